import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';

/** What a peer is built from: a Go package; a package within a module whose go.mod replaces others, which `go install` refuses; or a Python package. */
export type PeerSource =
  | { readonly from: 'go'; readonly package: string }
  | { readonly from: 'go-module'; readonly module: string; readonly package: string }
  | { readonly from: 'python'; readonly package: string };

/** Builds a program into the folder `bin` of the cache. Throws where that fails. */
export function buildPeer(name: string, source: PeerSource, cache: string): void {
  const bin = path.join(cache, 'bin');
  const run = (command: string, parameters: readonly string[], cwd: string) => execFileSync(command, parameters, { cwd, env: { ...process.env, GOBIN: bin }, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8', maxBuffer: 1024 ** 3 });
  mkdirSync(bin, { recursive: true });
  switch (source.from) {
    case 'go':
      run('go', ['install', source.package], '/');
      return;
    case 'go-module': {
      const { Dir } = JSON.parse(run('go', ['mod', 'download', '-json', source.module], '/')) as { readonly Dir: string };
      run('go', ['build', '-ldflags=-s -w', '-o', path.join(bin, name), source.package], Dir);
      return;
    }
    case 'python': {
      const folder = path.join(cache, name);
      for (const old of [folder, path.join(bin, name)]) rmSync(old, { recursive: true, force: true });
      run('python3', ['-m', 'venv', folder], cache);
      run(path.join(folder, 'bin', 'pip'), ['install', '--quiet', source.package], cache);
      symlinkSync(path.join(folder, 'bin', name), path.join(bin, name));
    }
  }
}

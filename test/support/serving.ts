import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packageRoot } from '../../src/base/package-root.js';
import { type Authority, createAuthority } from '../../src/webhook/certificate/issue.js';
import type { LogLevel } from '../../src/webhook/log.js';
import { end, freePort } from './kube-apiserver.js';
import { FRESH, writeCertificate } from './credentials.js';

/** `readygate serve` as a process of its own. */
export interface Serving {
  readonly port: number;
  readonly authority: Authority;
  readonly files: { readonly certificate: string; readonly key: string };
  /** All that it has written. */
  readonly output: () => string;
  readonly metrics: () => Promise<string>;
  /** Ends it at once, as a node that fails does. */
  kill(): Promise<void>;
  /** Starts it again on the same port; resolves when it serves. */
  restart(): Promise<void>;
  /** Ends it and removes its files. */
  close(): Promise<void>;
}

/** Starts the built command with a configuration and a certificate of an authority of its own. */
export async function startServing(config: string, logLevel: LogLevel = 'debug'): Promise<Serving> {
  const folder = mkdtempSync(path.join(tmpdir(), 'readygate-serve-'));
  const files = { certificate: path.join(folder, 'tls.crt'), key: path.join(folder, 'tls.key') };
  const authority = createAuthority('test', FRESH);
  writeCertificate(files, authority);
  writeFileSync(path.join(folder, 'readygate.yaml'), config);
  const [port, metricsPort] = [await freePort(), await freePort()];
  let output = '';
  let child: ChildProcess;
  const restart = () =>
    new Promise<void>((resolve, reject) => {
      const args = ['serve', '--port', String(port), '--metrics-port', String(metricsPort), '--tls-cert', files.certificate, '--tls-key', files.key, '--log-level', logLevel];
      child = spawn(process.execPath, [path.join(packageRoot(), 'bin', 'readygate.js'), ...args], { cwd: folder });
      const read = (chunk: Buffer) => {
        output += String(chunk);
      };
      child.stdout?.on('data', read);
      child.stderr?.on('data', read);
      let isUp = false;
      child.once('exit', (status) => {
        isUp = true;
        reject(new Error(`readygate serve ended with ${status}: ${output}`));
      });
      const look = async () => {
        while (!isUp) {
          isUp = await fetch(`http://127.0.0.1:${metricsPort}/readyz`).then(({ ok }) => ok, () => false);
          await new Promise((done) => setTimeout(done, 50));
        }
        resolve();
      };
      void look();
    });
  await restart();
  return {
    port,
    authority,
    files,
    output: () => output,
    metrics: async () => (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text(),
    kill: () => end(child),
    restart,
    close: async () => {
      await end(child, 'SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

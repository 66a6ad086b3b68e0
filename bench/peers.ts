import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { ComparedRules } from './rules.js';
import type { Subject } from './run.js';
import { writePeerSchemas } from './peer-schemas.js';

/** A tool that does a part of what this one does. */
interface Peer {
  readonly name: string;
  /** The Go package that it is built from, or null where it is no Go program. */
  readonly goPackage: string | null;
  subject(executable: string, context: PeerContext): Omit<Subject, 'name' | 'command'>;
}

/** What peers are run with. */
export interface PeerContext {
  readonly folder: string;
  readonly rules: ComparedRules;
  /** Where programs and schemas are kept between runs. */
  readonly cache: string;
}

/** How to get what is missing, for `--build-peers`. */
const PEERS: readonly Peer[] = [
  { name: 'conftest', goPackage: 'github.com/open-policy-agent/conftest@v0.71.1', subject: (_, { folder, rules }) => ({ parameters: ['test', folder, '--policy', rules.policyFolder, '--data', rules.dataFile, '--output', 'json', '--no-color'], accepts: [0, 1] }) },
  { name: 'opa', goPackage: 'github.com/open-policy-agent/opa@v1.21.1', subject: (_, { folder, rules }) => ({ parameters: ['exec', '--decision', 'main/deny', '--bundle', rules.policyFolder, folder], accepts: [0, 1] }) },
  { name: 'kubeconform', goPackage: 'github.com/yannh/kubeconform/cmd/kubeconform@v0.8.0', subject: (_, { folder, cache }) => ({ parameters: ['-schema-location', writePeerSchemas(path.join(cache, 'schemas')), '-ignore-missing-schemas', '-summary', folder], accepts: [0, 1] }) },
  { name: 'kube-score', goPackage: 'github.com/zegl/kube-score/cmd/kube-score@latest', subject: (executable, { folder }) => ({ ...throughShell(`find '${folder}' -name '*.yaml' -print0 | xargs -0 '${executable}' score`), accepts: [0, 1, 123] }) },
  { name: 'gator', goPackage: 'github.com/open-policy-agent/gatekeeper/v3/cmd/gator@latest', subject: (_, { folder }) => ({ parameters: ['test', '--filename', folder], accepts: [0, 1] }) },
  { name: 'kyverno', goPackage: null, subject: (_, { folder, rules }) => ({ parameters: ['apply', rules.policyFolder, '--resource', folder], accepts: [0, 1] }) },
  { name: 'checkov', goPackage: null, subject: (_, { folder }) => ({ parameters: ['--directory', folder, '--framework', 'kubernetes', '--quiet', '--compact'], accepts: [0, 1] }) },
];

/** The peers that can be run on this machine, and the names of those that cannot. */
export function findPeers(context: PeerContext, names: readonly string[] | null): { subjects: Subject[]; missing: string[] } {
  const subjects: Subject[] = [];
  const missing: string[] = [];
  for (const peer of PEERS.filter(({ name }) => names === null || names.includes(name))) {
    const executable = findExecutable(peer.name, context.cache);
    if (executable === null) missing.push(peer.name);
    else subjects.push({ name: peer.name, command: executable, ...peer.subject(executable, context) });
  }
  return { subjects, missing };
}

/** Builds with Go what is missing, into the cache: minutes for each, once. Says what could not be built. */
export function buildPeers(cache: string, names: readonly string[], say: (text: string) => void): void {
  for (const { name, goPackage } of PEERS) {
    if (goPackage === null || !names.includes(name) || findExecutable(name, cache) !== null) continue;
    say(`building ${name} from ${goPackage} …`);
    try {
      execFileSync('go', ['install', goPackage], { cwd: '/', env: { ...process.env, GOBIN: path.join(cache, 'bin') }, stdio: ['ignore', 'ignore', 'pipe'] });
    } catch (error) {
      say(`${name} cannot be built: ${error instanceof Error ? error.message.split('\n').slice(-3).join(' ') : String(error)}`);
    }
  }
}

function findExecutable(name: string, cache: string): string | null {
  const folders = [path.join(cache, 'bin'), ...(process.env['PATH'] ?? '').split(path.delimiter)];
  return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file)) ?? null;
}

/** kube-score takes files only, more than a command line holds. */
function throughShell(script: string): Pick<Subject, 'parameters'> {
  return { parameters: ['-c', script] };
}

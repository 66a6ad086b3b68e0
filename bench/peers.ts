import { existsSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../src/base/package-root.js';
import { buildPeer, type PeerSource } from './build-peers.js';
import type { InputName, Inputs } from './inputs.js';
import { writePeerSchemas } from './peer-schemas.js';
import type { ComparedRules } from './rules.js';
import type { Subject } from './run.js';

/** A tool that does a part of what this one does. */
interface Peer {
  readonly name: string;
  readonly source: PeerSource;
  readonly input: InputName;
  /** Whether it takes so long that one counted run has to do. */
  readonly isSlow?: boolean;
  /** How it is run in the folder of its input; by itself, unless a command is named. */
  call(executable: string, context: PeerContext): { readonly command?: string; readonly parameters: readonly string[]; readonly accepts: readonly number[] };
}

/** What peers are run with. */
export interface PeerContext {
  readonly inputs: Inputs;
  readonly rules: ComparedRules;
  /** Where programs and schemas are kept between runs. */
  readonly cache: string;
}

/** What checkov has of the compared rules. */
const CHECKOV_CHECKS = [14, 16, 17, 18, 19, 20, 22, 23, 26, 27, 31, 35, 37, 40].map((number) => `CKV_K8S_${number}`).join(',');

const PEERS: readonly Peer[] = [
  {
    name: 'conftest',
    source: { from: 'go', package: 'github.com/open-policy-agent/conftest@v0.71.1' },
    input: 'whole',
    call: (_, { rules }) => ({ parameters: ['test', '.', '--policy', rules.policyFolder, '--data', rules.dataFile, '--output', 'json', '--no-color'], accepts: [0, 1] }),
  },
  {
    name: 'opa',
    source: { from: 'go', package: 'github.com/open-policy-agent/opa@v1.21.1' },
    input: 'whole',
    call: (_, { rules }) => ({ parameters: ['exec', '--decision', 'main/deny', '--bundle', rules.policyFolder, '.'], accepts: [0, 1] }),
  },
  {
    name: 'kubeconform',
    source: { from: 'go', package: 'github.com/yannh/kubeconform/cmd/kubeconform@v0.8.0' },
    input: 'whole',
    call: (_, { cache }) => ({ parameters: ['-schema-location', writePeerSchemas(path.join(cache, 'schemas')), '-ignore-missing-schemas', '-summary', '.'], accepts: [0, 1] }),
  },
  {
    name: 'kube-score',
    source: { from: 'go', package: 'github.com/zegl/kube-score/cmd/kube-score@v1.20.0' },
    input: 'whole',
    // It takes files only, and they are more than one command line holds.
    call: (executable) => ({ command: 'sh', parameters: ['-c', 'find . -name "*.yaml" -print0 | xargs -0 "$0" score --output-format ci', executable], accepts: [0, 1, 123] }),
  },
  {
    name: 'gator',
    source: { from: 'go', package: 'github.com/open-policy-agent/gatekeeper/v3/cmd/gator@v3.23.1' },
    input: 'plain',
    isSlow: true,
    call: (_, { rules }) => ({ parameters: ['test', '--filename', '.', '--filename', rules.templateFolder, '--output', 'json'], accepts: [0, 1] }),
  },
  {
    name: 'kyverno',
    source: { from: 'go-module', module: 'github.com/kyverno/kyverno@v1.19.1', package: './cmd/cli/kubectl-kyverno' },
    input: 'plain',
    isSlow: true,
    call: () => ({ parameters: ['apply', path.join(packageRoot(), 'bench', 'kyverno.yaml'), '--resource', '.'], accepts: [0, 1] }),
  },
  {
    name: 'checkov',
    source: { from: 'python', package: 'checkov==3.3.30' },
    input: 'beginning',
    call: () => ({ parameters: ['--directory', '.', '--framework', 'kubernetes', '--check', CHECKOV_CHECKS, '--quiet', '--compact', '--skip-download'], accepts: [0, 1] }),
  },
];

/** The peers that can be run on this machine with an input that is there, and the names of those that are missing. */
export function findPeers(context: PeerContext, names: readonly string[] | null): { subjects: Subject[]; missing: string[] } {
  const subjects: Subject[] = [];
  const missing: string[] = [];
  for (const { name, input, isSlow = false, call } of PEERS.filter((peer) => names === null || names.includes(peer.name))) {
    const executable = findExecutable(name, context.cache);
    const given = context.inputs[input];
    if (executable === null) missing.push(name);
    else if (given !== undefined) {
      const { folder, files } = given();
      subjects.push({ name: input === 'whole' || files === null ? name : `${name}, ${files.toLocaleString('en')} files`, command: executable, ...call(executable, context), cwd: folder, ...(files !== null && { files }), ...(isSlow && { rounds: 1 }) });
    }
  }
  return { subjects, missing };
}

/** Builds what is missing into the cache: minutes for each, once. Says what could not be built. */
export function buildPeers(cache: string, names: readonly string[], say: (text: string) => void): void {
  for (const { name, source } of PEERS) {
    if (!names.includes(name) || findExecutable(name, cache) !== null) continue;
    say(`building ${name} from ${source.from === 'go-module' ? source.module : source.package} …`);
    try {
      buildPeer(name, source, cache);
    } catch (error) {
      say(`${name} cannot be built: ${error instanceof Error ? error.message.split('\n').slice(-3).join(' ') : String(error)}`);
    }
  }
}

function findExecutable(name: string, cache: string): string | null {
  const folders = [path.join(cache, 'bin'), ...(process.env['PATH'] ?? '').split(path.delimiter)];
  return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file)) ?? null;
}

import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../src/base/package-root.js';
import { formatProblem } from '../src/errors.js';
import { parameterData } from '../src/policy/bundle.js';
import { compileBundle, readKindGroups, readRegoFolder, withoutTests } from '../src/policy/compile.js';
import type { Rule } from '../src/types.js';

/** The rules that this tool and the peers are compared with: about one workload each, as such comparisons have them. */
export const COMPARED = [
  'privileged', 'privilege_escalation', 'host_network', 'host_pid', 'host_ipc', 'host_path', 'host_port', 'run_as_non_root',
  'run_as_root', 'writable_root', 'capabilities_kept', 'seccomp_missing', 'image_tag_missing', 'image_tag_moving', 'request_over_limit', 'secret_in_env',
] as const;

/** The compared rules in the two forms in which they are run. */
export interface ComparedRules {
  readonly count: number;
  /** This package with those rules only; `bin/readygate.js` is in it. */
  readonly packageFolder: string;
  /** Rego for conftest and `opa exec`: `data.main.deny`. */
  readonly policyFolder: string;
  /** `{"parameters": …}` as a file. */
  readonly dataFile: string;
}

/** Writes both forms below a folder, from the rules as they stand in `policies/`. */
export async function writeComparedRules(folder: string): Promise<ComparedRules> {
  const policies = path.join(packageRoot(), 'policies');
  const all = withoutTests(readRegoFolder(policies));
  const files = withImports(all, COMPARED.map((name) => `kubernetes/${name}/${name}.rego`));
  const groups = readKindGroups(policies);
  const { bundle, problems } = await compileBundle(files, groups);
  if (bundle === null) throw new Error(problems.map(formatProblem).join('\n'));
  const packageFolder = path.join(folder, 'package');
  rmSync(folder, { recursive: true, force: true });
  for (const part of ['bin', 'dist', 'schemas', 'package.json']) cpSync(path.join(packageRoot(), part), path.join(packageFolder, part), { recursive: true });
  const { wasm, ...index } = bundle;
  writeFileSync(path.join(packageFolder, 'dist', 'policies', 'policies.wasm'), wasm);
  writeFileSync(path.join(packageFolder, 'dist', 'policies', 'index.json'), JSON.stringify(index));
  const policyFolder = path.join(folder, 'policy');
  for (const [file, text] of Object.entries({ ...files, 'main.rego': mainModule(bundle.rules, groups['workload'] ?? []) })) {
    mkdirSync(path.dirname(path.join(policyFolder, file)), { recursive: true });
    writeFileSync(path.join(policyFolder, file), text.replaceAll('input.resource', 'input'));
  }
  const dataFile = path.join(folder, 'data.json');
  writeFileSync(dataFile, JSON.stringify(parameterData(bundle.rules, {})));
  return { count: COMPARED.length, packageFolder, policyFolder, dataFile };
}

/** Rules with the library that they import, and what that imports. */
export function withImports(all: Readonly<Record<string, string>>, wanted: readonly string[]): Record<string, string> {
  const files: Record<string, string> = {};
  const queue = [...wanted];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    const text = all[file];
    if (text === undefined) throw new Error(`policies/${file} is not there`);
    if (files[file] !== undefined) continue;
    files[file] = text;
    queue.push(...[...text.matchAll(/^import data\.lib\.(\w+)$/gm)].map((match) => `lib/${match[1] ?? ''}.rego`));
  }
  return files;
}

/** The peers hand over every document, so the kind is asked for first; like us they get a message for each violation. */
function mainModule(rules: readonly Rule[], workloads: readonly string[]): string {
  const denials = rules.map(
    (rule) => `deny contains message if {\n\tinput.kind in ${JSON.stringify(workloads)}\n\tsome violation in data.${rule.package}.violations\n\tmessage := concat(" ", ["${rule.id}", json.marshal(violation)])\n}\n`,
  );
  return ['package main', '', ...denials].join('\n');
}

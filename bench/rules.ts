import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../src/base/package-root.js';
import { formatProblem } from '../src/errors.js';
import { parameterData } from '../src/policy/bundle.js';
import { compileBundle, readKindGroups, readRegoFolder, withoutTests } from '../src/policy/compile.js';
import type { Rule } from '../src/types.js';
import { COMPARED, withImports } from './compared.js';
import { gatekeeperManifests } from './gatekeeper.js';

/** The compared rules in the forms in which they are run. */
export interface ComparedRules {
  readonly count: number;
  /** This package with those rules only; `bin/readygate.js` is in it. */
  readonly packageFolder: string;
  /** Rego for conftest and `opa exec`: `data.main.deny`. */
  readonly policyFolder: string;
  /** `{"parameters": …}` as a file. */
  readonly dataFile: string;
  /** Constraint templates for gator, with a constraint each. */
  readonly templateFolder: string;
}

/** Writes all forms below a folder, from the rules as they stand in `policies/`. */
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
  const templateFolder = path.join(folder, 'templates');
  mkdirSync(templateFolder);
  for (const [index, manifest] of gatekeeperManifests(bundle.rules, all).entries()) writeFileSync(path.join(templateFolder, `${index}.json`), JSON.stringify(manifest));
  return { count: COMPARED.length, packageFolder, policyFolder, dataFile, templateFolder };
}

/** The peers hand over every document, so the kind is asked for first; like us they get a message for each violation. */
function mainModule(rules: readonly Rule[], workloads: readonly string[]): string {
  const denials = rules.map(
    (rule) => `deny contains message if {\n\tinput.kind in ${JSON.stringify(workloads)}\n\tsome violation in data.${rule.package}.violations\n\tmessage := concat(" ", ["${rule.id}", json.marshal(violation)])\n}\n`,
  );
  return ['package main', '', ...denials].join('\n');
}

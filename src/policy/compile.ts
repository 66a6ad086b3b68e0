import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isList, isObject } from '../base/json.js';
import type { Problem } from '../errors.js';
import { compilePolicies, inspectPolicies, type RegoModule } from '../toolchain/toolchain.js';
import type { RegoFiles } from '../toolchain/run.js';
import type { JsonValue } from '../types.js';
import type { PolicyBundle } from './bundle.js';
import { readRules } from './metadata.js';
import { createRoutes, type KindGroups } from './routes.js';

/** All Rego below a folder by path relative to it, tests and examples included. */
export function readRegoFolder(folder: string): RegoFiles {
  const files: Record<string, string> = {};
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (entry.endsWith('.rego')) files[entry.split(path.sep).join('/')] = readFileSync(path.join(folder, entry), 'utf8');
  }
  return files;
}

/** Leaves out tests: they are checked and run, never deployed. */
export function withoutTests(files: RegoFiles): RegoFiles {
  return Object.fromEntries(Object.entries(files).filter(([file]) => !file.endsWith('_test.rego')));
}

/** Reads `kinds.json` of a policy folder. */
export function readKindGroups(folder: string): KindGroups {
  const value = JSON.parse(readFileSync(path.join(folder, 'kinds.json'), 'utf8')) as JsonValue;
  if (!isObject(value)) throw new Error('kinds.json is not an object');
  return Object.fromEntries(Object.entries(value).map(([group, kinds]) => [group, isList(kinds) ? kinds.filter((kind) => typeof kind === 'string') : []]));
}

/** Compiled policies, or everything that their authors have to mend, located. */
export type CompileResult = { readonly bundle: PolicyBundle; readonly problems: readonly [] } | { readonly bundle: null; readonly problems: readonly Problem[] };

/**
 * Compiles Rego that follows the rule contract: reads the metadata, adds the routes, makes one WebAssembly module.
 * @param files Rego by path, tests left out, `lib/` included.
 * @param isOurs Which rules belong to the bundle; others are only there to be imported.
 */
export async function compileBundle(files: RegoFiles, groups: KindGroups, isOurs: (module: RegoModule) => boolean = () => true): Promise<CompileResult> {
  const inspected = await inspectPolicies(files);
  if (!inspected.ok) return { bundle: null, problems: inspected.problems };
  const { rules, problems } = readRules(inspected.result.filter(isOurs));
  if (problems.length > 0) return { bundle: null, problems };
  const { routes, modules } = createRoutes(rules, groups);
  const entrypoints = [...new Set([...Object.values(routes.alone), ...Object.values(routes.related)].map((route) => route.entrypoint))];
  const compiled = await compilePolicies({ ...files, ...modules }, entrypoints);
  if (!compiled.ok) return { bundle: null, problems: compiled.problems };
  return { bundle: { wasm: compiled.result.wasm, rules, routes }, problems: [] };
}

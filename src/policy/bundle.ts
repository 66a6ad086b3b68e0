import { readFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../base/package-root.js';
import type { JsonObject, Rule } from '../types.js';
import type { Routes } from './routes.js';

/** Policies that are compiled and ready to be loaded into an engine. */
export interface PolicyBundle {
  readonly wasm: Uint8Array;
  readonly rules: readonly Rule[];
  readonly routes: Routes;
}

/** The rules and routes of a bundle, as they are stored beside its WebAssembly. */
export type BundleIndex = Omit<PolicyBundle, 'wasm'>;

/** Where the build puts the rules that come with readygate. */
function bundledPolicyFolder(): string {
  return path.join(packageRoot(), 'dist', 'policies');
}

/** The metadata of the rules that come with readygate; `npm run build` has compiled them. */
export function loadBundledIndex(): BundleIndex {
  return JSON.parse(readFileSync(path.join(bundledPolicyFolder(), 'index.json'), 'utf8')) as BundleIndex;
}

/** The rules that come with readygate, ready to be loaded. */
export function loadBundledPolicies(): PolicyBundle {
  return { ...loadBundledIndex(), wasm: readFileSync(path.join(bundledPolicyFolder(), 'policies.wasm')) };
}

/** The parameters of all rules: what the configuration says, else the default. */
export function parameterData(rules: readonly Rule[], configured: Readonly<Record<string, JsonObject>>): JsonObject {
  const parameters: Record<string, JsonObject> = {};
  for (const rule of rules) {
    const names = Object.entries(rule.parameters);
    if (names.length === 0) continue;
    parameters[rule.id] = Object.fromEntries(names.map(([name, parameter]) => [name, configured[rule.id]?.[name] ?? parameter.default]));
  }
  return { parameters };
}

/** Where the facts about Kubernetes' API come from: the Go modules that the project itself publishes, one release of each minor version. */

import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, existsSync } from 'node:fs';
import path from 'node:path';

/** One release of each minor version of Kubernetes, oldest first. A new minor version is added at the end. */
export const RELEASES = [
  '1.13.0', '1.14.10', '1.15.12', '1.16.15', '1.17.17', '1.18.20', '1.19.16', '1.20.15', '1.21.14', '1.22.17', '1.23.17', '1.24.17',
  '1.25.16', '1.26.15', '1.27.16', '1.28.15', '1.29.15', '1.30.14', '1.31.14', '1.32.13', '1.33.13', '1.34.4', '1.35.4', '1.36.3', '1.37.2',
] as const;

/** A schema as `api/openapi-spec/swagger.json` writes it; only what is read here. */
export interface OpenApiSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly items?: OpenApiSchema;
  readonly additionalProperties?: OpenApiSchema;
  readonly properties?: Readonly<Record<string, OpenApiSchema>>;
  readonly required?: readonly string[];
  readonly 'x-kubernetes-group-version-kind'?: readonly GroupVersionKind[];
}

export interface GroupVersionKind {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
}

/** What the API server of one minor version knows. */
export interface Release {
  /** 37 for Kubernetes 1.37. */
  readonly minor: number;
  /** Schemas by full name, e.g. `io.k8s.api.apps.v1.Deployment`. */
  readonly definitions: Readonly<Record<string, OpenApiSchema>>;
}

/** Since when an API is there, when it was or will be deprecated and removed (minor versions), and what takes its place. */
export interface Lifecycle {
  deprecated: number | null;
  removed: number | null;
  replacement: GroupVersionKind | null;
}

function downloadModule(module: string, version: string): string {
  const output = execFileSync('go', ['mod', 'download', '-json', `${module}@${version}`], { encoding: 'utf8', cwd: '/' });
  const parsed: unknown = JSON.parse(output);
  if (typeof parsed === 'object' && parsed !== null && 'Dir' in parsed && typeof parsed.Dir === 'string') return parsed.Dir;
  throw new Error(`go mod download ${module}@${version} named no directory`);
}

function minorOf(release: string): number {
  return Number(release.split('.')[1]);
}

/** Reads the published OpenAPI document of one release, e.g. `1.37.2`. */
export function readRelease(release: string): Release {
  const directory = downloadModule('k8s.io/kubernetes', `v${release}`);
  const text = readFileSync(path.join(directory, 'api/openapi-spec/swagger.json'), 'utf8');
  const document = JSON.parse(text) as { readonly definitions: Release['definitions'] };
  return { minor: minorOf(release), definitions: document.definitions };
}

/**
 * Reads the enumerations of one release from the code that Kubernetes generates for its OpenAPI document (the published document
 * leaves them out): values by `<definition>.<property>`, where the definition is shortened as in `definitionNameOfFunction`.
 */
export function readEnumerations(release: string): Map<string, readonly string[]> {
  const directory = downloadModule('k8s.io/kubernetes', `v${release}`);
  const text = readFileSync(path.join(directory, 'pkg/generated/openapi/zz_generated.openapi.go'), 'utf8');
  const enumerations = new Map<string, readonly string[]>();
  let definition = '';
  let property = '';
  for (const line of text.split('\n')) {
    definition = /^func schema_(\w+)\(/.exec(line)?.[1] ?? definition;
    property = /^\t+"(\w+)": \{$/.exec(line)?.[1] ?? property;
    const values = /Enum: +\[\]interface\{\}\{(.*)\}/.exec(line)?.[1];
    if (values === undefined) continue;
    const list = JSON.parse(`[${values}]`) as string[];
    enumerations.set(`${definitionNameOfFunction(definition)}.${property}`, list);
  }
  return enumerations;
}

/** `k8sio_api_core_v1_Container` is how generated Go functions name `core.v1.Container`. */
function definitionNameOfFunction(name: string): string {
  return name.replace(/^(k8sio_api|pkg_apis)_/, '').replaceAll('_', '.');
}

function lifecycleDirectories(release: string): string[] {
  const version = `v0.${release.split('.').slice(1).join('.')}`;
  const api = downloadModule('k8s.io/api', version);
  const groups = readdirSync(api).map((group) => path.join(api, group));
  if (release !== RELEASES.at(-1)) return groups;
  // These two still hold their removed versions in the newest release.
  const extensions = path.join(downloadModule('k8s.io/apiextensions-apiserver', version), 'pkg/apis/apiextensions');
  const aggregator = path.join(downloadModule('k8s.io/kube-aggregator', version), 'pkg/apis/apiregistration');
  return [...groups, extensions, aggregator];
}

/** Reads what a release says about the life of its API types: lifecycles by `<package>/<version> <kind>`, e.g. `apps/v1beta1 Deployment`. */
export function readLifecycles(release: string): Map<string, Lifecycle> {
  const lifecycles = new Map<string, Lifecycle>();
  for (const group of lifecycleDirectories(release)) {
    for (const version of ['v1', 'v1alpha1', 'v1alpha2', 'v1alpha3', 'v1beta1', 'v1beta2', 'v1beta3', 'v2', 'v2alpha1', 'v2beta1', 'v2beta2']) {
      const file = path.join(group, version, 'zz_generated.prerelease-lifecycle.go');
      if (existsSync(file)) readLifecycleFile(readFileSync(file, 'utf8'), `${path.basename(group)}/${version}`, lifecycles);
    }
  }
  return lifecycles;
}

function readLifecycleFile(text: string, groupVersion: string, lifecycles: Map<string, Lifecycle>): void {
  for (const match of text.matchAll(/^func \(in \*(\w+)\) APILifecycle(\w+)\(\)[^{]*\{\n\treturn (.*)\n/gm)) {
    const [, kind = '', fact = '', value = ''] = match;
    const key = `${groupVersion} ${kind}`;
    const lifecycle = lifecycles.get(key) ?? { deprecated: null, removed: null, replacement: null };
    lifecycles.set(key, lifecycle);
    if (fact === 'Deprecated') lifecycle.deprecated = Number(value.split(', ')[1]);
    if (fact === 'Removed') lifecycle.removed = Number(value.split(', ')[1]);
    if (fact === 'Replacement') lifecycle.replacement = replacementOf(value);
  }
}

function replacementOf(value: string): GroupVersionKind {
  const [, group = '', version = '', kind = ''] = /Group: "([^"]*)", Version: "([^"]*)", Kind: "([^"]*)"/.exec(value) ?? [];
  return { group, version, kind };
}

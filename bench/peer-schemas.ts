import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { RELEASES, type GroupVersionKind } from '../scripts/kubernetes-releases.js';

/**
 * Writes Kubernetes' schemas as kubeconform reads them, one file for each kind, from the Go module that Kubernetes publishes.
 * @returns kubeconform's `-schema-location`.
 */
export function writePeerSchemas(folder: string): string {
  const location = path.join(folder, '{{ .ResourceKind }}{{ .KindSuffix }}.json');
  if (existsSync(path.join(folder, '_definitions.json'))) return location;
  const output = execFileSync('go', ['mod', 'download', '-json', `k8s.io/kubernetes@v${RELEASES.at(-1) ?? ''}`], { encoding: 'utf8', cwd: '/' });
  const { Dir } = JSON.parse(output) as { readonly Dir: string };
  const { definitions } = JSON.parse(readFileSync(path.join(Dir, 'api/openapi-spec/swagger.json'), 'utf8')) as { readonly definitions: Readonly<Record<string, Definition>> };
  mkdirSync(folder, { recursive: true });
  for (const [name, { 'x-kubernetes-group-version-kind': owners = [] }] of Object.entries(definitions)) {
    const [owner, ...others] = owners;
    if (owner !== undefined && others.length === 0) writeFileSync(path.join(folder, fileOf(owner)), JSON.stringify({ $ref: `_definitions.json#/definitions/${name}` }));
  }
  writeFileSync(path.join(folder, '_definitions.json'), JSON.stringify({ definitions }));
  return location;
}

interface Definition {
  readonly 'x-kubernetes-group-version-kind'?: readonly GroupVersionKind[];
}

/** `deployment-apps-v1.json`, `networkpolicy-networking-v1.json`, `service-v1.json`. */
function fileOf({ group, version, kind }: GroupVersionKind): string {
  return `${[kind.toLowerCase(), ...(group === '' ? [] : [group.split('.')[0]]), version].join('-')}.json`;
}

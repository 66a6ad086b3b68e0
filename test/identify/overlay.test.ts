import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { load, loadAll } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { textAt } from '../../src/base/json.js';
import { applyEdits, findOverlays } from '../../src/identify/overlay.js';
import { createScanner } from '../../src/scanner.js';
import type { JsonObject, JsonValue } from '../../src/types.js';
import { temporaryFolder } from '../support/temporary.js';

const DEPLOYMENT = `apiVersion: apps/v1
kind: Deployment
metadata: {name: web, labels: {app: web, tier: front}}
spec:
  replicas: 1
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}, annotations: {a/b: one}}
    spec:
      containers:
        - name: web
          image: web:1
          args: [a, b]
          env: [{name: LEVEL, value: debug}, {name: COLOR, value: red}]
          ports: [{containerPort: 8080, name: http}]
          volumeMounts: [{name: data, mountPath: /data}]
        - {name: log, image: log:1}
      volumes: [{name: data, emptyDir: {}}]
`;
const RESOURCE = 'apiVersion: shop.test/v1\nkind: Shop\nmetadata: {name: web}\nspec: {containers: [{name: a}, {name: b}], size: 1}\n';
const patchFor = (spec: string) => `patches: [{patch: "apiVersion: apps/v1\\nkind: Deployment\\nmetadata: {name: web}\\nspec: ${spec}\\n"}]\n`;
const operations = (list: string, target = '{kind: Deployment, name: web}') => `patches:\n  - target: ${target}\n    patch: |-\n${list.split('\n').map((line) => `      ${line}\n`).join('')}`;

/** Overlays with what they do, in YAML. */
const OVERLAYS: Readonly<Record<string, string>> = {
  'containers and their lists are joined by name': patchFor('{template: {spec: {containers: [{name: web, env: [{name: LEVEL, value: info}], args: [c], resources: {limits: {memory: 1Gi}}, volumeMounts: [{mountPath: /data, name: data, readOnly: true}]}]}}}'),
  'ports are joined by their number': patchFor('{template: {spec: {containers: [{name: web, ports: [{containerPort: 8080, name: web}]}]}}}'),
  'null takes out': patchFor('{replicas: null, template: {metadata: {annotations: null}}}'),
  'an element is deleted': patchFor('{template: {spec: {containers: [{name: log, $patch: delete}]}}}'),
  'a map is replaced': patchFor('{template: {spec: {securityContext: {$patch: replace, runAsNonRoot: true}}}}'),
  'the object is deleted': 'patches: [{patch: "apiVersion: apps/v1\\nkind: Deployment\\nmetadata: {name: web}\\n$patch: delete\\n"}]\n',
  'lists of custom resources are replaced': 'patches: [{patch: "apiVersion: shop.test/v1\\nkind: Shop\\nmetadata: {name: web}\\nspec: {containers: [{name: a, x: 1}]}\\n"}]\n',
  'operations of a JSON patch': operations('- {op: replace, path: /spec/replicas, value: 5}\n- {op: add, path: /spec/template/spec/containers/0/env/-, value: {name: X, value: "1"}}\n- {op: remove, path: /spec/template/spec/containers/1}\n- {op: add, path: /spec/template/metadata/annotations/c~1d, value: two}\n- {op: add, path: /spec/template/spec/containers/0/args/0, value: z}'),
  'a target by pattern': operations('- {op: replace, path: /spec/replicas, value: 7}', '{kind: Deployment, name: w.*}'),
  'a target by labels': operations('- {op: replace, path: /spec/replicas, value: 8}', '{labelSelector: "app=web,tier=front"}'),
  'a target that is another': operations('- {op: replace, path: /spec/replicas, value: 9}', '{kind: StatefulSet}'),
  'replicas': 'replicas: [{name: web, count: 4}]\n',
};

const valuesOf = (text: string) => loadAll(text).filter((value) => value !== undefined && value !== null) as JsonValue[];
const OPTIONS = { purposeOf: () => 'any' as const, readFile: () => [], readText: valuesOf };

/** The two objects as an overlay leaves them, by kind. */
function overlaid(overlay: string): Readonly<Record<string, JsonValue>> {
  const kustomizations = [{ file: 'base/kustomization.yaml', value: { resources: ['all.yaml'] } }, { file: 'overlay/kustomization.yaml', value: load(`resources: [../base]\n${overlay}`) as JsonObject }];
  const edits = findOverlays(kustomizations, OPTIONS).edits.get('base/all.yaml') ?? [];
  const objects = [DEPLOYMENT, RESOURCE].flatMap((text) => applyEdits(load(text) as JsonObject, edits) ?? []);
  return Object.fromEntries(objects.map((object) => [textAt(object, 'kind') ?? '', object]));
}

describe('an overlay', () => {
  it.each([
    ['containers and their lists are joined by name', { env: [{ name: 'LEVEL', value: 'info' }, { name: 'COLOR', value: 'red' }], args: ['c'], limits: { memory: '1Gi' } }],
    ['operations of a JSON patch', { env: [{ name: 'LEVEL', value: 'debug' }, { name: 'COLOR', value: 'red' }, { name: 'X', value: '1' }], args: ['z', 'a', 'b'], limits: undefined }],
  ])('changes objects: %s', (name, expected) => {
    const { Deployment } = overlaid(OVERLAYS[name] ?? '') as { Deployment: { spec: { template: { spec: { containers: readonly { env?: JsonValue; args?: JsonValue; resources?: { limits?: JsonValue } }[] } } } } };
    const [web] = Deployment.spec.template.spec.containers;
    expect({ env: web?.env, args: web?.args, limits: web?.resources?.limits }).toEqual(expected);
  });

  const kubectl = spawnSync('kubectl', ['version', '--client']).status === 0;
  it.skipIf(!kubectl).each(Object.entries(OVERLAYS))('does what Kustomize does: %s', (_name, overlay) => {
    const root = temporaryFolder({ 'base/kustomization.yaml': 'resources: [all.yaml]\n', 'base/all.yaml': `${DEPLOYMENT}---\n${RESOURCE}`, 'overlay/kustomization.yaml': `resources: [../base]\n${overlay}` });
    const { status, stdout, stderr } = spawnSync('kubectl', ['kustomize', path.join(root, 'overlay')], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    expect(overlaid(overlay)).toEqual(Object.fromEntries(valuesOf(stdout).map((object) => [textAt(object, 'kind') ?? '', object])));
  });
});

const BASE = { 'base/kustomization.yaml': 'resources: [web.yaml]\n', 'base/web.yaml': DEPLOYMENT };
const MEMORY = 'resources: [../../base]\npatches: [{path: memory.yaml}]\n';
const PATCH = 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {template: {spec: {containers: [{name: web, resources: {limits: {memory: 1Gi}}}]}}}\n';

async function withoutLimit(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const scanner = await createScanner({ root: temporaryFolder({ ...BASE, ...files }), today: '2026-11-24' });
  const { findings, skipped } = scanner.scan(['.']);
  return [...findings.filter(({ ruleId }) => ruleId === 'K8S-0012').map(({ file, line, container }) => `${file}:${line} ${container}`), ...skipped.map(({ file, reason }) => `${file}: ${reason}`)].sort();
}

describe('a manifest below overlays', () => {
  const both = ['base/web.yaml:11 web', 'base/web.yaml:17 log'];

  it('is judged as the only overlay deploys it, at its own places', async () => {
    expect(await withoutLimit({ 'overlays/eu/kustomization.yaml': MEMORY, 'overlays/eu/memory.yaml': PATCH })).toEqual(['base/web.yaml:17 log', 'overlays/eu/memory.yaml: a Kustomize patch, judged in the manifests that it changes']);
  });

  it('is judged as in production where several lead to it', async () => {
    const files = { 'overlays/dev/kustomization.yaml': 'resources: [../../base]\n', 'overlays/production/kustomization.yaml': MEMORY, 'overlays/production/memory.yaml': PATCH };
    expect(await withoutLimit(files)).toEqual(['base/web.yaml:17 log', 'overlays/production/memory.yaml: a Kustomize patch, judged in the manifests that it changes']);
  });

  it('is judged as it stands where several lead to it and none is for production', async () => {
    const files = { 'overlays/a/kustomization.yaml': 'resources: [../../base]\n', 'overlays/b/kustomization.yaml': MEMORY, 'overlays/b/memory.yaml': PATCH };
    expect(await withoutLimit(files)).toEqual([...both, 'overlays/b/memory.yaml: a Kustomize patch is a fragment, not a manifest']);
  });

  it('is judged as it stands where the only overlay is for another environment', async () => {
    expect(await withoutLimit({ 'overlays/dev/kustomization.yaml': MEMORY, 'overlays/dev/memory.yaml': PATCH })).toEqual([...both, 'overlays/dev/memory.yaml: a Kustomize patch is a fragment, not a manifest']);
  });

  it('takes what components and kustomizations between change, from the inside out', async () => {
    const files = {
      'components/limits/kustomization.yaml': 'patches: [{path: memory.yaml}]\n', 'components/limits/memory.yaml': PATCH,
      'middle/kustomization.yaml': 'resources: [../base]\ncomponents: [../components/limits]\n',
      'clusters/prod/kustomization.yaml': `resources: [../../middle]\n${patchFor('{template: {spec: {containers: [{name: log, resources: {limits: {memory: 1Gi}}}]}}}')}`,
    };
    expect(await withoutLimit(files)).toEqual(['components/limits/memory.yaml: a Kustomize patch, judged in the manifests that it changes']);
  });

  it('is not led around in a circle, and the report says which patches could not be read', async () => {
    const files = { 'base/kustomization.yaml': 'resources: [web.yaml, ../overlay]\n', 'overlay/kustomization.yaml': 'resources: [../base]\npatches: [{path: missing.yaml}, {path: wrong.yaml}, {patch: "- ["}]\n', 'overlay/wrong.yaml': 'apiVersion: apps/v1\nkind: Deployment\n  name: web\n' };
    expect(await withoutLimit(files)).toEqual([
      ...both,
      'overlay/kustomization.yaml: manifests are judged without its patches that cannot be read: overlay/missing.yaml, overlay/wrong.yaml, "- ["',
      'overlay/wrong.yaml: a Kustomize patch is a fragment, not a manifest',
    ]);
  });
});

it('what an overlay adds to a map of texts is judged as well', async () => {
  const map = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: conf, namespace: shop}\ndata: {a: b}\n';
  const patch = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: conf}\ndata:\n  nginx.conf: |\n    http { server { listen 443 ssl; ssl_protocols TLSv1; server_name x; } }\n';
  const scanner = await createScanner({ root: temporaryFolder({ 'base/kustomization.yaml': 'resources: [map.yaml]\n', 'base/map.yaml': map, 'prod/kustomization.yaml': 'resources: [../base]\npatches: [{path: p.yaml}]\n', 'prod/p.yaml': patch }), today: '2026-11-24' });
  const { findings, errors } = scanner.scan(['.']);
  expect(errors).toEqual([]);
  expect(findings.filter(({ message }) => message.includes('HTTP/1.1')).map(({ file, line }) => `${file}:${line}`)).toEqual(['base/map.yaml:4']);
});

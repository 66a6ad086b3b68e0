import { describe, expect, it } from 'vitest';
import { createReader } from '../../src/read/read-source.js';
import { ingest } from '../../src/scan/ingest.js';
import { createPlacer } from '../../src/scan/placer.js';
import type { Path, Resource } from '../../src/types.js';

/** The installations that a manifest shows, with the reader to place them. */
function installationsIn(text: string, file = 'deploy/app.yaml') {
  const source = { file, absolutePath: null };
  const reader = createReader(new Map([[source.file, Buffer.from(text)]]));
  const found = ingest(source, reader, new Map()).resources.filter(({ kind }) => kind === 'installation');
  const place = createPlacer({ reader, sources: [source], root: process.cwd(), trace: (_resource, _path, at) => at });
  const lineOf = (resource: Resource, path: Path) => {
    const { line, snippet } = place(resource, path);
    return `${line}: ${snippet ?? ''}`;
  };
  return { found, values: found.map(({ value }) => value), lineOf };
}

describe('a known product is recognised however it is installed', () => {
  it('by the image of a running container, whatever registry it comes from', () => {
    const { values, found, lineOf } = installationsIn(`apiVersion: apps/v1
kind: StatefulSet
metadata: {name: cache}
spec:
  template:
    spec:
      initContainers:
      - {name: wait, image: postgres:17}
      containers:
      - name: redis
        image: mirror.example.com:5000/bitnami/redis:8.2.1
      - name: shop
        image: ghcr.io/example/shop:1.0.0
`);
    expect(values).toEqual([{ product: 'redis', provides: ['redis', 'cache'], by: 'image', version: '8.2.1', values: {} }]);
    expect(found.map((resource) => lineOf(resource, []))).toEqual(['11: image: mirror.example.com:5000/bitnami/redis:8.2.1']);
  });

  it('with whether its values are all that the chart is given', () => {
    const complete = (text: string) => installationsIn(text).found.map(({ facts }) => facts?.['complete']);
    const flux = (more: string) => `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: redis}\nspec:\n  chart: {spec: {chart: redis, version: 1.0.0}}\n${more}`;
    const argo = (helm: string) => `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: redis}\nspec:\n  source: {chart: redis, targetRevision: 1.0.0, helm: ${helm}}\n`;
    expect(complete(flux('  values: {replicas: 2}\n'))).toEqual([true]);
    expect(complete(flux('  valuesFrom: [{kind: ConfigMap, name: redis}]\n'))).toEqual([false]);
    expect(complete(argo('{values: "replicas: 2"}'))).toEqual([true]);
    expect(complete(argo('{valueFiles: [prod.yaml]}'))).toEqual([false]);
  });

  it('with whether anything is told to the container: by arguments, variables or files that are not those of the node', () => {
    const configured = (container: string, volumes: string) => {
      const { found } = installationsIn(`apiVersion: apps/v1
kind: DaemonSet
metadata: {name: logs}
spec:
  template:
    spec:
      containers:
      - {name: logs, image: "fluent/fluent-bit:4.0.1"${container}}
      volumes:
      - {name: log, hostPath: {path: /var/log}}${volumes}
`);
      return found.map(({ facts }) => facts?.['configured']);
    };
    expect(configured('', '')).toEqual([false]);
    expect(configured(', env: [{name: AWS_REGION, value: eu-central-1}]', '\n      - {name: buffer, emptyDir: {}}')).toEqual([false]);
    expect(configured('', '\n      - {name: config, configMap: {name: logs}}')).toEqual([true]);
    expect(configured(', args: ["-o", "es"]', '')).toEqual([true]);
    expect(configured(', env: [{name: HOST, value: search}, {name: PORT, value: "9200"}]', '')).toEqual([true]);
    expect(configured(', envFrom: [{configMapRef: {name: logs}}]', '')).toEqual([true]);
  });

  it('not by the image of a job, which is a client', () => {
    expect(installationsIn('apiVersion: batch/v1\nkind: Job\nmetadata: {name: dump}\nspec: {template: {spec: {containers: [{name: dump, image: "postgres:17"}]}}}\n').values).toEqual([]);
  });

  it("by a HelmRelease of Flux, with the chart's values on their lines", () => {
    const { values, found, lineOf } = installationsIn(`apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: {name: redis}
spec:
  chart:
    spec:
      chart: redis
      version: 22.0.0
  values:
    architecture: replication
    sentinel:
      enabled: true
`);
    expect(values).toEqual([{ product: 'redis', provides: ['redis', 'cache'], by: 'chart', version: '22.0.0', values: { architecture: 'replication', sentinel: { enabled: true } } }]);
    expect(found.map((resource) => [lineOf(resource, []), lineOf(resource, ['values', 'sentinel', 'enabled'])])).toEqual([['7: chart: redis', '12: enabled: true']]);
  });

  it('by an Application of Argo CD, whose values may be a text', () => {
    const { values } = installationsIn(`apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: platform}
spec:
  sources:
  - repoURL: https://charts.example.com
    chart: vault
    targetRevision: 0.30.1
    helm:
      values: |
        server:
          dev: {enabled: true}
  - {repoURL: "https://git.example.com/shop", path: deploy, targetRevision: main}
`);
    expect(values).toEqual([{ product: 'vault', provides: ['secret_store'], by: 'chart', version: '0.30.1', values: { server: { dev: { enabled: true } } } }]);
  });

  it("by an operator's custom resource", () => {
    expect(installationsIn('apiVersion: monitoring.coreos.com/v1\nkind: Prometheus\nmetadata: {name: main}\nspec: {replicas: 2}\n').values).toEqual([
      { product: 'prometheus', provides: ['metrics'], by: 'kind', version: '', values: { replicas: 2 } },
    ]);
  });
});

it('a service of Compose with a profile starts only when somebody asks for it', () => {
  expect(installationsIn('services:\n  cache:\n    image: redis:8\n    profiles: [extra]\n', 'docker-compose.prod.yml').values).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { chartValuesEmbedded, chartValuesFile } from '../../src/repository/chart-values.js';
import { configurationInValues } from '../../src/repository/monitoring/chart-values.js';
import type { JsonObject, Resource } from '../../src/types.js';

function resource(kind: string, value: JsonObject): Resource {
  return {
    key: 'web.yaml#0', family: 'kubernetes', kind, identity: { apiVersion: '', kind, namespace: 'argocd', name: 'web', address: null }, file: 'web.yaml', documentIndex: 0, documentPath: [],
    template: null, value, unknown: null,
  };
}

/** Values come from YAML; here JSON, which is YAML as well, is enough. */
const readText = (text: string) => JSON.parse(text) as JsonObject;

/** Where values were found, by whom they are given, and the names of the settings with their places. */
function found(kind: string, value: JsonObject) {
  return chartValuesEmbedded.extract(resource(kind, value), readText).map(({ path, inText, facts }) => ({ path, inText, by: facts?.['by'], settings: (facts?.['settings'] as { key: string; path: unknown }[]).map(({ key, path: place }) => [key, place]) }));
}

describe('files with values for a chart', () => {
  it.each([
    ['deploy/monitoring-values.yaml', true],
    ['deploy/values-prod.yaml', true],
    ['deploy/values.staging.yml', true],
    ['deploy/values/web.yaml', true],
    ['deploy/values-local.yaml', false],
    ['deploy/values-minikube.yaml', false],
    ['minikube/values.yaml', false],
    ['deploy/values.example.yaml', false],
    ['deploy/web.yaml', false],
    ['src/evaluates.yaml', false],
  ])('%s: %s', (file, expected) => {
    expect(chartValuesFile.identify({ replicas: 2 }, file)?.map(({ kind }) => kind) ?? null).toEqual(expected ? ['chart_values'] : null);
  });

  it('have Alertmanager\'s configuration as one that is judged by itself', () => {
    const value = { alertmanager: { config: { route: { receiver: 'ops' }, receivers: [{ name: 'ops' }] } } };
    const parts = configurationInValues.filter(({ kinds }) => kinds.includes('chart_values')).flatMap(({ extract }) => extract(resource('chart_values', value), readText));
    expect(parts.map(({ kind, path }) => [kind, path])).toEqual([['alertmanager', ['alertmanager', 'config']]]);
  });
});

describe('values in a resource that installs a chart', () => {
  it('are a text, an object or parameters of Argo CD', () => {
    expect(found('Application.argoproj.io', { spec: { source: { helm: { values: '{"image":{"tag":"1.2.3"}}', parameters: [{ name: 'web.replicas', value: '2' }, { name: 'file' }] } } } })).toEqual([
      { path: ['spec', 'source', 'helm', 'values'], inText: [], by: 'resource', settings: [['image.tag', ['image', 'tag']]] },
      { path: ['spec', 'source', 'helm'], inText: undefined, by: 'resource', settings: [['web.replicas', ['parameters', 0, 'value']]] },
    ]);
    expect(found('ApplicationSet.argoproj.io', { spec: { template: { spec: { sources: [{ path: 'a' }, { helm: { valuesObject: { on: true } } }] } } } })).toEqual([
      { path: ['spec', 'template', 'spec', 'sources', 1, 'helm', 'valuesObject'], inText: undefined, by: 'resource', settings: [['on', ['on']]] },
    ]);
  });

  it('are those of Flux and of Terraform too', () => {
    expect(found('HelmRelease.helm.toolkit.fluxcd.io', { spec: { values: { replicas: 2 } } })).toEqual([{ path: ['spec', 'values'], inText: undefined, by: 'resource', settings: [['replicas', ['replicas']]] }]);
    expect(found('helm_release', { values: { values: ['{"replicas":2}', null] } })).toEqual([{ path: ['values', 'values', 0], inText: [], by: 'resource', settings: [['replicas', ['replicas']]] }]);
  });

  it('come with the namespace that the release goes to', () => {
    const namespaces = (kind: string, value: JsonObject) => chartValuesEmbedded.extract(resource(kind, value), readText).map(({ facts }) => facts?.['namespace']);
    expect(namespaces('Application.argoproj.io', { spec: { source: { helm: { values: '{"a":1}', parameters: [{ name: 'b', value: '2' }] } }, destination: { namespace: 'shop-prod' } } })).toEqual(['shop-prod', 'shop-prod']);
    expect(namespaces('ApplicationSet.argoproj.io', { spec: { template: { spec: { source: { helm: { values: '{"a":1}' } } } } } })).toEqual(['']);
    expect(namespaces('HelmRelease.helm.toolkit.fluxcd.io', { spec: { values: { a: 1 } } })).toEqual(['argocd']);
    expect(namespaces('HelmRelease.helm.toolkit.fluxcd.io', { spec: { values: { a: 1 }, targetNamespace: 'shop' } })).toEqual(['shop']);
    expect(namespaces('helm_release', { values: { namespace: 'shop', values: ['{"a":1}'] } })).toEqual(['shop']);
  });

  it('that are switched off are left out', () => {
    expect(found('HelmRelease.helm.toolkit.fluxcd.io', { spec: { values: { redis: { enabled: false, auth: { password: 'x' } }, size: 1 } } })).toMatchObject([{ settings: [['redis.enabled', ['redis', 'enabled']], ['size', ['size']]] }]);
  });
});

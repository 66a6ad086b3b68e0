import { expect, test } from 'vitest';
import { joinResources } from '../../src/join/join.js';
import type { Resource } from '../../src/types.js';

function resource(kind: string, name: string, place: { file: string; namespace?: string }): Resource {
  const namespace = place.namespace ?? null;
  const identity = { apiVersion: 'v1', kind, namespace, name, address: null };
  const value = { kind, metadata: { name }, spec: { selector: { app: name } } };
  return { key: `${place.file}#${kind}/${name}`, family: 'kubernetes', kind, identity, file: place.file, documentIndex: 0, documentPath: [], template: null, value, unknown: null };
}

function neighboursOf(one: Resource, others: readonly Resource[]): string[] {
  return joinResources([one, ...others], []).related(one, 'neighbours').map((other) => other.identity.name);
}

const service = resource('Service', 'web', { file: 'shop/service.yaml' });

test('a Service is told of one workload that is defined in its folder', () => {
  const others = [resource('Deployment', 'api', { file: 'shop/api.yaml' }), resource('StatefulSet', 'db', { file: 'shop/db.yaml' })];
  expect(neighboursOf(service, others)).toEqual(['api']);
});

test('workloads of other folders, batches and other kinds are no neighbours', () => {
  const others = [
    resource('Deployment', 'api', { file: 'shop/base/api.yaml' }),
    resource('Job', 'migrate', { file: 'shop/job.yaml' }),
    resource('ConfigMap', 'settings', { file: 'shop/settings.yaml' }),
  ];
  expect(neighboursOf(service, others)).toEqual([]);
});

test('a namespace that both name decides, and one that is left open fits any', () => {
  const named = resource('Service', 'web', { file: 'all.yaml', namespace: 'shop' });
  expect(neighboursOf(named, [resource('Deployment', 'api', { file: 'all.yaml', namespace: 'bank' })])).toEqual([]);
  expect(neighboursOf(named, [resource('Deployment', 'api', { file: 'all.yaml', namespace: 'shop' })])).toEqual(['api']);
  expect(neighboursOf(named, [resource('Deployment', 'api', { file: 'all.yaml' })])).toEqual(['api']);
  expect(neighboursOf(resource('Service', 'web', { file: 'all.yaml' }), [resource('Deployment', 'api', { file: 'all.yaml', namespace: 'shop' })])).toEqual(['api']);
});

test('an Ingress of the older API finds the Service of its only backend', () => {
  const ingress = { ...resource('Ingress', 'web', { file: 'shop/ingress.yaml' }), value: { kind: 'Ingress', spec: { backend: { serviceName: 'web', servicePort: 80 } } } };
  expect(joinResources([ingress, service], []).related(ingress, 'services').map((other) => other.identity.name)).toEqual(['web']);
});

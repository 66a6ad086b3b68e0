import { expect, it } from 'vitest';
import { joinResources } from '../../src/join/join.js';
import type { JsonObject } from '../../src/types.js';
import { resourceOf } from '../support/resource.js';

const service = (name: string, labels: JsonObject, namespace = 'shop') => resourceOf({ apiVersion: 'v1', kind: 'Service', metadata: { name, namespace, labels } });
const monitor = (spec: JsonObject, namespace = 'shop') => resourceOf({ apiVersion: 'monitoring.coreos.com/v1', kind: 'ServiceMonitor', metadata: { name: 'm', namespace }, spec });

function related(spec: JsonObject, relation: string, namespace?: string): readonly string[] {
  const one = monitor(spec, namespace);
  const resources = [one, service('web', { app: 'web' }), service('web-2', { app: 'web', tier: 'a' }), service('far', { app: 'web' }, 'far')];
  return joinResources(resources, []).related(one, relation).map(({ identity }) => identity.name);
}

it('a monitor has the Services that it selects in the namespaces that it looks into', () => {
  expect(related({ selector: { matchLabels: { app: 'web' } } }, 'services')).toEqual(['web', 'web-2']);
  expect(related({ selector: { matchLabels: { app: 'web', tier: 'a' } } }, 'services')).toEqual(['web-2']);
  expect(related({ selector: { matchLabels: { app: 'web' } }, namespaceSelector: { any: true } }, 'services')).toEqual(['web', 'web-2', 'far']);
  expect(related({ selector: { matchLabels: { app: 'web' } }, namespaceSelector: { matchNames: ['far'] } }, 'services')).toEqual(['far']);
  expect(related({ selector: { matchExpressions: [{ key: 'tier', operator: 'Exists' }] } }, 'services')).toEqual(['web-2']);
  expect(related({ selector: { matchLabels: { app: 'api' } } }, 'services')).toEqual([]);
});

it('one that selects nothing has another Service of its namespace, where there is one', () => {
  expect(related({ selector: { matchLabels: { app: 'api' } } }, 'other_services')).toEqual(['web']);
  expect(related({ selector: { matchLabels: { app: 'api' } } }, 'other_services', 'empty')).toEqual([]);
});

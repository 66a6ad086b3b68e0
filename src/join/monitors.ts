import { isList, isObject, property, valueAt } from '../base/json.js';
import type { JsonValue, Resource } from '../types.js';
import type { Note } from './join.js';
import { labelPairs, readSelector, selects, type Selector } from './selector.js';

const MONITOR = 'ServiceMonitor.monitoring.coreos.com';

/**
 * Notes for each ServiceMonitor the `services` that it selects, and one `other_services` of the same namespace, where there is one: a selector that
 * misses its Service can then be told from one whose Service is defined elsewhere.
 */
export function noteMonitors(resources: readonly Resource[], note: Note): void {
  const monitors = resources.filter(({ kind }) => kind === MONITOR);
  if (monitors.length === 0) return;
  const services = resources.filter(({ kind }) => kind === 'Service');
  const byLabel = new Map<string, Resource[]>();
  const byNamespace = new Map<string, Resource>();
  for (const service of services) {
    for (const [key, value] of labelPairs(labelsOf(service))) push(byLabel, `${key}=${value}`, service);
    const { namespace } = service.identity;
    if (namespace !== null && !byNamespace.has(namespace)) byNamespace.set(namespace, service);
  }
  for (const monitor of monitors) {
    const selector = readSelector(valueAt(monitor.value, ['spec', 'selector']));
    if (selector === null) continue;
    for (const service of candidates(selector, byLabel, services)) if (selects(selector, labelsOf(service)) && isLookedInto(monitor, service)) note(monitor, 'services', service);
    const near = byNamespace.get(monitor.identity.namespace ?? '');
    if (near !== undefined) note(monitor, 'other_services', near);
  }
}

function candidates(selector: Selector, byLabel: ReadonlyMap<string, readonly Resource[]>, all: readonly Resource[]): readonly Resource[] {
  const [first] = selector.matchLabels;
  return first === undefined ? all : (byLabel.get(`${first[0]}=${first[1]}`) ?? []);
}

function labelsOf(service: Resource): JsonValue | undefined {
  return valueAt(service.value, ['metadata', 'labels']);
}

/** The namespaces that a monitor looks into: its own, named ones, or all. A namespace that is set when things are deployed may be any. */
function isLookedInto(monitor: Resource, service: Resource): boolean {
  const own = monitor.identity.namespace;
  const other = service.identity.namespace;
  const where = valueAt(monitor.value, ['spec', 'namespaceSelector']);
  if (own === null || other === null || property(where, 'any') === true) return true;
  const names = property(where, 'matchNames');
  return isObject(where) && isList(names) && names.length > 0 ? names.includes(other) : own === other;
}

function push(map: Map<string, Resource[]>, key: string, resource: Resource): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [resource]);
  else list.push(resource);
}

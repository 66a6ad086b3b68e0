import { property, valueAt } from '../base/json.js';
import type { JsonValue, Resource } from '../types.js';
import type { Note } from './join.js';
import { podLabels, podTemplate } from './pod.js';

/** Istio's settings, which only proxies beside workloads read. */
export const MESH_SETTINGS: readonly string[] = ['VirtualService.networking.istio.io', 'DestinationRule.networking.istio.io', 'PeerAuthentication.security.istio.io', 'AuthorizationPolicy.security.istio.io'];

/** Stands for every namespace: a workload that leaves its own open may be deployed to any. */
const ANY = '*';

/** Notes for each setting of a mesh one namespace or workload that takes part in it where it holds: `mesh_members`. */
export function noteMesh(resources: readonly Resource[], note: Note): void {
  const settings = resources.filter(({ kind }) => MESH_SETTINGS.includes(kind));
  if (settings.length === 0) return;
  const members = new Map<string, Resource>();
  for (const resource of resources) {
    if (!takesPart(resource)) continue;
    const namespace = resource.kind === 'Namespace' ? resource.identity.name : (resource.identity.namespace ?? ANY);
    if (!members.has(namespace)) members.set(namespace, resource);
  }
  for (const setting of settings) {
    const { namespace } = setting.identity;
    const member = members.get(ANY) ?? (namespace === null ? members.values().next().value : members.get(namespace));
    if (member !== undefined) note(setting, 'mesh_members', member);
  }
}

function takesPart(resource: Resource): boolean {
  if (resource.kind === 'Namespace') return isMarked(valueAt(resource.value, ['metadata', 'labels']));
  const template = podTemplate(resource);
  return template !== undefined && (isMarked(podLabels(resource)) || isMarked(valueAt(template, ['metadata', 'annotations'])));
}

function isMarked(marks: JsonValue | undefined): boolean {
  if (property(marks, 'istio-injection') === 'enabled' || property(marks, 'istio.io/dataplane-mode') === 'ambient') return true;
  return property(marks, 'istio.io/rev') !== undefined || property(marks, 'sidecar.istio.io/inject') === 'true';
}

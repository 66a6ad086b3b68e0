import { isList, property, valueAt } from '../base/json.js';
import type { JsonValue, Resource } from '../types.js';
import type { Note } from './join.js';
import { podLabels, podTemplate } from './pod.js';

/** Istio's settings, which only proxies beside workloads read. */
export const MESH_SETTINGS: readonly string[] = ['VirtualService.networking.istio.io', 'DestinationRule.networking.istio.io', 'PeerAuthentication.security.istio.io', 'AuthorizationPolicy.security.istio.io'];

/** Stands for every namespace: a workload that leaves its own open may be deployed to any. */
const ANY = '*';

/** What the proxy at the entrance reads as well: it needs no sidecar beside the workloads. */
const READ_BY_GATEWAYS: readonly string[] = ['VirtualService.networking.istio.io', 'DestinationRule.networking.istio.io'];

/**
 * Notes for each setting of a mesh one that takes part in it where it holds: `mesh_members`. That is a namespace, a workload, or for routes and
 * what is set for their destinations a VirtualService that a gateway serves.
 */
export function noteMesh(resources: readonly Resource[], note: Note): void {
  const settings = resources.filter(({ kind }) => MESH_SETTINGS.includes(kind));
  if (settings.length === 0) return;
  const members = new Map<string, Resource>();
  for (const resource of resources) {
    if (!takesPart(resource)) continue;
    const namespace = resource.kind === 'Namespace' ? resource.identity.name : (resource.identity.namespace ?? ANY);
    if (!members.has(namespace)) members.set(namespace, resource);
  }
  const served = new Map(settings.filter(isServedByGateway).map((route) => [route.identity.namespace, route]));
  for (const setting of settings) {
    const { namespace } = setting.identity;
    const member = members.get(ANY) ?? (namespace === null ? members.values().next().value : members.get(namespace)) ?? (READ_BY_GATEWAYS.includes(setting.kind) ? served.get(namespace) : undefined);
    if (member !== undefined) note(setting, 'mesh_members', member);
  }
}

function takesPart(resource: Resource): boolean {
  if (resource.kind === 'Namespace') return isMarked(valueAt(resource.value, ['metadata', 'labels']));
  const template = podTemplate(resource);
  return template !== undefined && (isMarked(podLabels(resource)) || isMarked(valueAt(template, ['metadata', 'annotations'])));
}

/** The name `mesh` stands for all sidecars. */
function isServedByGateway({ kind, value }: Resource): boolean {
  const gateways = valueAt(value, ['spec', 'gateways']);
  return kind === 'VirtualService.networking.istio.io' && isList(gateways) && gateways.some((gateway) => gateway !== 'mesh');
}

function isMarked(marks: JsonValue | undefined): boolean {
  if (property(marks, 'istio-injection') === 'enabled' || property(marks, 'istio.io/dataplane-mode') === 'ambient') return true;
  return property(marks, 'istio.io/rev') !== undefined || property(marks, 'sidecar.istio.io/inject') === 'true';
}

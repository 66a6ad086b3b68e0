import type { Resource } from '../types.js';
import type { Note } from './join.js';

/** What selects or targets workloads. */
const SELECTING = new Set([
  'Service',
  'PodDisruptionBudget',
  'NetworkPolicy',
  'HorizontalPodAutoscaler',
  'ScaledObject.keda.sh',
  'VerticalPodAutoscaler.autoscaling.k8s.io',
]);

/** Workloads that run for as long as they are there. */
const SERVING = new Set(['Pod', 'Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'ReplicationController', 'Rollout.argoproj.io']);

/**
 * Notes one workload of the same folder and namespace (where both say one) as `neighbours` of what selects workloads. A rule can then
 * tell a selector that misses its pods from one whose pods are defined elsewhere, without being given all workloads of the folder.
 */
export function noteNeighbours(resources: readonly Resource[], note: Note): void {
  const first = new Map<string, Resource>();
  const remember = (key: string, workload: Resource) => first.has(key) || first.set(key, workload);
  for (const resource of resources) {
    if (!SERVING.has(resource.kind)) continue;
    remember(keyOf(resource, resource.identity.namespace ?? ''), resource);
    remember(keyOf(resource, '*'), resource);
  }
  for (const resource of resources) {
    if (!SELECTING.has(resource.kind)) continue;
    const { namespace } = resource.identity;
    const found = namespace === null ? first.get(keyOf(resource, '*')) : (first.get(keyOf(resource, namespace)) ?? first.get(keyOf(resource, '')));
    if (found !== undefined) note(resource, 'neighbours', found);
  }
}

function keyOf({ file }: Resource, namespace: string): string {
  return `${file.slice(0, file.lastIndexOf('/') + 1)}\n${namespace}`;
}

import { property, valueAt } from '../base/json.js';
import type { JsonValue, Path, Resource } from '../types.js';

const TEMPLATE_PATHS: Readonly<Record<string, Path>> = {
  Pod: [],
  CronJob: ['spec', 'jobTemplate', 'spec', 'template'],
  PodTemplate: ['template'],
  Deployment: ['spec', 'template'],
  StatefulSet: ['spec', 'template'],
  DaemonSet: ['spec', 'template'],
  ReplicaSet: ['spec', 'template'],
  ReplicationController: ['spec', 'template'],
  Job: ['spec', 'template'],
  'Rollout.argoproj.io': ['spec', 'template'],
};

/** The pod template of a workload (for a Pod, the Pod itself), or undefined for any other kind. */
export function podTemplate(resource: Resource): JsonValue | undefined {
  const path = TEMPLATE_PATHS[resource.kind];
  return resource.family === 'kubernetes' && path !== undefined ? valueAt(resource.value, path) : undefined;
}

/** The labels that a workload's pods carry, or undefined when the resource is no workload. */
export function podLabels(resource: Resource): JsonValue | undefined {
  const template = podTemplate(resource);
  return template === undefined ? undefined : (valueAt(template, ['metadata', 'labels']) ?? {});
}

/** The pod spec of a workload. */
export function podSpec(resource: Resource): JsonValue | undefined {
  return property(podTemplate(resource), 'spec');
}

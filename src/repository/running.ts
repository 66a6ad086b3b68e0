import type { Path } from '../types.js';

/** Where the pod stands in workloads that run for as long as they are there: a Job with the image of a database is its client. */
export const RUNNING: Readonly<Record<string, Path>> = {
  Pod: ['spec'],
  Deployment: ['spec', 'template', 'spec'],
  StatefulSet: ['spec', 'template', 'spec'],
  DaemonSet: ['spec', 'template', 'spec'],
  ReplicaSet: ['spec', 'template', 'spec'],
  ReplicationController: ['spec', 'template', 'spec'],
  'Rollout.argoproj.io': ['spec', 'template', 'spec'],
};

import type { JsonObject } from '../../types.js';
import type { SchemaProblem } from '../problem.js';
import { checkAutoscaler, checkBinding, checkData, checkDefinition, checkDisruptionBudget, checkIngress, checkRole, checkStorage } from './kinds.js';
import { checkMetadata } from './metadata.js';
import type { Subject } from './report.js';
import { checkService } from './service.js';
import { checkWorkload } from './workload.js';

type Check = (subject: Subject) => void;

const CHECKS: ReadonlyMap<string, Check> = new Map([
  ['ClusterRole', checkRole],
  ['ClusterRoleBinding', checkBinding],
  ['ConfigMap', checkData],
  ['CronJob', checkWorkload],
  ['CustomResourceDefinition', checkDefinition],
  ['DaemonSet', checkWorkload],
  ['Deployment', checkWorkload],
  ['HorizontalPodAutoscaler', checkAutoscaler],
  ['Ingress', checkIngress],
  ['Job', checkWorkload],
  ['PersistentVolume', checkStorage],
  ['PersistentVolumeClaim', checkStorage],
  ['Pod', checkWorkload],
  ['PodDisruptionBudget', checkDisruptionBudget],
  ['ReplicaSet', checkWorkload],
  ['ReplicationController', checkWorkload],
  ['Role', checkRole],
  ['RoleBinding', checkBinding],
  ['Secret', checkData],
  ['Service', checkService],
  ['StatefulSet', checkWorkload],
]);

/**
 * What the API server checks beyond the schema, as far as it is cheap and certain: each check was compared with kube-apiserver 1.37.
 * Values of a wrong type are passed over; the schema speaks of them.
 */
export function checkValues(object: JsonObject, apiVersion: string, kind: string, minor: number): SchemaProblem[] {
  const subject: Subject = { object, apiVersion, kind, minor, problems: [] };
  checkMetadata(subject);
  CHECKS.get(kind)?.(subject);
  return subject.problems;
}

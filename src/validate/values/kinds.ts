import { isList, isObject, valueAt } from '../../base/json.js';
import { type Subject, demand, isAbsent, listAt, objectAt, reject } from './report.js';

const DATA_KEY = /^[-._a-zA-Z0-9]{1,253}$/;

/** ConfigMap and Secret: the keys become file names. */
export function checkData(subject: Subject): void {
  for (const field of ['data', 'binaryData', 'stringData'] as const) {
    const data = subject.object[field];
    if (!isObject(data)) continue;
    for (const key of Object.keys(data)) {
      if (!DATA_KEY.test(key) || key === '.' || key.startsWith('..')) reject(subject, [field, key], key, 'a key of letters, digits, "-", "_" and "."');
    }
  }
}

/** PersistentVolume and PersistentVolumeClaim: how it is accessed, and how large it is. */
export function checkStorage(subject: Subject): void {
  const { kind, object } = subject;
  const spec = objectAt(object, 'spec');
  if (listAt(spec, 'accessModes').length === 0) demand(subject, ['spec', 'accessModes'], 'a list with at least one access mode');
  const size = kind === 'PersistentVolume' ? ['spec', 'capacity', 'storage'] : ['spec', 'resources', 'requests', 'storage'];
  if (isAbsent(valueAt(object, size))) demand(subject, size, 'a quantity such as 1Gi');
}

/** HorizontalPodAutoscaler: the bounds fit together. */
export function checkAutoscaler(subject: Subject): void {
  const { minReplicas, maxReplicas } = objectAt(subject.object, 'spec');
  if (typeof maxReplicas !== 'number') return;
  const least = typeof minReplicas === 'number' ? minReplicas : 1;
  if (maxReplicas < 1) reject(subject, ['spec', 'maxReplicas'], maxReplicas, 'at least 1');
  else if (maxReplicas < least) reject(subject, ['spec', 'maxReplicas'], maxReplicas, 'at least minReplicas');
  if (least < 0) reject(subject, ['spec', 'minReplicas'], least, 'at least 1');
}

/** PodDisruptionBudget: one of the two bounds, not both. */
export function checkDisruptionBudget(subject: Subject): void {
  const { minAvailable, maxUnavailable } = objectAt(subject.object, 'spec');
  if (!isAbsent(minAvailable) && !isAbsent(maxUnavailable)) reject(subject, ['spec', 'maxUnavailable'], null, 'absent beside minAvailable');
}

/** Ingress: something to route to, and paths from the root. */
export function checkIngress(subject: Subject): void {
  if (subject.apiVersion !== 'networking.k8s.io/v1') return;
  const spec = objectAt(subject.object, 'spec');
  const rules = listAt(spec, 'rules');
  if (rules.length === 0 && isAbsent(spec['defaultBackend'])) demand(subject, ['spec', 'rules'], 'rules or a defaultBackend');
  rules.forEach((rule, ruleIndex) => {
    listAt(objectAt(rule, 'http'), 'paths').forEach((entry, index) => {
      if (!isObject(entry)) return;
      const { path, pathType } = entry;
      const isRelative = (pathType === 'Exact' || pathType === 'Prefix') && !(typeof path === 'string' && path.startsWith('/'));
      if (isRelative) reject(subject, ['spec', 'rules', ruleIndex, 'http', 'paths', index, 'pathType'], path ?? null, 'ImplementationSpecific where the path does not begin with "/"');
    });
  });
}

/** Role and ClusterRole: each rule says what may be done with what. */
export function checkRole(subject: Subject): void {
  listAt(subject.object, 'rules').forEach((rule, index) => {
    if (!isObject(rule)) return;
    const path = ['rules', index];
    const isForUrls = listAt(rule, 'nonResourceURLs').length > 0;
    for (const field of isForUrls ? ['verbs'] : ['verbs', 'apiGroups', 'resources']) {
      const value = rule[field];
      if (isAbsent(value)) demand(subject, [...path, field], 'a list with at least one entry');
      else if (isList(value) && value.length === 0) reject(subject, [...path, field], null, 'a list with at least one entry');
    }
  });
}

/** RoleBinding and ClusterRoleBinding: the kinds that they join. */
export function checkBinding(subject: Subject): void {
  const { kind, object } = subject;
  const role = objectAt(object, 'roleRef')['kind'];
  const roles = kind === 'RoleBinding' ? ['Role', 'ClusterRole'] : ['ClusterRole'];
  if (typeof role === 'string' && !roles.includes(role)) reject(subject, ['roleRef', 'kind'], role, roles.join(' or '));
  listAt(object, 'subjects').forEach((entry, index) => {
    const account = isObject(entry) ? entry['kind'] : null;
    if (typeof account === 'string' && !SUBJECTS.includes(account)) reject(subject, ['subjects', index, 'kind'], account, SUBJECTS.join(', '));
  });
}

const SUBJECTS = ['ServiceAccount', 'User', 'Group'];

/** CustomResourceDefinition: it is called after what it defines. */
export function checkDefinition(subject: Subject): void {
  const spec = objectAt(subject.object, 'spec');
  const name = objectAt(subject.object, 'metadata')['name'];
  const { group } = spec;
  const { plural } = objectAt(spec, 'names');
  if (typeof name !== 'string' || typeof group !== 'string' || typeof plural !== 'string') return;
  if (name !== `${plural}.${group}`) reject(subject, ['metadata', 'name'], name, 'spec.names.plural, a dot, and spec.group');
}

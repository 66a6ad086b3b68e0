import { isList, isObject, property, textAt, valueAt } from '../base/json.js';
import type { JsonValue, Resource } from '../types.js';
import { findNamed, findPods, type Lookup, placeOf } from './lookup.js';
import { MESH_SETTINGS } from './mesh.js';
import { podSpec } from './pod.js';
import { readLabelMap, readSelector } from './selector.js';

/** One way in which resources are connected: what the near end calls the far end, and the other way round. */
export interface Relation {
  /** Kinds at the near end; `workload` stands for everything with a pod template. */
  readonly kinds: readonly string[];
  /** Name of the far end at the near end: a Service's `workloads`. */
  readonly forward: string;
  /** Name of the near end at the far end: a workload's `services`. Null when rules see it from one side only. */
  readonly backward: string | null;
  targets(resource: Resource, lookup: Lookup): readonly Resource[];
}

const selectsPods = (path: readonly string[]) => (resource: Resource, lookup: Lookup) =>
  findPods(lookup, readSelector(valueAt(resource.value, path)), placeOf(resource));

const scales = (path: readonly string[]) => (resource: Resource, lookup: Lookup) => {
  const target = valueAt(resource.value, path);
  return findNamed(lookup, scaledKind(target), textAt(target, 'name'), placeOf(resource));
};

/** KEDA's target kind is a Deployment unless it says otherwise. */
function scaledKind(target: JsonValue | undefined): string {
  const kind = textAt(target, 'kind') ?? 'Deployment';
  return kind === 'Rollout' ? 'Rollout.argoproj.io' : kind;
}

/** Every relation between Kubernetes objects that rules can ask for. */
export const RELATIONS: readonly Relation[] = [
  {
    kinds: ['Service'],
    forward: 'workloads',
    backward: 'services',
    targets: (resource, lookup) => findPods(lookup, readLabelMap(valueAt(resource.value, ['spec', 'selector'])), placeOf(resource)),
  },
  { kinds: ['PodDisruptionBudget'], forward: 'workloads', backward: 'disruption_budgets', targets: selectsPods(['spec', 'selector']) },
  { kinds: ['NetworkPolicy'], forward: 'workloads', backward: 'network_policies', targets: selectsPods(['spec', 'podSelector']) },
  { kinds: ['CiliumNetworkPolicy.cilium.io'], forward: 'workloads', backward: 'network_policies', targets: selectsPods(['spec', 'endpointSelector']) },
  { kinds: ['HorizontalPodAutoscaler', 'ScaledObject.keda.sh'], forward: 'workloads', backward: 'autoscalers', targets: scales(['spec', 'scaleTargetRef']) },
  { kinds: ['PodMonitor.monitoring.coreos.com'], forward: 'workloads', backward: null, targets: podsOfMonitor },
  { kinds: ['VerticalPodAutoscaler.autoscaling.k8s.io'], forward: 'workloads', backward: 'vertical_autoscalers', targets: scales(['spec', 'targetRef']) },
  {
    kinds: ['workload'],
    forward: 'service_accounts',
    backward: 'workloads',
    targets: (resource, lookup) => findNamed(lookup, 'ServiceAccount', textAt(podSpec(resource), 'serviceAccountName') ?? 'default', placeOf(resource)),
  },
  { kinds: ['workload'], forward: 'references', backward: 'referrers', targets: referencesOfPod },
  {
    kinds: ['workload'],
    forward: 'priority_classes',
    backward: 'workloads',
    targets: (resource, lookup) => findNamed(lookup, 'PriorityClass', textAt(podSpec(resource), 'priorityClassName'), { namespace: null, file: resource.file }),
  },
  { kinds: ['workload'], forward: 'namespaces', backward: 'workloads', targets: namespaceOf },
  { kinds: ['NetworkPolicy'], forward: 'namespaces', backward: 'network_policies', targets: namespaceOf },
  { kinds: ['ResourceQuota'], forward: 'namespaces', backward: 'resource_quotas', targets: namespaceOf },
  { kinds: ['LimitRange'], forward: 'namespaces', backward: 'limit_ranges', targets: namespaceOf },
  { kinds: ['LimitRange'], forward: 'workloads', backward: 'limit_ranges', targets: (resource, lookup) => findPods(lookup, readSelector({}), placeOf(resource)) },
  { kinds: ['RoleBinding', 'ClusterRoleBinding'], forward: 'roles', backward: 'role_bindings', targets: rolesOfBinding },
  { kinds: ['RoleBinding', 'ClusterRoleBinding'], forward: 'workloads', backward: 'role_bindings', targets: workloadsOfBinding },
  { kinds: ['Ingress'], forward: 'services', backward: 'ingresses', targets: servicesOfIngress },
  { kinds: ['Certificate.cert-manager.io'], forward: 'issuers', backward: 'certificates', targets: issuerOfCertificate },
  { kinds: ['ExternalSecret.external-secrets.io', 'PushSecret.external-secrets.io'], forward: 'stores', backward: 'consumers', targets: storesOfExternalSecret },
  { kinds: MESH_SETTINGS, forward: 'namespaces', backward: null, targets: namespaceOf },
];

function namespaceOf(resource: Resource, lookup: Lookup): readonly Resource[] {
  return findNamed(lookup, 'Namespace', resource.identity.namespace, { namespace: null, file: resource.file });
}

/** A ClusterIssuer has no namespace; an Issuer is of the certificate's own. */
function issuerOfCertificate(resource: Resource, lookup: Lookup): readonly Resource[] {
  const reference = valueAt(resource.value, ['spec', 'issuerRef']);
  const kind = textAt(reference, 'kind') ?? 'Issuer';
  const place = kind === 'ClusterIssuer' ? { namespace: null, file: resource.file } : placeOf(resource);
  return findNamed(lookup, `${kind}.cert-manager.io`, textAt(reference, 'name'), place);
}

/** The stores that an ExternalSecret names for itself or for single entries; a ClusterSecretStore has no namespace. */
function storesOfExternalSecret(resource: Resource, lookup: Lookup): readonly Resource[] {
  const spec = property(resource.value, 'spec');
  const entries = ['data', 'dataFrom'].flatMap((field) => objectsAt(property(spec, field)).map((entry) => valueAt(entry, ['sourceRef', 'storeRef'])));
  return [property(spec, 'secretStoreRef'), ...objectsAt(property(spec, 'secretStoreRefs')), ...entries].flatMap((reference) => {
    const kind = textAt(reference, 'kind') ?? 'SecretStore';
    const place = kind === 'ClusterSecretStore' ? { namespace: null, file: resource.file } : placeOf(resource);
    return findNamed(lookup, `${kind}.external-secrets.io`, textAt(reference, 'name'), place);
  });
}

/** Pods of the monitor's own namespace; where it looks into others, those of the first that is named, or of any. */
function podsOfMonitor(resource: Resource, lookup: Lookup): readonly Resource[] {
  const where = valueAt(resource.value, ['spec', 'namespaceSelector']);
  const selector = readSelector(valueAt(resource.value, ['spec', 'selector']));
  const names = property(where, 'matchNames');
  const namespaces = isList(names) && names.length > 0 ? names.filter((name) => typeof name === 'string') : [property(where, 'any') === true ? null : resource.identity.namespace];
  return namespaces.flatMap((namespace) => findPods(lookup, selector, { namespace, file: resource.file }));
}

function rolesOfBinding(resource: Resource, lookup: Lookup): readonly Resource[] {
  const reference = property(resource.value, 'roleRef');
  const kind = textAt(reference, 'kind') ?? '';
  const place = kind === 'ClusterRole' ? { namespace: null, file: resource.file } : placeOf(resource);
  return findNamed(lookup, kind, textAt(reference, 'name'), place);
}

function workloadsOfBinding(resource: Resource, lookup: Lookup): readonly Resource[] {
  return objectsAt(property(resource.value, 'subjects')).flatMap((subject) => {
    if (property(subject, 'kind') !== 'ServiceAccount') return [];
    const namespace = textAt(subject, 'namespace') ?? resource.identity.namespace;
    return lookup.byServiceAccount.find(textAt(subject, 'name') ?? '', { namespace, file: resource.file }, () => true);
  });
}

function servicesOfIngress(resource: Resource, lookup: Lookup): readonly Resource[] {
  const rules = objectsAt(valueAt(resource.value, ['spec', 'rules']));
  const backends = rules.flatMap((rule) => objectsAt(valueAt(rule, ['http', 'paths'])).map((path) => property(path, 'backend')));
  const all = [valueAt(resource.value, ['spec', 'defaultBackend']), valueAt(resource.value, ['spec', 'backend']), ...backends];
  const names = new Set(all.map((backend) => textAt(property(backend, 'service'), 'name') ?? textAt(backend, 'serviceName')));
  return [...names].flatMap((name) => findNamed(lookup, 'Service', name, placeOf(resource)));
}

/** Secrets, ConfigMaps and PersistentVolumeClaims that a pod names in volumes, `env` and `envFrom`. */
function referencesOfPod(resource: Resource, lookup: Lookup): readonly Resource[] {
  const spec = podSpec(resource);
  const names = new Set<string>();
  const refer = (kind: string, name: string | null) => name !== null && names.add(`${kind}/${name}`);
  for (const volume of objectsAt(property(spec, 'volumes'))) {
    refer('Secret', textAt(property(volume, 'secret'), 'secretName'));
    refer('ConfigMap', textAt(property(volume, 'configMap'), 'name'));
    refer('PersistentVolumeClaim', textAt(property(volume, 'persistentVolumeClaim'), 'claimName'));
  }
  for (const container of ['containers', 'initContainers'].flatMap((field) => objectsAt(property(spec, field)))) {
    for (const source of objectsAt(property(container, 'envFrom'))) {
      refer('Secret', textAt(property(source, 'secretRef'), 'name'));
      refer('ConfigMap', textAt(property(source, 'configMapRef'), 'name'));
    }
    for (const variable of objectsAt(property(container, 'env'))) {
      refer('Secret', textAt(valueAt(variable, ['valueFrom', 'secretKeyRef']), 'name'));
      refer('ConfigMap', textAt(valueAt(variable, ['valueFrom', 'configMapKeyRef']), 'name'));
    }
  }
  return [...names].flatMap((name) => lookup.byName.find(name, placeOf(resource), () => true));
}

function objectsAt(value: JsonValue | undefined) {
  return isList(value) ? value.filter(isObject) : [];
}

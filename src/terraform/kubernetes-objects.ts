import { isList, isObject, property, textAt } from '../base/json.js';
import type { JsonObject, JsonValue, Path, Resource } from '../types.js';

/**
 * Resources of Terraform's `kubernetes` provider as the Kubernetes objects that they become, so that the same rules judge them.
 * The provider writes the API in its own spelling: `init_container` blocks for `initContainers`, and one block for one object.
 */
export function kubernetesObject(resource: Resource, ruleKind: (apiVersion: string, kind: string) => string): Resource | null {
  const object = resource.kind === 'kubernetes_manifest' ? ownManifest(resource.value) : translated(resource);
  if (object === null) return null;
  const apiVersion = textAt(object, 'apiVersion');
  const kind = textAt(object, 'kind');
  if (apiVersion === null || kind === null) return null;
  const metadata = property(object, 'metadata');
  const name = textAt(metadata, 'name') ?? '';
  return {
    ...resource,
    key: `${resource.key}#object`,
    family: 'kubernetes',
    kind: ruleKind(apiVersion, kind),
    identity: { apiVersion, kind, namespace: textAt(metadata, 'namespace'), name, address: resource.identity.address },
    value: object,
    planned: resource,
    unknown: resource.kind === 'kubernetes_manifest' ? (property(resource.unknown, 'manifest') ?? {}) : translate(resource.unknown),
  };
}

/** Where a path of the object stands below the values of the planned resource. */
export function plannedPath(type: string, path: Path): Path {
  if (type === 'kubernetes_manifest') return ['values', 'manifest', ...path];
  const steps: (string | number)[] = ['values'];
  path.forEach((step, index) => {
    if (typeof step === 'number') steps.push(step);
    else {
      const block = spell(step, path[index - 1]);
      steps.push(block.name);
      if (block.isSingle && index < path.length - 1) steps.push(0);
    }
  });
  return steps;
}

const OBJECT_KINDS: Readonly<Record<string, readonly [apiVersion: string, kind: string]>> = {
  cluster_role: ['rbac.authorization.k8s.io/v1', 'ClusterRole'],
  cluster_role_binding: ['rbac.authorization.k8s.io/v1', 'ClusterRoleBinding'],
  config_map: ['v1', 'ConfigMap'],
  cron_job: ['batch/v1', 'CronJob'],
  daemon_set: ['apps/v1', 'DaemonSet'],
  daemonset: ['apps/v1', 'DaemonSet'],
  deployment: ['apps/v1', 'Deployment'],
  horizontal_pod_autoscaler: ['autoscaling/v2', 'HorizontalPodAutoscaler'],
  ingress_v1: ['networking.k8s.io/v1', 'Ingress'],
  job: ['batch/v1', 'Job'],
  namespace: ['v1', 'Namespace'],
  network_policy: ['networking.k8s.io/v1', 'NetworkPolicy'],
  persistent_volume_claim: ['v1', 'PersistentVolumeClaim'],
  pod: ['v1', 'Pod'],
  pod_disruption_budget: ['policy/v1', 'PodDisruptionBudget'],
  replication_controller: ['v1', 'ReplicationController'],
  resource_quota: ['v1', 'ResourceQuota'],
  role: ['rbac.authorization.k8s.io/v1', 'Role'],
  role_binding: ['rbac.authorization.k8s.io/v1', 'RoleBinding'],
  service: ['v1', 'Service'],
  service_account: ['v1', 'ServiceAccount'],
  stateful_set: ['apps/v1', 'StatefulSet'],
  storage_class: ['storage.k8s.io/v1', 'StorageClass'],
};

function ownManifest(value: JsonObject): JsonObject | null {
  const manifest = property(property(value, 'values'), 'manifest');
  return isObject(manifest) ? manifest : null;
}

function translated(resource: Resource): JsonObject | null {
  const name = resource.kind.replace(/^kubernetes_/, '');
  const type = name === resource.kind ? undefined : (OBJECT_KINDS[name] ?? OBJECT_KINDS[name.replace(/_v\d\w*$/, '')]);
  const values = translate(property(resource.value, 'values') ?? {});
  return type === undefined || !isObject(values) ? null : { apiVersion: type[0], kind: type[1], ...values };
}

/** Blocks that repeat, with the name of the list that they become. Every other block stands for one object. */
const LISTS: Readonly<Record<string, string>> = {
  allowed_topologies: 'allowedTopologies',
  container: 'containers',
  egress: 'egress',
  env: 'env',
  env_from: 'envFrom',
  ephemeral_container: 'ephemeralContainers',
  from: 'from',
  host_aliases: 'hostAliases',
  http_header: 'httpHeaders',
  image_pull_secret: 'imagePullSecrets',
  image_pull_secrets: 'imagePullSecrets',
  ingress: 'ingress',
  init_container: 'initContainers',
  items: 'items',
  match_expressions: 'matchExpressions',
  metric: 'metrics',
  node_selector_term: 'nodeSelectorTerms',
  path: 'paths',
  policy: 'policies',
  port: 'ports',
  ports: 'ports',
  preferred_during_scheduling_ignored_during_execution: 'preferredDuringSchedulingIgnoredDuringExecution',
  rule: 'rules',
  sources: 'sources',
  subject: 'subjects',
  sysctl: 'sysctls',
  tls: 'tls',
  to: 'to',
  toleration: 'tolerations',
  topology_spread_constraint: 'topologySpreadConstraints',
  volume: 'volumes',
  volume_claim_template: 'volumeClaimTemplates',
  volume_mount: 'volumeMounts',
};

const ACRONYMS: Readonly<Record<string, string>> = {
  cluster_ip: 'clusterIP',
  cluster_ips: 'clusterIPs',
  external_ips: 'externalIPs',
  host_ip: 'hostIP',
  host_ipc: 'hostIPC',
  host_pid: 'hostPID',
  load_balancer_ip: 'loadBalancerIP',
};

function translate(value: JsonValue): JsonValue {
  if (!isObject(value)) return value;
  const entries: [string, JsonValue][] = [];
  for (const [name, child] of Object.entries(value)) {
    if (child === null || child === '' || (isList(child) && child.length === 0)) continue;
    entries.push(KEPT_MAPS.has(name) && isObject(child) ? [camelCase(name), child] : translateEntry(name, child));
  }
  return Object.fromEntries(entries);
}

/** Maps whose keys are the user's own words. */
const KEPT_MAPS = new Set(['annotations', 'binary_data', 'data', 'labels', 'limits', 'match_labels', 'node_selector', 'parameters', 'requests', 'selector']);

function translateEntry(name: string, child: JsonValue): [string, JsonValue] {
  if (!isList(child) || !child.some(isObject)) return [camelCase(name), child];
  const list = LISTS[name];
  if (list !== undefined) return [list, child.map(translate)];
  return [camelCase(name), translate(child[0] ?? {})];
}

function camelCase(name: string): string {
  return ACRONYMS[name] ?? name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

const SNAKE_ACRONYMS = new Map(Object.entries(ACRONYMS).map(([snake, camel]) => [camel, snake]));
const BLOCKS_BY_LIST = new Map(Object.entries(LISTS).map(([block, list]) => [list, block]));

/** The provider's spelling of a field, and whether it is a block that stands for one object. */
function spell(field: string, before: string | number | undefined): { name: string; isSingle: boolean } {
  const below = typeof before === 'string' ? before : '';
  if (KEPT_MAPS.has(below)) return { name: field, isSingle: false };
  const block = BLOCKS_BY_LIST.get(field);
  if (block !== undefined) return { name: block, isSingle: false };
  const name = SNAKE_ACRONYMS.get(field) ?? field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return { name, isSingle: !KEPT_MAPS.has(name) };
}

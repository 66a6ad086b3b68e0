import { describe, expect, it } from 'vitest';
import type { JsonObject, JsonValue, Path } from '../../src/types.js';
import { fieldOf } from '../../src/validate/problem.js';
import { CONTAINER, DEPLOYMENT, problemsOf, withValue } from './support.js';

const DNS_LABEL = 'at most 63 lower-case letters, digits and "-", beginning and ending with a letter or digit';
const DNS_SUBDOMAIN = 'lower-case letters, digits, "-" and ".", beginning and ending with a letter or digit';
const LABEL_KEY = 'a label key: at most 63 letters, digits, "-", "_" and ".", after an optional domain and "/"';
const LABEL_VALUE = 'a label value: at most 63 letters, digits, "-", "_" and ".", beginning and ending with a letter or digit';
const PORT_NUMBER = 'a port from 1 to 65535';
const PORT_NAME = 'at most 15 lower-case letters, digits and single "-", with a letter among them';
const PORT = `${PORT_NUMBER}, or the name of one: ${PORT_NAME}`;
const POD_SPEC: Path = ['spec', 'template', 'spec'];

function invalid(path: Path, expected: string) {
  return { kind: 'invalid-value', path, params: { field: fieldOf(path), expected } };
}

function missing(path: Path, expected: string) {
  return { kind: 'missing-field', path, params: { field: path.at(-1), expected } };
}

function named(kind: string, name: JsonValue, apiVersion = 'v1'): JsonObject {
  return { apiVersion, kind, metadata: { name } };
}

describe('the name of an object', () => {
  it.each<[string, JsonObject]>([
    ['capitals', named('ConfigMap', 'PV_NAME')],
    ['an underscore', named('ConfigMap', 'a_b')],
    ['a dot at the end', named('ConfigMap', 'a.')],
    ['more than 253 characters', named('ConfigMap', 'a'.repeat(254))],
  ])('may not have %s', (_, object) => {
    expect(problemsOf(object)).toEqual([invalid(['metadata', 'name'], DNS_SUBDOMAIN)]);
  });

  it('of a namespace or a service has no dots and at most 63 characters', () => {
    expect(problemsOf(named('Namespace', 'a.b'))).toEqual([invalid(['metadata', 'name'], DNS_LABEL)]);
    const service = (name: string): JsonObject => ({ ...named('Service', name), spec: { ports: [{ port: 80 }] } });
    expect(problemsOf(service('a'.repeat(64)))).toEqual([invalid(['metadata', 'name'], DNS_LABEL)]);
    expect(problemsOf(service('1a'), 34)).toEqual([]);
    expect(problemsOf(service('a'.repeat(63)))).toEqual([]);
    expect(problemsOf(service('1a'), 33)).toEqual([invalid(['metadata', 'name'], `${DNS_LABEL}, and beginning with a letter`)]);
  });

  it('of a role may be nearly anything', () => {
    expect(problemsOf(named('ClusterRole', 'system:Reader_1', 'rbac.authorization.k8s.io/v1'))).toEqual([]);
  });

  it('is demanded, unless the server makes one up', () => {
    expect(problemsOf({ apiVersion: 'v1', kind: 'ConfigMap' })).toEqual([missing(['metadata', 'name'], 'a name')]);
    expect(problemsOf({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: '' } })).toEqual([missing(['metadata', 'name'], 'a name')]);
    expect(problemsOf({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { generateName: 'a-' } })).toEqual([]);
    expect(problemsOf({ apiVersion: 'authorization.k8s.io/v1', kind: 'SubjectAccessReview', spec: {} })).toEqual([]);
  });

  it('may be a placeholder', () => {
    expect(problemsOf(named('ConfigMap', '${NAME}_x'))).toEqual([]);
  });
});

describe('labels and annotations', () => {
  it.each<[string, Path, JsonValue, string]>([
    ['a label with a space', ['metadata', 'labels', 'team'], 'two words', LABEL_VALUE],
    ['a label of 64 characters', ['metadata', 'labels', 'team'], 'a'.repeat(64), LABEL_VALUE],
    ['a key with two slashes', ['metadata', 'labels', 'a/b/c'], 'x', LABEL_KEY],
    ['a key with a capital domain', ['metadata', 'labels', 'Example.com/team'], 'x', LABEL_KEY],
    ['an annotation with a space in its key', ['metadata', 'annotations', 'a b'], 'x', LABEL_KEY],
    ['a label of the pods', ['spec', 'template', 'metadata', 'labels', 'team'], 'two words', LABEL_VALUE],
    ['a node selector', [...POD_SPEC, 'nodeSelector', 'disk'], 'very fast', LABEL_VALUE],
  ])('are checked: %s', (_, path, value, expected) => {
    const holder = path.slice(0, -1);
    const object = holder.at(-1) === 'labels' ? DEPLOYMENT : withValue(DEPLOYMENT, holder, {});
    expect(problemsOf(withValue(object, path, value))).toEqual([invalid(path, expected)]);
  });

  it('may be empty, or long in an annotation', () => {
    const object = withValue(DEPLOYMENT, ['metadata'], { name: 'shop', labels: { a: '', b: 'b'.repeat(63) }, annotations: { 'Example.com/a': 'two words'.repeat(99) } });
    expect(problemsOf(object)).toEqual([]);
  });
});

describe('a container', () => {
  it.each<[string, Path, JsonValue, string]>([
    ['a name with an underscore', [...CONTAINER, 'name'], 'a_b', DNS_LABEL],
    ['an empty image', [...CONTAINER, 'image'], '', 'an image without spaces around it'],
    ['an image with a space before it', [...CONTAINER, 'image'], ' nginx', 'an image without spaces around it'],
    ['port 0', [...CONTAINER, 'ports', 0, 'containerPort'], 0, PORT_NUMBER],
    ['port 70000', [...CONTAINER, 'ports', 0, 'containerPort'], 70_000, PORT_NUMBER],
    ['a port of the host below 0', [...CONTAINER, 'ports', 0, 'hostPort'], -1, PORT_NUMBER],
    ['a port with a long name', [...CONTAINER, 'ports', 0, 'name'], 'a123456789012345', PORT_NAME],
    ['a port named by a number', [...CONTAINER, 'ports', 0, 'name'], '8080', PORT_NAME],
    ['a variable with an equals sign', [...CONTAINER, 'env', 0, 'name'], 'a=b', 'a name without "="'],
    ['a probe of port 0', [...CONTAINER, 'readinessProbe', 'httpGet', 'port'], 0, PORT],
    ['a probe of a port in capitals', [...CONTAINER, 'readinessProbe', 'httpGet', 'port'], 'HTTP', PORT],
    ['more memory asked than allowed', [...CONTAINER, 'resources', 'requests', 'memory'], '65Mi', 'at most the limit'],
    ['more processors asked than allowed', [...CONTAINER, 'resources', 'requests', 'cpu'], 1.5, 'at most the limit'],
    ['a mount of no volume', [...CONTAINER, 'volumeMounts', 0, 'name'], 'cache', 'the name of a volume of the pod'],
  ])('is checked: %s', (_, path, value, expected) => {
    const wanted = path.includes('readinessProbe') && typeof value === 'number' ? PORT_NUMBER : expected;
    expect(problemsOf(withValue(DEPLOYMENT, path, value))).toEqual([invalid(path, wanted)]);
  });

  it('has a liveness probe with one action, which one success satisfies', () => {
    const probe = (value: JsonValue) => problemsOf(withValue(DEPLOYMENT, [...CONTAINER, 'livenessProbe'], value));
    const path = [...CONTAINER, 'livenessProbe'];
    expect(probe({ periodSeconds: 5 })).toEqual([invalid(path, 'an object with one of exec, grpc, httpGet, tcpSocket')]);
    expect(probe({ exec: { command: ['true'] }, tcpSocket: { port: 80 } })).toEqual([invalid([...path, 'tcpSocket'], 'absent beside exec')]);
    expect(probe({ tcpSocket: { port: 80 }, successThreshold: 2 })).toEqual([invalid([...path, 'successThreshold'], '1')]);
    expect(probe({ exec: { command: [] } })).toEqual([invalid([...path, 'exec', 'command'], 'a command with at least one word')]);
    expect(probe({ grpc: { port: 80 }, successThreshold: 1 })).toEqual([]);
  });

  it('gives a variable one source', () => {
    const path = [...CONTAINER, 'env', 0];
    const fieldRef = { fieldPath: 'metadata.name' };
    expect(problemsOf(withValue(DEPLOYMENT, path, { name: 'A', value: 'a', valueFrom: { fieldRef } }))).toEqual([
      invalid([...path, 'valueFrom'], 'absent where there is a value'),
    ]);
    expect(problemsOf(withValue(DEPLOYMENT, path, { name: 'A', valueFrom: { fieldRef: null } }))).toEqual([
      invalid([...path, 'valueFrom'], 'an object with one of configMapKeyRef, fieldRef, resourceFieldRef, secretKeyRef'),
    ]);
  });

  it('has devices as a limit, and asks for as many', () => {
    const devices = (requests: JsonObject, limits: JsonObject) => problemsOf(withValue(DEPLOYMENT, [...CONTAINER, 'resources'], { requests, limits }));
    const path = [...CONTAINER, 'resources', 'requests', 'nvidia.com/gpu'];
    expect(devices({ 'nvidia.com/gpu': 1 }, {})).toEqual([invalid(path, 'given as a limit too')]);
    expect(devices({ 'nvidia.com/gpu': 1 }, { 'nvidia.com/gpu': 2 })).toEqual([invalid(path, 'equal to the limit')]);
    expect(devices({ 'nvidia.com/gpu': '2' }, { 'nvidia.com/gpu': 2 })).toEqual([]);
    expect(devices({ cpu: '1' }, { cpu: '1000m' })).toEqual([]);
    expect(devices({ memory: '1Gi' }, { memory: '1073741824' })).toEqual([]);
  });

  it('cannot be privileged and give up its privileges', () => {
    expect(problemsOf(withValue(DEPLOYMENT, [...CONTAINER, 'securityContext'], { privileged: true, allowPrivilegeEscalation: false }))).toEqual([
      invalid([...CONTAINER, 'securityContext', 'allowPrivilegeEscalation'], 'true for a privileged container'),
    ]);
  });
});

describe('names in a pod', () => {
  it.each<[string, Path, JsonValue, Path, string]>([
    ['containers', [...POD_SPEC, 'initContainers'], [{ name: 'web', image: 'x' }], [...POD_SPEC, 'initContainers', 0, 'name'], 'different from the names of the other containers'],
    ['ports', [...CONTAINER, 'ports'], [{ name: 'a', containerPort: 1 }, { name: 'a', containerPort: 2 }], [...CONTAINER, 'ports', 1, 'name'], 'different from the others in the list'],
    ['mounts', [...CONTAINER, 'volumeMounts'], [{ name: 'data', mountPath: '/a' }, { name: 'data', mountPath: '/a' }], [...CONTAINER, 'volumeMounts', 1, 'mountPath'], 'different from the others in the list'],
    ['volumes', [...POD_SPEC, 'volumes'], [{ name: 'data' }, { name: 'data' }], [...POD_SPEC, 'volumes', 1, 'name'], 'different from the others in the list'],
  ])('are given once: %s', (...[, path, value, where, expected]) => {
    expect(problemsOf(withValue(DEPLOYMENT, path, value))).toEqual([invalid(where, expected)]);
  });

  it('of volumes and accounts are names', () => {
    expect(problemsOf(withValue(DEPLOYMENT, [...POD_SPEC, 'serviceAccountName'], 'ACCOUNT'))).toEqual([invalid([...POD_SPEC, 'serviceAccountName'], DNS_SUBDOMAIN)]);
    expect(problemsOf(withValue(DEPLOYMENT, [...POD_SPEC, 'volumes', 1], { name: 'Data' }))).toEqual([invalid([...POD_SPEC, 'volumes', 1, 'name'], DNS_LABEL)]);
  });

  it('of a spread are above 0', () => {
    const constraint = { maxSkew: 0, minDomains: 0, topologyKey: 'topology.kubernetes.io/zone', whenUnsatisfiable: 'DoNotSchedule' };
    const path = [...POD_SPEC, 'topologySpreadConstraints', 0];
    expect(problemsOf(withValue(DEPLOYMENT, [...POD_SPEC, 'topologySpreadConstraints'], [constraint]))).toEqual([invalid([...path, 'maxSkew'], 'at least 1'), invalid([...path, 'minDomains'], 'at least 1')]);
    expect(problemsOf(withValue(DEPLOYMENT, [...POD_SPEC, 'topologySpreadConstraints'], [{ ...constraint, maxSkew: 1, minDomains: 2 }]))).toEqual([]);
  });

  it('of volumes may come from the claims of a stateful set', () => {
    const claims = [{ metadata: { name: 'data' }, spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } } }];
    const set = withValue(withValue(withValue(DEPLOYMENT, ['kind'], 'StatefulSet'), ['spec', 'strategy'], undefined), [...POD_SPEC, 'volumes'], []);
    expect(problemsOf(withValue(set, ['spec', 'volumeClaimTemplates'], claims))).toEqual([]);
  });
});

describe('a workload', () => {
  it.each<[string, Path, JsonValue, Path, string]>([
    ['selects its own pods', ['spec', 'selector', 'matchLabels', 'app'], 'other', ['spec', 'selector', 'matchLabels', 'app'], 'a label of the pod template'],
    ['selects something', ['spec', 'selector'], {}, ['spec', 'selector'], 'a selector that is not empty'],
    ['restarts its pods', [...POD_SPEC, 'restartPolicy'], 'Never', [...POD_SPEC, 'restartPolicy'], 'Always'],
    ['has no negative number of pods', ['spec', 'replicas'], -1, ['spec', 'replicas'], 'at least 0'],
    ['rolls, or recreates', ['spec', 'strategy', 'type'], 'Recreate', ['spec', 'strategy', 'rollingUpdate'], 'absent where the type is Recreate'],
    ['has containers', [...POD_SPEC, 'containers'], [], [...POD_SPEC, 'containers'], 'a list with at least one container'],
  ])('%s', (...[, path, value, where, expected]) => {
    expect(problemsOf(withValue(DEPLOYMENT, path, value))).toEqual([invalid(where, expected)]);
  });

  it('of the first kind selects its own pods, too', () => {
    const template = { metadata: { labels: { app: 'a' } }, spec: { containers: [{ name: 'a', image: 'a' }] } };
    const controller = (selector: JsonObject): JsonObject => ({ ...named('ReplicationController', 'a'), spec: { selector, template } });
    expect(problemsOf(controller({ app: 'b' }))).toEqual([invalid(['spec', 'selector', 'app'], 'a label of the pod template')]);
    expect(problemsOf(controller({ app: 'a' }))).toEqual([]);
  });

  it('that ends says what happens when it fails', () => {
    const job = (restartPolicy: JsonObject): JsonObject => ({ ...named('Job', 'a', 'batch/v1'), spec: { template: { spec: { containers: [{ name: 'a', image: 'a' }], ...restartPolicy } } } });
    expect(problemsOf(job({}))).toEqual([missing([...POD_SPEC, 'restartPolicy'], 'OnFailure or Never')]);
    expect(problemsOf(job({ restartPolicy: 'Always' }))).toEqual([invalid([...POD_SPEC, 'restartPolicy'], 'OnFailure or Never')]);
    expect(problemsOf(job({ restartPolicy: 'Never' }))).toEqual([]);
  });
});

describe('the schedule of a CronJob', () => {
  const template = { spec: { containers: [{ name: 'a', image: 'a' }], restartPolicy: 'Never' } };
  const problems = (schedule: string, name = 'a') => problemsOf({ ...named('CronJob', name, 'batch/v1'), spec: { schedule, jobTemplate: { spec: { template } } } });

  it.each(['30 2 * * *', '59 23 31 12 6', '*/5 0-6,12 1 jan-mar MON-FRI', '? * * * ?', '@daily', '@every 1h30m', '5/15 * * * *', 'TZ=Etc/UTC 0 0 * * *', '${SCHEDULE}'])('may be %s', (schedule) => {
    expect(problems(schedule)).toEqual([]);
  });

  it.each(['* * * *', '0 0 0 * * *', '60 * * * *', '* 24 * * *', '* * 0 * *', '* * * 13 *', '* * * * 7', '*/0 * * * *', '5-3 * * * *', '@sometimes', 'x * * * *'])('may not be %s', (schedule) => {
    expect(problems(schedule)).toEqual([invalid(['spec', 'schedule'], 'a schedule of five fields such as "30 2 * * *"')]);
  });

  it('leaves room in the name for the jobs', () => {
    expect(problems('@daily', 'a'.repeat(53))).toEqual([invalid(['metadata', 'name'], 'at most 52 characters long')]);
  });
});

describe('a Service', () => {
  const problems = (spec: JsonObject) => problemsOf({ ...named('Service', 'a'), spec });
  const port = (extra: JsonObject) => problems({ ports: [{ port: 80, ...extra }] });

  it('has ports, unless it has no address of its own', () => {
    expect(problems({})).toEqual([missing(['spec', 'ports'], 'a list with at least one port')]);
    expect(problemsOf(named('Service', 'a'))).toEqual([missing(['spec', 'ports'], 'a list with at least one port')]);
    expect(problems({ clusterIP: 'None' })).toEqual([]);
    expect(problems({ type: 'ExternalName' })).toEqual([missing(['spec', 'externalName'], 'a domain name')]);
    expect(problems({ type: 'ExternalName', externalName: 'example.com' })).toEqual([]);
  });

  it('has ports that can be', () => {
    const path = ['spec', 'ports', 0];
    expect(port({ port: 0 })).toEqual([invalid([...path, 'port'], PORT_NUMBER)]);
    expect(port({ targetPort: 65_536 })).toEqual([invalid([...path, 'targetPort'], PORT_NUMBER)]);
    expect(port({ targetPort: 'HTTP' })).toEqual([invalid([...path, 'targetPort'], PORT)]);
    expect(port({ name: 'http_1' })).toEqual([invalid([...path, 'name'], DNS_LABEL)]);
    expect(port({ nodePort: 30_080 })).toEqual([invalid([...path, 'nodePort'], 'absent where the type is ClusterIP')]);
    expect(port({ name: 'a-name-of-a-port-that-is-long', targetPort: 0, nodePort: 0 })).toEqual([]);
  });

  it('tells several ports apart', () => {
    expect(problems({ ports: [{ port: 80 }, { port: 81, name: 'b' }] })).toEqual([missing(['spec', 'ports', 0, 'name'], 'a name, for there are several ports')]);
    expect(problems({ ports: [{ port: 80, name: 'a' }, { port: 81, name: 'a' }] })).toEqual([invalid(['spec', 'ports', 1, 'name'], 'different from the others in the list')]);
    expect(problems({ ports: [{ port: 80, name: 'a' }, { port: 80, name: 'b', protocol: 'TCP' }] })).toEqual([
      invalid(['spec', 'ports', 1, 'port'], 'different from the other ports of the same protocol'),
    ]);
    expect(problems({ ports: [{ port: 80, name: 'a' }, { port: 80, name: 'b', protocol: 'UDP' }] })).toEqual([]);
  });

  it('selects by labels', () => {
    expect(problems({ ports: [{ port: 80 }], selector: { app: 'two words' } })).toEqual([invalid(['spec', 'selector', 'app'], LABEL_VALUE)]);
  });
});

describe('other objects', () => {
  it.each<[string, JsonObject, object[]]>([
    ['a ConfigMap with a path as a key', { ...named('ConfigMap', 'a'), data: { 'a/b': '' } }, [invalid(['data', 'a/b'], 'a key of letters, digits, "-", "_" and "."')]],
    ['a claim without a size', { ...named('PersistentVolumeClaim', 'a'), spec: { accessModes: ['ReadWriteOnce'] } }, [missing(['spec', 'resources', 'requests', 'storage'], 'a quantity such as 1Gi')]],
    [
      'an empty volume',
      named('PersistentVolume', 'a'),
      [missing(['spec', 'accessModes'], 'a list with at least one access mode'), missing(['spec', 'capacity', 'storage'], 'a quantity such as 1Gi')],
    ],
    [
      'an autoscaler with its bounds the wrong way round',
      { ...named('HorizontalPodAutoscaler', 'a', 'autoscaling/v2'), spec: { minReplicas: 5, maxReplicas: 3, scaleTargetRef: { kind: 'Deployment', name: 'a' } } },
      [invalid(['spec', 'maxReplicas'], 'at least minReplicas')],
    ],
    [
      'an autoscaler to nothing',
      { ...named('HorizontalPodAutoscaler', 'a', 'autoscaling/v2'), spec: { maxReplicas: 0, scaleTargetRef: { kind: 'Deployment', name: 'a' } } },
      [invalid(['spec', 'maxReplicas'], 'at least 1')],
    ],
    [
      'a budget with both bounds',
      { ...named('PodDisruptionBudget', 'a', 'policy/v1'), spec: { minAvailable: 1, maxUnavailable: '50%' } },
      [invalid(['spec', 'maxUnavailable'], 'absent beside minAvailable')],
    ],
    ['an ingress that leads nowhere', { ...named('Ingress', 'a', 'networking.k8s.io/v1'), spec: {} }, [missing(['spec', 'rules'], 'rules or a defaultBackend')]],
    [
      'an ingress with a relative path',
      { ...named('Ingress', 'a', 'networking.k8s.io/v1'), spec: { rules: [{ http: { paths: [{ path: 'a', pathType: 'Prefix', backend: { service: { name: 'a', port: { number: 80 } } } }] } }] } },
      [invalid(['spec', 'rules', 0, 'http', 'paths', 0, 'pathType'], 'ImplementationSpecific where the path does not begin with "/"')],
    ],
    [
      'a role that allows nothing',
      { ...named('Role', 'a', 'rbac.authorization.k8s.io/v1'), rules: [{ apiGroups: [''], resources: [], verbs: ['get'] }, { nonResourceURLs: ['/x'], verbs: [] }] },
      [invalid(['rules', 0, 'resources'], 'a list with at least one entry'), invalid(['rules', 1, 'verbs'], 'a list with at least one entry')],
    ],
    [
      'a binding of what cannot be bound',
      {
        ...named('ClusterRoleBinding', 'a', 'rbac.authorization.k8s.io/v1'),
        roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'a' },
        subjects: [{ kind: 'Robot', name: 'a' }],
      },
      [invalid(['roleRef', 'kind'], 'ClusterRole'), invalid(['subjects', 0, 'kind'], 'ServiceAccount, User, Group')],
    ],
    [
      'a definition under another name',
      {
        ...named('CustomResourceDefinition', 'cart.example.com', 'apiextensions.k8s.io/v1'),
        spec: { group: 'example.com', scope: 'Cluster', names: { kind: 'Cart', plural: 'carts' }, versions: [] },
      },
      [invalid(['metadata', 'name'], 'spec.names.plural, a dot, and spec.group')],
    ],
  ])('are checked: %s', (_, object, expected) => {
    expect(problemsOf(object)).toEqual(expected);
  });
});

describe('what the server takes', () => {
  const rbac = 'rbac.authorization.k8s.io/v1';
  const roleRef = (kind: string) => ({ apiGroup: 'rbac.authorization.k8s.io', kind, name: 'a' });
  const path = (text: string | null, pathType: string) => ({ path: text, pathType, backend: { service: { name: 'a', port: { number: 80 } } } });
  const autoscaler = (minReplicas: number, maxReplicas: number): JsonObject => ({
    ...named('HorizontalPodAutoscaler', 'a', 'autoscaling/v2'),
    spec: { minReplicas, maxReplicas, scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'a' } },
  });

  it.each<[string, JsonObject]>([
    ['a name of 253 characters', named('ConfigMap', 'a'.repeat(253))],
    ['a CronJob with 52', { ...named('CronJob', 'a'.repeat(52), 'batch/v1'), spec: { schedule: '@daily', jobTemplate: { spec: { template: { spec: { restartPolicy: 'OnFailure', containers: [{ name: 'a', image: 'a' }] } } } } } }],
    ['an ingress', { ...named('Ingress', 'a', 'networking.k8s.io/v1'), spec: { rules: [{ http: { paths: [path('/', 'Prefix'), path('/a', 'Exact'), path('a', 'ImplementationSpecific'), path('${PATH}', 'Prefix'), path(null, 'ImplementationSpecific')] } }] } }],
    ['an ingress with a backend only', { ...named('Ingress', 'a', 'networking.k8s.io/v1'), spec: { defaultBackend: { service: { name: 'a', port: { name: 'http' } } } } }],
    ['a binding of a role', { ...named('RoleBinding', 'a', rbac), roleRef: roleRef('Role'), subjects: [{ kind: 'User', name: 'a' }, { kind: 'Group', name: 'b' }] }],
    ['a binding of a cluster role', { ...named('ClusterRoleBinding', 'a', rbac), roleRef: roleRef('ClusterRole'), subjects: [{ kind: 'ServiceAccount', name: 'a', namespace: 'b' }] }],
    ['a role for addresses', { ...named('ClusterRole', 'a', rbac), rules: [{ nonResourceURLs: ['/healthz'], verbs: ['get'] }], aggregationRule: {} }],
    ['a service with a port on each node', { ...named('Service', 'a'), spec: { type: 'NodePort', ports: [{ port: 80, nodePort: 30_080, targetPort: 65_535 }] } }],
    ['a service with a balancer', { ...named('Service', 'a'), spec: { type: 'LoadBalancer', ports: [{ name: 'a', port: 1, nodePort: 30_080 }, { name: 'b', port: 65_535 }], selector: { app: 'a' } } }],
    ['as many pods as few', autoscaler(2, 2)],
    ['no pods at all, which a gate allows', autoscaler(0, 1)],
    ['a budget with one bound', { ...named('PodDisruptionBudget', 'A', 'policy/v1'), spec: { maxUnavailable: '50%', minAvailable: null } }],
    ['a claim', { ...named('PersistentVolumeClaim', 'a'), spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } } }],
    ['a volume', { ...named('PersistentVolume', 'a'), spec: { accessModes: ['ReadWriteMany'], capacity: { storage: 5 }, hostPath: { path: '/a' } } }],
    ['keys with dots', { ...named('ConfigMap', 'a'), data: { '.bashrc': '', 'a.b_c-D': '' }, binaryData: { a: 'YQ==' } }],
    ['a definition', { ...named('CustomResourceDefinition', 'carts.example.com', 'apiextensions.k8s.io/v1'), spec: { group: 'example.com', scope: 'Cluster', names: { kind: 'Cart', plural: 'carts' }, versions: [] } }],
  ])('gets no problem: %s', (_, object) => {
    expect(problemsOf(object)).toEqual([]);
  });

  it.each<[string, Path, JsonValue]>([
    ['a request without a limit', [...CONTAINER, 'resources'], { requests: { cpu: '1', memory: '1Gi', 'ephemeral-storage': '1Gi', 'example.kubernetes.io/x': 1 } }],
    ['a limit that cannot be compared', [...CONTAINER, 'resources'], { requests: { cpu: '${CPU}' }, limits: { cpu: '1' } }],
    ['ports without names', [...CONTAINER, 'ports'], [{ containerPort: 1 }, { containerPort: 65_535, hostPort: 0 }, { containerPort: 1, name: '' }]],
    ['a probe of a port by name', [...CONTAINER, 'livenessProbe'], { tcpSocket: { port: 'http-1' }, successThreshold: 1 }],
    ['a startup probe by number', [...CONTAINER, 'startupProbe'], { grpc: { port: 65_535 } }],
    ['a hook', [...CONTAINER, 'lifecycle'], { preStop: { sleep: { seconds: 5 } }, postStart: { exec: { command: ['true'] } } }],
    ['an empty value beside a source', [...CONTAINER, 'env', 1], { name: 'A', value: '', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } }],
    ['a privileged container', [...CONTAINER, 'securityContext'], { privileged: true, allowPrivilegeEscalation: true }],
    ['expressions instead of labels', ['spec', 'selector'], { matchExpressions: [{ key: 'app', operator: 'Exists' }] }],
    ['a strategy that recreates', ['spec', 'strategy'], { type: 'Recreate', rollingUpdate: null }],
    ['no replicas', ['spec', 'replicas'], 0],
    ['a label that a template fills in', ['spec', 'selector', 'matchLabels', 'app'], '${APP}'],
  ])('gets no problem: %s', (_, path, value) => {
    expect(problemsOf(withValue(DEPLOYMENT, path, value))).toEqual([]);
  });

  it('is not refused for what the schema already says', () => {
    const service = { ...named('Service', 'a'), spec: { ports: ['http', 80] } };
    expect(problemsOf(service).map(({ kind, path }) => [kind, ...path])).toEqual([
      ['wrong-type', 'spec', 'ports', 0],
      ['wrong-type', 'spec', 'ports', 1],
    ]);
    const pod = withValue(DEPLOYMENT, CONTAINER.slice(0, -1), ['web']);
    expect(problemsOf(pod).map(({ kind, path }) => [kind, ...path])).toEqual([['wrong-type', ...CONTAINER]]);
  });
});

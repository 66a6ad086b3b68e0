import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinResources } from '../../src/join/join.js';
import type { JsonObject, Resource } from '../../src/types.js';
import { deployment, resourceOf, service } from '../support/resource.js';

const names = (resources: readonly Resource[]) => resources.map((resource) => resource.identity.name);

describe('a Service finds the pods that it selects, and they find it', () => {
  it('when all its labels are among theirs', () => {
    const web = deployment('web', { app: 'shop', tier: 'web' });
    const worker = deployment('worker', { app: 'shop', tier: 'worker' });
    const front = service('front', { app: 'shop', tier: 'web' });
    const relations = joinResources([web, worker, front], []);
    expect(names(relations.related(front, 'workloads'))).toEqual(['web']);
    expect(names(relations.related(web, 'services'))).toEqual(['front']);
    expect(names(relations.related(worker, 'services'))).toEqual([]);
  });

  it('only in its own namespace', () => {
    const here = deployment('here', { app: 'web' }, { namespace: 'shop' });
    const there = deployment('there', { app: 'web' }, { namespace: 'other' });
    const front = service('front', { app: 'web' }, { namespace: 'shop' });
    expect(names(joinResources([here, there, front], []).related(front, 'workloads'))).toEqual(['here']);
  });

  it('in the nearest folder upward where no namespace is set', () => {
    const a = deployment('a', { app: 'web' }, { file: 'team-a/k8s/web.yaml' });
    const b = deployment('b', { app: 'web' }, { file: 'team-b/k8s/web.yaml' });
    const front = service('front', { app: 'web' }, { file: 'team-a/k8s/service.yaml' });
    const relations = joinResources([a, b, front], []);
    expect(names(relations.related(front, 'workloads'))).toEqual(['a']);
    expect(names(relations.related(b, 'services'))).toEqual([]);
  });

  it('in its own folder, whatever namespace the workload names, and not in folders below that are of a namespace', () => {
    const web = deployment('web', { app: 'web' }, { namespace: 'shop', file: 'k8s/web.yaml' });
    const other = deployment('other', { app: 'web' }, { namespace: 'legacy', file: 'k8s/legacy/web.yaml' });
    const front = service('front', { app: 'web' }, { file: 'k8s/service.yaml' });
    expect(names(joinResources([web, other, front], []).related(front, 'workloads'))).toEqual(['web']);
    expect(names(joinResources([other, front], []).related(front, 'workloads'))).toEqual([]);
  });

  it('further down where the workload leaves its namespace open as well', () => {
    const web = deployment('web', { app: 'web' }, { file: 'base/web/deployment.yaml' });
    const front = service('front', { app: 'web' }, { file: 'base/service.yaml' });
    expect(names(joinResources([web, front], []).related(front, 'workloads'))).toEqual(['web']);
  });

  it('in a folder beside its own, unless workloads of several namespaces could be meant', () => {
    const web = deployment('web', { app: 'web' }, { namespace: 'shop', file: 'k8s/deployments/web.yaml' });
    const copy = deployment('copy', { app: 'web' }, { namespace: 'shop-staging', file: 'k8s/deployments/staging.yaml' });
    const front = service('front', { app: 'web' }, { file: 'k8s/services/web.yaml' });
    expect(names(joinResources([web, front], []).related(front, 'workloads'))).toEqual(['web']);
    expect(names(joinResources([web, copy, front], []).related(front, 'workloads'))).toEqual([]);
  });

  it('never without a selector', () => {
    const front = service('front', {});
    expect(joinResources([deployment('web', { app: 'web' }), front], []).related(front, 'workloads')).toEqual([]);
  });
});

describe('settings of a mesh hold where a proxy reads them', () => {
  const setting = (kind: string, spec: JsonObject) => resourceOf({ apiVersion: kind === 'PeerAuthentication' ? 'security.istio.io/v1' : 'networking.istio.io/v1', kind, metadata: { name: kind, namespace: 'shop' }, spec });
  const breaker = setting('DestinationRule', {});
  const mutual = setting('PeerAuthentication', {});

  it('at a gateway, without a sidecar beside the workloads; what only sidecars read needs one', () => {
    const route = setting('VirtualService', { gateways: ['istio-system/public'] });
    const relations = joinResources([route, breaker, mutual], []);
    expect([route, breaker, mutual].map((end) => names(relations.related(end, 'mesh_members')))).toEqual([['VirtualService'], ['VirtualService'], []]);
  });

  it('nowhere for routes of sidecars that are not there', () => {
    const route = setting('VirtualService', { gateways: ['mesh'] });
    const relations = joinResources([route, breaker], []);
    expect([route, breaker].map((end) => names(relations.related(end, 'mesh_members')))).toEqual([[], []]);
  });
});

describe('an ExternalSecret takes from the store that it names', () => {
  const external = (spec: JsonObject) => resourceOf({ apiVersion: 'external-secrets.io/v1', kind: 'ExternalSecret', metadata: { name: 'db', namespace: 'shop' }, spec });
  const store = (kind: string, name: string, namespace?: string) => resourceOf({ apiVersion: 'external-secrets.io/v1', kind, metadata: { name, ...(namespace === undefined ? {} : { namespace }) }, spec: {} });

  it('in its namespace, or in the cluster', () => {
    const own = store('SecretStore', 'aws', 'shop');
    const foreign = store('SecretStore', 'aws', 'other');
    const cluster = store('ClusterSecretStore', 'vault');
    const relations = joinResources([external({ secretStoreRef: { name: 'aws' }, dataFrom: [{ sourceRef: { storeRef: { kind: 'ClusterSecretStore', name: 'vault' } } }] }), own, foreign, cluster], []);
    expect([own, foreign, cluster].map((end) => names(relations.related(end, 'consumers')))).toEqual([['db'], [], ['db']]);
  });
});

describe('other relations', () => {
  it('an autoscaler and a disruption budget of the same workload know each other', () => {
    const web = deployment('web', { app: 'web' });
    const autoscaler = resourceOf({ apiVersion: 'autoscaling/v2', kind: 'HorizontalPodAutoscaler', metadata: { name: 'scale' }, spec: { scaleTargetRef: { kind: 'Deployment', name: 'web' } } });
    const budget = resourceOf({ apiVersion: 'policy/v1', kind: 'PodDisruptionBudget', metadata: { name: 'keep' }, spec: { selector: { matchLabels: { app: 'web' } } } });
    const relations = joinResources([web, autoscaler, budget], []);
    expect(names(relations.related(web, 'autoscalers'))).toEqual(['scale']);
    expect(names(relations.related(autoscaler, 'disruption_budgets'))).toEqual(['keep']);
    expect(names(relations.related(budget, 'autoscalers'))).toEqual(['scale']);
  });

  it('an autoscaler scales the copy of its workload that stands nearest, where each environment has one', () => {
    const scaler = (file: string) => resourceOf({ apiVersion: 'autoscaling/v2', kind: 'HorizontalPodAutoscaler', metadata: { name: file, namespace: 'shop' }, spec: { scaleTargetRef: { kind: 'Deployment', name: 'web' } } }, `${file}/hpa.yaml`);
    const production = deployment('web', { app: 'web' }, { namespace: 'shop', file: 'production/web.yaml' });
    const staging = deployment('web', { app: 'web' }, { namespace: 'shop', file: 'staging/web.yaml' });
    const relations = joinResources([production, staging, scaler('production'), scaler('staging')], []);
    expect(names(relations.related(production, 'autoscalers'))).toEqual(['production']);
    expect(names(relations.related(staging, 'autoscalers'))).toEqual(['staging']);
  });

  it('an autoscaler without a namespace scales the workload of its own folder, not one of the same name further down', () => {
    const web = deployment('web', { app: 'web' }, { namespace: 'shop', file: 'k8s/web.yaml' });
    const other = deployment('web', { app: 'web' }, { namespace: 'legacy', file: 'k8s/legacy/web.yaml' });
    const scaler = resourceOf({ apiVersion: 'autoscaling/v2', kind: 'HorizontalPodAutoscaler', metadata: { name: 'web' }, spec: { scaleTargetRef: { kind: 'Deployment', name: 'web' } } }, 'k8s/hpa.yaml');
    const relations = joinResources([web, other, scaler], []);
    expect(names(relations.related(web, 'autoscalers'))).toEqual(['web']);
    expect(relations.related(other, 'autoscalers')).toEqual([]);
  });

  it('an empty podSelector selects every pod of the namespace, expressions are obeyed', () => {
    const web = deployment('web', { app: 'web' }, { namespace: 'shop' });
    const job = deployment('batch', { app: 'batch' }, { namespace: 'shop' });
    const all = resourceOf({ apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', metadata: { name: 'all', namespace: 'shop' }, spec: { podSelector: {} } });
    const some = resourceOf({
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      metadata: { name: 'some', namespace: 'shop' },
      spec: { podSelector: { matchExpressions: [{ key: 'app', operator: 'NotIn', values: ['batch'] }] } },
    });
    const relations = joinResources([web, job, all, some], []);
    expect(names(relations.related(web, 'network_policies'))).toEqual(['all', 'some']);
    expect(names(relations.related(job, 'network_policies'))).toEqual(['all']);
  });

  it('a LimitRange holds for every workload of its namespace', () => {
    const web = deployment('web', { app: 'web' }, { namespace: 'shop' });
    const other = deployment('other', { app: 'web' }, { namespace: 'other' });
    const range = resourceOf({ apiVersion: 'v1', kind: 'LimitRange', metadata: { name: 'containers', namespace: 'shop' }, spec: { limits: [] } });
    const relations = joinResources([web, other, range], []);
    expect(names(relations.related(web, 'limit_ranges'))).toEqual(['containers']);
    expect(names(relations.related(other, 'limit_ranges'))).toEqual([]);
  });

  it('a binding leads from a workload over its service account to the role', () => {
    const worker = resourceOf({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'worker', namespace: 'shop' }, spec: { serviceAccountName: 'robot' } });
    const binding = resourceOf({
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'RoleBinding',
      metadata: { name: 'bind', namespace: 'shop' },
      roleRef: { kind: 'Role', name: 'reader' },
      subjects: [{ kind: 'ServiceAccount', name: 'robot' }],
    });
    const role = resourceOf({ apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'Role', metadata: { name: 'reader', namespace: 'shop' } });
    const relations = joinResources([worker, binding, role], []);
    expect(names(relations.related(worker, 'role_bindings'))).toEqual(['bind']);
    expect(names(relations.related(binding, 'roles'))).toEqual(['reader']);
  });

  it('Terraform resources are related by what their configuration refers to', () => {
    const bucket = { ...deployment('bucket', {}), key: 'plan#aws_s3_bucket.logs', family: 'terraform' as const };
    const versioning = { ...deployment('versioning', {}), key: 'plan#aws_s3_bucket_versioning.logs', family: 'terraform' as const };
    const relations = joinResources([bucket, versioning], [{ from: versioning.key, to: bucket.key }]);
    expect(names(relations.related(bucket, 'referrers'))).toEqual(['versioning']);
    expect(names(relations.related(versioning, 'references'))).toEqual(['bucket']);
  });

  it('Ingresses that share a host know each other', () => {
    const ingress = (name: string, host: string) => resourceOf({ apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', metadata: { name }, spec: { rules: [{ host }] } });
    const [one, two, three] = [ingress('one', 'a.example.com'), ingress('two', 'a.example.com'), ingress('three', 'b.example.com')];
    const relations = joinResources([one, two, three], []);
    expect(names(relations.related(one, 'ingresses'))).toEqual(['two']);
    expect(relations.related(three, 'ingresses')).toEqual([]);
  });
});

it('what a join finds does not depend on the order of the resources', () => {
  const label = fc.constantFrom('a', 'b');
  const labels = fc.record({ app: label, tier: label });
  const place = fc.record({ file: fc.constantFrom('x/one.yaml', 'x/y/two.yaml', 'three.yaml') });
  const resources = fc.array(fc.tuple(labels, place), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(resources, resources, (workloads, services) => {
      const all = [...workloads.map(([given, at], index) => deployment(`w${index}`, given, at)), ...services.map(([given, at], index) => service(`s${index}`, given, at))];
      const forward = joinResources(all, []);
      const backward = joinResources([...all].reverse(), []);
      for (const resource of all) {
        for (const relation of ['workloads', 'services']) {
          expect(names(backward.related(resource, relation)).sort()).toEqual(names(forward.related(resource, relation)).sort());
        }
      }
    }),
  );
});

import { describe, expect, it } from 'vitest';
import { ReadygateError } from '../../src/errors.js';
import { createValidator } from '../../src/validate/validate.js';
import { DEPLOYMENT, problemsOf, schemas } from './support.js';

function ofKind(apiVersion: string, kind: string, minor?: number) {
  return problemsOf({ apiVersion, kind, metadata: { name: 'x' }, spec: {} }, minor);
}

function removed(apiVersion: string, kind: string, facts: readonly [deprecatedIn: string, removedIn: string, replacement: string]) {
  const [deprecatedIn, removedIn, replacement] = facts;
  return { kind: 'removed-api', path: ['apiVersion'], params: { apiVersion, kind, deprecatedIn, removedIn, replacement } };
}

describe('an API version that is gone', () => {
  // https://kubernetes.io/docs/reference/using-api/deprecation-guide/
  it.each<[string, string, string, string, string]>([
    ['extensions/v1beta1', 'Deployment', '1.8', '1.16', 'apps/v1 Deployment'],
    ['apps/v1beta2', 'StatefulSet', '1.9', '1.16', 'apps/v1 StatefulSet'],
    ['extensions/v1beta1', 'NetworkPolicy', '1.9', '1.16', 'networking.k8s.io/v1 NetworkPolicy'],
    ['extensions/v1beta1', 'Ingress', '1.14', '1.22', 'networking.k8s.io/v1 Ingress'],
    ['networking.k8s.io/v1beta1', 'Ingress', '1.19', '1.22', 'networking.k8s.io/v1 Ingress'],
    ['rbac.authorization.k8s.io/v1beta1', 'ClusterRole', '1.17', '1.22', 'rbac.authorization.k8s.io/v1 ClusterRole'],
    ['apiextensions.k8s.io/v1beta1', 'CustomResourceDefinition', '1.16', '1.22', 'apiextensions.k8s.io/v1 CustomResourceDefinition'],
    ['admissionregistration.k8s.io/v1beta1', 'ValidatingWebhookConfiguration', '1.16', '1.22', 'admissionregistration.k8s.io/v1 ValidatingWebhookConfiguration'],
    ['apiregistration.k8s.io/v1beta1', 'APIService', '1.19', '1.22', 'apiregistration.k8s.io/v1 APIService'],
    ['scheduling.k8s.io/v1beta1', 'PriorityClass', '1.14', '1.22', 'scheduling.k8s.io/v1 PriorityClass'],
    ['coordination.k8s.io/v1beta1', 'Lease', '1.19', '1.22', 'coordination.k8s.io/v1 Lease'],
    ['batch/v1beta1', 'CronJob', '1.21', '1.25', 'batch/v1 CronJob'],
    ['policy/v1beta1', 'PodDisruptionBudget', '1.21', '1.25', 'policy/v1 PodDisruptionBudget'],
    ['policy/v1beta1', 'PodSecurityPolicy', '1.21', '1.25', ''],
    ['discovery.k8s.io/v1beta1', 'EndpointSlice', '1.21', '1.25', 'discovery.k8s.io/v1 EndpointSlice'],
    ['node.k8s.io/v1beta1', 'RuntimeClass', '1.22', '1.25', 'node.k8s.io/v1 RuntimeClass'],
    ['autoscaling/v2beta1', 'HorizontalPodAutoscaler', '1.22', '1.25', 'autoscaling/v2 HorizontalPodAutoscaler'],
    ['autoscaling/v2beta2', 'HorizontalPodAutoscaler', '1.23', '1.26', 'autoscaling/v2 HorizontalPodAutoscaler'],
    ['storage.k8s.io/v1beta1', 'CSIStorageCapacity', '1.24', '1.27', 'storage.k8s.io/v1 CSIStorageCapacity'],
    ['flowcontrol.apiserver.k8s.io/v1beta2', 'FlowSchema', '1.26', '1.29', 'flowcontrol.apiserver.k8s.io/v1 FlowSchema'],
    ['flowcontrol.apiserver.k8s.io/v1beta3', 'FlowSchema', '1.29', '1.32', 'flowcontrol.apiserver.k8s.io/v1 FlowSchema'],
    ['batch/v2alpha1', 'CronJob', '', '1.21', 'batch/v1 CronJob'],
    ['settings.k8s.io/v1alpha1', 'PodPreset', '', '1.20', ''],
  ])('is reported with what takes its place: %s %s', (...[apiVersion, kind, deprecatedIn, removedIn, replacement]) => {
    expect(ofKind(apiVersion, kind)).toEqual([removed(apiVersion, kind, [deprecatedIn, removedIn, replacement])]);
  });

  it('is deprecated, or simply there, for an older Kubernetes', () => {
    const budget = (minor: number) => ofKind('policy/v1beta1', 'PodDisruptionBudget', minor);
    const params = { apiVersion: 'policy/v1beta1', kind: 'PodDisruptionBudget', deprecatedIn: '1.21', removedIn: '1.25', replacement: 'policy/v1 PodDisruptionBudget' };
    expect([budget(20), budget(21), budget(24), budget(25)]).toEqual([
      [],
      [{ kind: 'deprecated-api', path: ['apiVersion'], params }],
      [{ kind: 'deprecated-api', path: ['apiVersion'], params }],
      [{ kind: 'removed-api', path: ['apiVersion'], params }],
    ]);
  });

  it('still has its fields compared where it is served', () => {
    const ingress = { apiVersion: 'extensions/v1beta1', kind: 'Ingress', metadata: { name: 'x' }, spec: { backend: { serviceNmae: 'a', servicePort: 80 } } };
    expect(problemsOf(ingress, 13)).toEqual([
      { kind: 'unknown-field', path: ['spec', 'backend', 'serviceNmae'], params: { field: 'serviceNmae', suggestion: 'serviceName', introducedIn: '', removedIn: '' } },
    ]);
  });

  it('that is only deprecated is reported with the rest of the problems', () => {
    expect(problemsOf({ apiVersion: 'v1', kind: 'Endpoints', metadata: { name: 'x' }, subset: [] })).toEqual([
      { kind: 'deprecated-api', path: ['apiVersion'], params: { apiVersion: 'v1', kind: 'Endpoints', deprecatedIn: '1.33', removedIn: '', replacement: 'discovery.k8s.io/v1 EndpointSlice' } },
      { kind: 'unknown-field', path: ['subset'], params: { field: 'subset', suggestion: 'subsets', introducedIn: '', removedIn: '' } },
    ]);
  });
});

describe('a kind that is not there', () => {
  it.each<[string, string, string, string]>([
    ['apps/v1', 'Deploymnt', 'kind', 'apps/v1 Deployment'],
    ['apps/v1', 'deployment', 'kind', 'apps/v1 Deployment'],
    ['v1', 'Deployment', 'apiVersion', 'apps/v1 Deployment'],
    ['v1', 'Servce', 'kind', 'v1 Service'],
    ['v1', 'Ingres', 'kind', 'networking.k8s.io/v1 Ingress'],
    ['apps/v1', 'Ingress', 'apiVersion', 'networking.k8s.io/v1 Ingress'],
    ['networking/v1', 'Ingress', 'apiVersion', 'networking.k8s.io/v1 Ingress'],
    ['batch/v3', 'CronJob', 'apiVersion', 'batch/v1 CronJob'],
    ['apps/v1', 'ResourcePoolStatusRequests', 'kind', ''],
    ['v1', 'ServiceAcc0unts', 'kind', 'v1 ServiceAccount'],
    ['v1', 'StorageVersion', 'apiVersion', 'internal.apiserver.k8s.io/v1alpha1 StorageVersion'],
    ['apps/v1', 'Cart', 'kind', ''],
  ])('is reported with what may have been meant: %s %s', (apiVersion, kind, field, suggestion) => {
    expect(ofKind(apiVersion, kind)).toEqual([{ kind: 'unknown-kind', path: [field], params: { apiVersion, kind, suggestion, introducedIn: '' } }]);
  });

  it('is not looked for where there is none', () => {
    expect([problemsOf({ apiVersion: 1, kind: 'Deployment' }), problemsOf({ apiVersion: 'apps/v1' }), problemsOf({ kind: ['Deployment'], apiVersion: 'v1' })]).toEqual([[], [], []]);
  });

  it('yet is said to come with a later release', () => {
    const params = { apiVersion: 'autoscaling/v2', kind: 'HorizontalPodAutoscaler', suggestion: '', introducedIn: '1.23' };
    expect(ofKind('autoscaling/v2', 'HorizontalPodAutoscaler', 22)).toEqual([{ kind: 'unknown-kind', path: ['kind'], params }]);
    expect(ofKind('autoscaling/v2', 'HorizontalPodAutoscaler', 23).map(({ kind }) => kind)).not.toContain('unknown-kind');
  });

  it.each([
    ['argoproj.io/v1alpha1', 'Application'],
    ['v1', 'Config'],
    ['v1', 'Template'],
    ['v1', 'Route'],
    ['v1', 'List'],
    ['apps/v1', 'DeploymentList'],
    ['skaffold/v4beta1', 'Config'],
    ['snapshot.storage.k8s.io/v1', 'VolumeSnapshot'],
  ])('is not judged when it may be somebody else\'s: %s %s', (apiVersion, kind) => {
    expect(ofKind(apiVersion, kind)).toEqual([]);
  });
});

describe('what is known of Kubernetes', () => {
  it('reaches from 1.13 to 1.37, and other versions count as the nearest', () => {
    expect({ oldest: schemas.oldest, newest: schemas.newest }).toEqual({ oldest: 13, newest: 37 });
    expect(problemsOf(DEPLOYMENT, 99)).toEqual([]);
    expect(ofKind('extensions/v1beta1', 'Ingress', 1)).toEqual([]);
  });

  it('includes what came last', () => {
    const has = (type: string, field: string) => schemas.getType(type).fields.has(field);
    expect([
      has('core.v1.Container', 'resizePolicy'),
      has('core.v1.Container', 'restartPolicyRules'),
      has('core.v1.PodSpec', 'resources'),
      has('core.v1.PodSpec', 'hostnameOverride'),
      schemas.findKind('admissionregistration.k8s.io/v1 ValidatingAdmissionPolicy')?.since,
      schemas.findKind('admissionregistration.k8s.io/v1 MutatingAdmissionPolicy')?.since,
      schemas.findKind('resource.k8s.io/v1 ResourceClaim')?.since,
    ]).toEqual([true, true, true, true, 30, 36, 34]);
  });

  it('is asked for a version in one of the usual forms, or refuses', () => {
    expect(['1.31', 'v1.31', '1.31.4', 'v1.31.4-gke.100', '1.31.0+k3s1'].map((version) => typeof createValidator(version))).toEqual(Array(5).fill('function'));
    expect(() => createValidator('latest')).toThrow(
      new ReadygateError({ code: 'argument', message: '"latest" is not a version of Kubernetes.', remedy: 'Write it like 1.31.', location: null }),
    );
    expect(() => createValidator('2.0')).toThrow('"2.0" is not a version of Kubernetes.');
  });
});

import { describe, expect, it } from 'vitest';
import { ruleKind } from '../../src/identify/kind.js';
import { kubernetesObject, plannedPath } from '../../src/terraform/kubernetes-objects.js';
import type { JsonObject, Resource } from '../../src/types.js';

function planned(type: string, values: JsonObject, unknown: JsonObject = {}): Resource {
  return {
    key: `plan.json#0/${type}.web`,
    family: 'terraform',
    kind: type,
    identity: { apiVersion: '', kind: type, namespace: null, name: 'web', address: `${type}.web` },
    file: 'plan.json',
    documentIndex: 0,
    documentPath: ['resource_changes', 0],
    template: null,
    value: { address: `${type}.web`, type, name: 'web', values },
    unknown,
  };
}

const container = { name: 'web', image: 'web:1.4.2', image_pull_policy: '', command: [], port: [{ container_port: 8080 }], resources: [{ limits: { memory: '64Mi', 'nvidia.com/gpu': '1' }, requests: {} }], security_context: [{ run_as_non_root: true, capabilities: [{ drop: ['ALL'], add: [] }] }] };

describe("a resource of the kubernetes provider becomes the object that Kubernetes gets", () => {
  it('a Deployment with its pod', () => {
    const resource = planned('kubernetes_deployment_v1', {
      metadata: [{ name: 'web', namespace: 'shop', labels: { 'app.kubernetes.io/name': 'web' }, annotations: null }],
      spec: [{ replicas: '2', selector: [{ match_labels: { app: 'web' } }], template: [{ metadata: [{ labels: { app: 'web' } }], spec: [{ host_pid: true, container: [container], init_container: [], volume: [{ name: 'tmp', empty_dir: [{}] }] }] }] }],
    });
    const object = kubernetesObject(resource, ruleKind);
    expect(object?.kind).toBe('Deployment');
    expect(object?.identity).toEqual({ apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'shop', name: 'web', address: 'kubernetes_deployment_v1.web' });
    expect(object?.value).toEqual({
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'web', namespace: 'shop', labels: { 'app.kubernetes.io/name': 'web' } },
      spec: {
        replicas: '2',
        selector: { matchLabels: { app: 'web' } },
        template: {
          metadata: { labels: { app: 'web' } },
          spec: {
            hostPID: true,
            containers: [
              {
                name: 'web',
                image: 'web:1.4.2',
                ports: [{ containerPort: 8080 }],
                resources: { limits: { memory: '64Mi', 'nvidia.com/gpu': '1' }, requests: {} },
                securityContext: { runAsNonRoot: true, capabilities: { drop: ['ALL'] } },
              },
            ],
            volumes: [{ name: 'tmp', emptyDir: {} }],
          },
        },
      },
    });
  });

  it('a manifest as it is written, with what the plan does not know yet', () => {
    const manifest = { apiVersion: 'argoproj.io/v1alpha1', kind: 'Rollout', metadata: { name: 'web' } };
    const object = kubernetesObject(planned('kubernetes_manifest', { manifest }, { manifest: { spec: true } }), ruleKind);
    expect({ kind: object?.kind, value: object?.value, unknown: object?.unknown }).toEqual({ kind: 'Rollout.argoproj.io', value: manifest, unknown: { spec: true } });
  });

  it('nothing for other providers and kinds that have no object', () => {
    expect(kubernetesObject(planned('aws_s3_bucket', {}), ruleKind)).toBeNull();
    expect(kubernetesObject(planned('kubernetes_labels', {}), ruleKind)).toBeNull();
  });
});

it('a path of the object leads back to the block in the plan', () => {
  expect(plannedPath('kubernetes_deployment', ['spec', 'template', 'spec', 'containers', 0, 'resources', 'limits', 'memory'])).toEqual(['values', 'spec', 0, 'template', 0, 'spec', 0, 'container', 0, 'resources', 0, 'limits', 'memory']);
  expect(plannedPath('kubernetes_pod', ['spec', 'hostPID'])).toEqual(['values', 'spec', 0, 'host_pid']);
  expect(plannedPath('kubernetes_manifest', ['spec', 'hostPID'])).toEqual(['values', 'manifest', 'spec', 'hostPID']);
});

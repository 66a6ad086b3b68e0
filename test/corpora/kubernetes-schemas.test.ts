import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isList, isObject, property, textAt } from '../../src/base/json.js';
import type { JsonObject, JsonValue } from '../../src/types.js';
import { corporaFolder } from '../support/corpora.js';
import { problemsOf } from '../validate/support.js';

const corpora = corporaFolder();

interface Read {
  readonly file: string;
  readonly json: JsonValue;
}

/** What Kubernetes itself reads from the corpora's YAML files. */
function readDocuments(): Read[] {
  const lines = gunzipSync(readFileSync(path.join(corpora ?? '', 'yaml-expected.jsonl.gz'))).toString('utf8').trim().split('\n');
  return lines.map((line) => ({ json: null, ...(JSON.parse(line) as { file: string; json?: JsonValue }) }));
}

/** The Kubernetes object that a document is, or the items of the list that it is. */
function objectsIn(value: JsonValue): JsonObject[] {
  if (!isObject(value) || typeof value['apiVersion'] !== 'string') return [];
  if (textAt(value, 'kind')?.endsWith('List') === true && isList(value['items'])) return value['items'].flatMap(objectsIn);
  return [value];
}

/** Files that a kustomization names as patches are no whole objects. */
function patchesOf(documents: readonly Read[]): Set<string> {
  const patches = new Set<string>();
  for (const { file, json } of documents) {
    if (!/\/kustomization\.ya?ml$/.test(file)) continue;
    for (const entry of [property(json, 'patches'), property(json, 'patchesStrategicMerge')].flatMap((list) => (isList(list) ? list : []))) {
      const name = isObject(entry) ? entry['path'] : entry;
      if (typeof name === 'string') patches.add(path.posix.join(path.posix.dirname(file), name));
    }
  }
  return patches;
}

describe.skipIf(corpora === null)('the schemas of Kubernetes against real manifests (needs the shared corpora)', () => {
  const documents = corpora === null ? [] : readDocuments();
  const patches = patchesOf(documents);
  const objects = documents.flatMap(({ file, json }) => objectsIn(json).map((object) => ({ file, object })));
  const counts = new Map<string, number>();
  for (const { file, object } of objects) {
    if (patches.has(file)) continue;
    for (const { kind, path: place, params } of problemsOf(object, 37)) {
      const where = place.filter((step) => typeof step === 'string').join('.');
      const text = `${kind}: ${textAt(object, 'apiVersion')} ${textAt(object, 'kind')} ${where} (${Object.values(params).filter((value) => value !== '').join('; ')})`;
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  const found = [...counts].map(([text, count]) => `${count} ${text}`);

  it('every problem is a mistake of the manifest: kube-apiserver 1.37 refuses each, or no longer serves it', () => {
    expect(found.sort()).toEqual(REVIEWED);
  });

  it('no chart of the corpora renders to anything with a problem', () => {
    const rendered = objects.filter(({ file }) => file.includes('/rendered/'));
    expect(rendered.length).toBeGreaterThan(500);
    expect(rendered.flatMap(({ object }) => problemsOf(object, 37))).toEqual([]);
  });
});

/** How often each sort of problem is found; each was looked at in the manifests and sent to the server. */
const REVIEWED: readonly string[] = [
  '1 deprecated-api: resource.k8s.io/v1beta1 ResourceClaimTemplate apiVersion (resource.k8s.io/v1beta1; ResourceClaimTemplate; 1.35; 1.38; resource.k8s.io/v1 ResourceClaimTemplate)',
  '1 invalid-value: admissionregistration.k8s.io/v1 ValidatingWebhookConfiguration webhooks.clientConfig.caBundle (caBundle; base64 text)',
  '1 invalid-value: apps/v1 Deployment spec.template.spec.serviceAccountName (serviceAccountName; lower-case letters, digits, "-" and ".", beginning and ending with a letter or digit)',
  '1 invalid-value: v1 PersistentVolume spec.capacity.storage (storage; a quantity such as 500m or 1Gi)',
  '1 invalid-value: v1 PersistentVolumeClaim spec.resources.requests.storage (storage; a quantity such as 500m or 1Gi)',
  '1 invalid-value: v1 Service spec.ports.targetPort (targetPort; a port from 1 to 65535, or the name of one: at most 15 lower-case letters, digits and single "-", with a letter among them)',
  '1 missing-field: v1 ConfigMap metadata.name (name; a name)',
  '1 removed-api: admissionregistration.k8s.io/v1alpha1 InitializerConfiguration apiVersion (admissionregistration.k8s.io/v1alpha1; InitializerConfiguration; 1.14)',
  '1 removed-api: policy/v1beta1 PodDisruptionBudget apiVersion (policy/v1beta1; PodDisruptionBudget; 1.21; 1.25; policy/v1 PodDisruptionBudget)',
  '1 unknown-field: v1 PersistentVolume spec.storageos.secretName (secretName)',
  '1 unknown-field: v1 Pod spec.volumes.rbd.imagefeatures (imagefeatures)',
  '1 unknown-field: v1 Pod spec.volumes.rbd.imageformat (imageformat)',
  '1 unknown-field: v1 Pod spec.volumes.scaleIO.protectionDoamin (protectionDoamin; protectionDomain)',
  '1 unknown-field: v1 Pod spec.volumes.storageos.pool (pool)',
  '1 wrong-type: apps/v1 Deployment spec.template.spec.containers.ports.containerPort (containerPort; integer; string)',
  '1 wrong-type: v1 Service spec.ports.port (port; integer; string)',
  '11 removed-api: autoscaling/v2beta1 HorizontalPodAutoscaler apiVersion (autoscaling/v2beta1; HorizontalPodAutoscaler; 1.22; 1.25; autoscaling/v2 HorizontalPodAutoscaler)',
  '16 removed-api: autoscaling/v2beta2 HorizontalPodAutoscaler apiVersion (autoscaling/v2beta2; HorizontalPodAutoscaler; 1.23; 1.26; autoscaling/v2 HorizontalPodAutoscaler)',
  '2 deprecated-api: v1 Endpoints apiVersion (v1; Endpoints; 1.33; discovery.k8s.io/v1 EndpointSlice)',
  '2 invalid-value: v1 PersistentVolume metadata.name (name; lower-case letters, digits, "-" and ".", beginning and ending with a letter or digit)',
  '2 invalid-value: v1 PersistentVolumeClaim metadata.name (name; lower-case letters, digits, "-" and ".", beginning and ending with a letter or digit)',
  '2 invalid-value: v1 Pod spec.containers.ports.protocol (protocol; one of SCTP, TCP, UDP)',
  '2 missing-field: v1 ServiceAccount metadata.name (name; a name)',
  '2 removed-api: extensions/v1beta1 DaemonSet apiVersion (extensions/v1beta1; DaemonSet; 1.8; 1.16; apps/v1 DaemonSet)',
  '2 removed-api: extensions/v1beta1 Ingress apiVersion (extensions/v1beta1; Ingress; 1.14; 1.22; networking.k8s.io/v1 Ingress)',
  '3 missing-field: v1 Pod spec.containers (containers; list)',
  '3 removed-api: policy/v1beta1 PodSecurityPolicy apiVersion (policy/v1beta1; PodSecurityPolicy; 1.21; 1.25)',
  '6 removed-api: apps/v1beta1 Deployment apiVersion (apps/v1beta1; Deployment; 1.8; 1.16; apps/v1 Deployment)',
  '6 removed-api: storage.k8s.io/v1beta1 StorageClass apiVersion (storage.k8s.io/v1beta1; StorageClass; 1.19; 1.22; storage.k8s.io/v1 StorageClass)',
];

import type { Type } from './kubernetes-types.js';

/**
 * Fields that the published schemas call required although the API server takes an object without them, by type and field.
 * Found by leaving each required field out of objects sent to kube-apiserver 1.37 (dry run, strict validation).
 */
const NOT_ENFORCED = new Set([
  'Binding.target',
  'CSIDriver.spec',
  'CSINode.spec',
  'CSINodeSpec.drivers',
  'ConfigMapNodeConfigSource.kubeletConfigKey',
  'ConfigMapNodeConfigSource.name',
  'ConfigMapNodeConfigSource.namespace',
  'ControllerRevision.revision',
  'Counter.value',
  'CustomResourceDefinitionVersion.served',
  'CustomResourceDefinitionVersion.storage',
  'DeviceCapacity.value',
  'DeviceClass.spec',
  'DeviceDerivedAttribute.expression',
  'DeviceDerivedAttribute.name',
  'EndpointSlice.endpoints',
  'Event.involvedObject',
  'EventSeries.count',
  'EvictionResponder.name',
  'EvictionResponder.priority',
  'FieldSelectorRequirement.operator',
  'ForZone.name',
  'GroupResource.group',
  'HTTPHeader.value',
  'ISCSIPersistentVolumeSource.lun',
  'ISCSIVolumeSource.lun',
  'LimitRangeSpec.limits',
  'NetworkPolicySpec.podSelector',
  'PodCertificateRequestSpec.stubPKCS10Request',
  'PodFailurePolicy.rules',
  'PreferredSchedulingTerm.preference',
  'PriorityClass.value',
  'ResourceClaim.spec',
  'ResourceClaimTemplate.spec',
  'ResourceClaimTemplateSpec.spec',
  'ResourcePool.generation',
  'RoleRef.apiGroup',
  'ScaleIOPersistentVolumeSource.secretRef',
  'ScaleIOVolumeSource.secretRef',
  'SelfSubjectRulesReview.spec',
  'SleepAction.seconds',
  'StatefulSetSpec.serviceName',
  'Sysctl.value',
  'TokenRequest.audience',
  'TokenReview.spec',
  'TokenReviewSpec.token',
  'TopologyConstraint.key',
  'WorkloadPodGroupResourceClaim.name',
]);

/** Fields that the API server demands although the published schemas do not, found in the same way. */
const ALSO_ENFORCED = new Set([
  'Container.image',
  'CustomResourceDefinitionVersion.schema',
  'IngressClassSpec.controller',
  'ReplicationControllerSpec.template',
]);

/** Enumerations that the API server does not hold against an object, because the field is behind a gate; found in the same way. */
export const UNCHECKED_ENUMERATIONS: readonly string[] = ['GRPCAction.mode', 'HTTPGetAction.protocol', 'Lifecycle.stopSignal', 'ResourceSliceSpec.skipNodeOperations'];

const PRERELEASE = /^v\d+(alpha|beta)\d+$/;

/**
 * The fields that the API server refuses to do without, by type. Of what a type of an alpha or beta version
 * calls required, that counts which the stable type of the same name demands: no API server serves them all for a trial.
 */
export function requiredFields(types: ReadonlyMap<string, Type>): Map<string, Set<string>> {
  const stable = new Set<string>();
  for (const [name, type] of types) {
    const [version, simpleName] = splitName(name);
    if (PRERELEASE.test(version)) continue;
    for (const field of type.fields.keys()) {
      const key = `${simpleName}.${field}`;
      if (ALSO_ENFORCED.has(key) || (type.schema.required?.includes(field) === true && !NOT_ENFORCED.has(key))) stable.add(key);
    }
  }
  const required = new Map<string, Set<string>>();
  for (const [name, type] of types) {
    const [, simpleName] = splitName(name);
    const isDemanded = (field: string) => {
      const key = `${simpleName}.${field}`;
      return stable.has(key) && (ALSO_ENFORCED.has(key) || type.schema.required?.includes(field) === true);
    };
    required.set(name, new Set([...type.fields.keys()].filter(isDemanded)));
  }
  requireSpecs(types, required);
  return required;
}

/** A `spec` of which something is required is itself required: the API server reads a missing one as an empty one. */
function requireSpecs(types: ReadonlyMap<string, Type>, required: ReadonlyMap<string, Set<string>>): void {
  const suffixOf = (name: string) => name.replace(/^.*\.pkg\.(apis\.)?|^io\.k8s\.api\./, '');
  for (const [name, type] of types) {
    const reference = type.fields.get('spec')?.schema.$ref;
    if (reference === undefined) continue;
    const specType = suffixOf(reference.replace('#/definitions/', ''));
    if ((required.get(specType)?.size ?? 0) > 0) required.get(name)?.add('spec');
  }
}

function splitName(name: string): [version: string, simpleName: string] {
  const [simpleName = '', version = ''] = name.split('.').reverse();
  return [version, simpleName];
}

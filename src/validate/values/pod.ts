import { isList, isObject, property, textAt } from '../../base/json.js';
import type { JsonObject, JsonValue, Path } from '../../types.js';
import { isDnsLabel, isDnsSubdomain } from '../syntax.js';
import { checkContainer } from './container.js';
import { DNS_LABEL, DNS_SUBDOMAIN, checkLabels } from './metadata.js';
import { type Subject, listAt, reject, rejectDuplicates } from './report.js';

/** What the API server checks in the spec of a pod. `claims` are volumes that a StatefulSet adds to it. */
export function checkPodSpec(subject: Subject, path: Path, spec: JsonObject, claims: readonly JsonValue[]): void {
  const containers = spec['containers'];
  if (isList(containers) && containers.length === 0) reject(subject, [...path, 'containers'], null, 'a list with at least one container');
  const volumes = listAt(spec, 'volumes');
  checkVolumes(subject, path, volumes);
  // A claim takes the place of the volumes of its name.
  if (claims.length === 0) rejectDuplicates(subject, path, volumes, ['volumes', 'name']);
  const volumeNames = new Set<string | null>();
  for (const volume of volumes) volumeNames.add(textAt(volume, 'name'));
  for (const claim of claims) volumeNames.add(textAt(property(claim, 'metadata'), 'name'));
  const names = new Set<string>();
  for (const list of ['containers', 'initContainers'] as const) {
    const members = listAt(spec, list);
    for (let index = 0; index < members.length; index++) {
      const container = members[index];
      if (!isObject(container)) continue;
      const containerPath = [...path, list, index];
      checkContainer(subject, containerPath, container);
      checkMounts(subject, containerPath, container, volumeNames);
      checkUnique(subject, containerPath, container['name'], names);
    }
  }
  checkLabels(subject, path, spec, 'nodeSelector');
  checkSpread(subject, path, listAt(spec, 'topologySpreadConstraints'));
  const account = spec['serviceAccountName'];
  if (typeof account === 'string' && account !== '' && !isDnsSubdomain(account)) reject(subject, [...path, 'serviceAccountName'], account, DNS_SUBDOMAIN);
}

function checkSpread(subject: Subject, path: Path, constraints: readonly JsonValue[]): void {
  for (let index = 0; index < constraints.length; index++) {
    for (const field of ['maxSkew', 'minDomains'] as const) {
      const value = property(constraints[index], field);
      if (typeof value === 'number' && value < 1) reject(subject, [...path, 'topologySpreadConstraints', index, field], value, 'at least 1');
    }
  }
}

function checkUnique(subject: Subject, path: Path, name: JsonValue | undefined, names: Set<string>): void {
  if (typeof name !== 'string') return;
  if (names.has(name)) reject(subject, [...path, 'name'], name, 'different from the names of the other containers');
  names.add(name);
}

function checkVolumes(subject: Subject, path: Path, volumes: readonly JsonValue[]): void {
  for (let index = 0; index < volumes.length; index++) {
    const name = textAt(volumes[index], 'name');
    if (name !== null && !isDnsLabel(name)) reject(subject, [...path, 'volumes', index, 'name'], name, DNS_LABEL);
  }
}

function checkMounts(subject: Subject, path: Path, container: JsonObject, volumeNames: ReadonlySet<string | null>): void {
  const mounts = listAt(container, 'volumeMounts');
  for (let index = 0; index < mounts.length; index++) {
    const name = textAt(mounts[index], 'name');
    if (name !== null && !volumeNames.has(name)) reject(subject, [...path, 'volumeMounts', index, 'name'], name, 'the name of a volume of the pod');
  }
}

import { isList, isObject, property, textAt } from '../base/json.js';
import type { JsonValue, Resource } from '../types.js';
import type { Note } from './join.js';
import { podSpec } from './pod.js';

/**
 * Notes for a workload the `kustomizations` that put a tag, a digest or another name in place of one of its images: a base then
 * leaves open what each overlay decides.
 */
export function noteKustomizations(resources: readonly Resource[], note: Note): void {
  const byImage = new Map<string, Resource[]>();
  for (const resource of resources) {
    if (resource.kind !== 'kustomization') continue;
    for (const name of new Set(objectsAt(resource.value, 'images').map((image) => textAt(image, 'name')))) if (name !== null) push(byImage, name, resource);
  }
  if (byImage.size === 0) return;
  for (const resource of resources) {
    const containers = ['containers', 'initContainers'].flatMap((field) => objectsAt(podSpec(resource), field));
    const names = new Set(containers.map((container) => imageName(textAt(container, 'image') ?? '')));
    for (const kustomization of new Set([...names].flatMap((name) => byImage.get(name) ?? []))) note(resource, 'kustomizations', kustomization);
  }
}

/** Kustomize compares the name without tag and digest; a colon before the last slash is a port. */
function imageName(image: string): string {
  const plain = image.split('@')[0] ?? '';
  const colon = plain.lastIndexOf(':');
  return colon > plain.lastIndexOf('/') ? plain.slice(0, colon) : plain;
}

function objectsAt(value: JsonValue | undefined, name: string) {
  const list = property(value, name);
  return isList(list) ? list.filter(isObject) : [];
}

function push(map: Map<string, Resource[]>, key: string, resource: Resource): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [resource]);
  else list.push(resource);
}

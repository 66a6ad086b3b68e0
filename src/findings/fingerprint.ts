import { createHash } from 'node:crypto';
import { isList, isObject, property, textAt, valueAt } from '../base/json.js';
import type { JsonValue, Path, Resource } from '../types.js';

/** Fields by which Kubernetes and Terraform tell the elements of a list apart, in the order of preference. */
const IDENTIFYING_FIELDS = ['name', 'key', 'containerPort', 'port', 'mountPath', 'host', 'id', 'sid'];

/**
 * A finding's identity across commits: rule, resource and place, without file and line and with elements of lists named rather than
 * numbered. So moved lines, reordered containers and renamed files leave it as it is.
 * @returns 32 hexadecimal digits.
 */
export function fingerprint(ruleId: string, resource: Resource, path: Path): string {
  const { kind, namespace, name, address } = resource.identity;
  const parts = [ruleId, resource.family, kind, namespace ?? '', name, address ?? '', ...stablePath(resource.value, path)];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

function stablePath(value: JsonValue, path: Path): string[] {
  return path.map((step, depth) => {
    if (typeof step === 'string') return step;
    const element = valueAt(value, path.slice(0, depth + 1));
    return elementName(element) ?? `#${step}`;
  });
}

/** A scalar stays numbered: it may be a secret, and not even its hash belongs into a baseline file. */
function elementName(element: JsonValue | undefined): string | null {
  if (!isObject(element)) return null;
  for (const field of IDENTIFYING_FIELDS) {
    const found = property(element, field);
    if (typeof found === 'string' || typeof found === 'number') return `${field}=${found}`;
  }
  return null;
}

const CONTAINER_LISTS = new Set(['containers', 'initContainers', 'ephemeralContainers']);

/** Name and image of the container that a path leads into; null where there is none. */
export function containerAt(resource: Resource, path: Path): { readonly container: string | null; readonly image: string | null } {
  for (let depth = 0; depth + 1 < path.length; depth++) {
    const list = path[depth];
    if (typeof list !== 'string' || !CONTAINER_LISTS.has(list) || !isList(valueAt(resource.value, path.slice(0, depth + 1)))) continue;
    const container = valueAt(resource.value, path.slice(0, depth + 2));
    return { container: textAt(container, 'name'), image: textAt(container, 'image') };
  }
  return { container: null, image: null };
}

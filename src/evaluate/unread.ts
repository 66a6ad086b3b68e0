import { isObject, property } from '../base/json.js';
import type { JsonObject, Resource } from '../types.js';

/** Fields of Kubernetes objects that none of the bundled rules reads: who manages which field, what a cluster says of an object, the schemas of a definition. */
export const UNREAD_FIELDS = ['managedFields', 'status', 'versions'] as const;

/** The value of a resource without what no bundled rule reads; the value itself where there is nothing to leave out. */
export function withoutUnread({ family, kind, value }: Resource): JsonObject {
  if (family !== 'kubernetes') return value;
  const metadata = property(value, 'metadata');
  const spec = kind === 'CustomResourceDefinition' ? property(value, 'spec') : undefined;
  const isManaged = property(metadata, 'managedFields') !== undefined;
  if (value.status === undefined && !isManaged && !isObject(spec)) return value;
  return { ...without(value, 'status'), ...(isManaged && isObject(metadata) && { metadata: without(metadata, 'managedFields') }), ...(isObject(spec) && { spec: without(spec, 'versions') }) };
}

function without(value: JsonObject, name: string): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));
}

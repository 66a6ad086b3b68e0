import { isObject, property } from '../base/json.js';
import type { Resource } from '../types.js';
import type { Note } from './join.js';

/** The environments of a scan, and which of them a file belongs to by itself. */
export interface EnvironmentMembership {
  readonly environments: readonly Resource[];
  own(file: string): readonly string[];
}

/**
 * Notes the `environments` that a resource belongs to by itself, the other `environments` of an environment, and for a Secret
 * `same_secrets`: those of other environments that hold the same value under the same key.
 */
export function noteEnvironments(resources: readonly Resource[], { environments, own }: EnvironmentMembership, note: Note): void {
  if (environments.length === 0) return;
  const byName = new Map(environments.map((environment) => [environment.identity.name, environment]));
  for (const environment of environments) {
    for (const other of environments) if (other !== environment) note(environment, 'environments', other);
  }
  const secrets = new Map<string, { readonly resource: Resource; readonly names: readonly string[] }[]>();
  for (const resource of resources) {
    const names = own(resource.file);
    for (const name of names) {
      const environment = byName.get(name);
      if (environment !== undefined) note(resource, 'environments', environment);
    }
    if (resource.kind === 'Secret' && names.length > 0) for (const key of entriesOf(resource)) push(secrets, key, { resource, names });
  }
  for (const sharing of secrets.values()) noteSame(sharing, note);
}

function noteSame(sharing: readonly { readonly resource: Resource; readonly names: readonly string[] }[], note: Note): void {
  const [first] = sharing;
  if (first === undefined) return;
  const other = sharing.find(({ names }) => !names.some((name) => first.names.includes(name)));
  if (other === undefined) return;
  note(first.resource, 'same_secrets', other.resource);
  note(other.resource, 'same_secrets', first.resource);
}

/** Key and value of everything that a Secret holds in the file. */
function entriesOf(secret: Resource): string[] {
  return ['data', 'stringData'].flatMap((field) => {
    const data = property(secret.value, field);
    return isObject(data) ? Object.entries(data).flatMap(([key, value]) => (typeof value === 'string' && value !== '' ? [`${field}\n${key}\n${value}`] : [])) : [];
  });
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

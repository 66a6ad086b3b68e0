import { isList, isObject, property } from '../../base/json.js';
import type { JsonObject, JsonValue, Path } from '../../types.js';
import { type SchemaProblem, invalidValue, missingField } from '../problem.js';
import { isUnresolved } from '../syntax.js';

/** The object whose values are checked, and the problems found so far. Each check adds to `problems`. */
export interface Subject {
  readonly object: JsonObject;
  readonly apiVersion: string;
  readonly kind: string;
  /** Minor version of Kubernetes. */
  readonly minor: number;
  readonly problems: SchemaProblem[];
}

/** Adds an `invalid-value`, unless the value is a placeholder that another tool fills in. */
export function reject(subject: Subject, path: Path, value: JsonValue, expected: string): void {
  if (typeof value !== 'string' || !isUnresolved(value)) subject.problems.push(invalidValue(path, expected));
}

/** Adds a `missing-field`: something should stand at `path`. */
export function demand(subject: Subject, path: Path, expected: string): void {
  subject.problems.push(missingField(path, expected));
}

/** Whether a field is not given; the API server takes null for absence. */
export function isAbsent(value: JsonValue | undefined): value is null | undefined {
  return value === undefined || value === null;
}

/** Whether a text is not given, or is empty. */
export function isEmpty(value: JsonValue | undefined): boolean {
  return isAbsent(value) || value === '';
}

/** The list at a key, empty where there is none. */
export function listAt(value: JsonValue | undefined, key: string): readonly JsonValue[] {
  const list = property(value, key);
  return isList(list) ? list : [];
}

/** The object at a key, empty where there is none. */
export function objectAt(value: JsonValue | undefined, key: string): JsonObject {
  const found = property(value, key);
  return isObject(found) ? found : NOTHING;
}

const NOTHING: JsonObject = {};

/** Rejects every text at `key` of the objects in the list `name` at `path` that stood there before. */
export function rejectDuplicates(subject: Subject, path: Path, list: readonly JsonValue[], [name, key]: readonly [name: string, key: string]): void {
  if (list.length < 2) return;
  const seen = new Set<string>();
  for (let index = 0; index < list.length; index++) {
    const value = property(list[index], key);
    if (typeof value !== 'string' || value === '') continue;
    if (seen.has(value)) reject(subject, [...path, name, index, key], value, 'different from the others in the list');
    seen.add(value);
  }
}

import type { JsonValue } from '../../../types.js';
import { giveUp } from './reader.js';

export type MutableMap = Record<string, JsonValue>;

/** Adds an entry to a mapping that does not have its key. What objects inherit, `__proto__` above all, is looked at more closely. */
export function addEntry(map: MutableMap, key: string, value: JsonValue): void {
  if (map[key] !== undefined && (Object.hasOwn(map, key) || key === '__proto__')) giveUp();
  map[key] = value;
}

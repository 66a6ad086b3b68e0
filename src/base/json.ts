import type { JsonObject, JsonValue, Path } from '../types.js';

/** Whether a value is a JSON object (not null, not a list). */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is a list. */
export function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** The value of an own property, or undefined: `constructor` and `__proto__` are keys like any other. */
export function property(value: JsonValue | undefined, key: string): JsonValue | undefined {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The text at a key, or null where there is none or it is not a text. */
export function textAt(value: JsonValue | undefined, key: string): string | null {
  const found = property(value, key);
  return typeof found === 'string' ? found : null;
}

/** The texts of a list; empty where the value is none. */
export function textList(value: JsonValue | undefined): readonly string[] {
  return isList(value) ? value.filter((entry) => typeof entry === 'string') : [];
}

/** The keys of an object that hold objects, with these. */
export function objectEntries(value: JsonValue | undefined): readonly [string, JsonObject][] {
  return isObject(value) ? Object.entries(value).filter((entry): entry is [string, JsonObject] => isObject(entry[1])) : [];
}

/** The value at a path, or undefined where the path leaves the value. */
export function valueAt(value: JsonValue | undefined, path: Path): JsonValue | undefined {
  let current = value;
  for (const step of path) {
    if (typeof step === 'number') current = isList(current) ? current[step] : undefined;
    else current = property(current, step);
    if (current === undefined) return undefined;
  }
  return current;
}

/** A path as people write it: `spec.containers[0].image`, with quotes where a key has a dot or a bracket. */
export function formatPath(path: Path): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else if (/^[\w$-]+$/.test(step)) text += text === '' ? step : `.${step}`;
    else text += `[${JSON.stringify(step)}]`;
  }
  return text;
}

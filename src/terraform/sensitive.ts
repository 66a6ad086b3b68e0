import { isList, isObject } from '../base/json.js';
import { SENSITIVE } from '../base/placeholder.js';
import type { JsonObject, JsonValue } from '../types.js';

/** Values without secrets, and what no rule can judge in them. */
export interface Hidden {
  readonly values: JsonObject;
  readonly unknown: JsonValue;
}

/**
 * Replaces sensitive values by `SENSITIVE`. A hidden text is still known to be set; a hidden number, boolean or block says nothing any
 * more and so counts as unknown. Null is no secret: it says that nothing is set. Parts without secrets are shared, not copied.
 * @param marks The plan's `after_sensitive` or `sensitive_values`: shaped like the values, with `true` at each secret.
 * @param unknown The plan's `after_unknown`, shaped the same way.
 */
export function hideSensitive(values: JsonObject, marks: JsonValue, unknown: JsonValue): Hidden {
  const inner: JsonValue = marks === true ? Object.fromEntries(Object.keys(values).map((key) => [key, true])) : marks;
  const hidden = hide(values, inner);
  if (hidden === values) return { values, unknown };
  return { values: isObject(hidden) ? hidden : {}, unknown: addHidden(unknown, values, inner) };
}

function hide(value: JsonValue, mark: JsonValue): JsonValue {
  if (!isObject(mark) && !isList(mark)) return mark === true && value !== null ? SENSITIVE : value;
  if (isObject(mark) && isObject(value)) return hideEntries(value, mark);
  if (isList(mark) && isList(value)) return hideItems(value, mark);
  // Marks that do not fit the value: better hide too much.
  return value !== null && holdsTrue(mark) ? SENSITIVE : value;
}

function hideEntries(value: JsonObject, marks: JsonObject): JsonValue {
  let copy: Record<string, JsonValue> | null = null;
  for (const key of Object.keys(marks)) {
    const before = Object.hasOwn(value, key) ? value[key] : undefined;
    if (before === undefined) continue;
    const after = hide(before, marks[key] ?? null);
    if (after === before) continue;
    copy ??= copyOf(value);
    copy[key] = after;
  }
  return copy ?? value;
}

function hideItems(value: readonly JsonValue[], marks: readonly JsonValue[]): JsonValue {
  let copy: JsonValue[] | null = null;
  value.forEach((before, index) => {
    const after = hide(before, marks[index] ?? null);
    if (after === before) return;
    copy ??= [...value];
    copy[index] = after;
  });
  return copy ?? value;
}

/** The unknown marks with `true` added wherever something else than a text was hidden. */
function addHidden(unknown: JsonValue, value: JsonValue, mark: JsonValue): JsonValue {
  if (unknown === true || value === null || typeof value === 'string') return unknown;
  if (isObject(mark) && isObject(value)) {
    const copy = isObject(unknown) ? copyOf(unknown) : {};
    for (const key of Object.keys(mark)) {
      const child = Object.hasOwn(value, key) ? value[key] : undefined;
      if (child === undefined) continue;
      const added = addHidden(Object.hasOwn(copy, key) ? (copy[key] ?? null) : null, child, mark[key] ?? null);
      if (added !== null) copy[key] = added;
    }
    return copy;
  }
  if (isList(mark) && isList(value)) {
    const before = isList(unknown) ? unknown : [];
    return value.map((item, index) => addHidden(before[index] ?? false, item, mark[index] ?? null));
  }
  return holdsTrue(mark) ? true : unknown;
}

/** A copy in which `__proto__` is a key like any other. */
function copyOf(value: JsonObject): Record<string, JsonValue> {
  const copy: Record<string, JsonValue> = Object.create(null) as Record<string, JsonValue>;
  for (const key of Object.keys(value)) copy[key] = value[key] ?? null;
  return copy;
}

/** Whether there is a `true` anywhere in marks. */
export function holdsTrue(marks: JsonValue): boolean {
  if (isList(marks)) return marks.some(holdsTrue);
  if (isObject(marks)) return Object.values(marks).some(holdsTrue);
  return marks === true;
}

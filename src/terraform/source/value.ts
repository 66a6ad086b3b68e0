import type { JsonObject, JsonValue } from '../../types.js';

/** Stands where only Terraform itself can say the value: what a provider computes, a function makes or a caller passes. */
export const UNKNOWN = Symbol('unknown');

/** Stands in a drafted text for the part of it that is unknown. */
export const UNKNOWN_PART = '(unknown)';

/** What an expression comes to, as far as it can be told from the text. */
export type Evaluated = null | boolean | number | string | typeof UNKNOWN | readonly Evaluated[] | { readonly [key: string]: Evaluated };

/** Whether a value is an object and neither a list nor null. */
export function isMap(value: Evaluated): value is { readonly [key: string]: Evaluated } {
  return typeof value === 'object' && value !== null && !isTuple(value);
}

/** Whether a value is a list. */
export function isTuple(value: Evaluated): value is readonly Evaluated[] {
  return Array.isArray(value);
}

/** The known parts of a value, and marks where there are unknown ones: the shapes of a plan's `after` and `after_unknown`. */
export function splitUnknown(value: Evaluated): { readonly known: JsonValue; readonly unknown: JsonValue } {
  if (value === UNKNOWN) return { known: null, unknown: true };
  if (isTuple(value)) {
    const parts = value.map(splitUnknown);
    return { known: parts.map((part) => part.known), unknown: parts.map((part) => part.unknown) };
  }
  if (!isMap(value)) return { known: value, unknown: false };
  const known: Record<string, JsonValue> = {};
  const unknown: Record<string, JsonValue> = {};
  for (const [key, entry] of Object.entries(value)) {
    const part = splitUnknown(entry);
    if (part.unknown !== true) known[key] = part.known;
    if (part.unknown !== false) unknown[key] = part.unknown;
  }
  return { known: known satisfies JsonObject, unknown };
}

/** Whether nothing in a value is unknown. */
export function isKnown(value: Evaluated): boolean {
  if (isTuple(value)) return value.every(isKnown);
  return isMap(value) ? Object.values(value).every(isKnown) : value !== UNKNOWN;
}

/** A value with `UNKNOWN_PART` wherever something is unknown. */
export function withMarks(value: Evaluated): JsonValue {
  if (value === UNKNOWN) return UNKNOWN_PART;
  if (isTuple(value)) return value.map(withMarks);
  return isMap(value) ? Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, withMarks(entry)])) : value;
}

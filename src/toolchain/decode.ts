import { isObject } from '../base/json.js';
import type { Problem } from '../errors.js';
import type { JsonObject, JsonValue, Location } from '../types.js';

/** Checks of the toolchain's responses. All throw a TypeError that names the place, `at`. */

export function text(value: JsonValue | undefined, at: string): string {
  if (typeof value !== 'string') throw unexpected('text', at);
  return value;
}

export function number(value: JsonValue | undefined, at: string): number {
  if (typeof value !== 'number') throw unexpected('number', at);
  return value;
}

export function boolean(value: JsonValue | undefined, at: string): boolean {
  if (typeof value !== 'boolean') throw unexpected('boolean', at);
  return value;
}

export function object(value: JsonValue | undefined, at: string): JsonObject {
  if (!isObject(value)) throw unexpected('object', at);
  return value;
}

export function list<T>(value: JsonValue | undefined, at: string, each: (entry: JsonValue, at: string) => T): T[] {
  if (!Array.isArray(value)) throw unexpected('list', at);
  return (value as readonly JsonValue[]).map((entry, index) => each(entry, `${at}[${index}]`));
}

export function location(value: JsonValue | undefined, at: string): Location | null {
  if (value === null) return null;
  const place = object(value, at);
  return { file: text(place['file'], `${at}.file`), line: number(place['line'], `${at}.line`), column: number(place['column'], `${at}.column`) };
}

/** OPA's errors say what to mend by themselves, so there is no further remedy. */
export function problemOf(value: JsonValue, at: string): Problem {
  const error = object(value, at);
  const message = `${text(error['message'], `${at}.message`)} (${text(error['code'], `${at}.code`)})`;
  return { code: 'policy', message, remedy: '', location: location(error['location'], `${at}.location`) };
}

function unexpected(wanted: string, at: string): TypeError {
  return new TypeError(`the response has no ${wanted} at ${at}`);
}

import { endOfString, skipSpace } from '../../base/json-text.js';
import { measure } from './scan-json.js';

/** A value of a JSON text with its place; its children are looked for when one is asked for. */
export interface PlacedJson {
  readonly start: number;
  readonly end: number;
  readonly isScalar: boolean;
  /** The entry of a key, or the item of an index; null where there is none. */
  child(step: string | number): PlacedChild | null;
}

export interface PlacedChild {
  /** Where the key or the item begins, and where the key ends; of an item that is where it begins. */
  readonly start: number;
  readonly keyEnd: number;
  readonly node: PlacedJson;
}

/** The value that begins at an offset of a text that is known to be JSON. A large text is only read as far as it is asked for. */
export function placeJson(text: string, from: number): PlacedJson {
  const start = skipSpace(text, from);
  const end = endOfValue(text, start);
  const first = text.charCodeAt(start);
  let children: ReadonlyMap<string | number, PlacedChild> | undefined;
  const isScalar = first !== 91 && first !== 123;
  return {
    start,
    end,
    isScalar,
    child(step) {
      children ??= isScalar ? new Map() : placeChildren(text, start, first === 123);
      return children.get(step) ?? null;
    },
  };
}

function endOfValue(text: string, start: number): number {
  const first = text.charCodeAt(start);
  if (first === 34) return endOfString(text, start);
  if (first === 91 || first === 123) return measure(text, start, Infinity)?.end ?? text.length;
  let end = start;
  while (end < text.length && !/[\s,\]}]/.test(text.charAt(end))) end += 1;
  return end;
}

function placeChildren(text: string, start: number, isObject: boolean): Map<string | number, PlacedChild> {
  const children = new Map<string | number, PlacedChild>();
  let at = skipSpace(text, start + 1);
  while (at < text.length && text.charCodeAt(at) !== 93 && text.charCodeAt(at) !== 125) {
    const keyEnd = isObject ? endOfString(text, at) : at;
    const node = placeJson(text, isObject ? skipSpace(text, keyEnd) + 1 : at);
    children.set(isObject ? String(JSON.parse(text.slice(at, keyEnd))) : children.size, { start: at, keyEnd, node });
    at = skipSpace(text, node.end);
    if (text.charCodeAt(at) === 44) at = skipSpace(text, at + 1);
  }
  return children;
}

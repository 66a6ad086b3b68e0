import type { ReadLimits } from '../limits.js';

/** An object or list from outside; only meaningful where `JSON.parse` then takes it. */
export interface JsonExtent {
  readonly start: number;
  readonly end: number;
  /** Colons outside of strings: one for each key. */
  readonly keys: number;
  /** Where the first level begins that is deeper than asked for; null for none. */
  readonly tooDeep: number | null;
}

/** Offset behind the string that begins at an offset, or -1 where it does not end. */
export function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let backslashes = 0;
    while (text.charCodeAt(at - 1 - backslashes) === 92) backslashes += 1;
    if (backslashes % 2 === 0) return at + 1;
  }
  return -1;
}

/**
 * Measures the objects and lists that follow each other in a text, without checking them. Null where something else
 * stands between them, or one does not end. It ends early when there are more than the limits allow.
 */
export function outlineJson(text: string, limits: Pick<ReadLimits, 'depth' | 'documents'>): JsonExtent[] | null {
  const values: JsonExtent[] = [];
  for (let at = skipSpace(text, 0); at < text.length && values.length <= limits.documents; at = skipSpace(text, at)) {
    const extent = measure(text, at, limits.depth);
    if (extent === null) return null;
    values.push(extent);
    at = extent.end;
  }
  return values;
}

/** Measures the object or list that begins at an offset; null where it does not end. */
export function measure(text: string, start: number, maxDepth: number): JsonExtent | null {
  let depth = 0;
  let tooDeep: number | null = null;
  let keys = 0;
  for (let at = start; at < text.length; at += 1) {
    switch (text.charCodeAt(at)) {
      case 34:
        at = endOfString(text, at) - 1;
        if (at < 0) return null;
        break;
      case 58:
        keys += 1;
        break;
      case 91:
      case 123:
        depth += 1;
        if (depth > maxDepth) tooDeep ??= at;
        break;
      case 93:
      case 125:
        depth -= 1;
        if (depth === 0) return { start, end: at + 1, keys, tooDeep };
        break;
      default:
    }
    if (depth === 0) return null;
  }
  return null;
}

/** Offset of the next character that is not JSON's white space. */
export function skipSpace(text: string, from: number): number {
  let at = from;
  for (let code = text.charCodeAt(at); code === 32 || code === 10 || code === 13 || code === 9; code = text.charCodeAt(at)) at += 1;
  return at;
}

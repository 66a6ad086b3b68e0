import { endOfString, skipSpace } from '../../base/json-text.js';
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

import { endOfString, skipSpace } from '../../base/json-text.js';
import { isList, isObject } from '../../base/json.js';
import type { JsonValue } from '../../types.js';
import type { ReadLimits } from '../limits.js';
import { type ReadFailure, duplicateFailure } from '../failure.js';
import { outlineJson, type JsonExtent } from './scan-json.js';

/** One JSON value of a text: where it stands, and what it is or why it is refused. */
export interface JsonPart {
  readonly start: number;
  readonly end: number;
  readonly result: { readonly kind: 'value'; readonly value: JsonValue; readonly ignoredFrom: null } | { readonly kind: 'failure'; readonly failure: ReadFailure };
}

/**
 * Reads objects that follow each other, as kubectl does with a stream of JSON. Null where the text is anything else, YAML
 * for instance. A key that stands twice is refused, as in YAML.
 * @param allowLists Take lists, too: kubectl does not look for JSON where a text begins with one.
 */
export function readJson(text: string, limits: ReadLimits, allowLists: boolean): JsonPart[] | null {
  const first = text.charCodeAt(skipSpace(text, 0));
  if (first !== 123 && !(allowLists && first === 91)) return null;
  const extents = outlineJson(text, limits);
  if (extents === null) return null;
  const parts: JsonPart[] = [];
  for (const extent of extents) {
    const part = readExtent(text, extent, limits);
    if (part === null) return null;
    parts.push(part);
  }
  return parts;
}

function readExtent(text: string, extent: JsonExtent, limits: ReadLimits): JsonPart | null {
  const { start, end } = extent;
  const fail = (failure: ReadFailure): JsonPart => ({ start, end, result: { kind: 'failure', failure } });
  if (extent.tooDeep !== null) return fail({ code: 'limit', offset: extent.tooDeep, message: `Collections are nested more than ${limits.depth} deep.`, remedy: 'Flatten the document, or exclude the file.' });
  const source = text.slice(start, end);
  const value = parse(source);
  if (value === undefined) return null;
  const keys = countKeys(value);
  if (Number.isNaN(keys)) return null;
  if (keys === extent.keys) return { start, end, result: { kind: 'value', value, ignoredFrom: null } };
  const duplicate = findDuplicate(source);
  return duplicate === null ? null : fail(duplicateFailure(duplicate.key, start + duplicate.offset, start + duplicate.first));
}

/** The value of a JSON text; undefined where it is none. */
function parse(source: string): JsonValue | undefined {
  try {
    const value: unknown = JSON.parse(source);
    return isJson(value) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** `JSON.parse` gives nothing else. */
function isJson(value: unknown): value is JsonValue {
  return value !== undefined;
}

/** How many keys a value has on all levels; NaN where a number is too large for JavaScript. */
function countKeys(value: JsonValue): number {
  if (typeof value === 'number') return Number.isFinite(value) ? 0 : Number.NaN;
  let keys = 0;
  if (isList(value)) for (const item of value) keys += countKeys(item);
  else if (isObject(value)) for (const item of Object.values(value)) keys += 1 + countKeys(item);
  return keys;
}

interface Duplicate {
  readonly key: string;
  readonly offset: number;
  readonly first: number;
}

/** The first key of a valid JSON text that its object has already. */
function findDuplicate(text: string): Duplicate | null {
  const open: Map<string, number>[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 91 || code === 123) open.push(new Map());
    else if (code === 93 || code === 125) open.pop();
    if (code !== 34) continue;
    const end = endOfString(text, at);
    if (text.charCodeAt(skipSpace(text, end)) === 58) {
      const key = String(JSON.parse(text.slice(at, end)));
      const first = open.at(-1)?.get(key);
      if (first !== undefined) return { key, offset: at, first };
      open.at(-1)?.set(key, at);
    }
    at = end - 1;
  }
  return null;
}

import type { JsonValue } from '../../../types.js';
import type { TextRange } from '../../result.js';
import { YamlError } from '../failure.js';
import type { YamlResult } from '../read-yaml.js';
import { readBlockText } from './block-text.js';
import { BAR, BREAK, COLON, DASH, DOT, DOUBLE_QUOTE, GREATER, HASH, OPEN_LIST, OPEN_MAPPING, SINGLE_QUOTE, SPACE } from './codes.js';
import { addEntry, type MutableMap } from './entries.js';
import { readFlow } from './flow.js';
import { createReader, enter, finishLine, giveUp, skipSpaces, skipToContent, UncommonStyle, type Reader } from './reader.js';
import { LONGEST_KEY, plainEnd, plainKey, plainValue, readPlainLines, readQuoted } from './scalars.js';

/** Deeper than people write; the reader calls itself for each level. */
const DEEPEST = 100;

/**
 * Reads a YAML document in the style that nearly all manifests are written in: block style, texts with and without quotes, block texts,
 * simple brackets. Null where it has anything else, such as an anchor, a tag or an error: `readYaml` decides then. What is read here is
 * read as `readYaml` reads it.
 * @param text A text without the characters of `UNCOMMON`.
 * @param range The document in it.
 * @param maxDepth Collections within collections; where there are more, the answer is null.
 */
export function readFast(text: string, range: TextRange, maxDepth: number): Exclude<YamlResult, { kind: 'failure' }> | null {
  const reader = createReader(text, range, Math.min(maxDepth, DEEPEST));
  try {
    skipMarker(reader);
    skipToContent(reader);
    if (reader.column === -1) return { kind: 'empty', ignoredFrom: null };
    const value = readRoot(reader);
    return reader.column === -1 ? { kind: 'value', value, ignoredFrom: null } : null;
  } catch (error) {
    if (error instanceof UncommonStyle || error instanceof YamlError) return null;
    throw error;
  }
}

function readRoot(reader: Reader): JsonValue {
  return NO_PLAIN_START[reader.text.charCodeAt(reader.at)] === 1 ? giveUp() : readNode(reader, 0);
}

/** Skips the `---` that may open a document. */
function skipMarker(reader: Reader): void {
  if (!reader.text.startsWith('---', reader.at)) return;
  reader.at += 3;
  finishLine(reader);
}

function isDash({ text, at }: Reader): boolean {
  if (text.charCodeAt(at) !== DASH) return false;
  const next = text.charCodeAt(at + 1);
  return next === SPACE || next === BREAK;
}

/** Three dots, which end a document where they stand alone at the beginning of a line. */
function isDots({ text, at }: Reader): boolean {
  return text.charCodeAt(at) === DOT && text.startsWith('...', at);
}

/**
 * Reads the items that stand at one column. What follows the last one has to stand at the column of a block around it: it goes on there, or
 * the document is found not to have ended where its outermost block does.
 */
function readList(reader: Reader): JsonValue[] {
  enter(reader);
  const items: JsonValue[] = [];
  const { column } = reader;
  do {
    reader.at += 1;
    items.push(readItem(reader, column));
  } while (reader.column === column && isDash(reader));
  reader.levels += 1;
  return items;
}

/** Reads what follows a dash. */
function readItem(reader: Reader, outer: number): JsonValue {
  const code = skipSpaces(reader);
  if (code === BREAK || code === HASH) {
    skipToContent(reader);
    return reader.column > outer ? readNode(reader, outer) : null;
  }
  reader.column = reader.at - reader.lineStart;
  return readNode(reader, outer);
}

/** Reads the value that begins here, and goes to what follows it. */
function readNode(reader: Reader, outer: number): JsonValue {
  const { text, at, column } = reader;
  const code = text.charCodeAt(at);
  if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
    const quoted = readQuoted(reader);
    return skipSpaces(reader) === COLON ? readMapping(reader, column, endKey(reader, at, quoted)) : finish(reader, quoted);
  }
  if (isDash(reader)) return readList(reader);
  if (NO_PLAIN_START[code] === 1 || isDots(reader)) return readSpecial(reader, code, outer);
  const end = plainEnd(reader);
  if (skipSpaces(reader) === COLON) return readMapping(reader, column, endKey(reader, at, plainKey(text, at, end)));
  return finishPlain(reader, at, end, outer);
}

/** Reads a mapping whose first key has been read, its colon included. */
function readMapping(reader: Reader, column: number, firstKey: string): MutableMap {
  enter(reader);
  const map: MutableMap = {};
  let key = firstKey;
  for (;;) {
    addEntry(map, key, readEntry(reader, column));
    if (reader.column !== column) break;
    key = readKey(reader);
  }
  reader.levels += 1;
  return map;
}

/** Reads what follows the colon behind a key. */
function readEntry(reader: Reader, outer: number): JsonValue {
  const code = skipSpaces(reader);
  if (code === BREAK || code === HASH) {
    skipToContent(reader);
    if (reader.column > outer) return readNode(reader, outer);
    return reader.column === outer && isDash(reader) ? readList(reader) : null;
  }
  if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) return finish(reader, readQuoted(reader));
  if (NO_PLAIN_START[code] === 1) return readSpecial(reader, code, outer);
  if (isDash(reader)) giveUp();
  const { at } = reader;
  return finishPlain(reader, at, plainEnd(reader), outer);
}

/** Goes to what follows a text without quotes whose first line has been read; it may be the first of more. */
function finishPlain(reader: Reader, from: number, to: number, outer: number): JsonValue {
  const { text } = reader;
  finishLine(reader);
  if (reader.column <= outer) return plainValue(text, from, to);
  reader.at = to;
  skipSpaces(reader);
  const value = readPlainLines(reader, text.slice(from, to), outer);
  skipToContent(reader);
  return value;
}

/** Characters with which no text without quotes begins, or which rarely begin one. */
const NO_PLAIN_START = new Uint8Array(128);
for (const character of '#|>%@`[]{},*&!"\'?:') NO_PLAIN_START[character.charCodeAt(0)] = 1;

/** Reads a value that begins with a character that has a meaning. */
function readSpecial(reader: Reader, code: number, outer: number): JsonValue {
  if (code === BAR || code === GREATER) return readBlockText(reader, outer);
  return code === OPEN_LIST || code === OPEN_MAPPING ? finish(reader, readFlow(reader)) : giveUp();
}

/** Reads a key and its colon. */
function readKey(reader: Reader): string {
  const { text, at } = reader;
  const code = text.charCodeAt(at);
  if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) return endKey(reader, at, readQuoted(reader));
  if (NO_PLAIN_START[code] === 1 || isDash(reader) || text.startsWith('---', at) || isDots(reader)) giveUp();
  return endKey(reader, at, plainKey(text, at, plainEnd(reader)));
}

/** Goes behind the colon that has to follow a key. */
function endKey(reader: Reader, start: number, key: string): string {
  const { text } = reader;
  const isColon = skipSpaces(reader) === COLON;
  const { at } = reader;
  const next = text.charCodeAt(at + 1);
  if (!isColon || reader.lineStart > start || (next !== SPACE && next !== BREAK) || at - start > LONGEST_KEY) giveUp();
  reader.at = at + 1;
  return key;
}

/** Goes to what follows a value that has ended. */
function finish<Value extends JsonValue>(reader: Reader, value: Value): Value {
  finishLine(reader);
  return value;
}

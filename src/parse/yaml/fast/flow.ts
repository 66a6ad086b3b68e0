import type { JsonValue } from '../../../types.js';
import { endOfWord } from '../characters.js';
import { BREAK, CLOSE_LIST, CLOSE_MAPPING, COLON, COMMA, DOUBLE_QUOTE, HASH, OPEN_LIST, OPEN_MAPPING, SINGLE_QUOTE, SPACE } from './codes.js';
import { addEntry, type MutableMap } from './entries.js';
import { enter, giveUp, type Reader } from './reader.js';
import { LONGEST_KEY, plainKey, plainValue, readQuoted } from './scalars.js';

/** Reads the list or mapping in brackets that begins here, and goes behind it. */
export function readFlow(reader: Reader): JsonValue {
  enter(reader);
  const value = reader.text.charCodeAt(reader.at) === OPEN_LIST ? readList(reader) : readMapping(reader);
  reader.levels += 1;
  return value;
}

function readList(reader: Reader): JsonValue[] {
  const items: JsonValue[] = [];
  reader.at += 1;
  for (let code = skipWhiteSpace(reader); code !== CLOSE_LIST; ) {
    items.push(readValue(reader, code));
    code = nextEntry(reader, CLOSE_LIST);
  }
  reader.at += 1;
  return items;
}

function readMapping(reader: Reader): MutableMap {
  const map: MutableMap = {};
  reader.at += 1;
  for (let code = skipWhiteSpace(reader); code !== CLOSE_MAPPING; ) {
    const key = readKey(reader, code);
    addEntry(map, key, readValue(reader, skipWhiteSpace(reader)));
    code = nextEntry(reader, CLOSE_MAPPING);
  }
  reader.at += 1;
  return map;
}

/** Reads a key and goes behind its colon. */
function readKey(reader: Reader, code: number): string {
  const { text, at: start } = reader;
  const isQuoted = code === DOUBLE_QUOTE || code === SINGLE_QUOTE;
  const quoted = isQuoted ? readQuoted(reader) : '';
  const end = isQuoted ? reader.at : plainEnd(reader, code);
  if (text.charCodeAt(end) !== COLON || reader.lineStart > start || end - start > LONGEST_KEY) giveUp();
  reader.at = end + 1;
  return isQuoted ? quoted : plainKey(text, start, end);
}

function readValue(reader: Reader, code: number): JsonValue {
  const { text, at } = reader;
  if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) return readQuoted(reader);
  if (code === OPEN_LIST || code === OPEN_MAPPING) return readFlow(reader);
  return plainValue(text, at, plainEnd(reader, code));
}

/** What a text without quotes may begin with here: no character that means something in YAML, and no dots that may end the document. */
const PLAIN_START = /[\w/$+()^;<=~\\]|(?:--?|\.)(?=[\w/])/y;

/** Where a text without quotes ends, before the white space behind it. Moves there. */
function plainEnd(reader: Reader, code: number): number {
  const { text } = reader;
  if (code < 128) {
    PLAIN_START.lastIndex = reader.at;
    if (!PLAIN_START.test(text)) giveUp();
  }
  let end = endOfWord(text, reader.at, true);
  for (;;) {
    let at = end;
    while (text.charCodeAt(at) === SPACE) at += 1;
    if (at === end) break;
    const next = text.charCodeAt(at);
    if (next === COMMA || next === CLOSE_LIST || next === CLOSE_MAPPING || next === BREAK) break;
    const wordEnd = endOfWord(text, at, true);
    if (wordEnd === at || next === HASH) giveUp();
    end = wordEnd;
  }
  reader.at = end;
  return end;
}

/** Skips white space and at most one comma, up to the next entry or the closing bracket. */
function nextEntry(reader: Reader, closing: number): number {
  const code = skipWhiteSpace(reader);
  if (code === closing) return code;
  if (code !== COMMA) giveUp();
  reader.at += 1;
  return skipWhiteSpace(reader);
}

/** Skips spaces and line breaks and returns the character behind them. */
function skipWhiteSpace(reader: Reader): number {
  const { text, end } = reader;
  let { at } = reader;
  let code = text.charCodeAt(at);
  for (; code === SPACE || code === BREAK; code = text.charCodeAt(at)) {
    at += 1;
    if (at >= end) giveUp();
    if (code === BREAK) reader.lineStart = at;
  }
  reader.at = at;
  return code;
}

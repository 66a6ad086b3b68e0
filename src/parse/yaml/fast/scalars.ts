import type { JsonValue } from '../../../types.js';
import { keyText } from '../keys.js';
import { readQuoted as scanQuoted } from '../scan-flow-scalars.js';
import { resolvePlain } from '../scalars.js';
import { BACKSLASH, BREAK, DOUBLE_QUOTE, HASH, SINGLE_QUOTE, SPACE, TAB } from './codes.js';
import { giveUp, skipSpaces, type Reader } from './reader.js';

/** First characters of texts that may be a number, a boolean or null. */
const MEANINGFUL = new Uint8Array(128);
for (const character of '0123456789+-.yYnNtTfFoO~') MEANINGFUL[character.charCodeAt(0)] = 1;

function mayMean(text: string, from: number): boolean {
  const code = text.charCodeAt(from);
  return code < 128 && MEANINGFUL[code] === 1;
}

const ONE = 49;
const NINE = 57;

/** Longest word that is a boolean or null: `false`. */
const LONGEST_WORD = 5;

/** Longest run of digits that is computed here. */
const SHORT_NUMBER = 9;

/** The value of a text without quotes. */
export function plainValue(text: string, from: number, to: number): JsonValue {
  if (!mayMean(text, from)) return text.slice(from, to);
  const length = to - from;
  const first = text.charCodeAt(from);
  if (first > NINE && length > LONGEST_WORD) return text.slice(from, to);
  if (length <= SHORT_NUMBER && first >= ONE && first <= NINE) {
    const value = shortNumber(text, from, to);
    if (value !== -1) return value;
  }
  const { type, value } = resolvePlain(text.slice(from, to));
  return type === 'float' && !Number.isFinite(value) ? giveUp() : value;
}

/** The number that some digits spell, or -1 where other characters are among them. */
function shortNumber(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** Longest key with certainty: go-yaml counts characters, of which JavaScript may need two units for one. */
export const LONGEST_KEY = 1024;

/** The key that a text without quotes becomes. */
export function plainKey(text: string, from: number, to: number): string {
  const key = text.slice(from, to);
  if (key === '<<') giveUp();
  return mayMean(text, from) ? keyText(resolvePlain(key), key, from) : key;
}

/** What can end a text without quotes in block style, and a tab. A regular expression is fast at once; a loop only when it has been compiled. */
const PLAIN_STOP = /[\n\t]|:(?=[ \n])|(?<= )#/g;

/**
 * Where a text without quotes ends in block style: before the white space and the comment at the end of its line, or before a colon that
 * makes it a key. Moves there. It may go on in the next line, which the caller has to see from the indentation there.
 */
export function plainEnd(reader: Reader): number {
  const { text } = reader;
  PLAIN_STOP.lastIndex = reader.at;
  if (!PLAIN_STOP.test(text)) giveUp();
  let at = PLAIN_STOP.lastIndex - 1;
  if (text.charCodeAt(at) === TAB) giveUp();
  while (text.charCodeAt(at - 1) === SPACE) at -= 1;
  reader.at = at;
  return at;
}

/**
 * Reads the other lines of a text without quotes, whose first line ends at the offset; those belong to it that stand further to the right
 * than the block. A single line break becomes a space, more become one less.
 */
export function readPlainLines(reader: Reader, firstLine: string, outer: number): string {
  const { text } = reader;
  let value = firstLine;
  while (text.charCodeAt(reader.at) === BREAK) {
    const breaks = skipBreaks(reader);
    const code = text.charCodeAt(reader.at);
    if (reader.at - reader.lineStart <= outer) break;
    if (code === HASH) giveUp();
    const from = reader.at;
    const to = plainEnd(reader);
    value += (breaks === 1 ? ' ' : '\n'.repeat(breaks - 1)) + text.slice(from, to);
    skipSpaces(reader);
  }
  return value;
}

/** Skips line breaks and spaces, and returns how many breaks there were. */
function skipBreaks(reader: Reader): number {
  let breaks = 0;
  while (skipSpaces(reader) === BREAK) {
    breaks += 1;
    reader.lineStart = reader.at += 1;
  }
  return breaks;
}

/** Reads a text in quotes, and goes behind it. */
export function readQuoted(reader: Reader): string {
  const { text, at: start } = reader;
  const quote = text.charCodeAt(start);
  let at = start + 1;
  for (let code = text.charCodeAt(at); code !== quote; code = text.charCodeAt(at)) {
    if (code === BREAK || (code === BACKSLASH && quote === DOUBLE_QUOTE)) return readLongQuoted(reader, at, quote);
    at += 1;
  }
  if (quote === SINGLE_QUOTE && text.charCodeAt(at + 1) === SINGLE_QUOTE) return readLongQuoted(reader, at, quote);
  reader.at = at + 1;
  return text.slice(start + 1, at);
}

/** What a text in double quotes may have in YAML but not in JSON, or with another meaning. */
const NOT_AS_IN_JSON = /\\[^"\\nt]|[\n\t]/;

/** Reads a quoted text with line breaks or escapes; `from` is not behind the first of them. */
function readLongQuoted(reader: Reader, from: number, quote: number): string {
  const { text, at: start } = reader;
  const end = endOfQuoted(reader, from, quote);
  const quoted = text.slice(start, end);
  reader.at = end;
  if (quote === DOUBLE_QUOTE && !NOT_AS_IN_JSON.test(quoted)) return String(JSON.parse(quoted));
  const scanner = { text: `${quoted}\0`, at: 1, lineStart: -1 };
  const value = scanQuoted(scanner, 0, quote);
  if (scanner.lineStart !== -1) reader.lineStart = start + scanner.lineStart;
  return value;
}

/** Offset behind the right quote. */
function endOfQuoted({ text, end }: Reader, from: number, quote: number): number {
  for (let at = from; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      if (quote === DOUBLE_QUOTE || text.charCodeAt(at + 1) !== SINGLE_QUOTE) return at + 1;
      at += 1;
    } else if (code === BACKSLASH && quote === DOUBLE_QUOTE) at += 1;
  }
  return giveUp();
}

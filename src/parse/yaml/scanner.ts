import { breakLength, isBlank, isBlankOrEnd, isBreak, isBreakOrEnd } from './characters.js';
import { exceed, refuse } from './failure.js';
import { addToken, BLOCK_END, BLOCK_MAPPING_START, createTokens, IS_KEY, OPENS_MAPPING, type Tokens } from './tokens.js';

/** A place that becomes a mapping's key if a colon follows on the same line; one for each level of flow style. */
export interface SimpleKey {
  possible: boolean;
  /** It stands where only a key can stand. */
  required: boolean;
  token: number;
  start: number;
}

/** Where the scanner is in a text. */
export interface Scanner {
  /** Ends with a line break and NUL. */
  readonly text: string;
  readonly tokens: Tokens;
  /** Offset and end of each comment. */
  readonly comments: number[];
  at: number;
  lineStart: number;
  /** Column of the innermost block collection, -1 outside of all. */
  indent: number;
  readonly indents: number[];
  flowLevel: number;
  keyAllowed: boolean;
  readonly keys: SimpleKey[];
}

/** A scanner at the beginning of a text, behind the byte order mark that each document may have. */
export function createScanner(text: string): Scanner {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  return {
    text,
    tokens: createTokens(),
    comments: [],
    at: start,
    lineStart: start,
    indent: -1,
    indents: [],
    flowLevel: 0,
    keyAllowed: true,
    keys: [{ possible: false, required: false, token: 0, start: 0 }],
  };
}

/** Skips white space, comments and line breaks. A tab may not stand where a block key could. */
export function skipToToken(scanner: Scanner): void {
  const { text } = scanner;
  let { at } = scanner;
  for (;;) {
    let code = text.charCodeAt(at);
    while (code === 32 || (code === 9 && (scanner.flowLevel > 0 || !scanner.keyAllowed))) code = text.charCodeAt((at += 1));
    if (code === 35) {
      at = skipComment(scanner, at);
      code = text.charCodeAt(at);
    }
    if (!isBreak(code)) break;
    at += breakLength(text, at);
    scanner.lineStart = at;
    if (scanner.flowLevel === 0) scanner.keyAllowed = true;
  }
  scanner.at = at;
}

/** Notes the comment at an offset and returns where it ends. */
export function skipComment(scanner: Scanner, from: number): number {
  let at = from;
  while (!isBreakOrEnd(scanner.text.charCodeAt(at))) at += 1;
  scanner.comments.push(from, at);
  return at;
}

/** Skips white space and a comment up to the end of a line that may hold nothing else, and the line break. */
export function skipRestOfLine(scanner: Scanner, start: number, what: string): void {
  const { text } = scanner;
  while (isBlank(text.charCodeAt(scanner.at))) scanner.at += 1;
  if (text.charCodeAt(scanner.at) === 35) scanner.at = skipComment(scanner, scanner.at);
  if (!isBreakOrEnd(text.charCodeAt(scanner.at))) refuse(start, `Only a comment may follow ${what} on its line.`, 'Move what follows to a line of its own.');
  if (isBreak(text.charCodeAt(scanner.at))) skipBreak(scanner);
}

export function skipBreak(scanner: Pick<Scanner, 'text' | 'at' | 'lineStart'>): void {
  scanner.at += breakLength(scanner.text, scanner.at);
  scanner.lineStart = scanner.at;
}

/** go-yaml gives up here, in flow as in block style. */
const MOST_LEVELS = 10_000;

/** Ends the scan of a text that is nested deeper than any limit allows, before it costs memory. */
export function checkLevels(scanner: Scanner): void {
  if (scanner.flowLevel > MOST_LEVELS || scanner.indents.length > MOST_LEVELS) exceed(scanner.at, `Collections are nested more than ${MOST_LEVELS} deep.`, 'Flatten the document, or exclude the file.');
}

/** Opens a block collection where the column goes beyond the current one. A simple key opens it behind its back. */
export function openBlock(scanner: Scanner, column: number, kind: number): void {
  if (scanner.flowLevel > 0 || scanner.indent >= column) return;
  scanner.indents.push(scanner.indent);
  scanner.indent = column;
  checkLevels(scanner);
  addToken(scanner.tokens, kind, scanner.at, scanner.at);
}

/** Closes the block collections that stand further to the right than a column. */
export function closeBlocks(scanner: Scanner, column: number): void {
  if (scanner.flowLevel > 0) return;
  while (scanner.indent > column) {
    addToken(scanner.tokens, BLOCK_END, scanner.at, scanner.at);
    scanner.indent = scanner.indents.pop() ?? -1;
  }
}

/** Remembers that the next token may turn out to be a key. */
export function rememberKey(scanner: Scanner): void {
  if (!scanner.keyAllowed) return;
  forgetKey(scanner);
  const key = currentKey(scanner);
  key.possible = true;
  key.required = scanner.flowLevel === 0 && scanner.indent === scanner.at - scanner.lineStart;
  key.token = scanner.tokens.kinds.length;
  key.start = scanner.at;
}

/** Gives up the key that the current level waits for; an error where only a key can stand. */
export function forgetKey(scanner: Scanner): void {
  const key = currentKey(scanner);
  if (key.possible && key.required) refuse(key.start, 'Here a key is expected, but no ":" follows it.', 'Write "key: value", or indent the line so that it belongs to the line above.');
  key.possible = false;
}

export function currentKey(scanner: Scanner): SimpleKey {
  const key = scanner.keys[scanner.flowLevel];
  if (key !== undefined) return key;
  const added: SimpleKey = { possible: false, required: false, token: 0, start: 0 };
  scanner.keys.push(added);
  return added;
}

/** Longest key without a question mark, in characters. */
const LONGEST_KEY = 1024;

/** Takes the remembered key for the colon at hand; false where there is none that the colon can belong to. */
export function takeKey(scanner: Scanner): boolean {
  const key = currentKey(scanner);
  if (!key.possible) return false;
  if (isStale(scanner, key)) {
    forgetKey(scanner);
    return false;
  }
  key.possible = false;
  const column = key.start - scanner.lineStart;
  const opens = scanner.flowLevel === 0 && scanner.indent < column;
  if (opens) {
    scanner.indents.push(scanner.indent);
    scanner.indent = column;
  }
  const { kinds } = scanner.tokens;
  kinds[key.token] = (kinds[key.token] ?? 0) | IS_KEY | (opens ? OPENS_MAPPING : 0);
  return true;
}

/** Whether a colon at the offset comes too late for a key: on another line, or too far behind. */
export function isStale(scanner: Scanner, key: SimpleKey): boolean {
  if (key.start < scanner.lineStart) return true;
  const length = scanner.at - key.start;
  if (length <= LONGEST_KEY) return false;
  return length > 2 * LONGEST_KEY || [...scanner.text.slice(key.start, scanner.at)].length > LONGEST_KEY;
}

/** The colon after a key that is not simple: after `?`, or after nothing. */
export function openComplexValue(scanner: Scanner): void {
  if (scanner.flowLevel > 0) return;
  if (!scanner.keyAllowed) refuse(scanner.at, 'A ": " stands where no key can be.', 'Quote the text that holds ": ", or move the key to a line of its own.');
  openBlock(scanner, scanner.at - scanner.lineStart, BLOCK_MAPPING_START);
}

/** Whether white space or the end follows the character at hand. */
export function isAlone(scanner: Scanner): boolean {
  return isBlankOrEnd(scanner.text.charCodeAt(scanner.at + 1));
}

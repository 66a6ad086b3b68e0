import { breakLength, breakText, endOfWord, foldBreaks, isBlank, isBlankOrEnd, isBreak, isDocumentIndicator } from './characters.js';
import { refuse } from './failure.js';
import { skipBreak, type Scanner } from './scanner.js';
import { PLAIN_SCALAR, QUOTED_SCALAR } from './tokens.js';

/** Adds a scalar whose text has been read. */
export function addScalar(scanner: Scanner, kind: number, range: readonly [number, number], value: string): void {
  const { tokens } = scanner;
  tokens.kinds.push(kind);
  tokens.starts.push(range[0]);
  tokens.ends.push(range[1]);
  tokens.texts.push(value);
}

/** Reads a text without quotes. Lines that go on further to the right than the block belong to it. */
export function scanPlain(scanner: Scanner): void {
  const { text } = scanner;
  const inFlow = scanner.flowLevel > 0;
  const start = scanner.at;
  let end = start;
  let lineFrom = start;
  let value = '';
  let breaks: readonly [string, string] | null = null;
  for (;;) {
    if (scanner.at === scanner.lineStart && isDocumentIndicator(text, scanner.at)) break;
    if (text.charCodeAt(scanner.at) === 35) break;
    const wordEnd = endOfWord(text, scanner.at, inFlow);
    if (wordEnd > scanner.at) {
      if (breaks !== null) {
        value += text.slice(lineFrom, end) + foldBreaks(...breaks);
        lineFrom = scanner.at;
        breaks = null;
      }
      scanner.at = end = wordEnd;
    }
    const code = text.charCodeAt(scanner.at);
    if (isBlank(code)) while (isBlank(text.charCodeAt(scanner.at))) scanner.at += 1;
    else if (!isBreak(code)) break;
    if (isBreak(text.charCodeAt(scanner.at))) {
      breaks = skipBreaks(scanner);
      if (!inFlow && scanner.at - scanner.lineStart <= scanner.indent) break;
    }
  }
  value = value === '' ? text.slice(start, end) : value + text.slice(lineFrom, end);
  if (breaks !== null) scanner.keyAllowed = true;
  addScalar(scanner, PLAIN_SCALAR, [start, end], value);
}

/** Skips line breaks and indentation after a line of a plain text: the first break, and the others. */
function skipBreaks(scanner: Scanner): readonly [string, string] {
  const { text } = scanner;
  const first = breakText(text.charCodeAt(scanner.at));
  let others = '';
  skipBreak(scanner);
  for (;;) {
    const code = text.charCodeAt(scanner.at);
    if (isBreak(code)) {
      others += breakText(code);
      skipBreak(scanner);
    } else if (code === 9 && scanner.at - scanner.lineStart <= scanner.indent) {
      refuse(scanner.at, 'A tab stands in the indentation of a text that began above.', 'Indent with spaces.');
    } else if (isBlank(code)) scanner.at += 1;
    else return [first, others];
  }
}

const SINGLE = 39;
const DOUBLE = 34;
const BACKSLASH = 92;

/** Reads a text in quotes; the offset is at the left one. */
export function scanQuoted(scanner: Scanner): void {
  const { text } = scanner;
  const start = scanner.at;
  const quote = text.charCodeAt(start);
  let at = start + 1;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === quote || (code === BACKSLASH && quote === DOUBLE) || code === 0 || isBreak(code)) break;
    at += 1;
  }
  const simple = text.charCodeAt(at) === quote && !(quote === SINGLE && text.charCodeAt(at + 1) === SINGLE);
  scanner.at = start + 1;
  const value = simple ? text.slice(start + 1, at) : readQuoted(scanner, start, quote);
  scanner.at = simple ? at + 1 : scanner.at + 1;
  addScalar(scanner, QUOTED_SCALAR, [start, scanner.at], value);
}

/** Reads a quoted text with escapes or line breaks from behind its left quote, which stands at `start`, up to its right one. */
export function readQuoted(scanner: Pick<Scanner, 'text' | 'at' | 'lineStart'>, start: number, quote: number): string {
  const { text } = scanner;
  let value = '';
  for (;;) {
    if (scanner.at === scanner.lineStart && isDocumentIndicator(text, scanner.at)) refuse(start, 'The quoted text does not end before the next document begins.', 'Add the missing quote.');
    if (text.charCodeAt(scanner.at) === 0) refuse(start, 'The quoted text never ends.', 'Add the missing quote.');
    let escapedBreak = false;
    for (let code = text.charCodeAt(scanner.at); !isBlankOrEnd(code); code = text.charCodeAt(scanner.at)) {
      if (code === quote) {
        if (quote === DOUBLE || text.charCodeAt(scanner.at + 1) !== SINGLE) return value;
        value += "'";
        scanner.at += 2;
      } else if (code === BACKSLASH && quote === DOUBLE) {
        escapedBreak = isBreak(text.charCodeAt(scanner.at + 1));
        if (escapedBreak) break;
        value += readEscape(scanner);
      } else {
        const from = scanner.at;
        while (!endsRun(text.charCodeAt(scanner.at), quote)) scanner.at += 1;
        value += text.slice(from, scanner.at);
      }
    }
    if (escapedBreak) {
      scanner.at += 1;
      skipBreak(scanner);
    }
    value += readQuotedBlanks(scanner, escapedBreak);
  }
}

function endsRun(code: number, quote: number): boolean {
  return code === quote || (code === BACKSLASH && quote === DOUBLE) || isBlankOrEnd(code);
}

/** Reads white space and line breaks within a quoted text and returns what they become. */
function readQuotedBlanks(scanner: Pick<Scanner, 'text' | 'at' | 'lineStart'>, afterBreak: boolean): string {
  const { text } = scanner;
  const from = scanner.at;
  let first: string | null = afterBreak ? '' : null;
  let others = '';
  for (let code = text.charCodeAt(scanner.at); isBlank(code) || isBreak(code); code = text.charCodeAt(scanner.at)) {
    if (isBlank(code)) {
      scanner.at += 1;
      continue;
    }
    if (first === null) first = breakText(code);
    else others += breakText(code);
    scanner.at += breakLength(text, scanner.at);
    scanner.lineStart = scanner.at;
  }
  return first === null ? text.slice(from, scanner.at) : foldBreaks(first, others);
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['0', '\0'],
  ['a', '\x07'],
  ['b', '\b'],
  ['t', '\t'],
  ['\t', '\t'],
  ['n', '\n'],
  ['v', '\v'],
  ['f', '\f'],
  ['r', '\r'],
  ['e', '\x1b'],
  [' ', ' '],
  ['"', '"'],
  ["'", "'"],
  ['\\', '\\'],
  ['N', '\x85'],
  ['_', '\xa0'],
  ['L', '\u2028'],
  ['P', '\u2029'],
]);

const HEX_LENGTHS: ReadonlyMap<string, number> = new Map([
  ['x', 2],
  ['u', 4],
  ['U', 8],
]);

/** Reads the escape at the offset. */
function readEscape(scanner: Pick<Scanner, 'text' | 'at'>): string {
  const { text, at } = scanner;
  const name = text.charAt(at + 1);
  const known = ESCAPES.get(name);
  if (known !== undefined) {
    scanner.at += 2;
    return known;
  }
  const length = HEX_LENGTHS.get(name);
  if (length === undefined) return refuse(at, 'The double-quoted text has a backslash before a character that needs none.', 'Double the backslash, or use single quotes.');
  const digits = text.slice(at + 2, at + 2 + length);
  if (!/^[0-9a-fA-F]+$/.test(digits) || digits.length < length) refuse(at, `Exactly ${length} hexadecimal digits must follow "\\${name}".`, 'Double the backslash where it is meant as one.');
  const code = Number.parseInt(digits, 16);
  if ((code >= 0xd800 && code <= 0xdfff) || code > 0x10ffff) refuse(at, `The escape "\\${name}" names no character.`, 'Write the character itself, or "\\U" with its eight digits.');
  scanner.at += 2 + length;
  return String.fromCodePoint(code);
}

import { breakText, isBlank, isBreak, isBreakOrEnd } from './characters.js';
import { refuse } from './failure.js';
import { addScalar } from './scan-flow-scalars.js';
import { skipBreak, skipRestOfLine, type Scanner } from './scanner.js';
import { QUOTED_SCALAR } from './tokens.js';

interface Header {
  /** `+` keeps the line breaks at the end, `-` drops them all, nothing keeps one. */
  readonly chomping: string;
  /** Column at which the text begins, 0 where the first line decides. */
  readonly indent: number;
}

/** Reads a literal (`|`) or folded (`>`) block text; the offset is at its indicator. */
export function scanBlockScalar(scanner: Scanner): void {
  const start = scanner.at;
  const folded = scanner.text.charCodeAt(start) === 62;
  const header = readHeader(scanner, start);
  const content = { value: '', end: scanner.at, lastBreak: '', emptyLines: '' };
  const indent = skipIndentation(scanner, header.indent, content);
  readLines(scanner, { indent, folded }, content);
  let { value } = content;
  if (header.chomping !== '-') value += content.lastBreak;
  if (header.chomping === '+') value += content.emptyLines;
  addScalar(scanner, QUOTED_SCALAR, [start, content.end], value);
}

function readHeader(scanner: Scanner, start: number): Header {
  const match = /^(?:([-+])([0-9])?|([0-9])([-+])?)?/.exec(scanner.text.slice(start + 1, start + 3));
  const digit = match?.[2] ?? match?.[3];
  if (digit === '0') refuse(start, 'The indentation indicator of the block text is 0.', 'Leave it out, or write a number from 1 to 9.');
  scanner.at = start + 1 + (match?.[0].length ?? 0);
  skipRestOfLine(scanner, start, 'the indicator of a block text');
  const outer = Math.max(scanner.indent, 0);
  return { chomping: match?.[1] ?? match?.[4] ?? '', indent: digit === undefined ? 0 : outer + Number(digit) };
}

interface Content {
  value: string;
  /** Where the last line with text ends. */
  end: number;
  /** The break behind the last line with text, and the breaks of the empty lines since. */
  lastBreak: string;
  emptyLines: string;
}

function readLines(scanner: Scanner, style: { indent: number; folded: boolean }, content: Content): void {
  const { text } = scanner;
  let afterIndented = false;
  while (scanner.at - scanner.lineStart === style.indent && text.charCodeAt(scanner.at) !== 0) {
    const indented = isBlank(text.charCodeAt(scanner.at));
    if (style.folded && !afterIndented && !indented && content.lastBreak === '\n') content.value += content.emptyLines === '' ? ' ' : content.emptyLines;
    else content.value += content.lastBreak + content.emptyLines;
    afterIndented = indented;
    const from = scanner.at;
    while (!isBreakOrEnd(text.charCodeAt(scanner.at))) scanner.at += 1;
    content.value += text.slice(from, scanner.at);
    content.end = scanner.at;
    content.emptyLines = '';
    content.lastBreak = isBreak(text.charCodeAt(scanner.at)) ? breakText(text.charCodeAt(scanner.at)) : '';
    if (content.lastBreak !== '') skipBreak(scanner);
    skipIndentation(scanner, style.indent, content);
  }
}

/** Skips empty lines and the indentation of the next one; returns the column of the text, which may have to be found. */
function skipIndentation(scanner: Scanner, indent: number, content: Content): number {
  const { text } = scanner;
  let widest = 0;
  for (;;) {
    while ((indent === 0 || scanner.at - scanner.lineStart < indent) && text.charCodeAt(scanner.at) === 32) scanner.at += 1;
    const column = scanner.at - scanner.lineStart;
    widest = Math.max(widest, column);
    const code = text.charCodeAt(scanner.at);
    if (code === 9 && (indent === 0 || column < indent)) refuse(scanner.at, 'A tab stands in the indentation of a block text.', 'Indent with spaces.');
    if (!isBreak(code)) break;
    content.emptyLines += breakText(code);
    skipBreak(scanner);
  }
  return indent === 0 ? Math.max(widest, scanner.indent + 1, 1) : indent;
}

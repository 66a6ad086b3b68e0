import { BREAK, DASH, GREATER, HASH, PLUS, SPACE, TAB } from './codes.js';
import { giveUp, skipSpaces, skipToContent, type Reader } from './reader.js';

/** Where the lines of a block text stand. */
interface Extent {
  readonly indent: number;
  /** Behind the last line with text, and behind the empty lines that follow it. */
  readonly end: number;
  readonly emptyLines: number;
  /** An empty line has fewer spaces than the indentation, but some. */
  readonly isRagged: boolean;
}

/** Reads a literal (`|`) or folded (`>`) text that belongs to a block at a column, and goes to what follows it. */
export function readBlockText(reader: Reader, outer: number): string {
  const { text } = reader;
  const folded = text.charCodeAt(reader.at) === GREATER;
  const chomping = text.charCodeAt(reader.at + 1);
  const start = startOfLines(reader, chomping === DASH || chomping === PLUS ? 2 : 1);
  const extent = measure(reader, start, indentOf(reader, start, outer));
  const body = folded || extent.isRagged || extent.indent > WIDEST ? foldLines(text, start, extent, folded) : cutLines(text, start, extent);
  skipToContent(reader);
  if (chomping === DASH) return body;
  return chomping === PLUS ? body + '\n'.repeat(1 + extent.emptyLines) : `${body}\n`;
}

/** Skips the indicators and the rest of their line. */
function startOfLines(reader: Reader, indicators: number): number {
  reader.at += indicators;
  const from = reader.at;
  const code = skipSpaces(reader);
  if (code !== BREAK && !(code === HASH && reader.at > from)) giveUp();
  return reader.text.indexOf('\n', reader.at) + 1;
}

/** Column of the first line that is not empty, which has to be to the right of the block that the text belongs to, and of the empty lines before it. */
function indentOf({ text, end }: Reader, start: number, outer: number): number {
  let widest = outer + 1;
  for (let line = start, at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === SPACE) continue;
    const column = at - line;
    if (code !== BREAK) return column < widest || code === TAB ? giveUp() : column;
    if (column > widest) widest = column;
    line = at + 1;
  }
  return giveUp();
}

/** Finds the end of a text with a known indentation, and moves behind its empty lines. */
function measure(reader: Reader, start: number, indent: number): Extent {
  const { text } = reader;
  let end = start;
  let emptyLines = 0;
  let isRagged = false;
  let line = start;
  while (line < reader.end) {
    let at = line;
    const textStart = line + indent;
    while (at < textStart && text.charCodeAt(at) === SPACE) at += 1;
    const code = text.charCodeAt(at);
    if (code === BREAK) {
      emptyLines += 1;
      if (at > line && at < textStart) isRagged = true;
      line = at + 1;
    } else if (at === textStart) {
      emptyLines = 0;
      end = line = text.indexOf('\n', at) + 1;
    } else break;
  }
  reader.at = reader.lineStart = line;
  return { indent, end, emptyLines, isRagged };
}

const WIDEST = 40;
/** Match a line break and the indentation of the next line, by its width. */
const INDENTATIONS = Array.from({ length: WIDEST + 1 }, (_, indent) => new RegExp(`\n${' '.repeat(indent)}`, 'g'));

/** The lines of a literal text without their indentation. The line break before the first one is there, too. */
function cutLines(text: string, start: number, { indent, end }: Extent): string {
  return text.slice(start - 1, end - 1).replace(INDENTATIONS[indent] ?? '', '\n').slice(1);
}

/** Joins the lines of a text; in a folded one a single line break between lines that are not indented further becomes a space. */
function foldLines(text: string, start: number, { indent, end }: Extent, folded: boolean): string {
  let value = '';
  let breaks = 0;
  let first = true;
  let afterIndented = false;
  for (let line = start, next = start; line < end; line = next) {
    next = text.indexOf('\n', line) + 1;
    if (next - 1 <= line + indent) {
      breaks += 1;
      continue;
    }
    const code = text.charCodeAt(line + indent);
    const indented = code === SPACE || code === TAB;
    if (folded && !first && !afterIndented && !indented) value += breaks === 1 ? ' ' : '\n'.repeat(breaks - 1);
    else value += '\n'.repeat(breaks);
    value += text.slice(line + indent, next - 1);
    afterIndented = indented;
    first = false;
    breaks = 1;
  }
  return value;
}

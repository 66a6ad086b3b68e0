import type { TextRange } from '../../result.js';
import { BREAK, HASH, SPACE } from './codes.js';

/** Where the fast reader is in the text of a file. */
export interface Reader {
  readonly text: string;
  /** Where the document ends; the character before is a line feed. */
  readonly end: number;
  at: number;
  lineStart: number;
  /** Column of the token at hand, where one begins a line or follows `- `; -1 at the end of the document. */
  column: number;
  /** Collections that may still be opened within each other. */
  levels: number;
}

/** What the fast reader leaves to the complete one, wherever it stands: CR and Unicode's line breaks, marks of byte order, control characters. */
export const UNCOMMON = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/;

/** A reader at the beginning of a document. */
export function createReader(text: string, { start, end }: TextRange, levels: number): Reader {
  if (text.charCodeAt(end - 1) === BREAK) return { text, end, at: start, lineStart: start, column: 0, levels };
  return { text: `${text.slice(start, end)}\n`, end: end - start + 1, at: 0, lineStart: 0, column: 0, levels };
}

/** Says that a document is not in the style that the fast reader knows; it may be right or wrong. */
export class UncommonStyle extends Error {}

/** One for all, because nobody asks where it was thrown, and finding that out takes time. */
const UNCOMMON_STYLE = new UncommonStyle();

/** Leaves the document to the complete reader. */
export function giveUp(): never {
  throw UNCOMMON_STYLE;
}

/** Goes to the next character, from anywhere in white space, that is no space and not in a comment. A tab is one: nothing that is read here begins with it. */
export function skipToContent(reader: Reader): void {
  const { text, end } = reader;
  let { at } = reader;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code === SPACE) at += 1;
    else if (code === BREAK) reader.lineStart = at += 1;
    else if (code === HASH) at = text.indexOf('\n', at);
    else {
      reader.at = at;
      reader.column = at - reader.lineStart;
      return;
    }
  }
  reader.at = end;
  reader.column = -1;
}

/** Skips spaces and returns the character behind them. */
export function skipSpaces(reader: Reader): number {
  const { text } = reader;
  let { at } = reader;
  let code = text.charCodeAt(at);
  while (code === SPACE) code = text.charCodeAt((at += 1));
  reader.at = at;
  return code;
}

/** Skips the rest of a line behind a value, on which only a comment may stand, and what follows up to the next content. */
export function finishLine(reader: Reader): void {
  const code = skipSpaces(reader);
  if (code !== BREAK && !(code === HASH && reader.text.charCodeAt(reader.at - 1) === SPACE)) giveUp();
  skipToContent(reader);
}

/** Counts a collection that is opened within others; the reader calls itself, so it must not go deeper than its stack. */
export function enter(reader: Reader): void {
  if (reader.levels === 0) giveUp();
  reader.levels -= 1;
}

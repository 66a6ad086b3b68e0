import type { TextRange } from './result.js';
import { terminate } from './yaml/read-yaml.js';
import { tokenize } from './yaml/tokenize.js';

/** A comment without its `#`. */
export interface Comment {
  readonly text: string;
  /** Offset of the `#` in the file. */
  readonly offset: number;
  /** Nothing but white space stands before it on its line. */
  readonly ownLine: boolean;
}

/**
 * The comments of a YAML document that hold a word, one on the `---` line before it included. A `#` within a text is no
 * comment. Of a document that cannot be read, those up to where reading ended.
 */
export function findComments(text: string, range: TextRange, word: string): Comment[] {
  if (!text.includes(word)) return [];
  const separator = separatorComment(text, range.start);
  const { comments } = tokenize(terminate(text.slice(range.start, range.end)));
  const offsets = separator === null ? [] : [separator];
  for (let at = 0; at < comments.length; at += 2) offsets.push({ start: range.start + (comments[at] ?? 0), end: range.start + (comments[at + 1] ?? 0) });
  return offsets.map(({ start, end }) => toComment(text, start, end)).filter((comment) => comment.text.includes(word));
}

function toComment(text: string, start: number, end: number): Comment {
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  return { text: text.slice(start + 1, end), offset: start, ownLine: /^\s*$/.test(text.slice(lineStart, start)) };
}

/** The comment of the separator that ends just before a document. */
function separatorComment(text: string, start: number): TextRange | null {
  const lineStart = text.lastIndexOf('\n', start - 2) + 1;
  const match = /^---\s*(#[^\r\n]*)/.exec(text.slice(lineStart, start));
  if (match?.[1] === undefined) return null;
  const from = lineStart + match[0].length - match[1].length;
  return { start: from, end: from + match[1].length };
}

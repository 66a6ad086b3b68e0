import { EVENT_ID, parseEvents, YAMLException } from 'js-yaml';
import type { TextRange } from './result.js';

/** A comment without its `#`. */
export interface Comment {
  readonly text: string;
  /** Offset of the `#` in the file. */
  readonly offset: number;
}

/** The comments of a document that hold a word. A `#` within a text is no comment; a document that cannot be parsed has none. */
export function findComments(text: string, range: TextRange, word: string): Comment[] {
  const body = text.slice(range.start, range.end);
  const scalars = scalarRanges(body);
  const comments: Comment[] = [];
  if (scalars === null) return comments;
  for (const match of body.matchAll(/(^|[ \t])#([^\r\n]*)/gm)) {
    const offset = match.index + (match[1]?.length ?? 0);
    const comment = match[2] ?? '';
    if (comment.includes(word) && !scalars.some(({ start, end }) => offset >= start && offset < end)) comments.push({ text: comment, offset: range.start + offset });
  }
  return comments;
}

function scalarRanges(body: string): TextRange[] | null {
  try {
    const scalars = parseEvents(body, {}).filter((event) => event.type === EVENT_ID.SCALAR);
    return scalars.map(({ valueStart, valueEnd }) => ({ start: valueStart, end: valueEnd }));
  } catch (error) {
    if (error instanceof YAMLException) return null;
    throw error;
  }
}

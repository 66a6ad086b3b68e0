import type { DecodedText, Encoding } from '../base/encoding.js';
import type { ReadLimits } from './limits.js';
import type { TextRange } from './result.js';
import type { DocumentPart } from './split.js';

/** Why a document cannot be read: an offset in its text, and sentences that name keys but never values. */
export interface ReadFailure {
  readonly code: 'yaml' | 'limit' | 'encoding';
  readonly offset: number;
  readonly message: string;
  readonly remedy: string;
  /** For a key that stands twice: the offset of the first one. */
  readonly first?: number;
}

/** A key that one mapping has twice. */
export function duplicateFailure(key: string, offset: number, first: number): ReadFailure {
  return { code: 'yaml', offset, message: `The key ${JSON.stringify(key)} stands twice in one mapping.`, remedy: 'Remove one of the two.', first };
}

/** A `---` with something behind it, which ends the document before it in error. */
export function separatorFailure({ badSeparator, range }: DocumentPart): ReadFailure | null {
  if (badSeparator === null) return null;
  const message = 'A line that begins with "---" separates documents, and only a comment may follow on it.';
  return { code: 'yaml', offset: badSeparator - range.start, message, remedy: 'Indent the line, or move what follows to the next line.' };
}

/** The first invalid byte of a document. */
export function encodingFailure({ invalid, encoding }: DecodedText, range: TextRange): ReadFailure | null {
  const at = firstFrom(invalid, range.start);
  if (at === undefined || at >= range.end) return null;
  return { code: 'encoding', offset: at - range.start, message: `Here are bytes that are not ${encoding.toUpperCase()}.`, remedy: 'Save the file as UTF-8.' };
}

/** The first of ascending offsets that is not before a given one. */
function firstFrom(offsets: readonly number[], from: number): number | undefined {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return offsets[low];
}

/** A document that is longer than the limit. */
export function lengthFailure(body: string, limits: ReadLimits): ReadFailure | null {
  if (body.length <= limits.documentLength) return null;
  return { code: 'limit', offset: 0, message: `The document has ${body.length} characters, more than the ${limits.documentLength} that are read.`, remedy: 'Split it or exclude it.' };
}

/** Characters that YAML forbids. */
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/;

/** The first forbidden character of a document. */
export function characterFailure(body: string): ReadFailure | null {
  const match = FORBIDDEN.exec(body);
  if (match === null) return null;
  const code = body.charCodeAt(match.index).toString(16).toUpperCase().padStart(4, '0');
  return { code: 'yaml', offset: match.index, message: `Here is the control character U+${code}, which YAML forbids.`, remedy: 'Remove it, or write it as an escape in double quotes.' };
}

/** Text that Kubernetes does not read. */
export function ignoredFailure(offset: number, encoding: Encoding): ReadFailure {
  const remedy = encoding === 'utf-8' ? 'Write "---" on a line of its own before it, or mend the indentation.' : 'Save the file as UTF-8, in which Kubernetes finds all documents.';
  return { code: 'yaml', offset, message: 'The document has ended before; Kubernetes ignores all from here on.', remedy };
}

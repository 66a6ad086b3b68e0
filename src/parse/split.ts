import type { TextRange } from './result.js';

/** The text of one document, or a separator line that ends in error what stands before it. */
export interface DocumentPart {
  readonly range: TextRange;
  /** Offset of a `---` that something other than a comment follows; Kubernetes drops the text before it. */
  readonly badSeparator: number | null;
}

/** What Go's `unicode.IsSpace` holds for white space; JavaScript's `\s` has U+FEFF, too, and lacks U+0085. */
const AFTER_SEPARATOR = /^[\t\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*(?:#|$)/;

/**
 * Splits a file into documents as `YAMLReader` of k8s.io/apimachinery does: at every line that begins with `---`, be it
 * within a quoted or a block text or not. The separator line itself stays only where it opens a document.
 * @param hasMark The first line does not begin with `---`, because a byte order mark stands before it.
 */
export function* splitDocuments(text: string, hasMark: boolean): Generator<DocumentPart, void> {
  let start = 0;
  let lineStart = hasMark ? nextLine(text, 0) : 0;
  while (lineStart < text.length) {
    const separator = text.startsWith('---', lineStart) ? lineStart : nextSeparator(text, lineStart);
    if (separator === -1) break;
    const next = nextLine(text, separator);
    if (!AFTER_SEPARATOR.test(lineAfter(text, separator + 3, next))) {
      yield { range: { start, end: next }, badSeparator: separator };
      start = next;
    } else if (separator > start) {
      yield { range: { start, end: separator }, badSeparator: null };
      start = next;
    }
    lineStart = next;
  }
  if (start < text.length) yield { range: { start, end: text.length }, badSeparator: null };
}

/** Offset of the next `---` that follows a line feed, or -1. */
function nextSeparator(text: string, from: number): number {
  const at = text.indexOf('\n---', from);
  return at === -1 ? -1 : at + 1;
}

function nextLine(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at === -1 ? text.length : at + 1;
}

function lineAfter(text: string, from: number, to: number): string {
  return text.slice(from, text.charCodeAt(to - 1) === 10 ? to - 1 : to);
}

import type { Problem } from '../errors.js';
import type { JsonValue } from '../types.js';

/** A part of `ReadResult.text`: offsets in UTF-16 code units, the end is exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

interface ReadPart {
  /** Place among the documents of its file, from 0; empty documents count. */
  readonly index: number;
  /** The line on which the document's text begins, from 1. */
  readonly startLine: number;
  readonly range: TextRange;
  /** A file that is JSON from beginning to end is read as JSON, any other as YAML. */
  readonly syntax: 'yaml' | 'json';
  /** What Helm's `# Source:` comment said, or null. */
  readonly template: string | null;
}

/** A document that was read. */
export interface ValueDocument extends ReadPart {
  readonly kind: 'value';
  readonly value: JsonValue;
  /** Says that Kubernetes ignores the text that follows the value, where there is any; else null. */
  readonly ignored: Problem | null;
}

/** A document of comments or nothing. */
export interface EmptyDocument extends ReadPart {
  readonly kind: 'empty';
  readonly ignored: Problem | null;
}

/** A document that Kubernetes would refuse, or that goes beyond a limit. */
export interface FailedDocument extends ReadPart {
  readonly kind: 'problem';
  readonly problem: Problem;
}

export type ReadDocument = ValueDocument | EmptyDocument | FailedDocument;

/** What the bytes of a file hold. */
export interface ReadResult {
  readonly file: string;
  /** The decoded text, without a byte order mark; line ends as in the file. Empty when the bytes are no text. */
  readonly text: string;
  readonly documents: readonly ReadDocument[];
}

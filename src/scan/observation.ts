import type { DraftEvidence, DraftFinding } from '../findings/create.js';
import type { Problem } from '../errors.js';
import type { Statement } from '../evaluate/evaluate.js';
import type { Reference } from '../join/join.js';
import type { CommentInScope } from '../suppress/inline.js';
import type { HostQuestion } from './host-facts.js';
import type { JsonObject, Location, Resource, Skipped } from '../types.js';

/**
 * Everything that a scan keeps of one source: what no other file can change. It is made once for the same bytes, goes from thread to
 * thread and from machine to machine, and is a small part of what the source takes in memory.
 */
export interface Observation {
  /** The same for the same bytes under the same name and settings, and the same answers of the host; null where the source could not be read. */
  readonly key: string | null;
  readonly documents: number;
  readonly resources: readonly Resource[];
  /** Resources that are not judged but that others refer to: a plan's data sources. */
  readonly context: readonly Resource[];
  readonly references: readonly Reference[];
  readonly problems: readonly Problem[];
  readonly skipped: readonly Skipped[];
  /** What the rules about one resource said, for those that any rule judges. */
  judged(): readonly Judged[];
  /** Comments that hold the word of a waiver. */
  readonly comments: readonly CommentInScope[];
  readonly annotations: readonly Annotation[];
  /** What was asked beside the bytes, such as whether other files are there, and the answers; null where nothing was. */
  readonly host: { readonly questions: readonly HostQuestion[]; readonly answers: readonly JsonObject[] } | null;
}

/** An observation as bytes, with its key: null where the source could not be read. */
export interface WrittenSource {
  readonly key: string | null;
  readonly bytes: Uint8Array;
}

/** What the rules said of one resource, by its number in its observation. */
export interface Judged {
  readonly resource: number;
  readonly said: Said;
}

/** What the rules of one phase said of a resource. */
export interface Said {
  /** The rules that do not apply to it, as a bit set over the rules for its kind. */
  readonly skipped: string;
  /** Ids of rules whose verdict hangs on a value that is not known yet. */
  readonly unknown: readonly string[];
  readonly problem: Problem | null;
  readonly findings: readonly DraftFinding[];
  readonly evidence: readonly DraftEvidence[];
  /** What could not be placed by its own file: it is placed at the end. */
  readonly unplaced: { readonly violations: readonly Statement[]; readonly evidence: readonly Statement[] } | null;
}

/** An annotation that holds waivers; the place is null where it is found at the end. */
export interface Annotation {
  readonly resource: number;
  readonly location: Location | null;
}

import { property, textAt } from '../base/json.js';
import type { Problem } from '../errors.js';
import type { Location, Resource } from '../types.js';
import { EVERYWHERE, type KnownIds, parseWaiverText, type Waiver } from './waiver.js';

/** The annotation that carries waivers, one a line. */
export const WAIVE_ANNOTATION = 'readygate.dev/waive';
/** The word that starts a waiver in a comment. */
export const WAIVE_COMMENT = 'readygate:waive';

/** Whether bytes hold the word at all: only then are their comments worth a look. */
export function mentionsWaiver(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(WAIVE_COMMENT);
}

/** A comment with its place and the lines that it speaks for. */
export interface CommentInScope {
  readonly text: string;
  readonly location: Location;
  readonly lines: readonly [first: number, last: number];
}

interface Waivers {
  readonly waivers: readonly Waiver[];
  readonly problems: readonly Problem[];
}

/** The waivers in an object's annotation; they hold for that object, wherever it stands in its file. */
export function annotationWaivers(resource: Resource, location: Location, known: KnownIds): Waivers {
  const text = textAt(property(property(resource.value, 'metadata'), 'annotations'), WAIVE_ANNOTATION);
  if (text === null) return { waivers: [], problems: [] };
  const { kind, namespace, name } = resource.identity;
  const scope = { ...EVERYWHERE, file: resource.file, kind, namespace, name };
  return merge(text.split('\n').filter((line) => line.trim() !== '').map((line) => parseWaiverText(line, { location, scope }, known)));
}

/** The waivers in comments; each holds for the lines that its comment speaks for. */
export function commentWaivers(comments: readonly CommentInScope[], known: KnownIds): Waivers {
  return merge(
    comments.flatMap(({ text, location, lines }) => {
      const start = text.indexOf(WAIVE_COMMENT);
      if (start === -1) return [];
      return [parseWaiverText(text.slice(start + WAIVE_COMMENT.length), { location, scope: { ...EVERYWHERE, lines } }, known)];
    }),
  );
}

function merge(parts: readonly Waivers[]): Waivers {
  return { waivers: parts.flatMap((part) => part.waivers), problems: parts.flatMap((part) => part.problems) };
}

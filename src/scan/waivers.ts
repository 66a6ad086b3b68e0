import type { Problem } from '../errors.js';
import { findComments as findConfigurationComments } from '../terraform/comments.js';
import { findConfiguration } from '../terraform/locate-block.js';
import { annotationWaivers, type CommentInScope, commentWaivers, WAIVE_COMMENT } from '../suppress/inline.js';
import type { KnownIds, Waiver } from '../suppress/waiver.js';
import type { Location, Resource } from '../types.js';
import { commentsIn } from './comments.js';
import type { ConfigurationFiles } from '../terraform/files.js';
import { ANNOTATION_PATH, type Placer } from './placer.js';

/** Where waivers may stand in what was scanned. */
export interface WaiverPlaces {
  /** Annotated resources; without a location, it is found with `place`. */
  readonly annotated: readonly { readonly resource: Resource; readonly location: Location | null }[];
  readonly comments: readonly CommentInScope[];
  /** Templates by file, for the sources that came out of one: a comment is where somebody wrote it. */
  readonly templates: ReadonlyMap<string, Uint8Array>;
  /** Planned resources, and those of configuration, whose files may hold comments. */
  readonly resources: readonly Resource[];
}

/** What reading them needs. */
export interface CollectOptions {
  readonly place: Placer;
  readonly known: KnownIds;
  readonly configuration: ConfigurationFiles;
}

/** All waivers that stand in the scanned files: annotations of objects and comments. */
export function collectWaivers({ annotated, comments, templates, resources }: WaiverPlaces, { place, known, configuration }: CollectOptions): { waivers: readonly Waiver[]; problems: readonly Problem[] } {
  const inTemplates = [...templates].flatMap(([file, bytes]) => commentsIn(file, bytes));
  const inConfiguration = findConfiguration(resources, configuration).flatMap((file) => findConfigurationComments(file, configuration.read(file), WAIVE_COMMENT));
  const parts = [
    ...annotated.map(({ resource, location }) => annotationWaivers(resource, location ?? place(resource, ANNOTATION_PATH), known)),
    commentWaivers(inOrder([...comments, ...inTemplates]), known),
    commentWaivers(inConfiguration, known),
  ];
  return { waivers: parts.flatMap((part) => part.waivers), problems: parts.flatMap((part) => part.problems) };
}

/** By file; those of one file are in order already. */
function inOrder(comments: readonly CommentInScope[]): readonly CommentInScope[] {
  return [...comments].sort((a, b) => (a.location.file < b.location.file ? -1 : a.location.file > b.location.file ? 1 : 0));
}

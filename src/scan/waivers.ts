import { property } from '../base/json.js';
import type { Problem } from '../errors.js';
import { findComments } from '../parse/comments.js';
import { readDocuments } from '../parse/documents.js';
import { indexLines } from '../parse/lines.js';
import { isProblem } from '../read/read-source.js';
import { findComments as findConfigurationComments } from '../terraform/comments.js';
import { findConfiguration } from '../terraform/locate-block.js';
import { isConfiguration } from '../terraform/source/read.js';
import { yamlCommentScope } from '../suppress/comment-scope.js';
import { annotationWaivers, type CommentInScope, commentWaivers, mentionsWaiver, WAIVE_ANNOTATION, WAIVE_COMMENT } from '../suppress/inline.js';
import type { KnownIds, Waiver } from '../suppress/waiver.js';
import type { Resource, Source } from '../types.js';
import { scannedConfigurationFiles } from './configuration-files.js';
import { createPlacer, type PlacerFiles } from './placer.js';

/** What collecting needs beside the files. */
export interface CollectOptions extends PlacerFiles {
  /** Templates by file, for the sources that came out of one: a comment is where somebody wrote it. */
  readonly templates: ReadonlyMap<string, Uint8Array>;
  readonly known: KnownIds;
  /** The files that hold the word which a waiver in a comment begins with: no other one is read again. */
  readonly mentioning: ReadonlySet<string>;
}

/** All waivers that stand in the scanned files: annotations of objects and comments. */
export function collectWaivers(resources: readonly Resource[], options: CollectOptions): { waivers: readonly Waiver[]; problems: readonly Problem[] } {
  const place = createPlacer(options);
  const annotated = resources.filter((resource) => property(property(property(resource.value, 'metadata'), 'annotations'), WAIVE_ANNOTATION) !== undefined);
  const parts = [
    ...annotated.map((resource) => annotationWaivers(resource, place(resource, ['metadata', 'annotations', WAIVE_ANNOTATION]), options.known)),
    ...options.sources.filter(({ file }) => !isConfiguration(file) && (options.mentioning.has(file) || options.templates.has(file))).map((source) => commentWaivers(commentsOf(source, options), options.known)),
    commentWaivers(configurationComments(resources, options), options.known),
  ];
  return { waivers: parts.flatMap((part) => part.waivers), problems: parts.flatMap((part) => part.problems) };
}

/** The comments in the configuration that planned resources are written in, its modules included. */
function configurationComments(resources: readonly Resource[], options: PlacerFiles): CommentInScope[] {
  const files = scannedConfigurationFiles(options.sources, options);
  return findConfiguration(resources, files).flatMap((file) => findConfigurationComments(file, files.read(file), WAIVE_COMMENT));
}

/** Only a file that has the word in it is parsed. */
function commentsOf(source: Source, { reader, templates }: CollectOptions): CommentInScope[] {
  const bytes = templates.get(source.file) ?? reader.read(source);
  if (isProblem(bytes) || !mentionsWaiver(bytes)) return [];
  const { text, documents } = readDocuments(source.file, bytes);
  const lines = indexLines(text);
  const allLines = text.split(/\r\n|\n|\r/);
  return documents.flatMap(({ range }) => {
    const document = [lines.position(range.start).line, lines.position(Math.max(range.start, range.end - 1)).line] as const;
    return findComments(text, range, WAIVE_COMMENT).map((comment) => {
      const { line, column } = lines.position(comment.offset);
      return { text: comment.text, location: { file: source.file, line, column }, lines: yamlCommentScope(allLines, line, document) };
    });
  });
}

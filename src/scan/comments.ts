import { findComments } from '../parse/comments.js';
import { readDocuments } from '../parse/documents.js';
import { indexLines } from '../parse/lines.js';
import { yamlCommentScope } from '../suppress/comment-scope.js';
import { type CommentInScope, mentionsWaiver, WAIVE_COMMENT } from '../suppress/inline.js';

/** The comments of a YAML text that hold the word of a waiver. Only bytes that have the word in them are parsed. */
export function commentsIn(file: string, bytes: Uint8Array): readonly CommentInScope[] {
  if (!mentionsWaiver(bytes)) return [];
  const { text, documents } = readDocuments(file, bytes);
  const lines = indexLines(text);
  const allLines = text.split(/\r\n|\n|\r/);
  return documents.flatMap(({ range }) => {
    const document = [lines.position(range.start).line, lines.position(Math.max(range.start, range.end - 1)).line] as const;
    return findComments(text, range, WAIVE_COMMENT).map((comment) => {
      const { line, column } = lines.position(comment.offset);
      return { text: comment.text, location: { file, line, column }, lines: yamlCommentScope(allLines, line, document) };
    });
  });
}

/**
 * The lines of YAML that a comment speaks for: beside a value, the node that starts on its line; on a line of its own, the node that starts
 * on the next line; before the first line of a document, the whole document. A node reaches down to the next line that is not indented deeper.
 * @param lines The file's lines without their ends.
 * @param line Number of the comment's line, from 1.
 * @param document First and last line of the document that the comment stands in.
 */
export function yamlCommentScope(lines: readonly string[], line: number, document: readonly [first: number, last: number]): readonly [number, number] {
  const [first, last] = document;
  const start = isContent(lines[line - 1]) ? line : nextContent(lines, line + 1, last);
  if (start === null) return [line, line];
  if (start === nextContent(lines, first, last)) return document;
  const indent = indentOf(lines[start - 1] ?? '');
  const isElement = startsElement(lines[start - 1] ?? '');
  let end = start;
  for (let next = nextContent(lines, start + 1, last); next !== null; next = nextContent(lines, next + 1, last)) {
    const text = lines[next - 1] ?? '';
    const depth = indentOf(text);
    // A list may stand as deep as the key that holds it.
    if (depth < indent || (depth === indent && (isElement || !startsElement(text)))) break;
    end = next;
  }
  return [start, end];
}

function nextContent(lines: readonly string[], from: number, last: number): number | null {
  for (let line = from; line <= last; line++) if (isContent(lines[line - 1])) return line;
  return null;
}

function isContent(text: string | undefined): boolean {
  return text !== undefined && !/^\s*(#|$)/.test(text) && !/^---(\s|$)/.test(text);
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

function startsElement(text: string): boolean {
  return /^\s*-(\s|$)/.test(text);
}

import type { Problem } from '../errors.js';
import type { LocatedValue, Path, Position } from '../types.js';
import { readDocuments } from './documents.js';
import { indexLines } from './lines.js';
import { createLocator } from './locate.js';

/** Reads a file that holds one document, such as a configuration. An empty file is null; a second document is a problem. */
export function readLocatedValue(file: string, bytes: Uint8Array): { readonly ok: true; readonly value: LocatedValue } | { readonly ok: false; readonly problem: Problem } {
  const { text, documents } = readDocuments(file, bytes);
  const problem = documents.map((document) => (document.kind === 'problem' ? document.problem : document.ignored)).find((found) => found !== null);
  if (problem !== undefined) return { ok: false, problem };
  const [first, second] = documents.filter((document) => document.kind === 'value');
  if (first === undefined) return { ok: true, value: { file, value: null, locate: () => ({ line: 1, column: 1 }) } };
  if (second !== undefined) {
    return { ok: false, problem: { code: 'yaml', message: 'The file holds more than one document.', remedy: 'Keep one, and remove the line "---" before the others.', location: { file, line: second.startLine, column: 1 } } };
  }
  const lines = indexLines(text);
  let locator: ReturnType<typeof createLocator> | undefined;
  const locate = (path: Path): Position => (locator ??= createLocator(text, first, lines))(path).start;
  return { ok: true, value: { file, value: first.value, locate } };
}

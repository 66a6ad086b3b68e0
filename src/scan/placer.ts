import type { Place } from '../findings/create.js';
import { type ReadResult, readDocuments } from '../parse/documents.js';
import { indexLines, type Lines } from '../parse/lines.js';
import { createLocator, type Locator } from '../parse/locate.js';
import { type OpenPlan, openPlan } from './plan-placer.js';
import { isProblem, type Reader } from '../read/read-source.js';
import type { Path, Resource, Source } from '../types.js';

/** Finds the place of a path below a resource. */
export type Placer = (resource: Resource, path: Path) => Place;

/** Longer lines, such as those of minified JSON, are not shown. */
const LONGEST_SNIPPET = 200;

/** A placer that reads each file when it is first asked for, and keeps the last one: ask file by file. */
export function createPlacer(reader: Reader, sources: readonly Source[]): Placer {
  const byFile = new Map(sources.map((source) => [source.file, source]));
  let open: OpenFile | null = null;
  let plan: OpenPlan | null = null;
  return (resource, path) => {
    if (resource.family === 'terraform') {
      if (plan?.file !== resource.file) plan = openPlan(resource.file, byFile.get(resource.file), reader);
      return plan.place(resource, path);
    }
    if (open?.file !== resource.file) open = openFile(resource.file, byFile.get(resource.file), reader);
    return placeIn(open, resource, path);
  };
}

interface OpenFile {
  readonly file: string;
  readonly result: ReadResult;
  readonly lines: Lines;
  readonly locators: Map<number, Locator>;
}

function openFile(file: string, source: Source | undefined, reader: Reader): OpenFile {
  const bytes = source === undefined ? new Uint8Array() : reader.read(source);
  const result = readDocuments(file, isProblem(bytes) ? new Uint8Array() : bytes);
  return { file, result, lines: indexLines(result.text), locators: new Map() };
}

function placeIn(open: OpenFile, resource: Resource, path: Path): Place {
  const document = open.result.documents[resource.documentIndex];
  if (document === undefined) return { file: open.file, line: 1, column: 1, snippet: null, related: [] };
  let locate = open.locators.get(resource.documentIndex);
  if (locate === undefined) {
    locate = createLocator(open.result.text, document, open.lines);
    open.locators.set(resource.documentIndex, locate);
  }
  const { start } = locate([...resource.documentPath, ...path]);
  const snippet = open.lines.text(start.line).trim();
  return { file: open.file, ...start, snippet: snippet.length > LONGEST_SNIPPET ? null : snippet, related: [] };
}

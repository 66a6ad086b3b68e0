import type { Place } from '../findings/create.js';
import { type ReadResult, readDocuments } from '../parse/documents.js';
import { indexLines, type Lines } from '../parse/lines.js';
import { createLocator, type Locator } from '../parse/locate.js';
import { isProblem, type Reader } from '../read/read-source.js';
import { createConfigurationFiles } from '../terraform/files.js';
import { plannedPath } from '../terraform/kubernetes-objects.js';
import { createTerraformPlacer } from '../terraform/place.js';
import type { Path, Resource, Source } from '../types.js';

/** Finds the place of a path below a resource. */
export type Placer = (resource: Resource, path: Path) => Place;

/** Longer lines, such as those of minified JSON, are not shown. */
const LONGEST_SNIPPET = 200;

/** Where a placer finds files. */
export interface PlacerFiles {
  readonly reader: Reader;
  readonly sources: readonly Source[];
  /** Absolute folder below which a plan's configuration is looked for. */
  readonly root: string;
}

/** A placer that reads each file when it is first asked for, and keeps the last one: ask file by file. */
export function createPlacer({ reader, sources, root }: PlacerFiles): Placer {
  const byFile = new Map(sources.map((source) => [source.file, source]));
  const bytesOf = (file: string): Uint8Array => {
    const source = byFile.get(file);
    const bytes = source === undefined ? new Uint8Array() : reader.read(source);
    return isProblem(bytes) ? new Uint8Array() : bytes;
  };
  const placePlanned = createTerraformPlacer({ configuration: createConfigurationFiles(root), readPlan: bytesOf });
  let open: OpenFile | null = null;
  return (resource, path) => {
    if (resource.family === 'terraform') return placePlanned(resource, path);
    if (resource.planned !== undefined) return placePlanned(resource.planned, plannedPath(resource.planned.kind, path));
    if (open?.file !== resource.file) open = openFile(resource.file, bytesOf(resource.file));
    return placeIn(open, resource, path);
  };
}

interface OpenFile {
  readonly file: string;
  readonly result: ReadResult;
  readonly lines: Lines;
  readonly locators: Map<number, Locator>;
}

function openFile(file: string, bytes: Uint8Array): OpenFile {
  const result = readDocuments(file, bytes);
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

import type { Place } from '../findings/create.js';
import { type ReadResult, readDocuments } from '../parse/documents.js';
import { DEFAULT_READ_LIMITS } from '../parse/limits.js';
import { indexLines, type Lines } from '../parse/lines.js';
import { createLocator, type Locator } from '../parse/locate.js';
import { isProblem, type Reader } from '../read/read-source.js';
import { plannedPath } from '../terraform/kubernetes-objects.js';
import { scannedConfigurationFiles } from './configuration-files.js';
import { createTerraformPlacer } from '../terraform/place.js';
import { WAIVE_ANNOTATION } from '../suppress/inline.js';
import { decodeText } from '../base/encoding.js';
import { valueAt } from '../base/json.js';
import { lineWithin } from '../repository/identify.js';
import type { Holder, Path, Resource, Source } from '../types.js';

/** Finds the place of a path below a resource. */
export type Placer = (resource: Resource, path: Path) => Place;

/** Longer lines, such as those of minified JSON, are not shown. */
const LONGEST_SNIPPET = 200;

/** Moves a place in a chart's output to where it came from. */
export type Trace = (resource: Resource, path: Path, place: Place) => Place;

/** Where a waiver stands in an object. */
export const ANNOTATION_PATH: Path = ['metadata', 'annotations', WAIVE_ANNOTATION];

/** Leaves a place where it is. */
export const KEEP_PLACE: Trace = (_resource, _path, place) => place;

/** Whether the file of a resource is all that its places need: not for a plan, whose places are in its configuration. */
export function isPlacedByItsFile(resource: Resource): boolean {
  if (resource.within !== undefined) return isPlacedByItsFile(resource.within.resource);
  return resource.family !== 'terraform' && resource.planned === undefined;
}

/** Where a placer finds files. */
export interface PlacerFiles {
  readonly reader: Reader;
  readonly sources: readonly Source[];
  /** Absolute folder below which a plan's configuration is looked for; null where that is done elsewhere. */
  readonly root: string | null;
  readonly trace: Trace;
}

/** A placer that reads each file when it is first asked for, and keeps the last one: ask file by file. */
export function createPlacer(files: PlacerFiles): Placer {
  const find = createFinder(files);
  const place: Placer = (resource, path) => {
    const { within } = resource;
    if (within === undefined) return files.trace(resource, path, find(resource, path));
    const line = lineInHolder(within, resource, path);
    if (line !== null) return placeLine(place(within.resource, within.path), within, line);
    const [first = '', ...rest] = path;
    const field = within.fields[first];
    if (field !== undefined) return place(within.resource, [...field, ...rest]);
    return place(within.resource, Object.keys(within.fields).length > 0 ? within.path : [...within.path, ...path]);
  };
  return place;
}

/** The line of a path in the text that a resource was found in, from 1; null where it was not found in a text. */
function lineInHolder({ resource: holder, path: base, inText }: Holder, resource: Resource, path: Path): number | null {
  if (inText === null) return resource.hasLines === true ? lineWithin(resource.value, path) : null;
  const text = valueAt(holder.value, base);
  if (typeof text !== 'string') return 1;
  const { text: read, documents } = readDocuments('', Buffer.from(text), DEFAULT_READ_LIMITS, 'common');
  const document = documents.find(({ kind }) => kind === 'value');
  return document === undefined ? 1 : createLocator(read, document, indexLines(read))([...inText, ...path]).start.line;
}

/** A line of a text that stands as a block in another document; where it is no block, its first line is all that is known. */
function placeLine(start: Place, { resource, path }: Holder, line: number): Place {
  if (start.snippet === null || !/[|>][-+0-9]*$/.test(start.snippet)) return start;
  const text = valueAt(resource.value, path);
  const shown = typeof text === 'string' ? (text.split('\n')[line - 1] ?? '').trim() : '';
  return { ...start, line: start.line + line, column: 1, snippet: shown.length > LONGEST_SNIPPET ? null : shown };
}

function createFinder({ reader, sources, root }: PlacerFiles): Placer {
  const byFile = new Map(sources.map((source) => [source.file, source]));
  const bytesOf = (file: string): Uint8Array => {
    const source = byFile.get(file);
    const bytes = source === undefined ? new Uint8Array() : reader.read(source);
    return isProblem(bytes) ? new Uint8Array() : bytes;
  };
  const placePlanned = root === null ? null : createTerraformPlacer({ configuration: scannedConfigurationFiles(sources, { reader, root }), readPlan: bytesOf });
  let open: OpenFile | null = null;
  return (resource, path) => {
    if (placePlanned !== null && resource.family === 'terraform') return placePlanned(resource, path);
    if (placePlanned !== null && resource.planned !== undefined) return placePlanned(resource.planned, plannedPath(resource.planned.kind, path));
    if (open?.file !== resource.file || (open.result === null && resource.hasLines !== true)) open = openFile(resource.file, bytesOf(resource.file), resource.hasLines === true);
    return resource.hasLines === true ? lineIn(open, lineWithin(resource.value, path)) : placeIn(open, resource, path);
  };
}

interface OpenFile {
  readonly file: string;
  /** Null for a text in a syntax of its own. */
  readonly result: ReadResult | null;
  readonly lines: Lines;
  readonly locators: Map<number, Locator>;
}

function openFile(file: string, bytes: Uint8Array, isText: boolean): OpenFile {
  if (isText) return { file, result: null, lines: indexLines(decodeText(bytes).text), locators: new Map() };
  const result = readDocuments(file, bytes);
  return { file, result, lines: indexLines(result.text), locators: new Map() };
}

function lineIn(open: OpenFile, line: number): Place {
  const text = open.lines.text(line);
  const snippet = text.trim();
  return { file: open.file, line, column: text.length - text.trimStart().length + 1, snippet: snippet.length > LONGEST_SNIPPET ? null : snippet, related: [] };
}

function placeIn(open: OpenFile, resource: Resource, path: Path): Place {
  const document = open.result?.documents[resource.documentIndex];
  if (open.result === null || document === undefined) return { file: open.file, line: 1, column: 1, snippet: null, related: [] };
  let locate = open.locators.get(resource.documentIndex);
  if (locate === undefined) {
    locate = createLocator(open.result.text, document, open.lines);
    open.locators.set(resource.documentIndex, locate);
  }
  const { start } = locate([...resource.documentPath, ...path]);
  const snippet = open.lines.text(start.line).trim();
  return { file: open.file, ...start, snippet: snippet.length > LONGEST_SNIPPET ? null : snippet, related: [] };
}

import { isObject } from '../base/json.js';
import { decodeText } from '../base/encoding.js';
import type { JsonValue, Path, Resource } from '../types.js';
import type { DocumentFormat, Part, ReadText, TextFormat } from './format.js';
import { DOCUMENT_FORMATS, EMBEDDED_FORMATS, TEXT_FORMATS } from './index.js';

/** Parts of one text or document, with the name of its format. */
export interface Identified {
  readonly type: string;
  readonly resources: readonly Resource[];
}

/** A source by its reported name; `amongTests` where it lies below a folder of tests or examples. */
export interface Origin {
  readonly file: string;
  readonly amongTests: boolean;
  /** The folder that was asked for; absent where it is the one that reported names are relative to. */
  readonly root?: string;
}

/** Whether a file is worth reading for a text format, told by its path. */
export function mayBeText({ file, amongTests }: Origin): boolean {
  return TEXT_FORMATS.some((format) => (format.amongTests || !amongTests) && format.mayBe(file));
}

/** Whether a document in a file can be of a format at all: a cheap look at its bytes as text. */
export function mayHoldDocument(origin: Origin, text: string): boolean {
  return DOCUMENT_FORMATS.some((format) => (format.amongTests || !origin.amongTests) && format.mayHold(text, nameFor(format, origin)));
}

/** The name that a format tells a file by. */
function nameFor(format: DocumentFormat, { file, root }: Pick<Origin, 'file' | 'root'>): string {
  return format.atRoot === true && root !== undefined && file.startsWith(`${root}/`) ? file.slice(root.length + 1) : file;
}

/** Whether some format counts among tests and the file may hold it. */
export function countsAmongTests(file: string): boolean {
  return TEXT_FORMATS.some((format) => format.amongTests && format.mayBe(file)) || DOCUMENT_FORMATS.some((format) => format.amongTests && (format.countsAmongTests?.(file) ?? format.claims(file)));
}

/** Whether a path alone says that a file is an input, so that one that cannot be read is an error. */
export function isClaimed(origin: Origin): boolean {
  return DOCUMENT_FORMATS.some((format) => format.claims(nameFor(format, origin)));
}

/** Reads a text in a syntax of its own; null where no format knows it. */
export function identifyText(origin: Origin, bytes: Uint8Array): Identified | null {
  const formats = TEXT_FORMATS.filter((format) => (format.amongTests || !origin.amongTests) && format.mayBe(origin.file));
  if (formats.length === 0) return null;
  const { text } = decodeText(bytes);
  const readings = [...readWith(formats.filter((format) => format.beside !== true), text, origin.file), ...readWith(formats.filter((format) => format.beside === true), text, origin.file)];
  const [first] = readings;
  if (first === undefined) return null;
  return { type: first.type, resources: readings.flatMap(({ parts }) => parts.map((part) => createResource(part, { file: origin.file, documentIndex: 0 }))) };
}

interface Reading {
  readonly type: string;
  readonly parts: readonly Part[];
}

/** What the first main format that knows the text says, or all of those that look beside it. */
function readWith(formats: readonly TextFormat[], text: string, file: string): readonly Reading[] {
  const readings: Reading[] = [];
  for (const format of formats) {
    const parts = format.read(text, file);
    if (parts === null) continue;
    readings.push({ type: format.type, parts });
    if (format.beside !== true) break;
  }
  return readings;
}

/** Recognises a document that is no Kubernetes object; null where no format knows it. */
export function identifyDocument(origin: Origin, value: JsonValue, documentIndex: number): Identified | null {
  if (!isObject(value)) return null;
  for (const format of DOCUMENT_FORMATS) {
    if (origin.amongTests && !format.amongTests) continue;
    const parts = format.identify(value, nameFor(format, origin));
    if (parts !== null) return { type: format.type, resources: parts.map((part) => createResource(part, { file: origin.file, documentIndex })) };
  }
  return null;
}

/** What a resource holds that is judged by itself. */
export function identifyEmbedded(resource: Resource, readText: ReadText): readonly Resource[] {
  const { file, documentIndex, template } = resource;
  return EMBEDDED_FORMATS.filter((format) => format.kinds.includes(resource.kind)).flatMap((format) =>
    format.extract(resource, readText).map((part) => ({
      ...createResource(part, { file, documentIndex }),
      key: `${resource.key}/${[...part.path, ...(part.inText ?? [])].join('/')}!${part.kind}/${part.name}`,
      template,
      within: { resource, path: part.path, fields: part.fields ?? {}, inText: part.inText ?? null },
    })),
  );
}

function createResource(part: Part, place: { readonly file: string; readonly documentIndex: number }): Resource {
  return {
    key: `${place.file}#${place.documentIndex}/${part.path.join('/')}!${part.kind}/${part.name}`,
    family: 'repository',
    kind: part.kind,
    identity: { apiVersion: '', kind: part.kind, namespace: null, name: part.name, address: null },
    ...place,
    documentPath: part.path,
    template: null,
    value: part.value,
    unknown: null,
    facts: part.facts ?? {},
    hasLines: part.hasLines ?? false,
    ...(part.made === undefined ? {} : { made: part.made }),
    ...(part.refersTo === undefined ? {} : { refersTo: part.refersTo }),
  };
}

/** The line that the deepest object on the way of a path says of itself, from 1. */
export function lineWithin(value: JsonValue, path: Path): number {
  let line = 1;
  let current: JsonValue | undefined = value;
  for (let depth = 0; ; depth++) {
    if (isObject(current) && typeof current.line === 'number') line = current.line;
    const step = path[depth];
    if (step === undefined || typeof current !== 'object' || current === null) return line;
    current = (current as Readonly<Record<string | number, JsonValue>>)[step];
  }
}

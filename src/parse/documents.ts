import type { Problem } from '../errors.js';
import { decodeText, type DecodedText } from '../base/encoding.js';
import { characterFailure, encodingFailure, ignoredFailure, lengthFailure, separatorFailure, type ReadFailure } from './failure.js';
import { readJson } from './json/read-json.js';
import { DEFAULT_READ_LIMITS, type ReadLimits } from './limits.js';
import { indexLines, type Lines } from './lines.js';
import type { ReadDocument, ReadResult, TextRange } from './result.js';
import { splitDocuments, type DocumentPart } from './split.js';
import type { Dialect } from './yaml/compose.js';
import { readFast } from './yaml/fast/read-fast.js';
import { UNCOMMON } from './yaml/fast/reader.js';
import { readYaml, type YamlResult } from './yaml/read-yaml.js';

export type { Dialect } from './yaml/compose.js';
export type { ReadDocument, ReadResult, TextRange } from './result.js';

/**
 * Reads the documents of a file as Kubernetes does. Never throws for what the bytes hold: a document that Kubernetes
 * would refuse, or that goes beyond a limit, is in the result as a located problem, and the others are read.
 * @param dialect Whose YAML it is, where it is no manifest.
 */
export function readDocuments(file: string, bytes: Uint8Array, limits: ReadLimits = DEFAULT_READ_LIMITS, dialect: Dialect = 'kubernetes'): ReadResult {
  const decoded = decodeText(bytes);
  const reading: Reading = { file, decoded, limits, dialect, isUncommon: UNCOMMON.test(decoded.text), documents: [], line: 1, nextBreak: decoded.text.indexOf('\n'), lines: null };
  if (!readAsJson(reading)) {
    for (const part of partsOf(decoded)) {
      if (!addPart(reading, part)) break;
    }
  }
  return { file, text: decoded.text, documents: reading.documents };
}

/** Reads a file that is JSON from beginning to end, as kubectl does before it tries YAML; false where it is not. */
function readAsJson(reading: Reading): boolean {
  const { file, decoded, limits } = reading;
  const parts = decoded.invalid.length > 0 ? null : readJson(decoded.text, limits, file.endsWith('.json'));
  parts?.every(({ start, end, result }) => addDocument(reading, { range: { start, end }, syntax: 'json', template: null, partStart: 0 }, result));
  return parts !== null;
}

/** Kubernetes splits bytes, in which the lines of UTF-16 do not begin with `---`: it reads the first document only. */
function partsOf({ text, encoding, hasMark }: DecodedText): Iterable<DocumentPart> {
  if (encoding === 'utf-8' && text !== '') return splitDocuments(text, hasMark);
  return text === '' && !hasMark ? [] : [{ range: { start: 0, end: text.length }, badSeparator: null }];
}

/** What the reading of one file has come to. */
interface Reading {
  readonly file: string;
  readonly decoded: DecodedText;
  readonly limits: ReadLimits;
  readonly dialect: Dialect;
  /** The file has characters that the fast reader leaves alone; YAML may forbid them. */
  readonly isUncommon: boolean;
  readonly documents: ReadDocument[];
  /** Line in which the next line break stands, and its offset; -1 behind the last one. */
  line: number;
  nextBreak: number;
  lines: Lines | null;
}

/** False when there are too many documents, after which reading ends. */
function addPart(reading: Reading, part: DocumentPart): boolean {
  const { decoded, limits } = reading;
  const { range } = part;
  const body = decoded.text.slice(range.start, range.end);
  const failure = separatorFailure(part) ?? encodingFailure(decoded, range) ?? lengthFailure(body, limits) ?? (reading.isUncommon ? characterFailure(body) : null);
  const result: YamlResult = failure === null ? readPart(reading, range, body) : { kind: 'failure', failure };
  return addDocument(reading, { range, syntax: 'yaml', template: findTemplate(body), partStart: range.start }, result);
}

/** Reads a document with the fast reader, or, where it is not in the style that this one knows, with the complete one. */
function readPart({ decoded, limits, dialect, isUncommon }: Reading, range: TextRange, body: string): YamlResult {
  // Kubernetes drops the CR of each CRLF before it reads.
  const lines = isUncommon ? body.replaceAll('\r\n', '\n') : decoded.text;
  const fast = isUncommon && UNCOMMON.test(lines) ? null : readFast(lines, isUncommon ? { start: 0, end: lines.length } : range, limits.depth);
  return fast ?? readYaml(body, limits, dialect);
}

interface PartPlace {
  readonly range: TextRange;
  readonly syntax: 'yaml' | 'json';
  readonly template: string | null;
  /** Offset in the file of the text in which the reader counts its offsets. */
  readonly partStart: number;
}

/** False when there are too many documents. */
function addDocument(reading: Reading, place: PartPlace, result: YamlResult): boolean {
  const { documents, limits } = reading;
  const index = documents.length;
  const { range, syntax, template, partStart } = place;
  const common = { index, startLine: lineAt(reading, range.start), range, syntax, template };
  if (index >= limits.documents) {
    const failure: ReadFailure = { code: 'limit', offset: range.start, message: `The file has more than ${limits.documents} documents.`, remedy: 'Split it or exclude it.' };
    documents.push({ kind: 'problem', ...common, range: { start: range.start, end: reading.decoded.text.length }, problem: toProblem(reading, failure, 0) });
    return false;
  }
  if (result.kind === 'failure') documents.push({ kind: 'problem', ...common, problem: toProblem(reading, result.failure, partStart) });
  else {
    const ignored = result.ignoredFrom === null ? null : toProblem(reading, ignoredFailure(result.ignoredFrom, reading.decoded.encoding), partStart);
    if (result.kind === 'value') documents.push({ kind: 'value', ...common, value: result.value, ignored });
    else documents.push({ kind: 'empty', ...common, ignored });
  }
  return true;
}

/** Counts on from the document before. */
function lineAt(reading: Reading, offset: number): number {
  for (; reading.nextBreak !== -1 && reading.nextBreak < offset; reading.line += 1) reading.nextBreak = reading.decoded.text.indexOf('\n', reading.nextBreak + 1);
  return reading.line;
}

function toProblem(reading: Reading, failure: ReadFailure, partStart: number): Problem {
  const lines = (reading.lines ??= indexLines(reading.decoded.text));
  const { code, remedy, first } = failure;
  const message = first === undefined ? failure.message : `${failure.message.slice(0, -1)}, first in line ${lines.position(partStart + first).line}.`;
  return { code, message, remedy, location: { file: reading.file, ...lines.position(partStart + failure.offset) } };
}

/** What Helm's `# Source:` comment above the first content says, or null. */
function findTemplate(body: string): string | null {
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf('\n', at);
    const line = body.slice(at, end === -1 ? body.length : end).trim();
    if (line.startsWith('# Source: ')) return line.slice('# Source: '.length).trim();
    if (line !== '' && !line.startsWith('#') && !line.startsWith('---')) return null;
    at = end === -1 ? body.length : end + 1;
  }
  return null;
}

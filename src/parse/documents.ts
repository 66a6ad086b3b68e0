import type { Problem } from '../errors.js';
import type { JsonValue } from '../types.js';
import { decodeText } from '../base/encoding.js';
import { DEFAULT_READ_LIMITS, type ReadLimits } from './limits.js';
import { indexLines } from './lines.js';
import type { ReadDocument, ReadResult } from './result.js';
import { splitDocuments, type DocumentPart } from './split.js';
import { readYaml } from './yaml/read-yaml.js';

export type { ReadDocument, ReadResult, TextRange } from './result.js';

const TEMPLATE = /^# Source: (.+?)\s*$/m;

/**
 * Reads the documents of a file as Kubernetes does. Never throws for what the bytes hold: a document that Kubernetes
 * would refuse, or that goes beyond a limit, is in the result as a located problem, and the others are read.
 */
export function readDocuments(file: string, bytes: Uint8Array, limits: ReadLimits = DEFAULT_READ_LIMITS): ReadResult {
  const { text } = decodeText(bytes);
  const lines = indexLines(text);
  const documents = splitDocuments(text).map((part, index): ReadDocument => {
    const body = text.slice(part.range.start, part.range.end);
    const common = { index, startLine: lines.position(part.range.start).line, range: part.range, template: TEMPLATE.exec(body)?.[1] ?? null };
    const read = readPart(body, part, limits);
    if (read.kind === 'value') return { kind: 'value', ...common, syntax: 'yaml', value: read.value };
    if (read.kind === 'empty') return { kind: 'empty', ...common };
    const { code, message, remedy, offset } = read.failure;
    const problem: Problem = { code, message, remedy, location: { file, ...lines.position(part.range.start + offset) } };
    return { kind: 'problem', ...common, problem };
  });
  return { file, text, documents };
}

function readPart(body: string, part: DocumentPart, limits: ReadLimits): ReturnType<typeof readYaml> | { kind: 'value'; value: JsonValue } {
  if (part.badSeparator === null) return readYaml(body, limits);
  const message = 'A line that begins with "---" separates documents, and only a comment may follow on it.';
  return { kind: 'failure', failure: { code: 'yaml', offset: part.badSeparator - part.range.start, message, remedy: 'Indent the line, or move what follows to the next line.' } };
}

import { decodeText } from '../base/encoding.js';
import { isObject, property, textAt } from '../base/json.js';
import { mayHoldKubernetes, recognise } from '../identify/recognise.js';
import { readDocuments } from '../parse/documents.js';
import { DEFAULT_READ_LIMITS } from '../parse/limits.js';
import { isProblem, type Reader } from '../read/read-source.js';
import { showPlan } from '../terraform/plan.js';
import { isConfiguration, readConfigurations } from '../terraform/source/read.js';
import { recogniseTerraform } from '../terraform/recognise.js';
import type { Problem } from '../errors.js';
import { identifyDocument, identifyText } from '../repository/identify.js';
import type { JsonValue, Source } from '../types.js';

/** One document as it was read: exactly one of `value` and `error` says something; an empty document has a null value. */
export interface Inspected {
  readonly file: string;
  readonly index: number;
  /** `kubernetes`, `terraform-plan`, the name of a format such as `github-workflow`, `other`, `empty` or `error`. */
  readonly type: string;
  readonly identity: { readonly apiVersion: string; readonly kind: string; readonly namespace: string | null; readonly name: string } | null;
  readonly value: JsonValue;
  readonly error: { readonly line: number; readonly column: number; readonly message: string } | null;
}

/** Reads a source and says what every document in it is. Values are shown as they are, but not the sensitive ones of a plan. */
export function inspectSource(source: Source, reader: Reader): Inspected[] {
  const bytes = reader.read(source);
  if (isProblem(bytes)) return [failed(source.file, 0, bytes)];
  const origin = { file: source.file, amongTests: false };
  const text = identifyText(origin, bytes);
  if (text !== null) return text.resources.map((resource, index): Inspected => ({ file: source.file, index, type: text.type, identity: null, value: resource.value, error: null }));
  if (isConfiguration(source.file)) return inspectConfiguration(source.file, bytes);
  const terraform = recogniseTerraform(source.file, bytes);
  if (terraform.kind === 'problem') return [failed(source.file, 0, terraform.problem)];
  if (terraform.kind === 'plans') {
    const plans = terraform.plans.map(({ value }, index): Inspected => ({ file: source.file, index, type: 'terraform-plan', identity: null, value: showPlan(value), error: null }));
    return [...plans, ...terraform.problems.map((problem, index) => failed(source.file, plans.length + index, problem))];
  }
  const dialect = mayHoldKubernetes(decodeText(bytes).text) ? 'kubernetes' : 'common';
  return readDocuments(source.file, bytes, DEFAULT_READ_LIMITS, dialect).documents.map((document): Inspected => {
    if (document.kind === 'problem') return failed(source.file, document.index, document.problem);
    if (document.kind === 'empty') return { file: source.file, index: document.index, type: 'empty', identity: null, value: null, error: null };
    const { type } = recognise(document.value);
    const format = type === 'kubernetes' ? null : identifyDocument(origin, document.value, document.index);
    return { file: source.file, index: document.index, type: format?.type ?? type, identity: identityOf(document.value), value: document.value, error: null };
  });
}

/** A configuration file by itself: what other files of its module set is unknown here. */
function inspectConfiguration(file: string, bytes: Uint8Array): Inspected[] {
  const { resources, context } = readConfigurations([{ file, text: decodeText(bytes).text }], new Set());
  return [...resources, ...context].map(({ value, unknown }, index) => ({ file, index, type: 'terraform-configuration', identity: null, value: { ...value, unknown }, error: null }));
}

function identityOf(value: JsonValue): Inspected['identity'] {
  const apiVersion = textAt(value, 'apiVersion');
  const kind = textAt(value, 'kind');
  if (!isObject(value) || apiVersion === null || kind === null) return null;
  const metadata = property(value, 'metadata');
  return { apiVersion, kind, namespace: textAt(metadata, 'namespace'), name: textAt(metadata, 'name') ?? '' };
}

function failed(file: string, index: number, problem: Problem): Inspected {
  const { line, column } = problem.location ?? { line: 1, column: 1 };
  return { file, index, type: 'error', identity: null, value: null, error: { line, column, message: [problem.message, problem.remedy].filter((text) => text !== '').join(' ') } };
}

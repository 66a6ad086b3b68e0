import path from 'node:path';
import type { Problem } from '../errors.js';
import { ruleKind } from '../identify/kind.js';
import { identifyKubernetes } from '../identify/kubernetes.js';
import { KUSTOMIZATION_FILES, patchFiles } from '../identify/kustomize.js';
import { isTemplate, mayHoldKubernetes, recognise } from '../identify/recognise.js';
import { isHelmTest } from '../helm/hooks.js';
import type { Reference } from '../join/join.js';
import { type ReadDocument, readDocuments, type ReadResult } from '../parse/documents.js';
import { isProblem, type Reader } from '../read/read-source.js';
import { kubernetesObject } from '../terraform/kubernetes-objects.js';
import { readTerraform } from '../terraform/read.js';
import type { Document, Resource, Skipped, Source } from '../types.js';

/** What one source holds: resources to judge, and what could not be read. */
export interface Ingested {
  readonly documents: number;
  readonly resources: readonly Resource[];
  /** Resources that are not judged but that others refer to: a plan's data sources. */
  readonly context: readonly Resource[];
  readonly references: readonly Reference[];
  readonly problems: readonly Problem[];
  readonly skipped: readonly Skipped[];
}

const NOTHING: Ingested = { documents: 0, resources: [], context: [], references: [], problems: [], skipped: [] };

/** Reads one source and identifies what is in it. One broken document is one problem; the others are still identified. */
export function ingest(source: Source, reader: Reader, patches: ReadonlySet<string>): Ingested {
  const bytes = reader.read(source);
  if (isProblem(bytes)) return { ...NOTHING, problems: [bytes] };
  const terraform = readTerraform(source.file, bytes);
  if (terraform !== null) return { ...NOTHING, ...terraform, resources: [...terraform.resources, ...terraform.resources.flatMap((resource) => kubernetesObject(resource, ruleKind) ?? [])] };
  const text = latin1(bytes);
  if (!mayHoldKubernetes(text)) return NOTHING;
  if (patches.has(source.file)) return { ...NOTHING, skipped: [{ file: source.file, reason: 'a Kustomize patch is a fragment, not a manifest', files: 1 }] };
  return ingestDocuments(readDocuments(source.file, bytes));
}

/** Files that kustomizations apply as patches: they have to be known before any file is read. */
export function findPatches(sources: readonly Source[], reader: Reader): Set<string> {
  const patches = new Set<string>();
  for (const source of sources) {
    if (!KUSTOMIZATION_FILES.has(path.posix.basename(source.file))) continue;
    const bytes = reader.read(source);
    if (isProblem(bytes)) continue;
    for (const document of readDocuments(source.file, bytes).documents) {
      if (document.kind === 'value') for (const file of patchFiles(source.file, document.value)) patches.add(file);
    }
  }
  return patches;
}

function ingestDocuments(result: ReadResult): Ingested {
  const resources: Resource[] = [];
  const problems: Problem[] = [];
  const skipped: Skipped[] = [];
  for (const document of result.documents) {
    const unread = document.kind === 'problem' ? document.problem : document.ignored;
    if (unread !== null) {
      const template = isTemplate(result.text.slice(document.range.start, document.range.end));
      if (template) skipped.push({ file: result.file, reason: 'a template; scan what it renders to', files: 1 });
      else problems.push(unread);
    }
    if (document.kind === 'value') {
      const { type, mistake } = recognise(document.value);
      if (mistake !== null) problems.push({ code: 'input', ...mistake, location: { file: result.file, line: document.startLine, column: 1 } });
      const identified = type === 'kubernetes' ? identifyKubernetes(toDocument(result.file, document, type)) : [];
      const tests = identified.filter((resource) => resource.template !== null && isHelmTest(resource.value));
      if (tests.length > 0) skipped.push({ file: result.file, reason: "a chart's test, run on demand and not deployed", files: 1 });
      resources.push(...identified.filter((resource) => !tests.includes(resource)));
    }
  }
  return { ...NOTHING, documents: result.documents.filter((document) => document.kind !== 'empty').length, resources, problems, skipped: skipped.slice(0, 1) };
}

/** A read document with what it was recognised as. */
export function toDocument(file: string, document: ReadDocument & { kind: 'value' }, type: Document['type']): Document {
  return { file, index: document.index, type, value: document.value, template: document.template };
}

/** Bytes as text for a cheap look: ASCII words are the same in every encoding that has them, and UTF-16 is told by its NUL bytes. */
function latin1(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return text.includes('\0') ? text.replaceAll('\0', '') : text;
}

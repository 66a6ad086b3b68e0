import path from 'node:path';
import type { Problem } from '../errors.js';
import { ruleKind } from '../identify/kind.js';
import { mayHoldManifest } from '../discover/walk.js';
import { identifyKubernetes } from '../identify/kubernetes.js';
import { countsUnlisted, KUSTOMIZATION_FILES, type Kustomization, type KustomizeEffect, type Kustomized, kustomizedFiles } from '../identify/kustomize.js';
import { applyEdits, type Edit, findOverlays } from '../identify/overlay.js';
import { isTemplate, mayHoldKubernetes, recognise } from '../identify/recognise.js';
import { isHelmTest } from '../helm/hooks.js';
import type { Reference } from '../join/join.js';
import { DEFAULT_READ_LIMITS } from '../parse/limits.js';
import { type ReadDocument, readDocuments, type ReadResult } from '../parse/documents.js';
import { isProblem, type Reader } from '../read/read-source.js';
import { identifyDocument, identifyEmbedded, identifyText, isClaimed, mayBeText, mayHoldDocument, type Origin } from '../repository/identify.js';
import { kubernetesObject } from '../terraform/kubernetes-objects.js';
import { readTerraform } from '../terraform/read.js';
import { isConfiguration } from '../terraform/source/read.js';
import type { Document, JsonValue, Resource, Skipped, Source } from '../types.js';
import { environmentsOfPath } from '../base/environment-names.js';

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

/** A source that holds nothing. */
export const NOTHING: Ingested = { documents: 0, resources: [], context: [], references: [], problems: [], skipped: [] };

/** Reads one source and identifies what is in it. One broken document is one problem; the others are still identified. */
export function ingest(source: Source, reader: Reader, kustomized: Kustomized): Ingested {
  const bytes = reader.read(source);
  if (isProblem(bytes)) return { ...NOTHING, problems: [bytes] };
  const origin: Origin = { file: source.file, amongTests: source.amongTests ?? false, ...(source.root === undefined ? {} : { root: source.root }) };
  return withEmbedded(ingestBytes(origin, bytes, kustomized.get(source.file)));
}

/** Adds what resources hold that is judged by itself: the objects of Terraform's `kubernetes` provider, alerts in a PrometheusRule, charts that are installed. */
export function withEmbedded(part: Ingested): Ingested {
  const resources = [...part.resources, ...part.resources.flatMap((resource) => kubernetesObject(resource, ruleKind) ?? [])];
  return { ...part, resources: [...resources, ...resources.flatMap(embeddedIn)] };
}

/** What a resource holds that is judged by itself. */
export function embeddedIn(resource: Resource): readonly Resource[] {
  return identifyEmbedded(resource, readText);
}

function ingestBytes(origin: Origin, bytes: Uint8Array, kustomized: KustomizeEffect | undefined): Ingested {
  const { file, amongTests } = origin;
  if (isConfiguration(file)) return { ...NOTHING, documents: 1 };
  const text = identifyText(origin, bytes);
  if (text !== null) return { ...NOTHING, documents: 1, resources: text.resources };
  // A document that operates nothing, say: its code blocks are no manifests.
  if (mayBeText(origin) && !mayHoldManifest(path.posix.basename(file))) return NOTHING;
  const terraform = amongTests ? null : readTerraform(file, bytes);
  if (terraform !== null) return { ...NOTHING, ...terraform };
  const look = latin1(bytes);
  const mayHold = { kubernetes: !amongTests && mayHoldKubernetes(look), other: mayHoldDocument(origin, look) };
  if (!mayHold.kubernetes && !mayHold.other) return NOTHING;
  const found = ingestDocuments(origin, readDocuments(file, bytes, DEFAULT_READ_LIMITS, mayHold.kubernetes ? 'kubernetes' : 'common'), mayHold.kubernetes || isClaimed(origin));
  return kustomized === undefined ? found : withEffect(found, file, kustomized);
}

function withEffect(found: Ingested, file: string, effect: KustomizeEffect): Ingested {
  switch (effect.kind) {
    case 'patch': {
      const reason = effect.isApplied ? 'a Kustomize patch, judged in the manifests that it changes' : 'a Kustomize patch is a fragment, not a manifest';
      return { ...NOTHING, problems: found.problems.filter(({ code }) => code !== 'input'), skipped: [{ file, reason, files: 1 }] };
    }
    case 'unlisted':
      return withoutUnlisted(found, file);
    case 'edited':
      return withEdits(found, effect.edits);
    case 'incomplete':
      return { ...found, skipped: [...found.skipped, { file, reason: `manifests are judged without its patches that cannot be read: ${effect.patches.join(', ')}`, files: effect.patches.length }] };
  }
}

/** Objects are judged as the overlay deploys them; their places stay those of the manifest. */
function withEdits(found: Ingested, edits: readonly Edit[]): Ingested {
  const resources = found.resources.flatMap((resource) => {
    const value = resource.family === 'kubernetes' ? applyEdits(resource.value, edits) : resource.value;
    return value === null ? [] : [{ ...resource, value }];
  });
  return { ...found, resources };
}

/** Leaves out what would be deployed if a kustomization listed its file. */
function withoutUnlisted(found: Ingested, file: string): Ingested {
  const resources = found.resources.filter(countsUnlisted);
  if (resources.length === found.resources.length) return found;
  return { ...found, resources, skipped: [...found.skipped, { file, reason: 'the kustomization that picks files from its folder does not list it, so it is not deployed', files: 1 }].slice(0, 1) };
}

/** What kustomizations make of files: it has to be known before any file is read. */
export function findKustomized(sources: readonly Source[], reader: Reader): Kustomized {
  const byFile = new Map(sources.map((source) => [source.file, source]));
  const valuesIn = (file: string, bytes: ReturnType<Reader['read']>) => (isProblem(bytes) ? [] : readDocuments(file, bytes).documents.flatMap((document) => (document.kind === 'value' ? [document.value] : [])));
  const readFile = (file: string) => {
    const source = byFile.get(file);
    return source === undefined ? [] : valuesIn(file, reader.read(source));
  };
  const files = [...byFile.keys()];
  const kustomizations = files.filter((file) => KUSTOMIZATION_FILES.has(path.posix.basename(file))).flatMap((file) => readFile(file).map((value): Kustomization => ({ file, value })));
  const overlays = findOverlays(kustomizations, { readFile, readText: (text) => valuesIn('', Buffer.from(text)), purposeOf: purposeOfPath });
  return kustomizedFiles(kustomizations, files, overlays);
}

function purposeOfPath(file: string): 'production' | 'other' | 'any' {
  const environments = environmentsOfPath(file);
  return environments.includes('production') ? 'production' : environments.length > 0 ? 'other' : 'any';
}

/** @param isInput Whether something says that the file is deployed, so that what cannot be read in it is an error and not only left out. */
function ingestDocuments(origin: Origin, result: ReadResult, isInput: boolean): Ingested {
  const resources: Resource[] = [];
  const problems: Problem[] = [];
  const skipped: Skipped[] = [];
  for (const document of result.documents) {
    const unread = document.kind === 'problem' ? document.problem : document.ignored;
    if (unread !== null) {
      const template = isTemplate(result.text.slice(document.range.start, document.range.end));
      if (template) skipped.push({ file: result.file, reason: 'a template; scan what it renders to', files: 1 });
      else if (isInput) problems.push(unread);
      else skipped.push({ file: result.file, reason: 'neither valid YAML nor anything that says that it is deployed', files: 1 });
    }
    if (document.kind === 'value') {
      const found = identifyValue(origin, result.file, document);
      resources.push(...found.resources);
      problems.push(...found.problems);
      skipped.push(...found.skipped);
    }
  }
  return { ...NOTHING, documents: result.documents.filter((document) => document.kind !== 'empty').length, resources, problems, skipped: skipped.slice(0, 1) };
}

function identifyValue(origin: Origin, file: string, document: ReadDocument & { kind: 'value' }): Pick<Ingested, 'resources' | 'problems' | 'skipped'> {
  const { type, mistake } = recognise(document.value);
  if (type !== 'kubernetes' || origin.amongTests) {
    const other = identifyDocument(origin, document.value, document.index);
    if (other !== null) return { resources: other.resources, problems: [], skipped: [] };
  }
  if (origin.amongTests) return NOTHING;
  const problems: Problem[] = mistake === null ? [] : [{ code: 'input', ...mistake, location: { file, line: document.startLine, column: 1 } }];
  const identified = type === 'kubernetes' ? identifyKubernetes(toDocument(file, document, type)) : [];
  const tests = identified.filter((resource) => resource.template !== null && isHelmTest(resource.value));
  const skipped: Skipped[] = tests.length > 0 ? [{ file, reason: "a chart's test, run on demand and not deployed", files: 1 }] : [];
  return { resources: identified.filter((resource) => !tests.includes(resource)), problems, skipped };
}

/** A read document with what it was recognised as. */
function toDocument(file: string, document: ReadDocument & { kind: 'value' }, type: Document['type']): Document {
  return { file, index: document.index, type, value: document.value, template: document.template };
}

/** The one value of a YAML or JSON text in another resource; null where it holds another number of them or cannot be read. */
function readText(text: string): JsonValue | null {
  const [only, ...others] = readDocuments('', Buffer.from(text), DEFAULT_READ_LIMITS, 'common').documents.filter((document) => document.kind !== 'empty');
  return only?.kind === 'value' && others.length === 0 ? only.value : null;
}

/** Bytes as text for a cheap look: ASCII words are the same in every encoding that has them, and UTF-16 is told by its NUL bytes. */
function latin1(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return text.includes('\0') ? text.replaceAll('\0', '') : text;
}

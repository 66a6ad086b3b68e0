import path from 'node:path';
import { isList, isObject, property, textAt } from '../base/json.js';
import type { JsonObject, JsonValue } from '../types.js';
import { type Kustomization, listAt } from './kustomize.js';
import { applyJsonPatch, applyMergePatch } from './merge-patch.js';

/** A change that a kustomization makes to objects. */
export interface Edit {
  /** What an object has to have; texts are patterns as in `target` of a kustomization. */
  readonly target: { readonly kind?: string; readonly name?: string; readonly labels?: string };
  /** A strategic merge patch, or the operations of a JSON patch. */
  readonly patch: JsonValue;
}

/** What overlays change of the files of a scan. */
export interface Overlays {
  /** By reported name: what is changed of the objects in a file, in order. */
  readonly edits: ReadonlyMap<string, readonly Edit[]>;
  /** Files with patches that are among these changes. */
  readonly applied: ReadonlySet<string>;
  /** By the name of a kustomization: its patches that hold nothing that could be read, or are not there. */
  readonly unread: ReadonlyMap<string, readonly string[]>;
}

/** What finding overlays needs beside the kustomizations. */
export interface OverlayOptions {
  /** What a kustomization is for, told by the name of its file; `any` where that says nothing. */
  purposeOf(file: string): 'production' | 'other' | 'any';
  /** The documents of a patch, by its reported name or as a text. */
  readFile(file: string): readonly JsonValue[];
  readText(text: string): readonly JsonValue[];
}

const DEEPEST = 12;

/**
 * Tells what becomes of manifests by the kustomizations around them: those of the overlay for production that leads to a manifest (the first by
 * name), or of the only one where it is for no environment. Otherwise a manifest counts as it stands.
 */
export function findOverlays(kustomizations: readonly Kustomization[], options: OverlayOptions): Overlays {
  const byFolder = new Map(kustomizations.map((kustomization) => [path.posix.dirname(kustomization.file), kustomization]));
  const parents = new Map<string, string[]>();
  for (const [folder, { value }] of byFolder) {
    for (const entry of entriesOf(value, ['resources', 'bases'], folder)) if (byFolder.has(entry)) parents.set(entry, [...(parents.get(entry) ?? []), folder]);
  }
  const edits = new Map<string, readonly Edit[]>();
  const applied = new Set<string>();
  const own = new Map([...byFolder].map(([folder, { value }]) => [folder, ownChanges(value, folder, options)]));
  const changes = new Map([...byFolder.keys()].map((folder) => [folder, withComponents(folder, byFolder, own)]));
  for (const [folder, { value }] of byFolder) {
    const chain = chosenChain(folder, parents, (root) => options.purposeOf(byFolder.get(root)?.file ?? ''));
    const made = (chain ?? []).flatMap((one) => changes.get(one)?.edits ?? []);
    const manifests = entriesOf(value, ['resources'], folder).filter((entry) => !byFolder.has(entry));
    if (made.length === 0 || manifests.length === 0) continue;
    for (const one of chain ?? []) for (const file of changes.get(one)?.files ?? []) applied.add(file);
    for (const file of manifests) edits.set(file, made);
  }
  const unread = new Map([...byFolder].map(([folder, { file }]) => [file, own.get(folder)?.unread ?? []] as const).filter(([, names]) => names.length > 0));
  return { edits, applied, unread };
}

/** The folders from one to the outermost that is chosen; null where none is. */
function chosenChain(folder: string, parents: ReadonlyMap<string, readonly string[]>, purposeOf: (root: string) => ReturnType<OverlayOptions['purposeOf']>): readonly string[] | null {
  /** By folder, the one below it on the shortest way. */
  const below = new Map<string, string | null>([[folder, null]]);
  for (const one of below.keys()) for (const parent of parents.get(one) ?? []) if (!below.has(parent)) below.set(parent, one);
  const roots = [...below.keys()].filter((one) => (parents.get(one) ?? []).length === 0).sort();
  const [only = ''] = roots;
  const root = roots.find((one) => purposeOf(one) === 'production') ?? (roots.length === 1 && purposeOf(only) === 'any' ? only : null);
  if (root === null) return null;
  const chain = [root];
  for (let one = below.get(root); one !== undefined && one !== null; one = below.get(one)) chain.unshift(one);
  return chain;
}

interface Changes {
  readonly edits: readonly Edit[];
  /** The files that they stand in. */
  readonly files: readonly string[];
  readonly unread: readonly string[];
}

/** What a kustomization changes by itself. */
function ownChanges(value: JsonValue, folder: string, options: OverlayOptions): Changes {
  const patches = [...patchesOf(value)].map((patch) => readPatch(patch, folder, options));
  return { edits: [...patches.flatMap(({ edits }) => edits), ...replicasOf(value)], files: patches.flatMap(({ files }) => files), unread: patches.flatMap(({ unread }) => unread) };
}

/** What a kustomization changes, its components first. */
function withComponents(folder: string, byFolder: ReadonlyMap<string, Kustomization>, own: ReadonlyMap<string, Changes>, depth = 0): Pick<Changes, 'edits' | 'files'> {
  const components = depth > DEEPEST ? [] : entriesOf(byFolder.get(folder)?.value ?? null, ['components'], folder);
  const all = [...components.map((component) => withComponents(component, byFolder, own, depth + 1)), ...[own.get(folder) ?? []].flat()];
  return { edits: all.flatMap(({ edits }) => edits), files: all.flatMap(({ files }) => files) };
}

interface PatchEntry {
  /** A file, or the patch itself. */
  readonly content: JsonValue;
  readonly target: JsonValue;
}

function* patchesOf(value: JsonValue): Generator<PatchEntry> {
  for (const content of listAt(value, 'patchesStrategicMerge')) yield { content, target: null };
  for (const entry of [...listAt(value, 'patchesJson6902'), ...listAt(value, 'patches')]) {
    const content = property(entry, 'patch') ?? property(entry, 'path');
    if (content !== undefined) yield { content, target: property(entry, 'target') ?? null };
  }
}

function readPatch({ content, target }: PatchEntry, folder: string, options: OverlayOptions): Changes {
  if (typeof content !== 'string') return { edits: [], files: [], unread: [] };
  const isText = /[\n{[]|: /.test(content);
  const file = path.posix.join(folder, content);
  const documents = isText ? options.readText(content) : options.readFile(file);
  const unread = documents.length > 0 ? [] : [isText ? JSON.stringify(content) : file];
  return { edits: documents.flatMap((patch) => editOf(patch, target)), files: isText ? [] : [file], unread };
}

/** A patch without a target is for the object that it names. */
function editOf(patch: JsonValue, target: JsonValue): readonly Edit[] {
  const name = textAt(target, 'name');
  const labels = textAt(target, 'labelSelector');
  const kind = textAt(target, 'kind');
  if (isObject(target)) return [{ target: { ...(kind !== null && { kind }), ...(name !== null && { name }), ...(labels !== null && { labels }) }, patch }];
  const own = { kind: textAt(patch, 'kind'), name: textAt(property(patch, 'metadata'), 'name') };
  return own.kind === null || own.name === null ? [] : [{ target: { kind: own.kind, name: literal(own.name) }, patch }];
}

const SCALED = 'Deployment|StatefulSet|ReplicaSet|ReplicationController';

function replicasOf(value: JsonValue): readonly Edit[] {
  return listAt(value, 'replicas').flatMap((entry) => {
    const name = textAt(entry, 'name');
    const count = property(entry, 'count');
    return name === null || typeof count !== 'number' ? [] : [{ target: { kind: SCALED, name: literal(name) }, patch: { spec: { replicas: count } } }];
  });
}

function literal(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** An object as edits leave it; null where one of them deletes it. */
export function applyEdits(value: JsonObject, edits: readonly Edit[]): JsonObject | null {
  let current: JsonObject | null = value;
  for (const { target, patch } of edits) {
    if (current === null || !fits(value, target)) continue;
    if (isList(patch)) current = applyJsonPatch(current, patch);
    else if (isObject(patch)) current = applyMergePatch(current, withoutIdentity(patch));
  }
  return current;
}

/** A patch names its object, and does not rename it. */
function withoutIdentity(patch: JsonObject): JsonObject {
  const { metadata } = patch;
  const rest = without(patch, ['apiVersion', 'kind', 'metadata']);
  return isObject(metadata) ? { ...rest, metadata: without(metadata, ['name', 'namespace']) } : rest;
}

function without(value: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !names.includes(key)));
}

function fits(value: JsonObject, { kind, name, labels }: Edit['target']): boolean {
  const metadata = property(value, 'metadata');
  return matches(textAt(value, 'kind'), kind) && matches(textAt(metadata, 'name'), name) && (labels === undefined || hasLabels(property(metadata, 'labels'), labels));
}

/** Patterns of a target fit whole names. One that is no pattern fits nothing. */
function matches(text: string | null, pattern: string | undefined): boolean {
  if (pattern === undefined) return true;
  try {
    return text !== null && new RegExp(`^(?:${pattern})$`).test(text);
  } catch {
    return false;
  }
}

/** Only equality is read; what says more fits nothing. */
function hasLabels(labels: JsonValue | undefined, selector: string): boolean {
  return selector.split(',').every((part) => {
    const [, key = '', value = ''] = /^\s*([\w./-]+)\s*==?\s*([\w.-]+)\s*$/.exec(part) ?? [];
    return key !== '' && textAt(labels, key) === value;
  });
}

function entriesOf(value: JsonValue, keys: readonly string[], folder: string): readonly string[] {
  return keys.flatMap((key) => listAt(value, key)).filter((entry) => typeof entry === 'string').map((entry) => path.posix.join(folder, entry).replace(/\/+$/, ''));
}

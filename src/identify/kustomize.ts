import path from 'node:path';
import { isList, property, textAt } from '../base/json.js';
import type { JsonValue, Resource } from '../types.js';
import type { Edit, Overlays } from './overlay.js';

/** The names under which Kustomize finds its file. */
export const KUSTOMIZATION_FILES: ReadonlySet<string> = new Set(['kustomization.yaml', 'kustomization.yml', 'Kustomization']);

/** What kustomizations make of a file. */
export type KustomizeEffect =
  /** It is no manifest; `isApplied` where it counts in what is judged. */
  | { readonly kind: 'patch'; readonly isApplied: boolean }
  /** A manifest that a kustomization passes over is not deployed. */
  | { readonly kind: 'unlisted' }
  /** A manifest is deployed with these changes. */
  | { readonly kind: 'edited'; readonly edits: readonly Edit[] }
  /** A kustomization names patches that could not be read. */
  | { readonly kind: 'incomplete'; readonly patches: readonly string[] };

/** What kustomizations make of files, by reported name. */
export type Kustomized = ReadonlyMap<string, KustomizeEffect>;

/** A kustomization: the reported name of its file, to which its entries are relative, and what it holds. */
export interface Kustomization {
  readonly file: string;
  readonly value: JsonValue;
}

/**
 * Tells what kustomizations make of the files of a scan. What Skaffold deploys may do without a kustomization, so nothing counts as unlisted there.
 * @param files Reported names of all files.
 * @param overlays What overlays change.
 */
export function kustomizedFiles(kustomizations: readonly Kustomization[], files: readonly string[], overlays: Overlays): Kustomized {
  const found = new Map<string, KustomizeEffect>([...overlays.unread].map(([file, names]) => [file, { kind: 'incomplete', patches: names }]));
  const patches = new Set(kustomizations.flatMap(patchFiles));
  const listed = new Set(kustomizations.flatMap(listedFiles));
  const selective = new Set(kustomizations.filter(({ value }) => listAt(value, 'resources').length > 0).flatMap(foldersOf));
  const lists = selective.size > 0 && !files.some((file) => /^skaffold\b.*\.ya?ml$/.test(path.posix.basename(file)));
  for (const file of files) {
    const edits = overlays.edits.get(file);
    if (patches.has(file)) found.set(file, { kind: 'patch', isApplied: overlays.applied.has(file) });
    else if (edits !== undefined) found.set(file, { kind: 'edited', edits });
    else if (lists && selective.has(path.posix.dirname(file)) && !listed.has(file) && !KUSTOMIZATION_FILES.has(path.posix.basename(file))) found.set(file, { kind: 'unlisted' });
  }
  return found;
}

/** Whether a manifest counts although no kustomization lists it: what people apply by hand before anything else, and a secret that lies there for all to read. */
export function countsUnlisted({ family, kind }: Resource): boolean {
  return family !== 'kubernetes' || BY_HAND.has(kind) || BY_HAND_GROUPS.some((group) => kind.endsWith(group));
}

const BY_HAND = new Set(['Namespace', 'Secret', 'Application.argoproj.io', 'ApplicationSet.argoproj.io', 'AppProject.argoproj.io']);
const BY_HAND_GROUPS = ['.kustomize.toolkit.fluxcd.io', '.source.toolkit.fluxcd.io', '.bitnami.com'];
/** Where a kustomization names manifests. */
const LISTS = ['resources', 'bases', 'components', 'crds'];

function listedFiles(kustomization: Kustomization): string[] {
  return named(kustomization, LISTS.flatMap((key) => listAt(kustomization.value, key)));
}

/** The folders that a kustomization picks files from: its own, and those below it of which it names files one by one. */
function foldersOf(kustomization: Kustomization): string[] {
  const own = path.posix.dirname(kustomization.file);
  const below = [...listedFiles(kustomization), ...patchFiles(kustomization)].filter((file) => /\.ya?ml$/.test(file) && (own === '.' || file.startsWith(`${own}/`)));
  return [own, ...below.map((file) => path.posix.dirname(file))];
}

/** Files that a kustomization applies as patches or as its own configuration: fragments of objects, not manifests. */
function patchFiles(kustomization: Kustomization): string[] {
  const { value } = kustomization;
  return named(kustomization, [
    ...listAt(value, 'patchesStrategicMerge'),
    ...['patches', 'patchesJson6902', 'replacements'].flatMap((key) => listAt(value, key).map((entry) => textAt(entry, 'path'))),
    ...['configurations', 'transformers', 'generators'].flatMap((key) => listAt(value, key)),
  ]);
}

/** Entries as reported names; what is no file, such as a patch that stands there itself, is left out. */
function named({ file }: Kustomization, entries: readonly JsonValue[]): string[] {
  const names = entries.filter((entry) => typeof entry === 'string').filter((entry) => !entry.includes('\n'));
  return names.map((name) => path.posix.join(path.posix.dirname(file), name));
}

/** The entries of a list of a kustomization. */
export function listAt(value: JsonValue, key: string): readonly JsonValue[] {
  const found = property(value, key);
  return isList(found) ? found : [];
}

import path from 'node:path';
import { isList, property, textAt } from '../base/json.js';
import type { JsonValue } from '../types.js';

/** The names under which Kustomize finds its file. */
export const KUSTOMIZATION_FILES: ReadonlySet<string> = new Set(['kustomization.yaml', 'kustomization.yml', 'Kustomization']);

/**
 * Files that a kustomization applies as patches or as its own configuration: fragments of objects, not manifests.
 * @param file Reported name of the kustomization, to which its entries are relative.
 * @returns Reported names.
 */
export function patchFiles(file: string, kustomization: JsonValue): string[] {
  const entries = [
    ...listAt(kustomization, 'patchesStrategicMerge'),
    ...listAt(kustomization, 'patches').map((patch) => textAt(patch, 'path')),
    ...listAt(kustomization, 'patchesJson6902').map((patch) => textAt(patch, 'path')),
    ...listAt(kustomization, 'replacements').map((replacement) => textAt(replacement, 'path')),
    ...listAt(kustomization, 'configurations'),
    ...listAt(kustomization, 'transformers'),
    ...listAt(kustomization, 'generators'),
  ];
  const names = entries.filter((entry) => typeof entry === 'string').filter((entry) => !entry.includes('\n'));
  return names.map((name) => path.posix.join(path.posix.dirname(file), name));
}

function listAt(value: JsonValue, key: string): readonly JsonValue[] {
  const found = property(value, key);
  return isList(found) ? found : [];
}

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder of the readygate package, where policies, schemas and the toolchain lie. It is found from this file upwards, so it is
 * the same from source, from `dist/` and from a bundled command. Throws where the code was taken out of its package.
 */
export function packageRoot(): string {
  root ??= findRoot(path.dirname(fileURLToPath(import.meta.url)));
  return root;
}

let root: string | undefined;

function findRoot(start: string): string {
  for (let folder = start; ; folder = path.dirname(folder)) {
    if (isReadygate(path.join(folder, 'package.json'))) return folder;
    if (folder === path.dirname(folder)) throw new Error(`No package.json of readygate in ${start} or above it`);
  }
}

function isReadygate(manifest: string): boolean {
  if (!existsSync(manifest)) return false;
  const parsed: unknown = JSON.parse(readFileSync(manifest, 'utf8'));
  return typeof parsed === 'object' && parsed !== null && Reflect.get(parsed, 'name') === 'readygate';
}

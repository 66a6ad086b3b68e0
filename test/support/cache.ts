import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Cache } from '../../src/cache/cache.js';
import { spaceFolder } from '../../src/cache/claim.js';

/** The key of a name, and the bytes that always stand for it: from none to some kilobytes. */
export function keyOf(name: string | number): string {
  return createHash('sha256').update(String(name)).digest('hex').slice(0, 32);
}

/** The bytes that are kept under the key of a name. */
export function bytesOf(name: string | number): Uint8Array {
  const digest = createHash('sha512').update(String(name)).digest();
  return Buffer.concat(Array.from({ length: (digest[0] ?? 0) % 50 }, () => digest)).subarray((digest[1] ?? 0) % 64);
}

/** Puts the bytes of names. */
export function putAll(cache: Cache, names: readonly (string | number)[]): void {
  for (const name of names) cache.put(keyOf(name), bytesOf(name));
}

/** What a cache finds of names: `right`, `wrong` or `missing` for each. */
export function findAll(cache: Cache, names: readonly (string | number)[]): string[] {
  return names.map((name) => {
    const found = cache.get(keyOf(name));
    if (found === null) return 'missing';
    return Buffer.compare(found, bytesOf(name)) === 0 ? 'right' : 'wrong';
  });
}

/** The numbers below one. */
export function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

/** The files that hold a root's results. */
export function packsOf(folder: string, root: string): string[] {
  const space = spaceFolder(folder, root);
  return readdirSync(space).filter((name) => name.endsWith('.pack')).map((name) => path.join(space, name));
}

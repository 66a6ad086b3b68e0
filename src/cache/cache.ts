import { closeSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { attempt } from './attempt.js';
import { claimFolder, makeSpace, spaceFolder, touchSpace } from './claim.js';
import { CACHE_LIMITS, type CacheLimits } from './limits.js';
import { findRecord, KEY_BYTES, openPack, readEntry } from './pack.js';
import { createPackWriter } from './pack-writer.js';
import { type KnownPack, settle } from './settle.js';
import { keepWithin, PACK_ENDING, readSpace, removeFile, removeLeftovers } from './spaces.js';

/** Bytes by key, kept from one scan to the next. */
export interface Cache {
  /**
   * The bytes that were put under a key, or null. A torn or foreign entry is null, and so is everything once the cache is closed.
   * @param key 32 hexadecimal digits in lower case, evenly spread.
   */
  get(key: string): Uint8Array | null;
  /** Whether bytes were put under a key. They may still turn out to be torn. */
  has(key: string): boolean;
  /** Keeps bytes for later scans. A key always stands for the same bytes, whoever puts them. */
  put(key: string, bytes: Uint8Array): void;
  /** Makes what was put visible to others, drops what is no longer needed, and keeps to the limit. */
  close(): void;
}

/** A cache in which nothing is found and nothing stays. */
export const NO_CACHE: Cache = { get: () => null, has: () => false, put: () => undefined, close: () => undefined };

/**
 * Opens what is kept of a root. Several processes may do so at once, and each may be ended at any moment: what is half written is never found.
 * @param folder The folder of the cache; one that cannot be used is no error, nothing is found and nothing stays.
 * @param root The absolute path of what is scanned.
 */
export function openCache(folder: string, root: string, limits: CacheLimits = CACHE_LIMITS): Cache {
  const space = spaceFolder(folder, root);
  if (claimFolder(folder) !== null || !makeSpace(space, root)) return NO_CACHE;
  const packs = openPacks(space);
  const name = nameAfter(packs[0]?.pack.file ?? '', space);
  const writer = createPackWriter(name, limits.total);
  let open = true;
  return {
    get(key) {
      const bytes = Buffer.from(key, 'hex');
      if (!open || bytes.length !== KEY_BYTES) return null;
      if (writer.has(key)) return writer.read(key);
      for (const { pack, used } of packs) {
        const place = findRecord(pack, bytes);
        if (place === -1) continue;
        used[place] = 1;
        return readEntry(pack, place);
      }
      return null;
    },
    has(key) {
      const bytes = Buffer.from(key, 'hex');
      return open && bytes.length === KEY_BYTES && (writer.has(key) || packs.some(({ pack }) => findRecord(pack, bytes) !== -1));
    },
    put(key, bytes) {
      if (open && Buffer.from(key, 'hex').length === KEY_BYTES) writer.append(key, bytes);
    },
    close() {
      if (!open) return;
      open = false;
      const hasWritten = settle({ packs, writer, name, limits });
      for (const { pack } of packs) closeSync(pack.descriptor);
      touchSpace(space, root);
      if (!hasWritten) return;
      removeLeftovers(readSpace(space));
      keepWithin(folder, limits, space);
    },
  };
}

/** The path, without its ending, of a pack that is newer than another. */
function nameAfter(file: string, space: string): string {
  const number = Number.parseInt(path.basename(file), 16);
  return path.join(space, ((Number.isNaN(number) ? 0 : number) + 1).toString(16).padStart(8, '0'));
}

/** The packs of a space, the newest first. Damaged ones are removed. */
function openPacks(space: string): KnownPack[] {
  const names = (attempt(() => readdirSync(space)) ?? []).filter((name) => name.endsWith(PACK_ENDING)).sort().reverse();
  return names.flatMap((name) => {
    const file = path.join(space, name);
    const pack = openPack(file);
    if (pack === null) removeFile(file);
    return pack === null || pack === 'gone' ? [] : [{ pack, used: new Uint8Array(pack.count) }];
  });
}

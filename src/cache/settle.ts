import { randomBytes } from 'node:crypto';
import type { CacheLimits } from './limits.js';
import { findRecord, keyAt, type Pack, readEntry, storedAt } from './pack.js';
import type { PackWriter } from './pack-writer.js';
import { PACK_ENDING, removeFile } from './spaces.js';

/** A pack, and for each of its records whether the scan asked for it. */
export interface KnownPack {
  readonly pack: Pack;
  readonly used: Uint8Array;
}

/** What a scan leaves: the packs that it found, the newest first, and what it put. */
export interface Leaving {
  readonly packs: readonly KnownPack[];
  readonly writer: PackWriter;
  /** Path of the new pack, without its ending. */
  readonly name: string;
  readonly limits: CacheLimits;
}

/** A scan that needed less than this share of what is kept of a root is taken for one of a part of it: what it did not need stays. */
const PART_OF_A_ROOT = 1 / 8;

/**
 * Writes what was put as one pack. Where there are too many packs, it takes the entries of others in, which are then removed; where too
 * much is kept that the scan did not need, only what it needed is left. Other processes that have those packs open go on reading them.
 * @returns Whether there is a new pack.
 */
export function settle({ packs, writer, name, limits }: Leaving): boolean {
  const drops = dropsUnused(packs, writer, limits);
  const replaced = drops ? packs : toMerge(packs, writer, limits);
  for (const [index, known] of packs.entries()) if (replaced.includes(known)) takeOver(known, packs.slice(0, index), drops, writer);
  const isEmpty = writer.count() === 0;
  const isWritten = writer.finish(`${name}-${randomBytes(4).toString('hex')}${PACK_ENDING}`);
  if (!isWritten) writer.discard();
  if (isWritten || isEmpty) for (const { pack } of replaced) removeFile(pack.file);
  return isWritten;
}

function dropsUnused(packs: readonly KnownPack[], writer: PackWriter, { total, spare }: CacheLimits): boolean {
  const size = packs.reduce((sum, { pack }) => sum + pack.size, writer.size());
  if (size > total) return true;
  const used = packs.reduce((sum, known) => sum + usedBytes(known), writer.size());
  const unused = size - used;
  return unused > spare && unused > used && used > size * PART_OF_A_ROOT;
}

function usedBytes({ pack, used }: KnownPack): number {
  let bytes = 0;
  for (let place = 0; place < used.length; place++) if (used[place] === 1) bytes += storedAt(pack, place).length;
  return bytes;
}

/** All but the largest where they are smaller together, so that a large one is not copied for a few small ones; none where there are not too many. */
function toMerge(packs: readonly KnownPack[], writer: PackWriter, limits: CacheLimits): readonly KnownPack[] {
  if (packs.length + Math.min(1, writer.count()) <= limits.packs) return [];
  const [largest, ...others] = [...packs].sort((one, other) => other.pack.size - one.pack.size);
  return largest !== undefined && others.reduce((sum, { pack }) => sum + pack.size, 0) < largest.pack.size ? others : packs;
}

/** Copies the entries of a pack, in the order in which they stand there, but those that a newer one has as well. */
function takeOver({ pack, used }: KnownPack, newer: readonly KnownPack[], drops: boolean, writer: PackWriter): void {
  const places = Array.from({ length: pack.count }, (_, place) => place).filter((place) => !drops || used[place] === 1);
  places.sort((one, other) => storedAt(pack, one).offset - storedAt(pack, other).offset);
  for (const place of places) {
    const key = keyAt(pack, place);
    const bytes = Buffer.from(key, 'hex');
    if (writer.has(key) || newer.some((known) => findRecord(known.pack, bytes) !== -1)) continue;
    const entry = readEntry(pack, place);
    if (entry !== null) writer.append(key, entry);
  }
}

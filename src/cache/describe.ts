import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { errorCode } from '../base/unreadable.js';
import { ownership } from './claim.js';
import { CACHE_LIMITS } from './limits.js';
import { countEntries } from './pack.js';
import { listSpaces, PACK_ENDING, removeSpace, rootOf, type Space } from './spaces.js';

/** What a cache holds. */
export interface CacheDescription {
  readonly folder: string;
  /** Why nothing can be kept there; null where it can. */
  readonly problem: string | null;
  readonly bytes: number;
  /** Bytes that it may have. */
  readonly limit: number;
  readonly entries: number;
  /** The one that was used last first. */
  readonly roots: readonly RootDescription[];
}

/** What is kept of one root. */
export interface RootDescription {
  /** Its absolute path; null where it is not known. */
  readonly root: string | null;
  readonly bytes: number;
  readonly entries: number;
  /** As `2026-11-24T10:12:00.000Z`. */
  readonly lastUsed: string;
}

/** Says what a folder holds, without changing anything. */
export function describeCache(folder: string): CacheDescription {
  const roots = ownership(folder) === 'ours' ? listSpaces(folder).reverse().map(describeSpace) : [];
  const sum = (figure: (root: RootDescription) => number) => roots.reduce((total, root) => total + figure(root), 0);
  return { folder, problem: problemOf(folder), bytes: sum(({ bytes }) => bytes), limit: CACHE_LIMITS.total, entries: sum(({ entries }) => entries), roots };
}

/**
 * Removes all results; the folder stays, and stays ours, so that a scan that goes on at this moment is not disturbed.
 * @returns What was removed. Nothing is, where `problem` says that the folder is not ours, and what cannot be removed is not among it.
 */
export function clearCache(folder: string): CacheDescription {
  const owner = ownership(folder);
  const before = describeCache(folder);
  if (owner !== 'ours') return { ...before, problem: owner === 'free' ? null : owner.refusal };
  const kept = new Set(listSpaces(folder).filter((space) => !removeSpace(space)).map(rootOf));
  return { ...before, problem: kept.size === 0 ? null : 'some of it cannot be removed' };
}

function describeSpace(space: Space): RootDescription {
  const packs = space.files.filter((file) => file.path.endsWith(PACK_ENDING));
  return {
    root: rootOf(space),
    bytes: space.bytes,
    entries: packs.reduce((sum, pack) => sum + (countEntries(pack.path) ?? 0), 0),
    lastUsed: new Date(space.lastUsed).toISOString(),
  };
}

function problemOf(folder: string): string | null {
  const owner = ownership(folder);
  if (typeof owner === 'object') return owner.refusal;
  try {
    accessSync(nearestFolder(folder), constants.W_OK | constants.X_OK);
    return null;
  } catch (error) {
    return `it cannot be written (${errorCode(error)})`;
  }
}

/** The folder, or the one above it that would hold it. */
function nearestFolder(folder: string): string {
  const above = path.dirname(folder);
  return above === folder || existsSync(folder) ? folder : nearestFolder(above);
}

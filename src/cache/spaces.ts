import { lstatSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { attempt } from './attempt.js';
import { rootFile } from './claim.js';
import type { CacheLimits } from './limits.js';

/** The results of one root. */
export interface Space {
  readonly folder: string;
  /** Bytes of all of its files. */
  readonly bytes: number;
  readonly files: readonly SpaceFile[];
  /** Milliseconds since 1970. */
  readonly lastUsed: number;
}

/** A file of a space. */
export interface SpaceFile {
  readonly path: string;
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

const SPACE_NAME = /^[0-9a-f]{32}$/;
export const PACK_ENDING = '.pack';
const PART_ENDING = '.part';
const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

/** All spaces of a cache folder, those that were not used for longest first. */
export function listSpaces(folder: string): Space[] {
  const names = attempt(() => readdirSync(folder)) ?? [];
  const spaces = names.filter((name) => SPACE_NAME.test(name)).map((name) => readSpace(path.join(folder, name)));
  return spaces.sort((one, other) => one.lastUsed - other.lastUsed);
}

/** The files of one space; what goes at this moment is left out. */
export function readSpace(folder: string): Space {
  const files = (attempt(() => readdirSync(folder)) ?? []).flatMap((name) => {
    const file = path.join(folder, name);
    const stat = attempt(() => lstatSync(file));
    return stat === null ? [] : [{ path: file, bytes: stat.size, modified: stat.mtimeMs }];
  });
  return { folder, files, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0), lastUsed: files.find((file) => file.path === rootFile(folder))?.modified ?? 0 };
}

/** The root that a space belongs to, or null where it does not say. */
export function rootOf({ folder }: Space): string | null {
  return attempt(() => readFileSync(rootFile(folder), 'utf8')) || null;
}

/** Removes spaces, those that were not used for longest first, until all together are within the limits. `kept` is not removed. */
export function keepWithin(folder: string, limits: CacheLimits, kept: string): void {
  const spaces = listSpaces(folder);
  let bytes = spaces.reduce((sum, space) => sum + space.bytes, 0);
  let number = spaces.length;
  for (const space of spaces) {
    if (bytes <= limits.total && number <= limits.spaces) return;
    if (space.folder === kept) continue;
    removeSpace(space);
    bytes -= space.bytes;
    number -= 1;
  }
}

/** Removes a space with everything in it. @returns Whether it is gone. */
export function removeSpace({ folder }: Space): boolean {
  return attempt(() => {
    rmSync(folder, { recursive: true, force: true });
    return true;
  }) ?? false;
}

/** Removes what processes that were ended left unfinished; a process that is still at it is younger than a day. */
export function removeLeftovers({ files, lastUsed }: Space): void {
  for (const { path: file, modified } of files) if (file.endsWith(PART_ENDING) && lastUsed - modified > DAY_MILLISECONDS) removeFile(file);
}

/** Removes a file, unless another process did. */
export function removeFile(file: string): void {
  attempt(() => rmSync(file, { force: true }));
}

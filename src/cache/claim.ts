import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { errorCode } from '../base/unreadable.js';
import { attempt } from './attempt.js';

/** Tells backups to leave the folder out (https://bford.info/cachedir), and us that it is ours. */
const TAG_FILE = 'CACHEDIR.TAG';
const TAG = 'Signature: 8a477f597d28d172789f06886806bc55\n# Results of readygate, which can be made again: `readygate cache clear` removes them.\n';
/** A cache within a repository is neither committed nor scanned. */
const IGNORE_FILE = '.gitignore';
/** Says which root the results of a space belong to; its time is that of the last use. */
const ROOT_FILE = 'root';
/** Another form of packs is kept apart from this one, so that versions of readygate with either get along. */
const FORM = '1';
/** Results quote what was scanned, so only who scanned it may read them. */
const PRIVATE_FOLDER = 0o700;
const PRIVATE_FILE = 0o600;

/** Whether a folder may be used for the cache: it is ours, it can become ours, or why it cannot. */
export type Ownership = 'ours' | 'free' | { readonly refusal: string };

/** Says whether a folder is ours; it is free where it is not there yet or empty. */
export function ownership(folder: string): Ownership {
  try {
    const names = readdirSync(folder);
    if (names.includes(TAG_FILE)) return readFileSync(path.join(folder, TAG_FILE), 'utf8') === TAG ? 'ours' : { refusal: 'it is a cache of something else' };
    return names.every((name) => name.startsWith(TAG_FILE)) ? 'free' : { refusal: 'it holds other files' };
  } catch (error) {
    const code = errorCode(error);
    return code === 'ENOENT' ? 'free' : { refusal: code === 'ENOTDIR' ? 'it is no folder, or stands below a file' : `it cannot be read (${code})` };
  }
}

/** Makes a folder ours. @returns Why it cannot be, or null. */
export function claimFolder(folder: string): string | null {
  const owner = ownership(folder);
  if (owner === 'ours') return null;
  if (owner !== 'free') return owner.refusal;
  try {
    mkdirSync(folder, { recursive: true, mode: PRIVATE_FOLDER });
    // The tag first: where another process makes the same folder at this moment, both find it free or ours.
    writeWhole(path.join(folder, TAG_FILE), TAG);
    writeWhole(path.join(folder, IGNORE_FILE), '*\n');
    return null;
  } catch (error) {
    return `it cannot be written (${errorCode(error)})`;
  }
}

/** The folder of a root's results. It goes by the way from one to the other, so a repository that is moved with the cache in it, as pipelines do, finds them again. */
export function spaceFolder(folder: string, root: string): string {
  return path.join(folder, createHash('sha256').update(`${FORM}\0${path.relative(folder, root)}`).digest('hex').slice(0, 32));
}

/** Makes the folder of a root's results. @returns Whether there is one that can be written. */
export function makeSpace(space: string, root: string): boolean {
  // Where it is there already, this is refused.
  attempt(() => mkdirSync(space, { mode: PRIVATE_FOLDER }));
  return touchSpace(space, root);
}

/** Makes the time of a space that of now. @returns Whether that was possible. */
export function touchSpace(space: string, root: string): boolean {
  return attempt(() => writeWhole(rootFile(space), root)) !== null;
}

/** The file that names a space's root. */
export function rootFile(space: string): string {
  return path.join(space, ROOT_FILE);
}

/** A name that no other process takes; what has it and is old was left by one that was ended. */
export function partName(file: string): string {
  return `${file}.${randomBytes(6).toString('hex')}.part`;
}

function writeWhole(file: string, text: string): string {
  const part = partName(file);
  writeFileSync(part, text, { mode: PRIVATE_FILE });
  renameSync(part, file);
  return file;
}

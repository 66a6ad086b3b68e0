import { type Dirent, existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import picomatch from 'picomatch';
import { TOOL_FOLDERS } from './options.js';

/**
 * Files that a glob names, whatever git ignores and whatever folder of tests they lie in: reports are made by a run and rarely committed.
 * @param given A file, a folder or a glob, relative to `root`.
 * @returns Absolute paths.
 */
export function findReports(given: string, root: string): readonly string[] {
  const named = path.resolve(root, given);
  if (existsSync(named)) return statSync(named).isDirectory() ? filesBelow(named) : [named];
  const { base, glob } = picomatch.scan(given);
  const folder = path.resolve(root, base);
  if (glob === '' || !existsSync(folder)) return [];
  const matches = picomatch(glob, { dot: true });
  return filesBelow(folder).filter((file) => matches(path.relative(folder, file).split(path.sep).join('/')));
}

/** A folder that cannot be listed has no reports. */
function filesBelow(folder: string): readonly string[] {
  return listFolder(folder).flatMap((entry) => {
    const absolutePath = path.join(folder, entry.name);
    if (entry.isFile()) return [absolutePath];
    return entry.isDirectory() && !TOOL_FOLDERS.has(entry.name) ? filesBelow(absolutePath) : [];
  });
}

function listFolder(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

import path from 'node:path';
import picomatch from 'picomatch';
import { findExecutable } from '../base/executable.js';
import { ReadygateError } from '../errors.js';
import { stagedChanges } from '../revision/changes.js';
import { checkOutIndex, type IndexTree } from '../revision/index-tree.js';
import type { ScanArguments } from './arguments.js';
import { cacheOf, type Prepared, prepareScan } from './prepare.js';
import type { Terminal } from './terminal.js';

/**
 * A scan of what is staged, its configuration included, that reports on what it affects; where paths are given, on those, and on what
 * is staged of them affects elsewhere. Throws ReadygateError outside of a repository, and for a path that the index has not got.
 */
export async function prepareStaged(paths: readonly string[], given: ScanArguments, terminal: Terminal): Promise<Prepared> {
  const run = { git: { executable: findExecutable('git', terminal.env['PATH'] ?? terminal.env['Path'] ?? ''), environment: terminal.env }, folder: terminal.cwd };
  const tree = checkOutIndex(run);
  if ('complaint' in tree) throw cannotRead(tree.complaint);
  try {
    const changes = stagedChanges(run);
    if ('complaint' in changes) throw cannotRead(changes.complaint);
    const named = new Set(paths.flatMap((name) => filesAt(name, tree, terminal.cwd)));
    const files = paths.length === 0 ? changes.files : new Set([...changes.files].filter((file) => named.has(file)));
    const prepared = await prepareScan([], given, { ...terminal, cwd: tree.folder, env: tree.git.environment }, cacheOf(given, terminal));
    return {
      ...prepared,
      scan() {
        try {
          return prepared.scan({ files, named, before: (file) => changes.before(file) });
        } finally {
          tree.remove();
        }
      },
    };
  } catch (error) {
    tree.remove();
    throw error;
  }
}

function cannotRead(complaint: string): ReadygateError {
  return new ReadygateError({ code: 'argument', message: `What is staged cannot be read: ${complaint}.`, remedy: 'Run it in a git repository.', location: null });
}

/** The files of the index that a file, a folder or a glob stands for. */
function filesAt(given: string, { files }: IndexTree, cwd: string): readonly string[] {
  const name = path.relative(cwd, path.resolve(cwd, given)).split(path.sep).join('/');
  const below = name === '' ? files : files.filter((file) => file === name || file.startsWith(`${name}/`));
  if (below.length > 0) return below;
  const matches = picomatch(name, { dot: true });
  const found = files.filter((file) => matches(file));
  if (found.length === 0) throw new ReadygateError({ code: 'nothing-matched', message: `Nothing in git's index matches ${given}.`, remedy: 'Check the path, or stage it with git add.', location: null });
  return found;
}

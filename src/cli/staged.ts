import path from 'node:path';
import picomatch from 'picomatch';
import { findExecutable } from '../base/executable.js';
import { ReadygateError } from '../errors.js';
import { checkOutIndex, type IndexTree } from '../revision/index-tree.js';
import { narrowReport } from '../scan/narrow.js';
import type { ScanArguments } from './arguments.js';
import { cacheOf, type Prepared, prepareScan } from './prepare.js';
import type { Terminal } from './terminal.js';

/**
 * A scan of what is staged, its configuration included, that reports on the staged files, or on the given ones.
 * Throws ReadygateError outside of a repository, and for a path that the index has not got.
 */
export async function prepareStaged(paths: readonly string[], given: ScanArguments, terminal: Terminal): Promise<Prepared> {
  const git = { executable: findExecutable('git', terminal.env['PATH'] ?? terminal.env['Path'] ?? ''), environment: terminal.env };
  const tree = checkOutIndex({ git, folder: terminal.cwd });
  if ('complaint' in tree) throw new ReadygateError({ code: 'argument', message: `What is staged cannot be read: ${tree.complaint}.`, remedy: 'Run it in a git repository.', location: null });
  try {
    const files = paths.length === 0 ? tree.staged : new Set(paths.flatMap((name) => filesAt(name, tree, terminal.cwd)));
    const prepared = await prepareScan([], given, { ...terminal, cwd: tree.folder, env: tree.git.environment }, cacheOf(given, terminal));
    return {
      ...prepared,
      scan() {
        try {
          return narrowReport(prepared.scan(), files);
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

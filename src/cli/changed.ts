import { findExecutable } from '../base/executable.js';
import { ReadygateError } from '../errors.js';
import { changesSince } from '../revision/changes.js';
import type { ScanArguments } from './arguments.js';
import { type Prepared, prepareScan } from './prepare.js';
import type { Terminal } from './terminal.js';

/**
 * A scan that reports on what changed since a revision, and on what is related to that otherwise than before.
 * Throws ReadygateError where git cannot tell what changed.
 */
export async function prepareChanged(revision: string, { paths, given }: { readonly paths: readonly string[]; readonly given: ScanArguments }, terminal: Terminal): Promise<Prepared> {
  const git = { executable: findExecutable('git', terminal.env['PATH'] ?? terminal.env['Path'] ?? ''), environment: terminal.env };
  const changes = changesSince({ git, folder: terminal.cwd }, revision);
  if ('complaint' in changes) {
    throw new ReadygateError({ code: 'argument', message: `What changed since ${revision} cannot be told: ${changes.complaint}.`, remedy: git.executable === null ? 'Install git, or scan everything.' : 'Name a commit, a branch or a tag that git knows; a shallow clone needs its history.', location: null });
  }
  const prepared = await prepareScan(paths, given, terminal);
  // Another configuration or another rule may say something else of every file.
  const decidesAll = [...changes.files].some((file) => prepared.settingsFiles.some((name) => file === name || file.startsWith(`${name}/`)));
  return { ...prepared, scan: () => prepared.scan(decidesAll ? undefined : { files: changes.files, named: new Set(), before: (file) => changes.before(file) }) };
}

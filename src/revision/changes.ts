import { type GitRun, runGit, runGitBytes } from '../base/git.js';
import { findBaseCommit } from './base-commit.js';

/** What a change touches. Files are relative to the folder that git was asked in. */
export interface Changes {
  /** Added, altered and deleted files; a renamed one is both. */
  readonly files: ReadonlySet<string>;
  /** What a file held before, or null where it was not there. */
  before(file: string): Uint8Array | null;
}

const DIFF = ['--name-only', '-z', '--no-renames', '--no-ext-diff', '--relative'];

/**
 * What the work tree changes since it left a revision: commits, what is staged, what is not, and new files that are not ignored.
 * @param revision A commit, branch or tag.
 * @returns The changes, or why there are none to tell.
 */
export function changesSince(run: GitRun, revision: string): Changes | { readonly complaint: string } {
  const base = findBaseCommit(run, revision);
  if ('missing' in base) return { complaint: base.missing };
  const tracked = runGit(run, ['diff', ...DIFF, base.commit]);
  const untracked = runGit(run, ['ls-files', '--others', '--exclude-standard', '-z']);
  for (const { text, complaint } of [tracked, untracked]) if (text === null) return { complaint };
  return changesOf(run, base.commit, [...namesIn(tracked.text), ...namesIn(untracked.text)]);
}

/** What the next commit changes. */
export function stagedChanges(run: GitRun): Changes | { readonly complaint: string } {
  const staged = runGit(run, ['diff', '--cached', ...DIFF]);
  return staged.text === null ? { complaint: staged.complaint } : changesOf(run, 'HEAD', namesIn(staged.text));
}

function changesOf(run: GitRun, commit: string, files: readonly string[]): Changes {
  let contents: ReadonlyMap<string, Uint8Array> | null = null;
  return { files: new Set(files), before: (file) => (contents ??= readFiles(run, commit, files)).get(file) ?? null };
}

/** The files of a commit that are there, read by one git. A name with a line break in it cannot be asked for. */
function readFiles(run: GitRun, commit: string, files: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const asked = files.filter((file) => !file.includes('\n'));
  const answer = runGitBytes(run, ['cat-file', '--batch'], asked.map((file) => `${commit}:./${file}\n`).join(''));
  const contents = new Map<string, Uint8Array>();
  let start = 0;
  for (const file of asked) {
    const end = answer?.indexOf('\n', start) ?? -1;
    if (answer === null || end === -1) break;
    const [, type, size] = answer.toString('utf8', start, end).split(' ').slice(-3);
    start = end + 1;
    if (size === undefined || !/^\d+$/.test(size)) continue;
    if (type === 'blob') contents.set(file, answer.subarray(start, start + Number(size)));
    start += Number(size) + 1;
  }
  return contents;
}

function namesIn(text: string | null): readonly string[] {
  return (text ?? '').split('\0').filter((name) => name !== '');
}

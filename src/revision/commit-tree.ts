import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type GitRun, runGit } from '../base/git.js';

/** A commit's files in a folder of their own. */
export interface CommitTree {
  /** The absolute folder of the top. */
  readonly folder: string;
  remove(): void;
}

/** Checking out a large repository takes a while. */
const MOST_MILLISECONDS = 300_000;

/**
 * Checks a commit out beside the repository, as a work tree of its own, so that git can still tell how old its files are.
 * @returns The tree, which the caller removes, or what git complained about.
 */
export function checkOut(run: GitRun, commit: string): CommitTree | { readonly complaint: string } {
  const parent = mkdtempSync(path.join(tmpdir(), 'readygate-'));
  const folder = path.join(parent, 'tree');
  const slow = { ...run, git: { ...run.git, environment: { ...run.git.environment, GIT_LFS_SKIP_SMUDGE: '1' } }, most: MOST_MILLISECONDS };
  const { text, complaint } = runGit(slow, ['worktree', 'add', '--quiet', '--detach', '--force', folder, commit]);
  const remove = () => {
    runGit(slow, ['worktree', 'remove', '--force', folder]);
    rmSync(parent, { recursive: true, force: true });
  };
  if (text !== null) return { folder, remove };
  remove();
  return { complaint };
}

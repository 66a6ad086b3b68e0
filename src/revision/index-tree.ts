import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type GitOptions, type GitRun, runGit } from '../base/git.js';
import { copyChartDependencies } from './chart-dependencies.js';

/** What git's index holds, as files. */
export interface IndexTree {
  /** The absolute folder that stands for the one that git was asked in. */
  readonly folder: string;
  /** How git is asked about these files. */
  readonly git: GitOptions;
  /** Files of the index, relative to the folder. */
  readonly files: readonly string[];
  /** Those of them that the next commit adds or alters. A renamed file is a new one. */
  readonly staged: ReadonlySet<string>;
  remove(): void;
}

/** Writing out a large repository takes a while. */
const MOST_MILLISECONDS = 300_000;

/**
 * The files as they are staged: the work tree itself where it holds just that, else a copy of its own, since what is not staged is not committed.
 * @returns The files, whose copy the caller removes, or what git complained about.
 */
export function checkOutIndex(run: GitRun): IndexTree | { readonly complaint: string } {
  const top = runGit(run, ['rev-parse', '--show-toplevel']);
  const files = runGit(run, ['ls-files', '-z']);
  const staged = runGit(run, ['diff', '--cached', '--name-only', '-z', '--no-renames', '--no-ext-diff', '--diff-filter=d', '--relative']);
  for (const { text, complaint } of [top, files, staged]) if (text === null) return { complaint };
  const names = { files: namesIn(files.text), staged: new Set(namesIn(staged.text)) };
  const status = namesIn(runGit(run, ['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=all']).text ?? '?? unknown\0');
  // The second letter is the work tree's: a blank says that it is as in the index.
  if (status.every((entry) => entry.charAt(1) === ' ')) return { ...names, folder: run.folder, git: run.git, remove: () => undefined };
  const copied = copyIndex(run, (top.text ?? '').replace(/\n$/, ''));
  return 'complaint' in copied ? copied : { ...names, ...copied };
}

function copyIndex(run: GitRun, top: string): Pick<IndexTree, 'folder' | 'git' | 'remove'> | { readonly complaint: string } {
  const copy = realpathSync(mkdtempSync(path.join(tmpdir(), 'readygate-')));
  const remove = () => rmSync(copy, { recursive: true, force: true });
  const ask = (...command: readonly string[]) => (runGit(run, command).text ?? '').replace(/\n$/, '');
  const { complaint, text } = runGit({ ...run, folder: top, most: MOST_MILLISECONDS }, ['checkout-index', '--all', '--force', `--prefix=${copy}/`]);
  if (text === null) {
    remove();
    return { complaint };
  }
  const index = path.resolve(run.folder, ask('rev-parse', '--git-path', 'index'));
  const environment = { ...run.git.environment, GIT_DIR: ask('rev-parse', '--absolute-git-dir'), GIT_WORK_TREE: copy, GIT_INDEX_FILE: index };
  const folder = path.join(copy, ask('rev-parse', '--show-prefix'));
  // A folder of which nothing is staged is not written.
  mkdirSync(folder, { recursive: true });
  copyChartDependencies(run, folder);
  return { folder, git: { ...run.git, environment }, remove };
}

function namesIn(text: string | null): readonly string[] {
  return (text ?? '').split('\0').filter((name) => name !== '');
}

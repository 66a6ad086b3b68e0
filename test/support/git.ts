import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findExecutable } from '../../src/base/executable.js';
import type { GitRun } from '../../src/base/git.js';
import { temporaryFolder } from './temporary.js';

const PATH = process.env['PATH'] ?? '';
/** An environment in which nothing of this machine's configuration counts. */
export const GIT_ENVIRONMENT = { PATH, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', GIT_AUTHOR_NAME: 'Ada', GIT_AUTHOR_EMAIL: 'ada@shop.test', GIT_COMMITTER_NAME: 'Ada', GIT_COMMITTER_EMAIL: 'ada@shop.test' };

/** Files to write; null removes one. */
export type Edits = Readonly<Record<string, string | null>>;

/** A repository for tests. */
export interface TestRepository {
  readonly folder: string;
  /** Runs git and returns what it says, without the last line break. */
  git(...command: readonly string[]): string;
  /** Writes and removes files of the work tree. */
  edit(edits: Edits): void;
  /** Edits, stages everything and commits. Returns the commit. */
  commit(edits: Edits): string;
}

/** A repository with one commit on the branch main. It goes when the test ends. */
export function createRepository(files: Edits): TestRepository {
  const folder = temporaryFolder();
  const repository = openRepository(folder);
  repository.git('init', '--quiet', '--initial-branch=main');
  repository.commit(files);
  return repository;
}

/** The repository in a folder. */
export function openRepository(folder: string): TestRepository {
  const git = (...command: readonly string[]) => execFileSync('git', command, { cwd: folder, env: { ...GIT_ENVIRONMENT, HOME: folder }, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trimEnd();
  const edit = (edits: Edits) => {
    for (const [name, content] of Object.entries(edits)) {
      const file = path.join(folder, name);
      if (content === null) rmSync(file);
      else {
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(file, content);
      }
    }
  };
  return {
    folder,
    git,
    edit,
    commit(edits) {
      edit(edits);
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', 'Change');
      return git('rev-parse', 'HEAD');
    },
  };
}

/** How code asks git in a folder. */
export function gitRun(folder: string): GitRun {
  return { git: { executable: findExecutable('git', PATH), environment: { ...GIT_ENVIRONMENT, HOME: folder } }, folder };
}

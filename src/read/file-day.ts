import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Source } from '../types.js';

/** The git command and the environment that it runs in. */
export interface GitOptions {
  /** Absolute path of git, or null where there is none. */
  readonly executable: string | null;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export const NO_GIT: GitOptions = { executable: null, environment: {} };

/** Longer than this, git is given up: the day is then unknown. */
const MOST_MILLISECONDS = 20_000;
/** Nothing that a repository's own configuration names is run. */
const SAFE = ['--no-optional-locks', '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=', '-c', 'log.showSignature=false'];

/**
 * The day on which a file got its content: that of its last commit, or of its last change where git has not got this content.
 * Null where nobody knows: without bytes on a disk, where git cannot tell, or where a shallow clone ends at the commit that has it.
 */
export function fileDay(source: Source, git: GitOptions): string | null {
  if (source.absolutePath === null) return null;
  const folder = path.dirname(source.absolutePath);
  if (git.executable === null) return isInRepository(folder) ? null : dayOfChange(source.absolutePath);
  const name = path.basename(source.absolutePath);
  const status = run(git, folder, ['status', '--porcelain=v1', '--ignored', '-z', '--', name]);
  if (status.text === null) return status.isNoRepository ? dayOfChange(source.absolutePath) : null;
  if (status.text !== '') return dayOfChange(source.absolutePath);
  const [seconds = '', ...parents] = (run(git, folder, ['log', '-1', '--format=%ct %P', '--', name]).text ?? '').trim().split(' ');
  if (!/^\d+$/.test(seconds)) return null;
  const isCutOff = parents.length === 0 && run(git, folder, ['rev-parse', '--is-shallow-repository']).text?.trim() === 'true';
  return isCutOff ? null : toDay(Number(seconds) * 1000);
}

function run(git: GitOptions, folder: string, command: readonly string[]): { readonly text: string | null; readonly isNoRepository: boolean } {
  const result = spawnSync(git.executable ?? '', [...SAFE, ...command], {
    cwd: folder,
    env: { ...git.environment, LC_ALL: 'C', GIT_LITERAL_PATHSPECS: '1', GIT_OPTIONAL_LOCKS: '0' },
    encoding: 'utf8',
    timeout: MOST_MILLISECONDS,
    windowsHide: true,
  });
  return { text: result.status === 0 ? result.stdout : null, isNoRepository: /not a git repository/i.test(result.stderr) };
}

function isInRepository(folder: string): boolean {
  if (existsSync(path.join(folder, '.git'))) return true;
  const parent = path.dirname(folder);
  return parent !== folder && isInRepository(parent);
}

function dayOfChange(file: string): string | null {
  try {
    return toDay(statSync(file).mtimeMs);
  } catch {
    return null;
  }
}

function toDay(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

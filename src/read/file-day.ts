import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { type GitOptions, runGit } from '../base/git.js';
import type { Source } from '../types.js';

/**
 * The day on which a file got its content: that of its last commit, or of its last change where git has not got this content.
 * Null where nobody knows: without bytes on a disk, where git cannot tell, or where a shallow clone ends at the commit that has it.
 */
export function fileDay(source: Source, git: GitOptions): string | null {
  if (source.absolutePath === null) return null;
  const folder = path.dirname(source.absolutePath);
  if (git.executable === null) return isInRepository(folder) ? null : dayOfChange(source.absolutePath);
  const name = path.basename(source.absolutePath);
  const run = (...command: readonly string[]) => runGit({ git, folder }, command);
  const status = run('status', '--porcelain=v1', '--ignored', '-z', '--', name);
  if (status.text === null) return /not a git repository/i.test(status.complaint) ? dayOfChange(source.absolutePath) : null;
  if (status.text !== '') return dayOfChange(source.absolutePath);
  const [seconds = '', ...parents] = (run('log', '-1', '--format=%ct %P', '--', name).text ?? '').trim().split(' ');
  if (!/^\d+$/.test(seconds)) return null;
  const isCutOff = parents.length === 0 && run('rev-parse', '--is-shallow-repository').text?.trim() === 'true';
  return isCutOff ? null : toDay(Number(seconds) * 1000);
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

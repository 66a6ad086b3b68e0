import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packageRoot } from '../../src/base/package-root.js';

/** The real pre-commit with a home of its own, and a plain clone of this repository for it. */
export interface PreCommit {
  readonly command: string;
  readonly clone: string;
  readonly commit: string;
  /** The environment in which git and pre-commit run. */
  readonly environment: Readonly<Record<string, string>>;
  close(): void;
}

/** What is missing for pre-commit, in a sentence; null where nothing is. */
export function missingForPreCommit(): string | null {
  if (spawnSync('python3', ['-c', 'import venv, ensurepip']).status !== 0) return 'there is no python3 that can make a virtual environment';
  return spawnSync('git', ['-C', packageRoot(), 'rev-parse', 'HEAD']).status === 0 ? null : 'this is no git repository';
}

/** Installs pre-commit from PyPI into a temporary folder. Throws where that cannot be done. */
export function installPreCommit(): PreCommit {
  const folder = mkdtempSync(path.join(tmpdir(), 'readygate-pre-commit-'));
  const clone = path.join(folder, 'readygate');
  execFileSync('git', ['clone', '--quiet', '--no-hardlinks', packageRoot(), clone], { stdio: 'ignore' });
  const commit = execFileSync('git', ['-C', clone, 'rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
  execFileSync('python3', ['-m', 'venv', path.join(folder, 'python')], { stdio: 'ignore' });
  execFileSync(path.join(folder, 'python/bin/pip'), ['install', '--quiet', '--disable-pip-version-check', 'pre-commit'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const command = path.join(folder, 'python/bin/pre-commit');
  if (!existsSync(command)) throw new Error('pip installed no pre-commit');
  return { command, clone, commit, environment: hookEnvironment(path.dirname(command), { PRE_COMMIT_HOME: path.join(folder, 'home') }), close: () => rmSync(folder, { recursive: true, force: true }) };
}

/** An environment in which nothing of this machine's git and of a surrounding npm counts. Its own programs are found first. */
export function hookEnvironment(programs: string, more: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const outside = Object.entries(process.env).flatMap(([name, value]) => (value === undefined || /^GIT_|^npm_(?!config_registry$)/.test(name) ? [] : [[name, value] as const]));
  const searched = (process.env['PATH'] ?? '').split(path.delimiter).filter((entry) => !entry.includes('node_modules'));
  return {
    ...Object.fromEntries(outside),
    PATH: [programs, path.dirname(process.execPath), ...searched].join(path.delimiter),
    NO_COLOR: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Ada',
    GIT_AUTHOR_EMAIL: 'ada@shop.test',
    GIT_COMMITTER_NAME: 'Ada',
    GIT_COMMITTER_EMAIL: 'ada@shop.test',
    ...more,
  };
}

import { execFileSync } from 'node:child_process';
import { utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findExecutable } from '../../src/base/executable.js';
import { NO_GIT } from '../../src/base/git.js';
import { fileDay } from '../../src/read/file-day.js';
import { temporaryFolder } from '../support/temporary.js';

const PATH = process.env['PATH'] ?? '';
const git = { executable: findExecutable('git', PATH), environment: { PATH } };

function run(folder: string, day: string, ...command: readonly string[]): void {
  const moment = `${day}T12:00:00Z`;
  execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@shop.test', '-c', 'init.defaultBranch=main', '-c', 'commit.gpgsign=false', ...command], {
    cwd: folder,
    env: { PATH, HOME: folder, GIT_AUTHOR_DATE: moment, GIT_COMMITTER_DATE: moment },
    stdio: 'ignore',
  });
}

/** A repository whose report was committed on 4 March 2026, and another file a day later. */
function repository(): string {
  const folder = temporaryFolder({ 'reports/coverage.xml': '<coverage/>', 'other.txt': 'a' });
  run(folder, '2026-03-04', 'init');
  run(folder, '2026-03-04', 'add', 'reports');
  run(folder, '2026-03-04', 'commit', '-m', 'Report');
  run(folder, '2026-03-05', 'add', '.');
  run(folder, '2026-03-05', 'commit', '-m', 'Other');
  return folder;
}

const source = (folder: string, file = 'reports/coverage.xml') => ({ file, absolutePath: path.join(folder, file) });
const touch = (folder: string, day: string, file = 'reports/coverage.xml') => utimesSync(path.join(folder, file), new Date(`${day}T00:00:00Z`), new Date(`${day}T12:00:00Z`));

describe('the day of a file', () => {
  it('is that of its last commit, however new the working tree is', () => {
    expect(fileDay(source(repository()), git)).toBe('2026-03-04');
  });

  it('is that of its last change where it was changed since, is ignored, or is in no repository', () => {
    const folder = repository();
    writeFileSync(path.join(folder, 'reports/coverage.xml'), '<coverage line-rate="1"/>');
    touch(folder, '2026-05-06');
    expect(fileDay(source(folder), git)).toBe('2026-05-06');
    writeFileSync(path.join(folder, '.gitignore'), 'fresh.xml\n');
    writeFileSync(path.join(folder, 'fresh.xml'), '<coverage/>');
    touch(folder, '2026-05-07', 'fresh.xml');
    expect(fileDay(source(folder, 'fresh.xml'), git)).toBe('2026-05-07');
    const loose = temporaryFolder({ 'reports/coverage.xml': '' });
    touch(loose, '2026-05-08');
    expect(fileDay(source(loose), git)).toBe('2026-05-08');
  });

  it('is unknown where a shallow clone ends at its commit, where git is missing, and on standard input', () => {
    const folder = repository();
    const clones = temporaryFolder();
    run(clones, '2026-05-06', 'clone', '--depth', '1', pathToFileURL(folder).href, 'clone');
    expect(fileDay(source(path.join(clones, 'clone')), git)).toBe(null);
    expect(fileDay(source(folder), NO_GIT)).toBe(null);
    expect(fileDay({ file: '-', absolutePath: null }, git)).toBe(null);
  });
});

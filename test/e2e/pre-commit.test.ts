import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/base/package-root.js';
import { hookEnvironment, installPreCommit, missingForPreCommit, type PreCommit } from '../support/pre-commit.js';
import { temporaryFolder } from '../support/temporary.js';

const missing = missingForPreCommit();
if (missing !== null) process.stdout.write(`The tests with the real pre-commit are skipped: ${missing}.\n`);

const wrong = (name: string) => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}, namespace: shop}\ndataa: {mode: fast}\n`;
const right = (name: string) => wrong(name).replace('dataa', 'data');

/** npm installs twice and builds twice. */
const INSTALL_MILLISECONDS = 1_200_000;

let preCommit: PreCommit;
let environment: Readonly<Record<string, string>>;
let folder: string;

/** Runs a command in the repository; what it says on both streams is one text, as on a terminal. */
function run(command: string, ...args: readonly string[]): { readonly status: number | null; readonly text: string } {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, env: environment, encoding: 'utf8', maxBuffer: 1 << 26 });
  // A hook manager may give its commands a terminal, whose lines end otherwise.
  return { status, text: (stdout + stderr).replaceAll('\r\n', '\n') };
}
const git = (...args: readonly string[]) => run('git', ...args);

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
}

/** Stages everything and commits. */
function commit() {
  git('add', '--all');
  return git('commit', '--message', 'Change');
}

function repository(files: Readonly<Record<string, string>>): void {
  folder = temporaryFolder();
  git('init', '--quiet', '--initial-branch=main');
  write(files);
}

const config = (id: string, settings = '') => `repos:\n- repo: ${preCommit.clone}\n  rev: ${preCommit.commit}\n  hooks:\n  - {id: ${id}${settings}}\n`;

describe.skipIf(missing !== null)('with pre-commit', () => {
  beforeAll(() => {
    preCommit = installPreCommit();
    environment = preCommit.environment;
  });
  afterAll(() => preCommit.close());

  beforeEach(() => {
    repository({ '.pre-commit-config.yaml': config('readygate'), 'old.yaml': wrong('old') });
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Start', '--no-verify');
    expect(run('pre-commit', 'install')).toMatchObject({ status: 0 });
  });

  it('the first commit installs readygate from a plain clone; one with a finding is refused with file and line, and passes when it is mended', () => {
    write({ 'k8s/settings.yaml': wrong('settings') });
    const refused = commit();
    expect(refused.status).toBe(1);
    expect(refused.text).toMatch(/readygate \(what is staged\)\.+Failed\n- hook id: readygate\n- exit code: 1\n/);
    expect(refused.text).toContain('  high     K8S-0001  Field dataa does not exist here, did you mean data\n    k8s/settings.yaml:4:1  ConfigMap shop/settings\n');
    expect(refused.text).not.toContain('old.yaml');
    write({ 'k8s/settings.yaml': right('settings') });
    const passed = commit();
    expect(passed).toMatchObject({ status: 0, text: expect.stringMatching(/readygate \(what is staged\)\.+Passed\n/) as string });
  }, INSTALL_MILLISECONDS);

  it('a waived finding passes, and an expired waiver does not', () => {
    write({ 'a.yaml': `# readygate:waive K8S-0001 known until=2099-01-31 by=team\n${wrong('a')}` });
    expect(commit()).toMatchObject({ status: 0 });
    write({ 'b.yaml': `# readygate:waive K8S-0001 known until=2020-01-31 by=team\n${wrong('b')}` });
    const refused = commit();
    expect(refused).toMatchObject({ status: 1 });
    expect(refused.text).toContain('b.yaml:1:1: The waiver of K8S-0001 by team expired on 2020-01-31.');
  });

  it('of a file that is partly staged, the staged part counts', () => {
    write({ 'a.yaml': wrong('a') });
    git('add', 'a.yaml');
    write({ 'a.yaml': right('a') });
    expect(git('commit', '--message', 'Change')).toMatchObject({ status: 1, text: expect.stringContaining('a.yaml:4:1') as string });
    git('add', 'a.yaml');
    write({ 'a.yaml': wrong('a') });
    expect(git('commit', '--message', 'Change')).toMatchObject({ status: 0 });
    expect(readFileSync(path.join(folder, 'a.yaml'), 'utf8')).toBe(wrong('a'));
  });

  it('a renamed file is looked at, a deleted one is not', () => {
    git('mv', 'old.yaml', 'renamed.yaml');
    expect(git('commit', '--message', 'Rename')).toMatchObject({ status: 1, text: expect.stringContaining('renamed.yaml:4:1') as string });
    git('reset', '--quiet', '--hard');
    git('rm', '--quiet', 'old.yaml');
    expect(git('commit', '--message', 'Remove')).toMatchObject({ status: 0 });
  });

  it('what is committed with -a, and parts of it by name, are judged as they will be committed', () => {
    write({ 'a.yaml': right('a'), 'b.yaml': right('b') });
    expect(commit()).toMatchObject({ status: 0 });
    write({ 'a.yaml': wrong('a'), 'b.yaml': `# moved\n${right('b')}` });
    expect(git('commit', '--all', '--message', 'Change')).toMatchObject({ status: 1, text: expect.stringContaining('a.yaml:4:1') as string });
    expect(git('commit', '--message', 'Change', '--', 'b.yaml')).toMatchObject({ status: 0 });
  });

  it('500 files at once are one scan, each of them looked at', () => {
    write(Object.fromEntries(Array.from({ length: 500 }, (_, number) => [`k8s/team-${number % 10}/a-rather-long-name-for-a-file-of-settings-${number}.yaml`, number % 100 === 7 ? wrong(`map-${number}`) : right(`map-${number}`)])));
    const { status, text } = commit();
    expect(status).toBe(1);
    expect(text.match(/- exit code: 1/g)).toHaveLength(1);
    expect(text).toContain('5 findings: 5 high\n');
  });

  it('options are handed over, and other files are nobody’s concern', () => {
    write({ '.pre-commit-config.yaml': config('readygate', ', args: [--fail-on, critical]'), 'a.yaml': wrong('a'), 'notes.txt': 'nothing\n' });
    expect(commit()).toMatchObject({ status: 0 });
  });

  it('the hook for everything sees what other commits left', () => {
    write({ '.pre-commit-config.yaml': config('readygate-all'), 'untracked.yaml': wrong('untracked') });
    git('add', '.pre-commit-config.yaml');
    const { status, text } = git('commit', '--message', 'Change');
    expect(status).toBe(1);
    expect(text).toContain('    old.yaml:4:1  ConfigMap shop/old\n');
    expect(text).toContain('1 finding: 1 high\n');
    const all = run('pre-commit', 'run', '--all-files', '--config', '.pre-commit-config.yaml');
    expect(all).toMatchObject({ status: 1, text: expect.stringContaining('old.yaml:4:1') as string });
  });
});

describe('with other hooks', () => {
  const readygate = path.join(packageRoot(), 'bin/readygate.js');

  beforeEach(() => {
    environment = hookEnvironment(path.dirname(readygate));
    repository({ '.gitignore': 'node_modules\n', 'package.json': '{"name": "shop", "private": true}\n', 'old.yaml': wrong('old') });
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Start');
    // As npm install readygate leaves it.
    mkdirSync(path.join(folder, 'node_modules/.bin'), { recursive: true });
    symlinkSync(readygate, path.join(folder, 'node_modules/.bin/readygate'));
    chmodSync(readygate, 0o755);
  });

  const refusesAndPasses = () => {
    write({ 'a.yaml': wrong('a') });
    expect(commit()).toMatchObject({ status: 1, text: expect.stringContaining('    a.yaml:4:1  ConfigMap shop/a\n') as string });
    write({ 'a.yaml': right('a') });
    expect(commit()).toMatchObject({ status: 0 });
  };

  it('the bare hook that readygate init writes refuses and passes', () => {
    expect(run(process.execPath, readygate, 'init', '--hook')).toEqual({ status: 0, text: '.git/hooks/pre-commit scans what is staged before every commit.\n' });
    refusesAndPasses();
  });

  it.each([
    ['husky', ['husky@9'], () => {
      expect(run('npx', '--no-install', 'husky')).toMatchObject({ status: 0 });
      write({ '.husky/pre-commit': 'npx --no-install readygate scan --staged\n' });
    }],
    ['lefthook', ['lefthook@1'], () => {
      write({ 'lefthook.yml': 'pre-commit:\n  commands:\n    readygate:\n      run: npx --no-install readygate scan --staged\n' });
      expect(run('npx', '--no-install', 'lefthook', 'install')).toMatchObject({ status: 0 });
    }],
  ] as const)('%s runs the same command', (_, packages, setUp) => {
    rmSync(path.join(folder, 'node_modules'), { recursive: true });
    const installed = run('npm', 'install', '--no-save', '--no-fund', '--no-audit', '--no-package-lock', ...packages);
    expect(installed).toMatchObject({ status: 0 });
    symlinkSync(readygate, path.join(folder, 'node_modules/.bin/readygate'));
    setUp();
    refusesAndPasses();
  });
});

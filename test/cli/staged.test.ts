import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import { createRepository, GIT_ENVIRONMENT, type TestRepository } from '../support/git.js';
import { recordingTerminal } from '../support/terminal.js';
import { temporaryFolder } from '../support/temporary.js';

const wrong = (name: string) => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}, namespace: shop}\ndataa: {mode: fast}\n`;
const right = (name: string) => wrong(name).replace('dataa', 'data');

async function readygate(cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const terminal = recordingTerminal(cwd, { env: { ...GIT_ENVIRONMENT, HOME: cwd, ...env } });
  const status = await run(args, terminal);
  return { status, stdout: terminal.stdout(), stderr: terminal.stderr() };
}

/** Status and places of what a scan of what is staged reports. */
async function staged(repository: TestRepository, ...args: readonly string[]) {
  const { status, stdout, stderr } = await readygate(repository.folder, ['scan', '--staged', '--format', 'github', ...args]);
  expect(stderr).toBe('');
  return { status, places: [...stdout.matchAll(/file=([^,]+),line=(\d+).*?title=(\w+-\d+|readygate)/g)].map(([, file, line, rule]) => `${rule} ${file}:${line}`) };
}

const copies = () => readdirSync(tmpdir()).filter((name) => name.startsWith('readygate-')).length;

describe('what is staged', () => {
  it('is judged, and neither what was there before nor what is not staged', async () => {
    const repository = createRepository({ 'old.yaml': wrong('old') });
    repository.edit({ 'new.yaml': wrong('new') });
    repository.git('add', 'new.yaml');
    expect(await staged(repository)).toEqual({ status: 1, places: ['K8S-0001 new.yaml:4'] });
    repository.edit({ 'untracked.yaml': wrong('untracked') });
    expect(await staged(repository)).toEqual({ status: 1, places: ['K8S-0001 new.yaml:4'] });
  });

  it('counts as it is staged and not as it lies in the work tree', async () => {
    const repository = createRepository({ 'a.yaml': right('a') });
    repository.edit({ 'a.yaml': `# staged\n${wrong('a')}` });
    repository.git('add', '.');
    repository.edit({ 'a.yaml': right('a') });
    const before = copies();
    expect(await staged(repository)).toEqual({ status: 1, places: ['K8S-0001 a.yaml:5'] });
    expect(copies()).toBe(before);
    repository.git('add', '.');
    repository.edit({ 'a.yaml': wrong('a'), 'b.yaml': right('b') });
    repository.git('add', 'b.yaml');
    expect(await staged(repository)).toEqual({ status: 0, places: [] });
    expect(readFileSync(path.join(repository.folder, 'a.yaml'), 'utf8')).toBe(wrong('a'));
  });

  it('counts with its configuration and its waivers', async () => {
    const repository = createRepository({ 'readygate.yaml': 'exclude: [legacy/**]\n' });
    repository.edit({ 'legacy/a.yaml': wrong('a'), 'b.yaml': `# readygate:waive K8S-0001 known until=2027-01-01 by=team\n${wrong('b')}`, 'untracked.yaml': wrong('c') });
    repository.git('add', 'legacy', 'b.yaml');
    expect(await staged(repository)).toEqual({ status: 0, places: [] });
    repository.edit({ 'readygate.yaml': 'exclude: [b.yaml]\n' });
    expect(await staged(repository)).toEqual({ status: 0, places: [] });
    repository.git('add', 'readygate.yaml');
    expect(await staged(repository)).toEqual({ status: 1, places: ['K8S-0001 legacy/a.yaml:4'] });
  });

  it('is a new file after it was renamed, and nothing after it was deleted, also before the first commit', async () => {
    const repository = createRepository({ 'old.yaml': wrong('old'), 'gone.yaml': wrong('gone') });
    repository.git('mv', 'old.yaml', 'renamed.yaml');
    repository.git('rm', '--quiet', 'gone.yaml');
    expect(await staged(repository)).toEqual({ status: 1, places: ['K8S-0001 renamed.yaml:4'] });
    repository.git('update-ref', '-d', 'HEAD');
    expect(await staged(repository)).toEqual({ status: 1, places: ['K8S-0001 renamed.yaml:4'] });
  });

  it('is judged with everything that belongs to it', async () => {
    const pod = (name: string) => `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: ${name}, namespace: shop}\nspec:\n  replicas: 3\n  selector: {matchLabels: {app: ${name}}}\n  template:\n    metadata: {labels: {app: ${name}}}\n    spec: {containers: [{name: web, image: "registry.example.com/web:1.4.2"}]}\n`;
    const budget = (name: string) => `apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: {name: ${name}, namespace: shop}\nspec: {maxUnavailable: 1, selector: {matchLabels: {app: ${name}}}}\n`;
    const repository = createRepository({ 'budget.yaml': budget('web') });
    repository.edit({ 'web.yaml': pod('web'), 'api.yaml': pod('api'), 'untracked.yaml': budget('api') });
    repository.git('add', 'web.yaml', 'api.yaml');
    expect((await staged(repository)).places.filter((place) => place.startsWith('K8S-0292'))).toEqual(['K8S-0292 api.yaml:8']);
  });

  it('is not held up by what is broken elsewhere, but by what is broken in it', async () => {
    const repository = createRepository({ 'broken.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n\tx: 1\n', 'README.md': 'Shop\n' });
    repository.edit({ 'README.md': 'Our shop\n' });
    repository.git('add', '.');
    expect(await staged(repository)).toEqual({ status: 0, places: [] });
    repository.edit({ 'broken.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: b}\n\tx: 1\n' });
    repository.git('add', '.');
    expect(await staged(repository)).toEqual({ status: 2, places: ['readygate broken.yaml:4'] });
  });

  it('may be a part of it: files, folders and globs, staged or not, from a folder further down', async () => {
    const repository = createRepository({ 'apps/a/x.yaml': wrong('x'), 'apps/b/w.yaml': wrong('w'), 'z.yaml': wrong('z') });
    const from = async (folder: string, ...paths: string[]) => {
      const { stdout } = await readygate(path.join(repository.folder, folder), ['scan', '--staged', ...paths, '--format', 'github']);
      return [...stdout.matchAll(/file=([^,]+)/g)].map(([, file]) => file);
    };
    expect(await from('.', 'apps/a/x.yaml', 'z.yaml')).toEqual(['apps/a/x.yaml', 'z.yaml']);
    expect(await from('.', 'apps')).toEqual(['apps/a/x.yaml', 'apps/b/w.yaml']);
    expect(await from('.', 'apps/*/w.yaml')).toEqual(['apps/b/w.yaml']);
    expect(await from('.', '.')).toEqual(['apps/a/x.yaml', 'apps/b/w.yaml', 'z.yaml']);
    repository.edit({ 'apps/a/new.yaml': wrong('new'), 'untracked.yaml': wrong('u') });
    repository.git('add', 'apps');
    expect(await from('apps')).toEqual(['a/new.yaml']);
  });

  it('is told with a remedy where it cannot be read', async () => {
    expect(await readygate(temporaryFolder(), ['scan', '--staged'])).toEqual({ status: 2, stdout: '', stderr: expect.stringMatching(/^error: What is staged cannot be read: fatal: not a git repository.*\. Run it in a git repository\.\n$/) as string });
    expect(await readygate(createRepository({ a: '1' }).folder, ['scan', '--staged', 'nowhere.yaml'])).toEqual({ status: 2, stdout: '', stderr: "error: Nothing in git's index matches nowhere.yaml. Check the path, or stage it with git add.\n" });
    expect((await readygate(createRepository({ a: '1' }).folder, ['scan', '--staged'], { PATH: '/nowhere' })).stderr).toBe('error: What is staged cannot be read: git is not on the PATH. Run it in a git repository.\n');
  });

  it('renders charts as they are staged, with the dependencies that git ignores', async () => {
    const chart = 'apiVersion: v2\nname: shop\nversion: 1.0.0\ndependencies: [{name: common, version: 1.0.0, repository: "https://charts.example.com"}]\n';
    const common = { 'chart/charts/common/Chart.yaml': 'apiVersion: v2\nname: common\nversion: 1.0.0\n', 'chart/charts/common/templates/map.yaml': right('common') };
    const repository = createRepository({ '.gitignore': 'charts/\n', 'chart/Chart.yaml': chart, 'chart/values.yaml': 'field: data\n' });
    repository.edit({ ...common, 'chart/templates/map.yaml': wrong('map').replace('dataa', '{{ .Values.field }}'), 'chart/values.yaml': 'field: dataa\n' });
    repository.git('add', '.');
    repository.edit({ 'chart/values.yaml': 'field: data\n' });
    const { status, stdout } = await readygate(repository.folder, ['scan', '--staged', '--format', 'github']);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=chart\/templates\/map\.yaml,line=4,col=1,title=K8S-0001 /);
  });
});

describe('a bare hook of git', () => {
  it('is written, scans what is staged and refuses the commit with file and line; what is mended passes', async () => {
    const repository = createRepository({ 'README.md': 'Shop\n' });
    expect(await readygate(repository.folder, ['init', '--hook'])).toEqual({ status: 0, stdout: '.git/hooks/pre-commit scans what is staged before every commit.\n', stderr: '' });
    expect(await readygate(repository.folder, ['init', '--hook'])).toMatchObject({ status: 0 });
    const file = path.join(repository.folder, '.git/hooks/pre-commit');
    expect(statSync(file).mode & 0o111).toBe(0o111);
    repository.edit({ 'node_modules/.bin/readygate': '#!/bin/sh\necho "asked: $*" >&2\nexit 1\n', '.gitignore': 'node_modules\n' });
    chmodSync(path.join(repository.folder, 'node_modules/.bin/readygate'), 0o755);
    expect(() => repository.commit({ 'a.yaml': wrong('a') })).toThrow('asked: scan --staged');
    rmSync(path.join(repository.folder, 'node_modules'), { recursive: true });
    expect(() => repository.commit({})).toThrow('readygate is not installed, so nothing was scanned and nothing is committed.');
  });

  it("leaves somebody else's hook alone unless it is told to replace it, and then keeps it", async () => {
    const repository = createRepository({ 'README.md': 'Shop\n' });
    const hooks = path.join(repository.folder, 'tools/hooks');
    repository.edit({ 'tools/hooks/pre-commit': '#!/bin/sh\ntrue\n' });
    repository.git('config', 'core.hooksPath', 'tools/hooks');
    expect(await readygate(repository.folder, ['init', '--hook'])).toEqual({ status: 2, stdout: '', stderr: 'error: There is another pre-commit hook: tools/hooks/pre-commit. Add the line readygate scan --staged to it, or replace it with --force.\n' });
    expect(await readygate(repository.folder, ['init', '--hook', '--force'])).toEqual({
      status: 0,
      stdout: 'The hook that was there is kept as tools/hooks/pre-commit.before-readygate and no longer runs.\ntools/hooks/pre-commit scans what is staged before every commit.\n',
      stderr: '',
    });
    expect(readFileSync(path.join(hooks, 'pre-commit.before-readygate'), 'utf8')).toBe('#!/bin/sh\ntrue\n');
    expect(existsSync(path.join(repository.folder, '.git/hooks/pre-commit'))).toBe(false);
  });

  it('cannot be written where there is no repository, and init says what it needs', async () => {
    expect((await readygate(temporaryFolder(), ['init', '--hook'])).stderr).toMatch(/^error: The hook cannot be written: fatal: not a git repository.*\. Run it in a git repository\.\n$/);
    expect((await readygate(temporaryFolder(), ['init'])).status).toBe(2);
  });
});

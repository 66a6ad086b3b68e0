import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../bench/generate/random.js';
import { writeRepository } from '../../bench/generate/repository.js';
import { run } from '../../src/cli/run.js';
import type { Finding, Report } from '../../src/types.js';
import { createRepository, GIT_ENVIRONMENT, openRepository } from '../support/git.js';
import { recordingTerminal } from '../support/terminal.js';
import { temporaryFolder } from '../support/temporary.js';

async function readygate(cwd: string, cache: string, ...args: readonly string[]) {
  const terminal = recordingTerminal(cwd, { env: { ...GIT_ENVIRONMENT, HOME: cwd, READYGATE_CACHE: cache } });
  const status = await run(args, terminal);
  return { status, stdout: terminal.stdout(), stderr: terminal.stderr() };
}

async function report(cwd: string, cache: string, ...args: readonly string[]): Promise<Report> {
  const { stdout, stderr } = await readygate(cwd, cache, 'scan', '--format', 'json', ...args);
  expect(stderr).toBe('');
  return JSON.parse(stdout) as Report;
}

/** Where a finding stands but for its line, which a change above it moves. */
const nameOf = ({ file, fingerprint }: Finding) => `${file} ${fingerprint}`;
const placesOf = ({ findings }: Report) => findings.map(({ ruleId, file, line }) => `${ruleId} ${file}:${line}`);

const service = 'apiVersion: v1\nkind: Service\nmetadata: {name: web, namespace: shop}\nspec:\n  selector: {app: web}\n  ports: [{port: 80}]\n';
const pod = (label: string) => `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  namespace: shop\n  labels: {app: ${label}}\nspec:\n  containers: [{name: web, image: "registry.test/web:1"}]\n`;

describe('what changed', () => {
  it('is reported on with what it affects elsewhere: a Service in another file that selects nothing any more', async () => {
    const repository = createRepository({ 'a/service.yaml': service, 'a/pod.yaml': pod('web'), 'b/other.yaml': pod('other').replaceAll('name: web', 'name: other') });
    const cache = temporaryFolder();
    const known = new Set((await report(repository.folder, cache)).findings.map(nameOf));
    expect(placesOf(await report(repository.folder, cache, '--changed'))).toEqual([]);
    repository.edit({ 'a/pod.yaml': pod('renamed') });
    const changed = await report(repository.folder, cache, '--changed');
    expect(changed.findings.filter((finding) => finding.file === 'a/service.yaml' && !known.has(nameOf(finding))).map(({ ruleId }) => ruleId)).toEqual(['K8S-0220']);
    expect(new Set(changed.findings.map(({ file }) => file))).toEqual(new Set(['a/pod.yaml', 'a/service.yaml']));
    repository.git('add', '.');
    expect(placesOf(await report(repository.folder, cache, '--staged'))).toEqual(placesOf(changed));
  });

  it('is told from the commit at which a branch began, with new files that are not ignored', async () => {
    const repository = createRepository({ '.gitignore': 'ignored.yaml\n', 'old.yaml': pod('old') });
    repository.git('checkout', '--quiet', '-b', 'feature');
    repository.commit({ 'committed.yaml': pod('committed').replaceAll('name: web', 'name: committed') });
    repository.edit({ 'new.yaml': pod('new').replaceAll('name: web', 'name: new'), 'ignored.yaml': pod('ignored') });
    const cache = temporaryFolder();
    const files = async (...args: readonly string[]) => [...new Set((await report(repository.folder, cache, ...args)).findings.map(({ file }) => file))].sort();
    expect(await files('--changed')).toEqual(['new.yaml']);
    expect(await files('--changed', 'main')).toEqual(['committed.yaml', 'new.yaml']);
    repository.edit({ 'readygate.yaml': 'severities: {K8S-0012: low}\n' });
    expect(await files('--changed')).toEqual(['committed.yaml', 'new.yaml', 'old.yaml']);
  });

  it('has to be known to git', async () => {
    const folder = temporaryFolder({ 'a.yaml': pod('a') });
    const { folder: repository } = createRepository({ 'a.yaml': pod('a') });
    const cache = temporaryFolder();
    expect(await readygate(repository, cache, 'scan', '--changed', 'nowhere')).toEqual({ status: 2, stdout: '', stderr: 'error: What changed since nowhere cannot be told: there is no commit nowhere. Name a commit, a branch or a tag that git knows; a shallow clone needs its history.\n' });
    const outside = await readygate(folder, cache, 'scan', '--changed');
    expect([outside.status, outside.stdout]).toEqual([2, '']);
    expect(outside.stderr).toMatch(/^error: What changed since HEAD cannot be told: /);
  });
});

/** Changes of files that people make: another value, a resource less, one that moved, one that is new. */
function mutate(folder: string, random: ReturnType<typeof createRandom>): void {
  const repository = openRepository(folder);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml')).sort();
  for (let count = random.between(1, 4); count > 0; count--) {
    const file = files[random.between(0, files.length - 1)] ?? '';
    if (!existsSync(path.join(folder, file))) continue;
    const text = readFileSync(path.join(folder, file), 'utf8');
    const edits = [
      () => repository.edit({ [file]: null }),
      () => repository.edit({ [file]: text.replace(/app: \S+/, `app: other-${random.hex(3)}`) }),
      () => repository.edit({ [file]: text.replace(/namespace: \S+/g, 'namespace: elsewhere') }),
      () => repository.edit({ [file]: `# moved\n${text}` }),
      () => repository.edit({ [`copy-${random.hex(4)}/${path.basename(file)}`]: text, [file]: null }),
      () => repository.edit({ [`new-${random.hex(4)}.yaml`]: text.replaceAll(/name: \S+/g, `name: new-${random.hex(4)}`) }),
    ];
    edits[random.between(0, edits.length - 1)]?.();
  }
}

describe('with a cache', () => {
  it('a scan says the same as without one, and one of the changes says all that they bring and nothing that a whole scan does not', async () => {
    const folder = temporaryFolder();
    writeRepository(path.join(folder, 'deploy'), 120, 11);
    const repository = openRepository(folder);
    repository.git('init', '--quiet', '--initial-branch=main');
    repository.commit({ 'readme.md': '# Shop\n' });
    const cache = temporaryFolder();
    const random = createRandom(5);
    for (let round = 0; round < 12; round++) {
      const before = new Set((await report(folder, cache, 'deploy')).findings.map(nameOf));
      const commit = repository.git('rev-parse', 'HEAD');
      mutate(path.join(folder, 'deploy'), random);
      const cached = (await readygate(folder, cache, 'scan', 'deploy', '--format', 'json')).stdout;
      expect(cached === (await readygate(folder, cache, 'scan', 'deploy', '--format', 'json', '--no-cache')).stdout, `round ${round}`).toBe(true);
      const whole = JSON.parse(cached) as Report;
      const narrowed = await report(folder, cache, 'deploy', '--changed', commit);
      const touched = new Set(repository.git('status', '--porcelain', '--untracked-files=all', '--no-renames').split('\n').map((line) => line.slice(3)));
      const reported = new Set(narrowed.findings.map(nameOf));
      const missing = whole.findings.filter((finding) => (touched.has(finding.file) || !before.has(nameOf(finding))) && !reported.has(nameOf(finding)));
      expect(missing, `round ${round}`).toEqual([]);
      const all = new Set(whole.findings.map((finding) => JSON.stringify(finding)));
      expect(narrowed.findings.filter((finding) => !all.has(JSON.stringify(finding))), `round ${round}`).toEqual([]);
      expect(narrowed.items).toEqual(whole.items);
      repository.git('add', '.');
      repository.git('commit', '--quiet', '--allow-empty', '-m', `round ${round}`);
    }
  });

  it('what was kept is of no use for another rule setting, and what is damaged is judged anew', async () => {
    const folder = temporaryFolder({ 'pod.yaml': pod('web') });
    const cache = temporaryFolder();
    const ids = async (...args: readonly string[]) => (await report(folder, cache, ...args)).findings.map(({ ruleId }) => ruleId);
    const all = await ids();
    expect(all).toContain('K8S-0012');
    writeFileSync(path.join(folder, 'readygate.yaml'), 'disabledRules:\n  - {rule: K8S-0012, reason: not here}\n');
    expect(await ids()).toEqual(all.filter((id) => id !== 'K8S-0012'));
    rmSync(path.join(folder, 'readygate.yaml'));
    expect(await ids()).toEqual(all);
    const packs = readdirSync(cache, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.pack')).map((name) => path.join(cache, name));
    expect(packs).not.toEqual([]);
    for (const file of packs) {
      const bytes = readFileSync(file);
      for (let at = 20; at < bytes.length; at += 97) bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      writeFileSync(file, bytes);
    }
    expect(await ids()).toEqual(all);
  });
});

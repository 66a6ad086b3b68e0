import { readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { readInputs } from '../../src/action/inputs.js';
import { packageRoot } from '../../src/base/package-root.js';
import { readReport, usePackagedAction } from '../support/action.js';
import { createRepository } from '../support/git.js';
import { startGithub } from '../support/github-api.js';
import { temporaryFolder } from '../support/temporary.js';

const runAction = usePackagedAction();
const wrong = (name: string) => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}, namespace: shop}\ndataa: {mode: fast}\n`;
const ZEROS = '0'.repeat(40);

describe('whatever happened', () => {
  it('a push, a first push, a schedule and a start by hand let all findings count, without asking the API', async () => {
    const repository = createRepository({ 'a.yaml': wrong('a') });
    const before = repository.git('rev-parse', 'HEAD');
    const sha = repository.commit({ 'b.yaml': wrong('b') });
    const github = await startGithub();
    for (const [event, payload] of [
      ['push', { before, after: sha }],
      ['push', { before: ZEROS, after: sha, created: true }],
      ['schedule', {}],
      ['workflow_dispatch', { inputs: {} }],
    ] as const) {
      const run = await runAction({ workspace: repository.folder, event, payload, sha, api: github.url });
      expect(run).toMatchObject({ status: 1, error: '', outputs: { gate: 'failed', findings: '2', known: '0', 'newly-failed': '' } });
      expect(run.summary).toContain(`(https://github.example/shop/web/blob/${sha}/b.yaml#L4)`);
    }
    expect(github.requests).toEqual([]);
  });

  it('a merge group is measured against its base, and nobody is written to', async () => {
    const repository = createRepository({ 'a.yaml': wrong('a') });
    const base = repository.git('rev-parse', 'HEAD');
    const head = repository.commit({ 'b.yaml': wrong('b') });
    const github = await startGithub();
    const run = await runAction({ workspace: repository.folder, event: 'merge_group', payload: { merge_group: { base_sha: base, head_sha: head } }, sha: head, api: github.url });
    expect({ ...run, requests: github.requests }).toMatchObject({ status: 1, outputs: { findings: '1', known: '1' }, requests: [] });
  });

  it('a push is measured against what it replaces where the workflow says so, but for a first one', async () => {
    const repository = createRepository({ 'a.yaml': wrong('a') });
    const before = repository.git('rev-parse', 'HEAD');
    repository.commit({ 'b.yaml': wrong('b') });
    const run = (base: string) => runAction({ workspace: repository.folder, event: 'push', payload: {}, inputs: { base } });
    expect((await run(before)).outputs).toMatchObject({ findings: '1', known: '1' });
    expect((await run(ZEROS)).outputs).toMatchObject({ findings: '2', known: '0' });
    expect((await run('main~1')).outputs).toMatchObject({ findings: '1', known: '1' });
    expect((await run('none')).outputs).toMatchObject({ findings: '2', known: '0' });
  });

  it('what cannot be scanned makes the gate incomplete, with a status of its own', async () => {
    const folder = temporaryFolder({ 'a.yaml': 'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\n\tx: 1\n' });
    const run = await runAction({ workspace: folder, event: 'push' });
    expect(run).toMatchObject({ status: 2, outputs: { gate: 'incomplete', errors: '1' } });
    expect(run.commands[0]).toBe('::error file=a.yaml,line=4,col=1,title=readygate%3A not scanned::A tab stands where the indentation is. Indent with spaces.');
  });

  it('reports are left as SARIF, JSON and Markdown, also in a folder of your own', async () => {
    const folder = temporaryFolder({ 'a.yaml': wrong('a') });
    const run = await runAction({ workspace: folder, event: 'push', inputs: { 'output-directory': 'out/reports', 'fail-on': 'critical' } });
    expect(run.status).toBe(0);
    expect(run.outputs['sarif-file']).toBe(path.join(folder, 'out/reports/readygate.sarif'));
    expect(JSON.parse(readReport(run, 'sarif-file'))).toMatchObject({ version: '2.1.0', runs: [{ results: [{ ruleId: 'K8S-0001' }] }] });
    expect(JSON.parse(readReport(run, 'json-file'))).toMatchObject({ findings: [{ ruleId: 'K8S-0001' }] });
    expect(readReport(run, 'markdown-file')).toBe(run.summary);
  });

  it('the summary of the step stays below 1 MiB, whatever it holds already', async () => {
    const folder = temporaryFolder(Object.fromEntries(Array.from({ length: 40 }, (_, number) => [`k8s/${number}.yaml`, wrong(`map-${number}`)])));
    const summary = 'x'.repeat(1024 * 1024 - 6000);
    const run = await runAction({ workspace: folder, event: 'push', summary });
    expect(Buffer.byteLength(summary) + Buffer.byteLength(run.summary)).toBeLessThanOrEqual(1024 * 1024);
    expect(run.summary).toMatch(/\n\d+ more findings are left out: no more than 6000 bytes are written here\.\n$/);
  });

  it('rules of your own are compiled without an install', async () => {
    const rego = '# METADATA\n# title: No owner\n# description: Nobody knows whom to ask.\n# related_resources:\n#   - ref: https://example.com\n# custom:\n#   id: TEAM-0001\n#   severity: high\n#   checklist: [HA-BC-1]\n#   kinds: [ConfigMap]\n#   message: "{name} has no owner"\n#   remediation: Add metadata.labels.owner.\npackage rules.kubernetes.owner\n\nviolations contains {"path": ["metadata", "labels", "owner"], "params": {"name": input.resource.metadata.name}} if not input.resource.metadata.labels.owner\n';
    const folder = temporaryFolder({ 'a.yaml': wrong('settings').replace('dataa', 'data'), 'rules/owner.rego': rego });
    const run = await runAction({ workspace: folder, event: 'push', inputs: { paths: 'a.yaml', policy: 'rules' } });
    expect(run).toMatchObject({ status: 1, error: '', commands: ['::error file=a.yaml,line=3,col=1,title=TEAM-0001 No owner::settings has no owner. Add metadata.labels.owner. (high, HA-BC-1)'] });
  });
});

describe('inputs', () => {
  it('that are wrong end with one line that says what to write', async () => {
    const folder = temporaryFolder({ 'a.yaml': wrong('a') });
    const messages = [
      [{ 'fail-on': 'severe' }, 'The input fail-on is "severe". Write one of critical, high, medium, low, info.'],
      [{ workers: 'many' }, 'The input workers is "many". Write a number from 1 to 99.'],
      [{ comment: 'yes' }, 'The input comment is "yes". Write true or false.'],
      [{ 'comment-id': 'a --> b' }, 'The input comment-id is "a --\\u003e b". Write letters'],
      [{ 'working-directory': 'nowhere' }, 'There is no folder nowhere. Check the input working-directory, and that actions/checkout ran before.'],
      [{ config: 'nowhere.yaml' }, 'There is no file nowhere.yaml. Check the path.'],
    ] as const;
    for (const [inputs, message] of messages) {
      const run = await runAction({ workspace: folder, event: 'push', inputs: inputs });
      expect(run).toMatchObject({ status: 2, error: '', outputs: { gate: 'incomplete', errors: '1' } });
      expect(run.commands.join('\n')).toContain(`::error title=readygate::${message.replace('\\u003e', '>')}`);
      expect(run.summary).toContain('## readygate: nothing was scanned\n');
    }
  });

  it('are those that action.yml declares, and all of them are read', () => {
    const action = load(readFileSync(path.join(packageRoot(), 'action.yml'), 'utf8')) as { inputs: object; runs: object };
    const asked = new Set<string>();
    readInputs(new Proxy({}, { get: (_, name) => void asked.add(String(name)) }));
    expect([...asked].sort()).toEqual(Object.keys(action.inputs).map((name) => `INPUT_${name.toUpperCase()}`).sort());
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/action.js' });
  });

  it('are handed to the scan as the command line does', () => {
    const inputs = readInputs({ INPUT_PATHS: 'deploy\n  charts/web \n\n', INPUT_EXCLUDE: 'a/**\nb/**', INPUT_INLINE: 'false', INPUT_CACHE: 'false', 'INPUT_KUBERNETES-VERSION': ' 1.33 ', INPUT_SET: 'a=1\nb=2', 'INPUT_RELEASE-NAME': 'web', INPUT_VALUES: 'prod.yaml', INPUT_WORKERS: '2' });
    expect(inputs).toEqual({
      paths: ['deploy', 'charts/web'],
      scan: { exclude: ['a/**', 'b/**'], policy: [], inline: false, cache: false, values: ['prod.yaml'], set: ['a=1', 'b=2'], kubernetesVersion: '1.33', releaseName: 'web', workers: 2 },
      failOn: null,
      workingDirectory: '.',
      base: null,
      annotations: true,
      comment: true,
      commentId: 'readygate',
      outputDirectory: null,
      token: null,
    });
  });
});

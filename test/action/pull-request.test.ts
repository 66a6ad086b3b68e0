import { describe, expect, it } from 'vitest';
import { usePackagedAction } from '../support/action.js';
import { createRepository, type Edits, openRepository, type TestRepository } from '../support/git.js';
import { startGithub } from '../support/github-api.js';
import { temporaryFolder } from '../support/temporary.js';

const runAction = usePackagedAction();

const CHECKLIST = `name: small
title: Small checklist
sections:
  - title: Configuration
    areas:
      - title: Manifests
        groups:
          - title: Schema
            items:
              - {id: CONF-GITOPS-5, title: Configuration validation, phase: build, risk: medium, decision: every, asks: Manifests fit their schema.}
`;
const wrong = (name: string) => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}, namespace: shop}\ndataa: {mode: fast}\n`;
const right = (name: string) => wrong(name).replace('dataa', 'data');
const annotation = (file: string, line = 4) =>
  `::error file=${file},line=${line},col=1,title=K8S-0001 Field that Kubernetes does not know::Field dataa does not exist here, did you mean data. Correct the name or the place of dataa, or remove it. (high, CONF-GITOPS-5)`;

/** A pull request as actions/checkout has it: the merge of the base and the change is checked out. */
interface PullRequest {
  readonly repository: TestRepository;
  readonly payload: object;
  readonly base: string;
  readonly head: string;
}

function pullRequest(before: Edits, change: Edits, isFork = false): PullRequest {
  const repository = createRepository({ 'readygate.yaml': 'checklist: small.yaml\nexclude: [small.yaml]\n', 'small.yaml': CHECKLIST, ...before });
  repository.git('switch', '--quiet', '--create', 'change');
  const head = repository.commit(change);
  repository.git('switch', '--quiet', 'main');
  const base = repository.commit({ 'k8s/unrelated.yaml': wrong('merged-meanwhile') });
  repository.git('switch', '--quiet', '--detach', 'main');
  repository.git('merge', '--quiet', '--no-ff', '--message', 'Merge', 'change');
  const payload = { pull_request: { number: 7, base: { sha: base, repo: { full_name: 'shop/web' } }, head: { sha: head, repo: { full_name: isFork ? 'somebody/web' : 'shop/web' } } } };
  return { repository, payload, base, head };
}

const call = ({ repository, payload }: PullRequest, api: string, inputs: Readonly<Record<string, string>> = {}) => runAction({ workspace: repository.folder, event: 'pull_request', payload, api, inputs });

describe('on a pull request', () => {
  it('only what the change brings is annotated, told in one comment and in the summary, and fails', async () => {
    const change = pullRequest({ 'k8s/old.yaml': wrong('old') }, { 'k8s/new.yaml': wrong('new') });
    const github = await startGithub();
    const run = await call(change, github.url);
    expect({ status: run.status, error: run.error, commands: run.commands, state: run.state }).toEqual({ status: 1, error: '', commands: [annotation('k8s/new.yaml')], state: '' });
    const { 'sarif-file': sarif, 'json-file': json, 'markdown-file': markdown, ...counts } = run.outputs;
    expect(counts).toEqual({ gate: 'failed', findings: '1', critical: '0', high: '1', medium: '0', low: '0', info: '0', known: '2', waived: '0', errors: '0', 'newly-failed': '', 'newly-passed': '' });
    expect([sarif, json, markdown].map((file) => file?.replace(/^.*\//, ''))).toEqual(['readygate.sarif', 'readygate.json', 'readygate.md']);
    const text = `## readygate: failed

Against the base ${change.base.slice(0, 7)}: 0 items newly fail, 0 newly pass.

**1 finding**: 1 high (beside 2 known). Checklist small: 1 failed, 0 passed, 0 attested, 0 waived, 0 not applicable, 0 unproven.

### By checklist item

| item | what it asks for | status | findings | worst |
|---|---|---|---|---|
| CONF-GITOPS-5 | Configuration validation | failed | 1 | high |

### Findings

| severity | rule | place | what is wrong, and what to do |
|---|---|---|---|
| high | K8S-0001 | [\`k8s/new.yaml:4\`](https://github.example/shop/web/blob/${change.head}/k8s/new.yaml#L4) | Field dataa does not exist here, did you mean data (ConfigMap shop/new)<br>→ Correct the name or the place of dataa, or remove it. |
`;
    expect(run.summary).toBe(text);
    expect(github.comments.map(({ body }) => body)).toEqual([`<!-- readygate: readygate -->\n${text}`]);
    expect(new Set(github.requests.map(({ authorization }) => authorization))).toEqual(new Set(['Bearer secret-token']));
    expect(change.repository.git('worktree', 'list').split('\n')).toHaveLength(1);
    expect(change.repository.git('status', '--porcelain')).toBe('');
  });

  it('the comment is updated and never repeated, also when it stands on a later page and others have the same words', async () => {
    const stranger = { id: 1, body: '<!-- readygate: readygate -->\nfooled you', user: { login: 'mallory', type: 'User' } };
    const others = Array.from({ length: 5 }, (_, index) => ({ id: 2 + index, body: 'nice', user: { login: 'ada', type: 'User' } }));
    const own = { id: 30, body: '<!-- readygate: readygate -->\nolder words', user: { login: 'github-actions[bot]', type: 'Bot' } };
    const github = await startGithub({ comments: [stranger, ...others, own], perPage: 2 });
    const change = pullRequest({}, { 'k8s/new.yaml': wrong('new') });
    await call(change, github.url);
    expect(github.comments).toHaveLength(7);
    expect(github.comments[0]?.body).toBe(stranger.body);
    expect(github.comments[6]?.body).toContain('### By checklist item');
    const writes = () => github.requests.filter(({ method }) => method !== 'GET').length;
    expect(writes()).toBe(1);
    await call(change, github.url);
    expect(writes()).toBe(1);
  });

  it('a change that mends passes, and the comment says what holds now', async () => {
    const github = await startGithub();
    const change = pullRequest({ 'k8s/old.yaml': wrong('old') }, { 'k8s/old.yaml': right('old') });
    // What was merged meanwhile fails on both sides.
    expect(await call(change, github.url)).toMatchObject({ status: 0, commands: [], outputs: { gate: 'passed', 'newly-passed': '' } });
    expect(github.comments).toEqual([]);
    const all = pullRequest({ 'k8s/old.yaml': wrong('old') }, { 'k8s/old.yaml': right('old'), 'readygate.yaml': 'checklist: small.yaml\nexclude: [small.yaml, k8s/unrelated.yaml]\n' });
    expect(await call(all, github.url)).toMatchObject({ status: 0, outputs: { gate: 'passed', 'newly-passed': 'CONF-GITOPS-5' } });
    expect(github.comments[0]?.body).toContain(`Against the base ${all.base.slice(0, 7)}: 0 items newly fail, 1 newly passes (CONF-GITOPS-5).`);
  });

  it('a moved file and moved lines bring nothing, a waiver that goes brings its finding back', async () => {
    const github = await startGithub();
    const moved = pullRequest({ 'k8s/old.yaml': wrong('old') }, { 'k8s/old.yaml': null, 'k8s/renamed.yaml': `# moved\n\n${wrong('old')}` });
    expect(await call(moved, github.url)).toMatchObject({ status: 0, commands: [] });
    const waiver = '# readygate:waive K8S-0001 known until=2099-01-01 by=team\n';
    const unwaived = pullRequest({ 'k8s/old.yaml': waiver + wrong('old') }, { 'k8s/old.yaml': wrong('old') });
    expect(await call(unwaived, github.url)).toMatchObject({ status: 1, commands: [annotation('k8s/old.yaml')] });
    const copied = pullRequest({ 'k8s/z.yaml': wrong('old') }, { 'k8s/a.yaml': wrong('old') });
    expect(await call(copied, github.url)).toMatchObject({ status: 1, commands: [annotation('k8s/a.yaml')] });
  });

  it("a fork's token that may only read still gives annotations and the summary", async () => {
    const github = await startGithub({ isReadOnly: true });
    const run = await call(pullRequest({}, { 'k8s/new.yaml': wrong('new') }, true), github.url);
    expect(run).toMatchObject({ status: 1, error: '', commands: [annotation('k8s/new.yaml')] });
    const note = 'The comment was not written (POST /api/v3/repos/shop/web/issues/7/comments: 403 Resource not accessible by integration). The gate does not depend on it.';
    expect(run.log).toContain(`\n${note}\n`);
    expect(run.summary).toContain('The comment was not written');
    const without = await call(pullRequest({}, { 'k8s/new.yaml': wrong('new') }, true), github.url, { token: '' });
    expect(without).toMatchObject({ status: 1, commands: [annotation('k8s/new.yaml')] });
    expect(without.log).toContain('No comment and no further annotations were written (there is no token). The gate does not depend on it.');
  });

  it('neither a comment nor annotations are written where nobody wants them', async () => {
    const github = await startGithub();
    const run = await call(pullRequest({}, { 'k8s/new.yaml': wrong('new') }), github.url, { comment: 'false', annotations: 'False' });
    expect({ ...run, requests: github.requests }).toMatchObject({ status: 1, commands: [], requests: [] });
  });

  it('names from the top of the repository, where a folder of it is scanned', async () => {
    const github = await startGithub();
    const change = pullRequest({ 'apps/web/old.yaml': wrong('old') }, { 'apps/web/new.yaml': wrong('new') });
    const run = await call(change, github.url, { 'working-directory': 'apps/web', checklist: '../../small.yaml' });
    expect(run).toMatchObject({ status: 1, commands: [annotation('apps/web/new.yaml')], outputs: { findings: '1', known: '1' } });
  });

  it('hostile names of files neither end an annotation nor a line of the log', async () => {
    const file = 'k8s/a%0A,b:c\n::warning::d.yaml';
    const run = await call(pullRequest({}, { [file]: wrong('new') }), (await startGithub()).url);
    expect(run).toMatchObject({ status: 1, commands: [annotation('k8s/a%250A%2Cb%3Ac%0A%3A%3Awarning%3A%3Ad.yaml')] });
  });

  it('first marks what stands on changed lines, of what is equally bad', async () => {
    const waived = 'waivers: [{rule: K8S-0001, scope: {name: old}, reason: known, owner: team, until: 2099-01-01}]\n';
    const config = 'checklist: small.yaml\nexclude: [small.yaml]\n';
    const change = pullRequest({ 'k8s/a.yaml': wrong('old'), 'readygate.yaml': config + waived }, { 'k8s/z.yaml': wrong('new'), 'readygate.yaml': config });
    expect((await call(change, (await startGithub()).url)).commands).toEqual([annotation('k8s/z.yaml'), annotation('k8s/a.yaml')]);
  });
});

describe('where git has less to tell', () => {
  function shallow(change: PullRequest, depth: number): TestRepository {
    const folder = temporaryFolder();
    change.repository.git('branch', '--force', 'merged');
    const clone = openRepository(folder);
    clone.git('clone', '--quiet', '--depth', String(depth), '--branch', 'merged', `file://${change.repository.folder}`, '.');
    return clone;
  }

  it('a clone without history lets all findings count and says what to do; the merge with its parents is enough', async () => {
    const change = pullRequest({ 'k8s/old.yaml': wrong('old') }, { 'k8s/new.yaml': wrong('new') });
    const github = await startGithub();
    const one = await call({ ...change, repository: shallow(change, 1) }, github.url);
    expect(one).toMatchObject({ status: 1, outputs: { findings: '3', known: '0' } });
    expect(one.log).toContain('There is no base to compare with: the clone has no history as far back as the base, so all findings count. Give actions/checkout the input fetch-depth: 0.\n');
    expect(await call({ ...change, repository: shallow(change, 2) }, github.url)).toMatchObject({ status: 1, commands: [annotation('k8s/new.yaml')], outputs: { findings: '1', known: '2' } });
  });

  it('a folder that is no repository, and a base that does not exist, let all findings count', async () => {
    const change = pullRequest({ 'k8s/old.yaml': wrong('old') }, {});
    const plain = openRepository(temporaryFolder({ 'k8s/old.yaml': wrong('old') }));
    expect(await call({ ...change, repository: plain }, 'http://127.0.0.1:9', { comment: 'false' })).toMatchObject({ status: 1, outputs: { findings: '1' } });
    const run = await call(change, 'http://127.0.0.1:9', { comment: 'false', base: 'no-such-branch' });
    expect(run.log).toContain('There is no base to compare with: there is no commit no-such-branch, so all findings count.');
    expect(run).toMatchObject({ status: 1, outputs: { findings: '2' } });
  });

  it('a base whose configuration is broken cannot be scanned, and all findings count', async () => {
    const change = pullRequest({ 'k8s/old.yaml': wrong('old'), 'readygate.yaml': 'checklist: [\n' }, { 'readygate.yaml': 'checklist: small.yaml\nexclude: [small.yaml]\n' });
    const run = await call(change, (await startGithub()).url);
    expect(run).toMatchObject({ status: 1, outputs: { findings: '2' } });
    expect(run.log).toMatch(/The base [0-9a-f]{7} cannot be scanned: readygate\.yaml:\d+:\d+: .* So all findings count\.\n/);
  });
});

import { describe, expect, it } from 'vitest';
import { type Answer, createApi } from '../../src/action/api.js';
import { writeCheckRun } from '../../src/action/check-run.js';
import { writeComment } from '../../src/action/comment.js';
import type { Annotation } from '../../src/report/github/annotations.js';
import { usePackagedAction } from '../support/action.js';
import { createRepository } from '../support/git.js';
import { type GithubApi, startGithub } from '../support/github-api.js';

const runAction = usePackagedAction();
const NOW = Date.parse('2026-11-24T12:00:00Z');
const PLACE = { repository: 'shop/web', pullRequest: 7, id: 'readygate' };
const COMMENT = { text: 'words', isNeeded: true };

/** A client that writes down how long it would wait. */
function client(url: string) {
  const delays: number[] = [];
  const sleep = async (milliseconds: number) => void delays.push(milliseconds);
  return { api: createApi({ url, token: 'secret', now: () => NOW, sleep }), delays };
}
const made = (github: GithubApi) => github.requests.map(({ method, path }) => `${method} ${path.replace(/\?.*/, '')}`);

describe('the API of GitHub', () => {
  it('is asked again after a rate limit, when it says', async () => {
    const github = await startGithub();
    const { api, delays } = client(github.url);
    github.interrupt('GET', /comments/, { status: 429, headers: { 'retry-after': '7' } }, { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1000 + 12) } }, { status: 503, headers: { 'retry-after': '3' } });
    github.interrupt('POST', /comments/, { status: 403, headers: { 'retry-after': '2' }, message: 'You have exceeded a secondary rate limit' });
    expect(await writeComment(api, PLACE, COMMENT)).toBeNull();
    expect(delays).toEqual([7000, 12_000, 3000, 2000]);
    expect(github.comments.map(({ body }) => body)).toEqual(['<!-- readygate: readygate -->\nwords']);
  });

  it('is not waited for longer than a little while', async () => {
    const github = await startGithub();
    const { api, delays } = client(github.url);
    github.interrupt('GET', /comments/, { status: 429, headers: { 'retry-after': '3600' }, message: 'Too many' });
    expect(await writeComment(api, PLACE, COMMENT)).toBe('GET /api/v3/repos/shop/web/issues/7/comments: 429 Too many');
    expect(await writeCheckRun(api, { repository: 'shop/web', head: 'a' }, [mark(1)])).toBe('GET /api/v3/repos/shop/web/issues/7/comments: 429 Too many');
    expect({ delays, requests: github.requests.length }).toEqual({ delays: [], requests: 1 });
  });

  it('that fails is tried four times, each time later, and then left alone', async () => {
    const { api, delays } = client('http://127.0.0.1:9');
    const first = await api.send('GET', '/user');
    expect(first).toMatchObject({ ok: false, status: null });
    await api.send('GET', '/user');
    expect(delays).toEqual([1000, 2000, 4000]);
  });

  it('that fails after it wrote the comment gets no second one', async () => {
    const github = await startGithub();
    github.interrupt('POST', /comments/, { status: 502, isDone: true });
    expect(await writeComment(client(github.url).api, PLACE, COMMENT)).toBeNull();
    expect(github.comments).toHaveLength(1);
  });

  it('that refuses is not asked again: 403 without a limit, 422', async () => {
    for (const status of [403, 422]) {
      const github = await startGithub();
      github.interrupt('POST', /comments/, { status, message: 'No' });
      expect(await writeComment(client(github.url).api, PLACE, COMMENT)).toBe(`POST /api/v3/repos/shop/web/issues/7/comments: ${status} No`);
      expect(made(github)).toEqual(['GET /repos/shop/web/issues/7/comments', 'POST /repos/shop/web/issues/7/comments']);
    }
  });

  it('gets a new comment where somebody deleted the old one a moment ago', async () => {
    const own = { id: 5, body: '<!-- readygate: readygate -->\nold', user: { login: 'github-actions[bot]', type: 'Bot' } };
    const github = await startGithub({ comments: [own] });
    github.interrupt('PATCH', /comments/, { status: 404 });
    github.interrupt('GET', /nothing/);
    expect(await writeComment(client(github.url).api, PLACE, COMMENT)).toBeNull();
    expect(github.comments.map(({ body }) => body)).toEqual(['<!-- readygate: readygate -->\nwords']);
  });

  it('writes no comment where nothing has to be said and none was there', async () => {
    const github = await startGithub();
    expect(await writeComment(client(github.url).api, PLACE, { text: 'fine', isNeeded: false })).toBeNull();
    expect(github.comments).toEqual([]);
  });

  it('never sends the token anywhere else', async () => {
    const other = await startGithub();
    const answer: Answer = await client('http://127.0.0.1:1').api.send('GET', `${other.url}/user`);
    expect(answer).toMatchObject({ ok: false, reason: `${new URL(other.url).origin} is not where the API is` });
    expect(other.requests).toEqual([]);
  });

  it('gets annotations in batches of 50, a thousand at most, in a check run that decides nothing', async () => {
    const github = await startGithub();
    const annotations = Array.from({ length: 1020 }, (_, number) => mark(number + 1));
    expect(await writeCheckRun(client(github.url).api, { repository: 'shop/web', head: 'abc' }, annotations)).toBeNull();
    expect(made(github)).toEqual(['POST /repos/shop/web/check-runs', ...Array<string>(19).fill('PATCH /repos/shop/web/check-runs/55')]);
    const [first, second] = github.requests.map(({ body }) => body as { output: { annotations: readonly object[] } });
    expect(first).toMatchObject({ name: 'readygate annotations', head_sha: 'abc', status: 'completed', conclusion: 'neutral', output: { title: '1020 more findings' } });
    expect(first?.output.annotations[0]).toEqual({ path: 'a,b:%.yaml', start_line: 1, end_line: 1, annotation_level: 'failure', title: 'K8S-0001 Title', message: 'Message 1' });
    expect([first, second].map((body) => body?.output.annotations.length)).toEqual([50, 50]);
  });
});

function mark(line: number): Annotation {
  return { level: 'error', location: { file: 'a,b:%.yaml', line, column: 1 }, title: 'K8S-0001 Title', message: `Message ${line}` };
}

describe('in the action', () => {
  const wrong = (name: string) => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}, namespace: shop}\ndataa: {mode: fast}\n`;

  it('an API that stays down turns neither a clean scan red nor a red one green', async () => {
    const repository = createRepository({ 'a.yaml': wrong('a') });
    const base = repository.git('rev-parse', 'HEAD');
    const payload = { pull_request: { number: 7, base: { sha: base }, head: { sha: base } } };
    const clean = await runAction({ workspace: repository.folder, event: 'pull_request', payload });
    repository.commit({ 'b.yaml': wrong('b') });
    const red = await runAction({ workspace: repository.folder, event: 'pull_request', payload });
    expect([clean.status, red.status]).toEqual([0, 1]);
    for (const run of [clean, red]) expect(run.log).toMatch(/\nThe comment was not written \(GET \/repos\/shop\/web\/issues\/7\/comments: .+\)\. The gate does not depend on it\.\n/);
  });

  it('what a step cannot show goes to a check run, on the commit of the change', async () => {
    const repository = createRepository({ 'a.yaml': wrong('a') });
    const base = repository.git('rev-parse', 'HEAD');
    const head = repository.commit({ 'b.yaml': Array.from({ length: 75 }, (_, number) => wrong(`b-${number}`)).join('---\n') });
    const github = await startGithub();
    github.interrupt('POST', /check-runs/, { status: 429, headers: { 'retry-after': '0' } });
    const run = await runAction({ workspace: repository.folder, event: 'pull_request', payload: { pull_request: { number: 7, base: { sha: base }, head: { sha: head } } }, api: github.url });
    expect(run.status).toBe(1);
    expect(run.commands).toHaveLength(10);
    const checks = github.requests.filter(({ path }) => path.includes('check-runs')).map(({ method, body }) => [method, (body['output'] as { annotations: object[] }).annotations.length]);
    expect(checks).toEqual([['POST', 50], ['POST', 50], ['PATCH', 15]]);
    expect(github.requests.find(({ path }) => path.includes('check-runs'))?.body['head_sha']).toBe(head);
  });
});

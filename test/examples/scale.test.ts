import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { load, loadAll } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { writeRepository } from '../../bench/generate/repository.js';
import { packageRoot } from '../../src/base/package-root.js';
import { run as runReadygate } from '../../src/cli/run.js';
import { createScanner } from '../../src/scanner.js';
import { createRepository, openRepository } from '../support/git.js';
import { createJobMachine, type Ended, type JobMachine } from '../support/jobs.js';
import { recordingTerminal } from '../support/terminal.js';
import { temporaryFolder } from '../support/temporary.js';

const examples = path.join(packageRoot(), 'examples', 'scale');
const read = (name: string) => readFileSync(path.join(examples, name), 'utf8');

interface Step {
  readonly run?: string;
  readonly uses?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string | boolean>>;
}
interface Workflow {
  readonly jobs: {
    readonly shard: { readonly strategy: { readonly matrix: { readonly part: readonly number[] } }; readonly steps: readonly Step[] };
    readonly readygate: { readonly needs: string; readonly if: string; readonly steps: readonly Step[] };
  };
}
interface GitlabJob {
  readonly parallel?: number;
  readonly needs?: readonly string[];
  readonly script: readonly string[];
  readonly artifacts: { readonly paths?: readonly string[] };
}
interface Job {
  readonly spec: {
    readonly completions?: number;
    readonly completionMode?: string;
    readonly template: { readonly spec: { readonly containers: readonly [{ readonly command: readonly string[]; readonly args: readonly [string]; readonly env: readonly { readonly name: string; readonly value: string }[] }] } };
  };
}

const workflow = load(read('github-matrix.yaml')) as Workflow;
const gitlab = load(read('gitlab-parallel.yaml')) as Readonly<Record<string, GitlabJob>>;
const job = (name: string) => load(read(`kubernetes/${name}.yaml`)) as Job;

/** A repository of a few services, where rules about several resources find something as well. */
function createMonorepo(): string {
  const { folder } = createRepository({ '.gitignore': 'node_modules/\n', 'README.md': '# Shop\n' });
  writeRepository(path.join(folder, 'deploy'), 90, 7);
  openRepository(folder).commit({});
  return folder;
}

/** The line of a script that merges, and what one scan of everything would be instead. */
function mergeOf(script: string): { readonly merge: string; readonly whole: string } {
  const merge = script.split('\n').find((line) => line.includes('readygate merge ')) ?? '';
  return { merge, whole: merge.replace(/merge \S+/, 'scan .') };
}

/** What a job says and leaves: the reports that it was told to write. */
function outcomeOf({ status, stdout, stderr }: Ended, files: readonly string[]) {
  return { status, stdout, stderr, reports: files.map((file) => readFileSync(file, 'utf8')) };
}

/** Runs what a workflow's matrix runs. Returns a folder with its artifacts. */
function runMatrix(machine: JobMachine, repository: string): string {
  const { shard } = workflow.jobs;
  const artifacts = temporaryFolder();
  for (const part of shard.strategy.matrix.part) {
    const fill = (text: string) => text.replaceAll('${{ matrix.part }}', String(part)).replaceAll('${{ strategy.job-total }}', String(shard.strategy.matrix.part.length));
    const checkout = machine.checkOut(repository);
    for (const { run, env = {} } of shard.steps) {
      if (run === undefined || run === 'npm ci') continue;
      expect(machine.run(run, checkout, Object.fromEntries(Object.entries(env).map(([name, value]) => [name, fill(value)])))).toMatchObject({ status: 0, stderr: '' });
    }
    const upload = shard.steps.find(({ uses }) => uses?.startsWith('actions/upload-artifact@'))?.with;
    const target = path.join(artifacts, fill(String(upload?.['name'])));
    mkdirSync(target);
    expect(machine.run(`cp ${String(upload?.['path'])} "$TARGET"`, checkout, { TARGET: target })).toMatchObject({ status: 0 });
  }
  return artifacts;
}

it('the page on large repositories names options that commands have, and files that are there', async () => {
  const page = readFileSync(path.join(packageRoot(), 'docs', 'scale.md'), 'utf8');
  const commands = [...page.matchAll(/readygate (scan|merge) ([^`\n;]*)/g)].map(([, command = '', rest = '']) => ({ command, options: rest.match(/--[\w-]+/g) ?? [] }));
  expect(commands.length).toBeGreaterThan(4);
  for (const { command, options } of commands) {
    const terminal = recordingTerminal(packageRoot());
    await runReadygate([command, '--help'], terminal);
    for (const option of options) expect(terminal.stdout()).toMatch(new RegExp(`^ .*${option}\\b`, 'm'));
  }
  for (const [, link = ''] of page.matchAll(/\]\(([^)#]+)/g)) expect(existsSync(path.join(packageRoot(), 'docs', link)), link).toBe(true);
});

describe('the workflow for GitHub', () => {
  const { steps, needs, if: condition } = workflow.jobs.readygate;
  const { merge, whole } = mergeOf(steps.flatMap(({ run }) => run ?? []).join('\n'));
  const download = steps.find(({ uses }) => uses?.startsWith('actions/download-artifact@'))?.with;
  const pinned = [...workflow.jobs.shard.steps, ...steps].flatMap(({ uses }) => uses ?? []);

  it('gives the report of one scan, and none where a shard is missing', () => {
    const machine = createJobMachine();
    const repository = createMonorepo();
    const artifacts = runMatrix(machine, repository);
    const inOne = machine.checkOut(repository);
    const expected = outcomeOf(machine.run(whole, inOne, { GITHUB_STEP_SUMMARY: path.join(inOne, 'summary.md') }), ['readygate.sarif', 'summary.md'].map((name) => path.join(inOne, name)));
    expect(expected).toMatchObject({ status: 1, stderr: '', stdout: expect.stringMatching(/^::error file=deploy\//) as string });
    const report = () => {
      const checkout = machine.checkOut(repository);
      expect(machine.run('mkdir -p "$FOLDER" && cp "$ARTIFACTS"/$PATTERN/* "$FOLDER"', checkout, { FOLDER: String(download?.['path']), PATTERN: String(download?.['pattern']), ARTIFACTS: artifacts })).toMatchObject({ status: 0 });
      return { checkout, ended: machine.run(merge, checkout, { GITHUB_STEP_SUMMARY: path.join(checkout, 'summary.md') }) };
    };
    const { checkout, ended } = report();
    expect(outcomeOf(ended, ['readygate.sarif', 'summary.md'].map((name) => path.join(checkout, name)))).toEqual(expected);
    rmSync(path.join(artifacts, 'shard-3'), { recursive: true });
    expect(report().ended).toEqual({ status: 2, stdout: '', stderr: 'error: Of 4 shards 3 is missing. Name all of them.\n' });
  }, 240_000);

  it('runs its report after failed shards too, and names actions by their commits', () => {
    expect([needs, condition]).toEqual(['shard', 'always()']);
    expect(pinned.filter((uses) => !/@[0-9a-f]{40}$/.test(uses))).toEqual([]);
  });
});

describe("GitLab's parallel job", () => {
  const [shard, report] = [gitlab['readygate-shard'], gitlab['readygate']];
  const lines = (of: GitlabJob | undefined) => (of?.script ?? []).filter((line) => line !== 'npm ci').join('\n');

  it('gives the report of one scan', () => {
    const machine = createJobMachine();
    const repository = createMonorepo();
    const [inOne, checkout] = [machine.checkOut(repository), machine.checkOut(repository)];
    const total = shard?.parallel ?? 0;
    for (let index = 1; index <= total; index++) {
      const own = machine.checkOut(repository);
      expect(machine.run(lines(shard), own, { CI_NODE_INDEX: String(index), CI_NODE_TOTAL: String(total) })).toMatchObject({ status: 0, stderr: '' });
      expect(machine.run(`cp ${shard?.artifacts.paths?.join(' ') ?? ''} "$TARGET"`, own, { TARGET: checkout })).toMatchObject({ status: 0 });
    }
    const files = ['gl-code-quality-report.json', 'readygate.xml'];
    const { merge, whole } = mergeOf(lines(report));
    const expected = outcomeOf(machine.run(whole, inOne), files.map((name) => path.join(inOne, name)));
    expect(expected).toMatchObject({ status: 1, stderr: '' });
    expect(outcomeOf(machine.run(merge, checkout), files.map((name) => path.join(checkout, name)))).toEqual(expected);
    expect(report?.needs).toEqual(['readygate-shard']);
  }, 240_000);
});

describe("Kubernetes' Jobs", () => {
  /** Runs the container of a Job's Pod, with folders of this machine for its volumes. */
  const runPod = (machine: JobMachine, { spec }: Job, variables: Readonly<Record<string, string>>): Ended => {
    const [{ command, args, env }] = spec.template.spec.containers;
    expect(command).toEqual(['/bin/sh', '-euc']);
    const work = temporaryFolder();
    return machine.run(args[0], work, { ...Object.fromEntries(env.map(({ name, value }) => [name, value])), WORK: work, HOME: work, ...variables });
  };

  it('give the report of one scan, also where a Pod ran twice', () => {
    const machine = createJobMachine();
    const repository = createMonorepo();
    const [shards, merge] = [job('shards'), job('merge')];
    const commit = openRepository(repository).git('rev-parse', 'HEAD');
    const volume = temporaryFolder();
    const variables = { REPOSITORY: repository, COMMIT: commit, SHARDS: volume };
    expect(shards.spec).toMatchObject({ completionMode: 'Indexed', completions: 8 });
    const runShard = (index: number) => runPod(machine, shards, { ...variables, HOSTNAME: `readygate-shards-${index}-x7k2p`, JOB_COMPLETION_INDEX: String(index) });
    for (let index = 0; index < 8; index++) expect(runShard(index)).toMatchObject({ status: 0 });
    const first = path.join(volume, commit, '1-of-8.shard');
    const before = readFileSync(first);
    expect(runShard(0)).toMatchObject({ status: 0 });
    expect(readFileSync(first).equals(before)).toBe(true);
    expect(readdirSync(path.join(volume, commit)).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((part) => `${part}-of-8.shard`));

    const inOne = machine.checkOut(repository);
    const { whole } = mergeOf(merge.spec.template.spec.containers[0].args[0]);
    const elsewhere = temporaryFolder();
    const expected = machine.run(whole, inOne, { ...variables, SHARDS: elsewhere });
    const merged = runPod(machine, merge, variables);
    const sarif = (folder: string) => readFileSync(path.join(folder, commit, 'readygate.sarif'), 'utf8');
    expect([merged.status, merged.stdout]).toEqual([1, expected.stdout]);
    expect(sarif(volume) === sarif(elsewhere)).toBe(true);
  }, 240_000);

  it('pass our own scan without a finding, as do their Dockerfile and the pipelines where they belong', async () => {
    const files = readdirSync(path.join(examples, 'kubernetes'));
    const manifests = files.filter((name) => name.endsWith('.yaml'));
    const folder = temporaryFolder({
      ...Object.fromEntries(files.map((name) => [`deploy/${name}`, read(`kubernetes/${name}`)])),
      '.github/workflows/readiness.yaml': read('github-matrix.yaml'),
      '.gitlab-ci.yml': read('gitlab-parallel.yaml'),
    });
    const scanner = await createScanner({ root: folder, today: '2026-11-24', inlineWaivers: false });
    const { findings, errors, skipped, summary } = scanner.scan(['.']);
    expect({ findings, errors, skipped, complete: summary.complete }).toEqual({ findings: [], errors: [], skipped: [], complete: true });
    expect(summary.resources.passed).toBe(manifests.flatMap((name) => loadAll(read(`kubernetes/${name}`))).length + 3);
  });
});

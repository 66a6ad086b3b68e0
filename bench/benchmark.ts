import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import path from 'node:path';
import { packageRoot } from '../src/base/package-root.js';
import type { Curve } from './chart.js';
import { createRandom } from './generate/random.js';
import { writePlan } from './generate/plan.js';
import { type Repository, writeRepository } from './generate/repository.js';
import { type Goal, higherGoal, ratioGoal } from './goals.js';
import { type Inputs, inputsOf } from './inputs.js';
import { findPeers, type PeerContext } from './peers.js';
import { type ComparedRules, writeComparedRules } from './rules.js';
import { compare, type Result, type Subject } from './run.js';
import type { Steps } from './steps.js';
import { node, readygate } from './subjects.js';
import { alignColumns, formatTable } from './table.js';
import { measureWarm, warmGoals } from './warm.js';

/** How much is measured. */
export interface BenchmarkOptions {
  readonly manifests: number;
  readonly rounds: number;
  /** For CI: smaller inputs, and no more peers than the goals name. */
  readonly short: boolean;
  readonly cache: string;
  say(text: string): void;
}

/** Everything that was measured. */
export interface BenchmarkOutcome {
  readonly machine: string;
  readonly tables: Readonly<Record<string, readonly Result[]>>;
  readonly steps: Steps;
  readonly curves: readonly Curve[];
  readonly goals: readonly Goal[];
}

const SEED = 20260101;
const GOAL_PEERS = ['conftest', 'kubeconform'];

/** Generates the inputs in a temporary folder, measures one part after the other, prints each table, and removes the folder. */
export async function runBenchmark(options: BenchmarkOptions): Promise<BenchmarkOutcome> {
  const folder = mkdtempSync(path.join(tmpdir(), 'readygate-bench-'));
  try {
    const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 1024 ** 3)} GB, Node ${process.versions.node}`;
    options.say(`${machine}\n`);
    const rules = await writeComparedRules(path.join(options.cache, 'rules'));
    const repository = writeRepository(path.join(folder, 'monorepo'), options.manifests, SEED);
    const steps = measureSteps(repository, options);
    const cold = measureCold(repository, { rules, cache: options.cache, inputs: inputsOf(repository, folder, SEED) }, options);
    const warm = measureWarm(repository, path.join(folder, 'caches'), options.rounds);
    options.say(formatTable('Warm, the generated monorepo', warm, 'without a cache', repository.files));
    const corpus = measureCorpora(rules, options);
    const few = measureFew(repository, rules, options);
    const plan = measurePlan(folder, options);
    const scaling = measureScaling(folder, rules, options);
    const goals = [...coldGoals(cold, steps), ...warmGoals(warm), ...fewGoals(few), ...planGoals(plan), ...scaling.goals];
    return { machine, tables: { cold, warm, ...(corpus === null ? {} : { corpus }), few, plan, scaling: scaling.results }, steps, curves: scaling.curves, goals };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function peersFor(context: PeerContext, { short, say }: BenchmarkOptions): Subject[] {
  const { subjects, missing } = findPeers(context, short ? GOAL_PEERS : null);
  for (const name of missing) say(`${name} is not there: it is not compared\n`);
  return subjects;
}

function measureSteps({ folder, files, bytes }: Repository, { say }: BenchmarkOptions): Steps {
  say(`\nGenerated: ${files} manifests, ${(bytes / 1e6).toFixed(1)} MB\n`);
  const steps = JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', path.join(packageRoot(), 'bench', 'steps.ts'), folder], { encoding: 'utf8', cwd: packageRoot(), maxBuffer: 1024 ** 3 })) as Steps;
  const { workloads, seconds } = steps;
  const total = Object.entries(seconds).filter(([name]) => name !== 'whole scan, warm' && name !== 'read').reduce((sum, [, value]) => sum + value, 0);
  const rows = Object.entries(seconds).map(([name, value]) => [name, `${value.toFixed(3)} s`, name === 'whole scan, warm' ? '' : `${((value / total) * 100).toFixed(0)} %`]);
  say(`\nShare of each step (${steps.documents} documents, ${steps.resources} resources, ${steps.findings} findings)\n${alignColumns(rows)}`);
  const { count, parse, parseWithJsYaml, judge } = workloads;
  const times = (one: number) => `${(judge / one).toFixed(2)} times as much as parsing them`;
  say(`\n${count} workloads: judging with the whole library takes ${(judge * 1000).toFixed(0)} ms, ${times(parseWithJsYaml)} with js-yaml (${(parseWithJsYaml * 1000).toFixed(0)} ms), ${times(parse)} with our own reader (${(parse * 1000).toFixed(0)} ms)\n`);
  return steps;
}

function measureCold({ folder: cwd, files }: Repository, context: PeerContext, options: BenchmarkOptions): Result[] {
  const { rules } = context;
  const subjects = [
    readygate('readygate', packageRoot(), { cwd }),
    ...(options.short ? [2] : [2, 4]).map((workers) => readygate(`${workers} workers`, packageRoot(), { cwd, options: ['--workers', `${workers}`] })),
    readygate(`readygate, ${rules.count} rules`, rules.packageFolder, { cwd }),
    node('js-yaml, parsing only', path.join(packageRoot(), 'bench', 'js-yaml-only.js'), cwd),
    ...peersFor(context, options),
  ];
  const results = compare(subjects, options.rounds, () => undefined);
  options.say(formatTable('Cold, the generated monorepo', results, 'readygate', files));
  return results;
}

/** Real files, where they are beside the repository. */
function measureCorpora(rules: ComparedRules, options: BenchmarkOptions): Result[] | null {
  const folder = path.join(packageRoot(), '..', 'shared', 'corpora', 'kubernetes');
  if (options.short || !existsSync(folder)) return null;
  const scans = [readygate('readygate', packageRoot(), { cwd: folder }), readygate(`readygate, ${rules.count} rules`, rules.packageFolder, { cwd: folder })].map((subject) => ({ ...subject, accepts: [0, 1, 2] }));
  // conftest and kube-score end at the first file that they cannot read, and say nothing of the others.
  const peers = findPeers({ inputs: wholeOf(folder), rules, cache: options.cache }, ['opa', 'kubeconform']).subjects;
  const results = compare([...scans, node('js-yaml, parsing only', path.join(packageRoot(), 'bench', 'js-yaml-only.js'), folder), ...peers], options.rounds, () => undefined);
  options.say(formatTable('Cold, real repositories', results, 'readygate', null));
  return results;
}

/** Only for peers that take a folder as it is. */
function wholeOf(folder: string): Inputs {
  return { whole: () => ({ folder, files: null }) };
}

/** What a hook before a commit does: three files. */
function measureFew({ folder }: Repository, rules: ComparedRules, options: BenchmarkOptions): Result[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('deployment.yaml')).sort().slice(0, 3);
  const conftest = findPeers({ inputs: wholeOf(folder), rules, cache: options.cache }, ['conftest']).subjects.map((subject) => ({ ...subject, parameters: subject.parameters.flatMap((parameter) => (parameter === '.' ? paths : [parameter])) }));
  const subjects = [
    readygate('readygate, three files', packageRoot(), { cwd: folder, paths }),
    readygate(`readygate, three files, ${rules.count} rules`, rules.packageFolder, { cwd: folder, paths }),
    node('readygate --version', path.join(packageRoot(), 'bin', 'readygate.js'), '--version'),
    node('node itself', '--eval', '0'),
    ...conftest,
  ];
  const results = compare(subjects, options.rounds * 3, () => undefined);
  options.say(formatTable('Start-up', results, 'node itself', null));
  return results;
}

function measurePlan(folder: string, options: BenchmarkOptions): Result[] {
  const file = path.join(folder, 'plan.json');
  writePlan(file, (options.short ? 6 : 60) * 1e6, createRandom(SEED));
  const megabytes = statSync(file).size / 1024 ** 2;
  const results = compare([readygate('readygate', packageRoot(), { cwd: folder, paths: ['plan.json'] }), node('JSON.parse', '--eval', `JSON.parse(require('fs').readFileSync(${JSON.stringify(file)}, 'utf8'))`)], options.rounds, () => undefined);
  options.say(formatTable(`A Terraform plan of ${megabytes.toFixed(0)} MB`, results, 'JSON.parse', null));
  rmSync(file);
  const size: Result = { name: 'the plan itself', median: { seconds: NaN, cpuSeconds: null, megabytes }, runs: [], failure: null, files: null };
  return [...results, size];
}

function measureScaling(folder: string, rules: ComparedRules, options: BenchmarkOptions): { results: Result[]; curves: Curve[]; goals: Goal[] } {
  const sizes = options.short ? [300, 3000] : [1000, 3000, 10_000, 30_000, 100_000];
  const results: Result[] = [];
  const points = new Map<string, { manifests: number; seconds: number }[]>();
  for (const manifests of sizes) {
    const repository = writeRepository(path.join(folder, `of-${manifests}`), manifests, SEED);
    const peers = options.short || manifests > 10_000 ? [] : peersFor({ inputs: wholeOf(repository.folder), rules, cache: options.cache }, { ...options, short: true, say: () => undefined });
    const measured = compare([readygate('readygate', packageRoot(), { cwd: repository.folder }), ...peers], manifests > 10_000 ? 1 : Math.min(3, options.rounds), () => undefined);
    for (const result of measured.filter(({ failure }) => failure === null)) points.set(result.name, [...(points.get(result.name) ?? []), { manifests, seconds: result.median.seconds }]);
    results.push(...measured.map((result) => ({ ...result, name: `${result.name}, ${manifests.toLocaleString('en')}` })));
    rmSync(repository.folder, { recursive: true });
  }
  options.say(formatTable('Scaling', results, `readygate, ${(sizes[0] ?? 0).toLocaleString('en')}`, null));
  const [small, large] = options.short ? ['300', '3,000'] : ['10,000', '100,000'];
  const at = (size: string) => results.find(({ name }) => name === `readygate, ${size}`);
  const goals = [ratioGoal(`${large} manifests against ${small}, time`, { wanted: 11, limit: 12 }, [at(large), at(small)]), options.short ? null : ratioGoal(`${large} manifests against ${small}, memory`, { wanted: 2, limit: null }, [at(large), at(small)], 'megabytes')];
  return { results, curves: [...points].map(([name, measured]) => ({ name, points: measured })), goals: goals.filter((goal) => goal !== null) };
}

function coldGoals(cold: readonly Result[], { workloads }: Steps): Goal[] {
  const at = (name: string) => cold.find((result) => result.name.startsWith(name));
  return [
    ratioGoal('cold, 16 rules, against conftest, time', { wanted: 1 / 8, limit: 1.5 }, [at('readygate, '), at('conftest')]),
    ratioGoal('cold, 16 rules, against conftest, memory', { wanted: 1, limit: null }, [at('readygate, '), at('conftest')], 'megabytes'),
    higherGoal('one worker against two, whole library', { wanted: 1.4, limit: null }, [at('readygate'), at('2 workers')]),
    ratioGoal('cold, whole library, against kubeconform', { wanted: 0.8, limit: 3 }, [at('readygate'), at('kubeconform')]),
    ratioGoal('cold, whole library, against js-yaml parsing', { wanted: 1, limit: 9 }, [at('readygate'), at('js-yaml')]),
    { name: 'judging a workload, whole library, against js-yaml parsing it', wanted: 4, limit: 4, reached: workloads.judge / workloads.parseWithJsYaml, better: 'lower' as const },
    { name: 'the same, against our own reader parsing it', wanted: 4, limit: 50, reached: workloads.judge / workloads.parse, better: 'lower' as const },
  ].filter((goal) => goal !== null);
}

function fewGoals(few: readonly Result[]): Goal[] {
  const at = (name: string) => few.find((result) => result.name === name);
  return [ratioGoal('three files, same number of rules, against conftest', { wanted: 1.5, limit: 5 }, [few[1], at('conftest')])].filter((goal) => goal !== null);
}

function planGoals(plan: readonly Result[]): Goal[] {
  const [scan, parse, size] = plan;
  return [ratioGoal('Terraform plan against JSON.parse, time', { wanted: 3, limit: 14 }, [scan, parse]), ratioGoal('Terraform plan, memory against its size', { wanted: 6, limit: null }, [scan, size], 'megabytes')].filter((goal) => goal !== null);
}

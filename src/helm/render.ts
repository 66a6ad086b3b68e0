import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../base/package-root.js';
import type { Problem } from '../errors.js';
import { type Chart, reported } from './chart.js';
import { localDependencies, readChartFiles } from './chart-files.js';
import { failureProblem, MISSING_DEPENDENCIES, withoutProblem } from './failure.js';
import type { HelmOptions } from './options.js';
import { valuesFilesFor } from './production-values.js';

const MOST_OUTPUT_BYTES = 100 * 1024 * 1024;
const MOST_MILLISECONDS = 60_000;

/** What a chart came out as (null where it did not), and what is wrong with it (`chart`). */
export interface Rendering {
  readonly output: string | null;
  readonly problem: Problem | null;
}

/**
 * Renders charts as `helm template` does, which asks neither a cluster nor the network: with the helm that is named, or else with Helm's
 * library, which comes along as WebAssembly and renders many charts in one process. The library also renders what helm refuses: a chart whose
 * dependencies are missing, without them.
 * @param root Folder that the values files are relative to.
 */
export function renderCharts(charts: readonly Chart[], options: HelmOptions, root: string): readonly Rendering[] {
  const remote = options.valuesFiles.find((file) => /^[a-z][\w+.-]*:\/\//i.test(file));
  if (remote !== undefined) return charts.map((chart) => failed(problem(chart, `The chart was not scanned: the values file ${remote} is an address, and readygate uses no network.`, 'Fetch it and name the file.')));
  const { executable } = options;
  if (executable === null) return renderWithLibrary(charts, options, root);
  return charts.flatMap((chart) => {
    const result = run(executable, helmArguments(chart, options, root), { cwd: root, env: options.environment });
    return result.status !== 0 && MISSING_DEPENDENCIES.test(result.stderr) ? renderWithLibrary([chart], options, root) : [readOutput(chart, result)];
  });
}

interface RunOptions {
  readonly cwd: string;
  readonly env: HelmOptions['environment'];
  readonly input?: string;
}

type Ran = Pick<SpawnSyncReturns<string>, 'status' | 'stdout' | 'stderr' | 'error'>;

/** Runs a command in the root with what it is told of the environment. */
function run(command: string, parameters: readonly string[], { cwd, env, input }: RunOptions): Ran {
  return spawnSync(command, parameters, {
    cwd,
    env: { ...env },
    encoding: 'utf8',
    ...(input === undefined ? { stdio: ['ignore', 'pipe', 'pipe'] } : { input }),
    timeout: MOST_MILLISECONDS,
    killSignal: 'SIGKILL',
    maxBuffer: MOST_OUTPUT_BYTES,
  });
}

function failed(why: Problem): Rendering {
  return { output: null, problem: why };
}

/** What came of a chart. */
function readOutput(chart: Chart, result: Ran): Rendering {
  if (result.error !== undefined) return failed(problem(chart, `The chart was not scanned: ${reasonOf(result.error)}.`, `Try helm template ${chart.name}.`));
  return result.status === 0 ? { output: result.stdout, problem: null } : failed(failureProblem(chart, result.stderr));
}

/** Charts that are rendered in one process. */
const MOST_AT_ONCE = 40;

function renderWithLibrary(charts: readonly Chart[], options: HelmOptions, root: string): readonly Rendering[] {
  const renderings = new Map<Chart, Rendering>();
  const readable: { readonly chart: Chart; readonly request: LibraryRequest }[] = [];
  for (const chart of charts) {
    const request = readRequest(chart, options, root);
    if ('release' in request) readable.push({ chart, request });
    else renderings.set(chart, failed(request));
  }
  for (let at = 0; at < readable.length; at += MOST_AT_ONCE) {
    for (const [chart, rendering] of runLibrary(readable.slice(at, at + MOST_AT_ONCE), root)) renderings.set(chart, rendering);
  }
  return charts.flatMap((chart) => renderings.get(chart) ?? []);
}

function runLibrary(some: readonly { readonly chart: Chart; readonly request: LibraryRequest }[], root: string): readonly (readonly [Chart, Rendering])[] {
  const runner = path.join(packageRoot(), 'toolchain', 'run.js');
  const result = run(process.execPath, ['--liftoff-only', runner, libraryFile('helm.wasm.br')], { cwd: root, env: {}, input: JSON.stringify(some.map(({ request }) => request)) });
  const isDone = result.error === undefined && result.status === 0;
  // One that does not end, or writes without end, must not take the others along.
  if (!isDone && some.length > 1) return some.flatMap((one) => runLibrary([one], root));
  const answers = isDone ? readAnswers(result.stdout) : [];
  return some.map(({ chart }, index) => [chart, isDone ? readAnswer(chart, answers[index]) : readOutput(chart, result)]);
}

/** Which Helm the library is, in words that change with it. */
export function libraryDigest(): string {
  return readFileSync(libraryFile('helm.wasm.sha256'), 'utf8');
}

function libraryFile(name: string): string {
  return path.join(packageRoot(), 'renderer', name);
}

/** What the program is told of a chart: it reads files from its request and sees nothing else. */
interface LibraryRequest {
  readonly release: string;
  readonly namespace: string;
  readonly kubeVersion: string;
  readonly files: Readonly<Record<string, string>>;
  readonly values: readonly { readonly name: string; readonly text: string }[];
  readonly set: readonly string[];
}

function readRequest(chart: Chart, options: HelmOptions, root: string): LibraryRequest | Problem {
  const { set, releaseName, namespace, kubeVersion } = options;
  try {
    const files = Object.fromEntries([...readChartFiles(chart.folder)].map(([name, bytes]) => [name, bytes.toString('base64')]));
    for (const local of localDependencies(chart, root)) for (const [name, bytes] of readChartFiles(local.folder)) files[`charts/${local.name}/${name}`] = bytes.toString('base64');
    const values = valuesFilesFor(chart, options).map((file) => ({ name: path.relative(root, path.resolve(root, file)).split(path.sep).join('/'), text: readFileSync(path.resolve(root, file), 'utf8') }));
    const release = releaseName ?? releaseNameFor(chart);
    return { release, namespace: namespace ?? release, kubeVersion: kubeVersion ?? '', files, values, set };
  } catch (error) {
    return problem(chart, `The chart was not scanned: ${error instanceof Error ? error.message : String(error)}.`, 'Make its files and values files readable.');
  }
}

/** What the program says of a chart. */
interface Answer {
  readonly output: string;
  /** Names of dependencies without which the rest was rendered; null for none. */
  readonly missing: readonly string[] | null;
  readonly error: string;
}

/** A line for each chart. */
function readAnswers(output: string): readonly Answer[] {
  return output.trimEnd().split('\n').map((line) => JSON.parse(line) as Answer);
}

function readAnswer(chart: Chart, answer: Answer | undefined): Rendering {
  if (answer === undefined) throw new Error('the renderer answered for fewer charts than it was asked for: this is a bug');
  if (answer.error !== '') return failed(failureProblem(chart, answer.error));
  return { output: answer.output, problem: answer.missing === null ? null : withoutProblem(chart, answer.missing) };
}

/** Helm takes only lower-case names of at most 53 characters for a release; charts may have others. */
function releaseNameFor({ chartName }: Chart): string {
  return chartName.toLowerCase().replace(/[^a-z0-9.-]/g, '-').slice(0, 53).replace(/^[.-]+|[.-]+$/g, '');
}

/** Where nobody names a namespace, it is called like the release: in `default`, which helm takes, hardly anybody installs a chart. */
function helmArguments(chart: Chart, options: HelmOptions, root: string): string[] {
  const release = options.releaseName ?? releaseNameFor(chart);
  return [
    'template',
    release,
    chart.folder,
    '--include-crds',
    '--namespace',
    options.namespace ?? release,
    ...(options.kubeVersion === null ? [] : ['--kube-version', options.kubeVersion]),
    ...valuesFilesFor(chart, options).flatMap((file) => ['--values', path.resolve(root, file)]),
    ...options.set.flatMap((value) => ['--set', value]),
  ];
}

function reasonOf(error: Error): string {
  const code = 'code' in error ? error.code : null;
  if (code === 'ETIMEDOUT') return `helm did not end within ${MOST_MILLISECONDS / 1000} seconds`;
  if (code === 'ENOBUFS') return `helm wrote more than ${MOST_OUTPUT_BYTES / 1024 / 1024} MB`;
  return `helm cannot be run (${typeof code === 'string' ? code : error.message})`;
}

function problem(chart: Chart, message: string, remedy: string): Problem {
  return { code: 'chart', message, remedy, location: { file: reported(chart.name, 'Chart.yaml'), line: 1, column: 1 } };
}

import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Problem } from '../errors.js';
import { type Chart, reported } from './chart.js';
import { failureProblem } from './failure.js';
import type { HelmOptions } from './options.js';

const MOST_OUTPUT_BYTES = 100 * 1024 * 1024;
const MOST_MILLISECONDS = 60_000;

/**
 * Renders a chart with `helm template`, which asks neither a cluster nor the network.
 * @param root Folder that the values files are relative to.
 * @returns What helm wrote, or why the chart was not scanned (`chart`).
 */
export function renderChart(chart: Chart, options: HelmOptions, root: string): string | Problem {
  if (options.executable === null) return withoutHelm(chart);
  const remote = options.valuesFiles.find((file) => /^[a-z][\w+.-]*:\/\//i.test(file));
  if (remote !== undefined) return problem(chart, `The chart was not scanned: the values file ${remote} is an address, and readygate uses no network.`, 'Fetch it and name the file.');
  const result = spawnSync(options.executable, helmArguments(chart, options, root), {
    cwd: root,
    env: { ...options.environment },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: MOST_MILLISECONDS,
    killSignal: 'SIGKILL',
    maxBuffer: MOST_OUTPUT_BYTES,
  });
  if (result.error !== undefined) return problem(chart, `The chart was not scanned: ${reasonOf(result.error)}.`, `Try helm template ${chart.name}.`);
  return result.status === 0 ? result.stdout : failureProblem(chart, result.stderr);
}

function helmArguments(chart: Chart, options: HelmOptions, root: string): string[] {
  return [
    'template',
    options.releaseName ?? chart.chartName,
    chart.folder,
    '--include-crds',
    '--namespace',
    options.namespace ?? 'default',
    ...(options.kubeVersion === null ? [] : ['--kube-version', options.kubeVersion]),
    ...options.valuesFiles.flatMap((file) => ['--values', path.resolve(root, file)]),
    ...options.set.flatMap((value) => ['--set', value]),
  ];
}

function withoutHelm(chart: Chart): Problem {
  return problem(chart, 'The chart was not scanned: helm, which renders it, is not on the PATH.', `Install helm, or pipe what it renders: helm template ${chart.name} | readygate scan -`);
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

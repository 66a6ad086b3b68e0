import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Chart } from '../../src/helm/chart.js';
import { findExecutable } from '../../src/base/executable.js';
import { failureProblem } from '../../src/helm/failure.js';
import { type HelmOptions, NO_HELM } from '../../src/helm/options.js';
import { renderChart } from '../../src/helm/render.js';
import { splitRendered } from '../../src/helm/split.js';
import { formatProblem } from '../../src/errors.js';
import { fakeHelm, runsScripts } from '../support/helm.js';
import { temporaryFolder } from '../support/temporary.js';

const CHART: Chart = {
  folder: '/repository/charts/shop',
  name: 'charts/shop',
  chartName: 'shop',
  isLibrary: false,
  dependencies: [{ name: 'redis', alias: 'cache', location: { file: 'charts/shop/Chart.yaml', line: 5, column: 5 } }],
};

function said(stderr: string): string {
  return formatProblem(failureProblem(CHART, stderr));
}

describe('what helm says when it cannot render a chart', () => {
  it('is located in the template', () => {
    expect(said('Error: template: shop/templates/web.yaml:12:3: executing "shop/templates/web.yaml" at <.Values.a.b>: nil pointer evaluating interface {}.b\n\nUse --debug flag to render out invalid YAML\n')).toBe(
      'charts/shop/templates/web.yaml:12:3: The chart was not scanned, helm cannot render it: at <.Values.a.b>: nil pointer evaluating interface {}.b. Give the values that it needs with --values or --set.',
    );
    expect(said('Error: parse error at (shop/templates/web.yaml:1): unexpected "}" in if\n')).toBe(
      'charts/shop/templates/web.yaml:1:1: The chart was not scanned, helm cannot render it: unexpected "}" in if. Mend the template, or give other values with --values or --set.',
    );
    expect(said('Error: execution error at (shop/charts/cache/templates/web.yaml:1:3): need: it\n')).toBe(
      'charts/shop/charts/cache/templates/web.yaml:1:3: The chart was not scanned, helm cannot render it: need: it. Mend the template, or give other values with --values or --set.',
    );
  });

  it('is at the first line where helm knows only the line of the output', () => {
    expect(said('Error: YAML parse error on shop/templates/web.yaml: error converting YAML to JSON: yaml: line 2: mapping values are not allowed in this context\n')).toBe(
      'charts/shop/templates/web.yaml:1:1: The chart was not scanned, helm cannot render it: error converting YAML to JSON: yaml: line 2: mapping values are not allowed in this context. Mend the template, or give other values with --values or --set.',
    );
  });

  it('asks for the dependencies where they are missing, at the line that names the first', () => {
    expect(said('Error: An error occurred while checking for chart dependencies. You may need to run `helm dependency build` to fetch missing dependencies: found in Chart.yaml, but missing in charts/ directory: redis, kafka\n')).toBe(
      'charts/shop/Chart.yaml:5:5: The chart was not scanned: its dependencies redis, kafka are not in charts/shop/charts. Run helm dependency build charts/shop first.',
    );
  });

  it('is one line at the chart for anything else, warnings before it left out', () => {
    expect(said("WARNING: old\nError: values don't meet the specifications of the schema(s) in the following chart(s):\nshop:\n- replicaCount: Invalid type. Expected: string, given: integer\n\n")).toBe(
      "charts/shop/Chart.yaml:1:1: The chart was not scanned, helm cannot render it: values don't meet the specifications of the schema(s) in the following chart(s): shop: - replicaCount: Invalid type. Expected: string, given: integer. Give the values that it needs with --values or --set.",
    );
  });
});

function problemOf(options: HelmOptions, root = '/'): string {
  const result = renderChart(CHART, options, root);
  return typeof result === 'string' ? result : formatProblem(result);
}

describe('rendering a chart', () => {
  it('without helm says so, and what to do', () => {
    expect(problemOf(NO_HELM)).toBe(
      'charts/shop/Chart.yaml:1:1: The chart was not scanned: helm, which renders it, is not on the PATH. Install helm, or pipe what it renders: helm template charts/shop | readygate scan -',
    );
  });

  it('fetches nothing: a values file with an address is refused before helm sees it', () => {
    expect(problemOf({ ...NO_HELM, executable: '/nowhere/helm', valuesFiles: ['https://example.com/values.yaml'] })).toBe(
      'charts/shop/Chart.yaml:1:1: The chart was not scanned: the values file https://example.com/values.yaml is an address, and readygate uses no network. Fetch it and name the file.',
    );
  });

  it('says when the command cannot be run', () => {
    expect(problemOf({ ...NO_HELM, executable: '/nowhere/helm' })).toBe('charts/shop/Chart.yaml:1:1: The chart was not scanned: helm cannot be run (ENOENT). Try helm template charts/shop.');
  });

  it.runIf(runsScripts)('hands every setting to helm as an argument of its own, so that none is read as a command', () => {
    const root = temporaryFolder();
    const options = { ...fakeHelm(root, 'process.stdout.write(JSON.stringify(argv))'), valuesFiles: ['a b.yaml', '/c.yaml'], set: ['x=$(id)', 'y=1'], releaseName: 'live', namespace: 'shop', kubeVersion: '1.33' };
    expect(JSON.parse(problemOf(options, root))).toEqual([
      ...['template', 'live', '/repository/charts/shop', '--include-crds', '--namespace', 'shop', '--kube-version', '1.33'],
      ...['--values', path.join(root, 'a b.yaml'), '--values', '/c.yaml', '--set', 'x=$(id)', '--set', 'y=1'],
    ]);
  });

  it.runIf(runsScripts)('names the release like the chart and uses the namespace default where nothing else is said', () => {
    const root = temporaryFolder();
    expect(JSON.parse(problemOf(fakeHelm(root, 'process.stdout.write(JSON.stringify(argv))'), root))).toEqual(['template', 'shop', '/repository/charts/shop', '--include-crds', '--namespace', 'default']);
  });

  it.runIf(runsScripts)('finds the command on a PATH as a shell does, but never in the current folder', () => {
    const folder = temporaryFolder();
    const { executable } = fakeHelm(folder, '');
    expect(findExecutable('helm', ['/nowhere', '', '.', folder].join(path.delimiter))).toBe(executable);
    expect(findExecutable('helm', ['/nowhere', '', '.'].join(path.delimiter))).toBe(null);
    expect(readFileSync(executable ?? '', 'utf8')).toContain('argv');
  });
});

describe('the output of helm', () => {
  it('is taken apart by template, whose objects helm sorts among those of others', () => {
    const output = '---\n# Source: shop/templates/a.yaml\nkind: A\n---\n# Source: shop/templates/b.yaml\nkind: B\n---\nkind: C\n---\n# Source: shop/templates/a.yaml\nkind: D\n';
    expect(splitRendered(output)).toEqual([
      { template: 'shop/templates/a.yaml', text: '---\n# Source: shop/templates/a.yaml\nkind: A\n---\n# Source: shop/templates/a.yaml\nkind: D\n' },
      { template: 'shop/templates/b.yaml', text: '---\n# Source: shop/templates/b.yaml\nkind: B\n---\nkind: C\n' },
    ]);
  });

  it('is nothing for a chart that renders nothing', () => {
    expect(splitRendered('\n')).toEqual([]);
  });
});

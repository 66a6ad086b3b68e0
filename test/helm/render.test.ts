import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Chart } from '../../src/helm/chart.js';
import { findExecutable } from '../../src/base/executable.js';
import { failureProblem } from '../../src/helm/failure.js';
import { type HelmOptions, PLAIN_HELM } from '../../src/helm/options.js';
import { renderCharts, type Rendering } from '../../src/helm/render.js';
import { splitRendered } from '../../src/helm/split.js';
import { formatProblem } from '../../src/errors.js';
import { fakeHelm, runsScripts } from '../support/helm.js';
import { temporaryFolder } from '../support/temporary.js';

const CHART: Chart = {
  folder: '/repository/charts/shop',
  name: 'charts/shop',
  chartName: 'shop',
  isLibrary: false,
  dependencies: [{ name: 'redis', alias: 'cache', repository: 'https://example.com', location: { file: 'charts/shop/Chart.yaml', line: 5, column: 5 } }],
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
  return textOf(renderCharts([CHART], options, root));
}

/** What came out, and what is wrong. */
function textOf([rendering]: readonly Rendering[]): string {
  return `${rendering?.output ?? ''}${rendering?.problem ? formatProblem(rendering.problem) : ''}`;
}

describe('rendering a chart', () => {
  it('fetches nothing: a values file with an address is refused before helm sees it', () => {
    expect(problemOf({ ...PLAIN_HELM, executable: '/nowhere/helm', valuesFiles: ['https://example.com/values.yaml'] })).toBe(
      'charts/shop/Chart.yaml:1:1: The chart was not scanned: the values file https://example.com/values.yaml is an address, and readygate uses no network. Fetch it and name the file.',
    );
  });

  it('says when the command cannot be run', () => {
    expect(problemOf({ ...PLAIN_HELM, executable: '/nowhere/helm' })).toBe('charts/shop/Chart.yaml:1:1: The chart was not scanned: helm cannot be run (ENOENT). Try helm template charts/shop.');
  });

  it.runIf(runsScripts)('hands every setting to helm as an argument of its own, so that none is read as a command', () => {
    const root = temporaryFolder();
    const options = { ...fakeHelm(root, 'process.stdout.write(JSON.stringify(argv))'), valuesFiles: ['a b.yaml', '/c.yaml'], set: ['x=$(id)', 'y=1'], releaseName: 'live', namespace: 'shop', kubeVersion: '1.33' };
    expect(JSON.parse(problemOf(options, root))).toEqual([
      ...['template', 'live', '/repository/charts/shop', '--include-crds', '--namespace', 'shop', '--kube-version', '1.33'],
      ...['--values', path.join(root, 'a b.yaml'), '--values', '/c.yaml', '--set', 'x=$(id)', '--set', 'y=1'],
    ]);
  });

  it.runIf(runsScripts)('names the release and its namespace like the chart where nothing else is said', () => {
    const root = temporaryFolder();
    expect(JSON.parse(problemOf(fakeHelm(root, 'process.stdout.write(JSON.stringify(argv))'), root))).toEqual(['template', 'shop', '/repository/charts/shop', '--include-crds', '--namespace', 'shop']);
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

/** Renders the files of a chart named shop with Helm's library. */
function rendered(files: Readonly<Record<string, string>>, options: Partial<HelmOptions> = {}): string {
  const root = temporaryFolder({ 'chart/Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 1.2.3\n', ...files });
  return textOf(renderCharts([{ ...CHART, folder: path.join(root, 'chart') }], { ...PLAIN_HELM, ...options }, root));
}

describe("Helm's library, where no helm is named", () => {
  it('renders definitions, manifests by kind and hooks, as helm template does', () => {
    const files = {
      'chart/crds/crd.yaml': 'kind: CustomResourceDefinition\n',
      'chart/templates/_parts.tpl': '{{ define "name" }}{{ .Release.Name }}-{{ .Chart.Version }}{{ end }}',
      'chart/templates/NOTES.txt': 'Well done.',
      'chart/templates/web.yaml': 'kind: Deployment\nname: {{ include "name" . }}\nnamespace: {{ .Release.Namespace }}\nkube: {{ .Capabilities.KubeVersion.Version }}\nfound: {{ lookup "v1" "Secret" "" "x" | len }}\n',
      'chart/templates/account.yaml': 'kind: ServiceAccount\n',
      'chart/templates/job.yaml': 'kind: Job\nmetadata: {annotations: {helm.sh/hook: pre-install}}\n',
    };
    expect(rendered(files, { releaseName: 'live', namespace: 'prod', kubeVersion: '1.31' })).toBe(
      [
        '---\n# Source: shop/crds/crd.yaml\nkind: CustomResourceDefinition\n\n',
        '---\n# Source: shop/templates/account.yaml\nkind: ServiceAccount\n',
        '---\n# Source: shop/templates/web.yaml\nkind: Deployment\nname: live-1.2.3\nnamespace: prod\nkube: v1.31\nfound: 0\n',
        '---\n# Source: shop/templates/job.yaml\nkind: Job\nmetadata: {annotations: {helm.sh/hook: pre-install}}\n',
      ].join(''),
    );
  });

  it('renders for the newest Kubernetes that it knows where no version is named', () => {
    expect(rendered({ 'chart/templates/a.yaml': '{{ if semverCompare ">=1.30.0-0" .Capabilities.KubeVersion.Version }}new: true{{ end }}\npolicy: {{ .Capabilities.APIVersions.Has "policy/v1" }}\n' })).toBe('---\n# Source: shop/templates/a.yaml\nnew: true\npolicy: true\n');
  });

  it('names a release after a chart whose name no release may have', () => {
    const root = temporaryFolder({ 'Chart.yaml': 'apiVersion: v2\nname: MyShop_v2\nversion: 1.0.0\n', 'templates/a.yaml': 'name: {{ .Release.Name }}\n' });
    expect(renderCharts([{ ...CHART, folder: root, chartName: 'MyShop_v2' }], PLAIN_HELM, root)).toEqual([{ output: '---\n# Source: MyShop_v2/templates/a.yaml\nname: myshop-v2\n', problem: null }]);
  });

  const DEPENDING = { 'chart/Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 1.0.0\ndependencies:\n  - {name: redis, version: 1.0.0, repository: "https://example.com"}\n' };

  it('renders a chart without dependencies that are not there, and says so', () => {
    expect(rendered({ ...DEPENDING, 'chart/templates/a.yaml': 'kind: A\n' })).toBe(
      '---\n# Source: shop/templates/a.yaml\nkind: A\ncharts/shop/Chart.yaml:5:5: The chart was scanned without its dependencies redis, which are not in charts/shop/charts. Run helm dependency build charts/shop first.',
    );
    expect(rendered({ ...DEPENDING, 'chart/templates/a.yaml': 'kind: {{ include "redis.kind" . }}\n' })).toBe(
      'charts/shop/Chart.yaml:5:5: The chart was not scanned: its dependencies redis are not in charts/shop/charts. Run helm dependency build charts/shop first.',
    );
  });

  it.runIf(runsScripts)('does so, too, where the helm that is named refuses the chart', () => {
    const bin = temporaryFolder();
    const refusing = fakeHelm(bin, 'process.stderr.write("Error: found in Chart.yaml, but missing in charts/ directory: redis\\n"); process.exitCode = 1;');
    expect(rendered({ ...DEPENDING, 'chart/templates/a.yaml': 'kind: A\n' }, refusing)).toMatch(/^---\n# Source: shop\/templates\/a\.yaml\nkind: A\n.* was scanned without its dependencies redis/);
  });

  it('takes a dependency from the folder of the repository that it names, but not from outside', () => {
    const parts = { 'chart/templates/a.yaml': 'kind: {{ include "common.kind" . }}\nsize: {{ .Values.common.size }}\n', 'common/Chart.yaml': 'apiVersion: v2\nname: common\nversion: 1.0.0\n', 'common/values.yaml': 'size: 3\n', 'common/templates/_parts.tpl': '{{ define "common.kind" }}B{{ end }}' };
    const root = temporaryFolder({ 'chart/Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 1.0.0\ndependencies: [{name: common, version: 1.0.0, repository: "file://../common"}]\n', ...parts });
    const dependencies = [{ name: 'common', alias: 'common', repository: 'file://../common', location: { file: 'chart/Chart.yaml', line: 4, column: 16 } }];
    const chart = { ...CHART, folder: path.join(root, 'chart'), dependencies };
    expect(renderCharts([chart], PLAIN_HELM, root)).toEqual([{ output: '---\n# Source: shop/templates/a.yaml\nkind: B\nsize: 3\n', problem: null }]);
    expect(renderCharts([chart], PLAIN_HELM, path.join(root, 'chart')).map(({ output }) => output)).toEqual([null]);
  });

  it('renders the others where one of many charts cannot be rendered', () => {
    const root = temporaryFolder({ 'a/Chart.yaml': 'apiVersion: v2\nname: a\nversion: 1.0.0\n', 'a/templates/a.yaml': 'kind: A\n', 'b/Chart.yaml': 'apiVersion: v2\nname: b\nversion: "no version"\n' });
    const charts = ['a', 'b'].map((name) => ({ ...CHART, name, chartName: name, folder: path.join(root, name), dependencies: [] }));
    expect(renderCharts(charts, PLAIN_HELM, root).map(({ output, problem }) => [output, problem?.message ?? null])).toEqual([
      ['---\n# Source: a/templates/a.yaml\nkind: A\n', null],
      [null, 'The chart was not scanned, helm cannot render it: validation: chart.metadata.version "no version" is invalid.'],
    ]);
  });

  it('puts later values files over earlier ones, and single values over all', () => {
    const files = { 'chart/values.yaml': 'a: {v: 1, w: 2}\nb: [1]\n', 'one.yaml': 'a: {v: 3}\nb: [2, 3]\n', 'two.yaml': 'a: {z: 4}\n', 'chart/templates/v.yaml': '{{ toYaml .Values }}' };
    expect(rendered(files, { valuesFiles: ['one.yaml', 'two.yaml'], set: ['a.w=9,c={p,q}'] })).toBe('---\n# Source: shop/templates/v.yaml\na:\n  v: 3\n  w: 9\n  z: 4\nb:\n- 2\n- 3\nc:\n- p\n- q\n');
  });

  it('heeds .helmignore, and takes no hidden file for a template', () => {
    const files = { 'chart/.helmignore': 'old/\n*.bak\n', 'chart/templates/a.yaml': 'kind: A\n', 'chart/templates/a.yaml.bak': 'kind: B\n', 'chart/templates/old/c.yaml': 'kind: C\n', 'chart/templates/.d.yaml': 'kind: D\n' };
    expect(rendered(files)).toBe('---\n# Source: shop/templates/a.yaml\nkind: A\n');
  });

  it('says what is wrong in helm\'s words, at the template where there is one', () => {
    expect(rendered({ 'chart/templates/a.yaml': 'a: 1\nb: {{ required "give it" .Values.b }}\n' })).toBe(
      'charts/shop/templates/a.yaml:2:6: The chart was not scanned, helm cannot render it: give it. Mend the template, or give other values with --values or --set.',
    );
    expect(rendered({ 'chart/Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 1.0.0\nkubeVersion: ">=1.99.0"\n' }, { kubeVersion: '1.31' })).toBe(
      'charts/shop/Chart.yaml:1:1: The chart was not scanned, helm cannot render it: chart requires kubeVersion: >=1.99.0 which is incompatible with Kubernetes v1.31. Mend the template, or give other values with --values or --set.',
    );
    expect(rendered({}, { releaseName: 'Shop' })).toMatch(/^charts\/shop\/Chart\.yaml:1:1: The chart was not scanned, helm cannot render it: release name "Shop": invalid release name/);
    expect(rendered({ 'wrong.yaml': 'a: [' }, { valuesFiles: ['wrong.yaml'] })).toMatch(/^wrong\.yaml:1:1: The chart was not scanned, helm cannot render it: failed to parse wrong\.yaml: /);
    expect(rendered({}, { valuesFiles: ['missing.yaml'] })).toMatch(/^charts\/shop\/Chart\.yaml:1:1: The chart was not scanned: ENOENT: .*missing\.yaml/);
  });
});

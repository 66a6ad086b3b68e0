import { describe, expect, it } from 'vitest';
import { createScanner } from '../../src/scanner.js';
import { type HelmOptions, PLAIN_HELM } from '../../src/helm/options.js';
import type { Report } from '../../src/types.js';
import { fakeHelm, realHelm, runsScripts } from '../support/helm.js';
import { temporaryFolder } from '../support/temporary.js';

const POD = `    spec:
      containers:
        - name: web
          image: {{ .Values.image }}
          resources:
            {{- toYaml .Values.resources | nindent 12 }}
`;

const CHART = {
  'charts/shop/Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 1.0.0\n',
  'charts/shop/values.yaml': 'image: nginx:1.27.0\nresources:\n  limits:\n    cpu: 1\n',
  'charts/shop/templates/web.yaml': `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: {{ .Release.Name }}\nspec:\n  template:\n${POD}`,
  'charts/shop/templates/NOTES.txt': 'Thank you for {{ .Chart.Name }}.\n',
  'charts/shop/templates/tests/ask.yaml': 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: ask\n  annotations:\n    helm.sh/hook: test\nspec:\n  containers:\n    - name: ask\n      image: busybox:latest\n',
};

const RENDERED = `---
# Source: shop/templates/web.yaml
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
  template:
    spec:
      containers:
        - name: web
          image: nginx:1.27.0
          resources:
            limits:
              cpu: 1
---
# Source: shop/templates/tests/ask.yaml
apiVersion: v1
kind: Pod
metadata:
  name: ask
  annotations:
    helm.sh/hook: test
spec:
  containers:
    - name: ask
      image: busybox:latest
`;

const MEMORY = 'K8S-0012';

/** Scans a folder with a helm that writes the given text. */
async function scanFiles(files: Readonly<Record<string, string>>, { paths = ['.'], output = RENDERED, input, helm }: { paths?: readonly string[]; output?: string; input?: string; helm?: HelmOptions } = {}): Promise<Report> {
  const root = temporaryFolder(files);
  const bin = temporaryFolder();
  const scanner = await createScanner({ root, today: '2026-11-24', helm: helm ?? fakeHelm(bin, `process.stdout.write(${JSON.stringify(output)})`) });
  return scanner.scan(paths, input === undefined ? undefined : new TextEncoder().encode(input));
}

const placesOf = (report: Report) =>
  report.findings.filter(({ ruleId }) => ruleId === MEMORY).map(({ file, line, column, snippet, related, status }) => ({ file, line, column, snippet, related, status }));

const VALUE = { file: 'charts/shop/values.yaml', line: 3, column: 3, message: 'value .Values.resources.limits, without memory' };

describe.runIf(runsScripts)('scanning a chart', () => {
  const inTemplate = { file: 'charts/shop/templates/web.yaml', line: 12, column: 13, snippet: '{{- toYaml .Values.resources | nindent 12 }}', related: [VALUE], status: 'new' };

  it('puts a finding on its line in the template, with the line of the value, and leaves tests out', async () => {
    const report = await scanFiles(CHART);
    expect(placesOf(report)).toEqual([inTemplate]);
    expect({ errors: report.errors, skipped: report.skipped, files: report.summary.files }).toEqual({
      errors: [],
      skipped: [{ file: 'charts/shop/templates/tests/ask.yaml', reason: "a chart's test, run on demand and not deployed", files: 1 }],
      files: 3,
    });
  });

  it("gives the same with Helm's library, which comes along", async () => {
    const report = await scanFiles(CHART, { helm: PLAIN_HELM });
    expect(placesOf(report)).toEqual([inTemplate]);
    expect(report.errors).toEqual([]);
  });

  it('takes no chart for one in the namespace default, because nobody said where it goes', async () => {
    const web = `apiVersion: v1\nkind: Pod\nmetadata: {name: web, namespace: {{ .Release.Namespace }}}\nspec: {containers: [{name: web, image: "web:1.2.3"}]}\n`;
    const report = await scanFiles({ 'charts/shop/Chart.yaml': CHART['charts/shop/Chart.yaml'], 'charts/shop/templates/web.yaml': web }, { helm: PLAIN_HELM });
    expect(report.findings.filter(({ message }) => message.includes('namespace default'))).toEqual([]);
    expect([...new Set(report.findings.map(({ resource }) => resource.namespace))]).toEqual(['shop']);
  });

  it.skipIf(realHelm() === null)('gives the same with the real helm', async () => {
    const report = await scanFiles(CHART, { helm: { ...PLAIN_HELM, executable: realHelm() } });
    expect(placesOf(report)).toEqual([inTemplate]);
    expect(report.errors).toEqual([]);
  });

  it('obeys a waiver in a comment of the template', async () => {
    const waived = `# readygate:waive ${MEMORY} reason="measured" until=2027-01-31 by=team-web\n${CHART['charts/shop/templates/web.yaml']}`;
    const report = await scanFiles({ ...CHART, 'charts/shop/templates/web.yaml': waived });
    expect(placesOf(report)).toEqual([{ ...inTemplate, line: 13, status: 'waived' }]);
    expect(report.errors).toEqual([]);
  });

  it('puts what a packed dependency brings on the line that names it', async () => {
    const files = { ...CHART, 'charts/shop/Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 1.0.0\ndependencies:\n  - name: redis\n    alias: cache\n    version: 1.0.0\n', 'charts/shop/values.yaml': 'cache:\n  port: 1\n', 'charts/shop/charts/redis-1.0.0.tgz': '' };
    const report = await scanFiles(files, { output: RENDERED.replaceAll('shop/templates/', 'shop/charts/cache/templates/') });
    expect(placesOf(report)).toEqual([
      { file: 'charts/shop/Chart.yaml', line: 5, column: 5, snippet: null, related: [{ file: 'charts/shop/values.yaml', line: 1, column: 1, message: 'value .Values.cache' }], status: 'new' },
    ]);
  });

  it('leaves a library chart out, does not render charts within a chart, and says when nothing comes out', async () => {
    const report = await scanFiles(
      { ...CHART, 'charts/parts/Chart.yaml': 'apiVersion: v2\nname: parts\nversion: 1.0.0\ntype: library\n', 'charts/shop/charts/redis/Chart.yaml': 'apiVersion: v2\nname: redis\nversion: 1.0.0\n' },
      { output: '\n' },
    );
    expect({ errors: report.errors.map(({ code }) => code), skipped: report.skipped }).toEqual({
      errors: [],
      skipped: [
        { file: 'charts/parts', reason: 'a library chart renders nothing by itself', files: 1 },
        { file: 'charts/shop', reason: 'a chart that renders to nothing with these values', files: 1 },
      ],
    });
  });

  it('says of a chart without a name that it was not scanned', async () => {
    const report = await scanFiles({ 'Chart.yaml': 'version: 1.0.0\n' });
    expect(report.errors).toEqual([
      { code: 'chart', message: 'The chart was not scanned: its Chart.yaml cannot be read or has no name.', remedy: 'Mend it: helm lint says what is wrong.', location: { file: 'Chart.yaml', line: 1, column: 1 } },
    ]);
  });

  it('gives a broken object of the output as a problem of its template', async () => {
    const report = await scanFiles(CHART, { output: '---\n# Source: shop/templates/web.yaml\napiVersion: v1\nkind: Pod\nkind: Pod\n' });
    expect(report.errors.map(({ location, message }) => ({ location, message }))).toEqual([
      { location: { file: 'charts/shop/templates/web.yaml', line: 1, column: 1 }, message: expect.stringMatching(/^Line 5 of what it renders to: The .*kind/) as string },
    ]);
  });
});

describe('scanning what helm rendered before', () => {
  const related = [{ file: 'charts/shop/templates/web.yaml', line: 12, column: 13, message: 'chart template' }, VALUE];

  it('from standard input keeps the line there and adds those of the chart in the repository', async () => {
    const report = await scanFiles(CHART, { paths: ['-'], input: RENDERED });
    expect(placesOf(report)).toEqual([{ file: '-', line: 14, column: 13, snippet: 'limits:', related, status: 'new' }]);
    expect(report.errors).toEqual([]);
  });

  it('from the folder of helm template --output-dir does so, too', async () => {
    const web = RENDERED.slice(0, RENDERED.indexOf('---\n# Source: shop/templates/tests'));
    const report = await scanFiles({ ...CHART, 'out/shop/templates/web.yaml': web }, { paths: ['out'] });
    expect(placesOf(report)).toEqual([{ file: 'out/shop/templates/web.yaml', line: 14, column: 13, snippet: 'limits:', related, status: 'new' }]);
  });

  it('adds nothing when no chart, or more than one, may have rendered it', async () => {
    const other = { 'other/Chart.yaml': CHART['charts/shop/Chart.yaml'], 'other/templates/web.yaml': CHART['charts/shop/templates/web.yaml'] };
    for (const files of [{}, { ...CHART, ...other }]) {
      expect(placesOf(await scanFiles(files, { paths: ['-'], input: RENDERED }))).toEqual([{ file: '-', line: 14, column: 13, snippet: 'limits:', related: [], status: 'new' }]);
    }
  });

  it('reads no file outside of the chart, whatever the Source line says', async () => {
    const report = await scanFiles({ ...CHART, 'secret.yaml': POD }, { paths: ['-'], input: RENDERED.replace('shop/templates/web.yaml', 'shop/../../secret.yaml') });
    expect(placesOf(report).map((place) => place.related)).toEqual([[]]);
  });
});

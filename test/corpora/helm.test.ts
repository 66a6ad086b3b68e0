import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Chart, readChart } from '../../src/helm/chart.js';
import { renderCharts, type Rendering } from '../../src/helm/render.js';
import { splitRendered } from '../../src/helm/split.js';
import { createTracer } from '../../src/helm/trace.js';
import { readDocuments } from '../../src/parse/documents.js';
import { createScanner } from '../../src/scanner.js';
import { valueAt } from '../../src/base/json.js';
import { PLAIN_HELM, type HelmOptions } from '../../src/helm/options.js';
import type { Finding, JsonValue, Location, Path, Report } from '../../src/types.js';
import { corporaFolder } from '../support/corpora.js';
import { buildHelm } from '../support/helm.js';
import { temporaryFolder } from '../support/temporary.js';

const corpora = corporaFolder();
const helm = corpora === null ? null : buildHelm();
const root = corpora ?? '';

/** Charts that can be rendered as they are, and have templates. */
const MARKED = /opentelemetry-(collector|ebpf|ebpf-instrumentation|operator|target-allocator)$|microservices-demo/;

async function scanChart(chart: string, options: Partial<HelmOptions> = {}): Promise<Report> {
  const scanner = await createScanner({ root, today: '2026-11-24', helm: { ...PLAIN_HELM, executable: helm, ...options } });
  return scanner.scan([chart]);
}

function chartsBelow(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'Chart.yaml' && !file.split(path.sep).includes('charts'))
    .map((file) => path.posix.join(folder, path.dirname(file)))
    .sort();
}

/** Certificates that a template makes are others each time. */
function withoutCertificates(rendering: Rendering | undefined): string {
  return `${rendering?.problem?.message ?? ''}\n${rendering?.output ?? ''}`.trim().replace(/[\w+/=]{200,}/g, 'CERTIFICATE');
}

/** Values that a chart's authors try it with. */
function exampleValues(chart: string): string[] {
  return readdirSync(path.join(root, chart), { recursive: true, encoding: 'utf8' }).filter((file) => /^(?:ci|examples)[/\\].*values.*\.yaml$/.test(file) && !file.includes('rendered')).map((file) => path.posix.join(chart, file)).sort();
}

/** The documents of a chart's output by template, in their order. */
function render(chart: Chart, valuesFiles: readonly string[]): Map<string, JsonValue[]> {
  const [rendering] = renderCharts([chart], { ...PLAIN_HELM, executable: helm, valuesFiles }, root);
  if (typeof rendering?.output !== 'string') throw new Error(rendering?.problem?.message);
  return new Map(splitRendered(rendering.output).map(({ template, text }) => [template, readDocuments(template, Buffer.from(text)).documents.flatMap((document) => (document.kind === 'value' ? [document.value] : []))]));
}

function* scalarsOf(value: JsonValue, at: Path = []): Generator<Path> {
  if (typeof value !== 'object' || value === null) yield at;
  else for (const [key, inner] of Object.entries(value)) yield* scalarsOf(inner, [...at, Array.isArray(value) ? Number(key) : key]);
}

/** What decides which object comes out, and in which order. */
const IDENTIFYING = /^(apiVersion|kind|metadata\.name|metadata\.annotations\.helm\.sh)/;

/**
 * Traces every scalar of a chart's output to its line, writes a mark of its own on each of these lines, renders again, and looks
 * whether the scalar has become the mark of its line.
 */
function markLines(name: string, valuesFiles: readonly string[] = []): { right: number; wrong: string[]; scalars: number } {
  const folder = path.join(temporaryFolder(), 'chart');
  cpSync(path.join(root, name), folder, { recursive: true });
  const chart = readChart({ folder, name: 'chart' }, () => ({ value: { name: 'marked' }, locate: () => ({ line: 1, column: 1 }) }));
  if ('message' in chart) throw new Error(chart.message);
  const tracer = createTracer(chart, { root, valuesFiles: [], set: [] }, () => null);
  writeFileSync(path.join(folder, 'Chart.yaml'), readFileSync(path.join(folder, 'Chart.yaml'), 'utf8').replace(/^name: .*/m, 'name: marked'));
  const before = render(chart, valuesFiles);
  const traced: { template: string; index: number; at: Path; place: Location }[] = [];
  let scalars = 0;
  for (const [template, documents] of before) {
    documents.forEach((value, index) => {
      for (const at of scalarsOf(value)) {
        if (IDENTIFYING.test(at.join('.'))) continue;
        scalars += 1;
        const trace = tracer.trace(template, value, at);
        const place = trace?.related.find(({ message }) => message === 'included part') ?? trace;
        const line = place === null || place === undefined ? '' : (readFileSync(path.join(path.dirname(folder), place.file), 'utf8').split('\n')[place.line - 1] ?? '').slice(place.column - 1);
        if (place !== null && place !== undefined && line.startsWith(`${at.at(-1)}: `) && !/: *[|>[{&*]/.test(line) && !line.includes('{{ if') && !line.includes('{{ end')) traced.push({ template, index, at, place });
      }
    });
  }
  const marks = new Map(traced.map(({ at, place }) => [`${place.file}:${place.line}`, { place, key: String(at.at(-1)) }]));
  for (const { place, key } of marks.values()) {
    const file = path.join(path.dirname(folder), place.file);
    const lines = readFileSync(file, 'utf8').split('\n');
    lines[place.line - 1] = `${(lines[place.line - 1] ?? '').slice(0, place.column - 1)}${key}: mark-${place.line}`;
    writeFileSync(file, lines.join('\n'));
  }
  const after = render(chart, valuesFiles);
  const wrong = traced.flatMap(({ template, index, at, place }) => {
    const value = valueAt(after.get(template)?.[index], at);
    return value === `mark-${place.line}` ? [] : [`${template} ${at.join('.')} ${place.file}:${place.line} ${JSON.stringify(value)}`];
  });
  return { right: traced.length - wrong.length, wrong, scalars };
}

const summary = (findings: readonly Finding[]) => findings.map(({ ruleId, resource, message }) => `${ruleId} ${resource.kind} ${resource.name}: ${message}`).sort();

describe.skipIf(helm === null)('real charts (need the shared corpora, and helm or Go)', () => {
  it('every finding of a chart is on a line of a file that exists', async () => {
    const wrong: string[] = [];
    let findings = 0, onFirstLine = 0, withValue = 0;
    for (const chart of [...chartsBelow('helm'), ...chartsBelow('kubernetes')]) {
      const report = await scanChart(chart);
      for (const { message } of report.errors) process.stdout.write(`${chart}: ${message}\n`);
      for (const finding of report.findings) {
        findings += 1;
        if (finding.snippet === null) onFirstLine += 1;
        if (finding.related.some(({ message }) => message.startsWith('value'))) withValue += 1;
        for (const { file, line } of [finding, ...finding.related]) {
          const lines = existsSync(path.join(root, file)) ? readFileSync(path.join(root, file), 'utf8').split('\n').length : 0;
          if (line > lines) wrong.push(`${file}:${line}`);
        }
      }
    }
    process.stdout.write(`${findings} findings, ${withValue} with a value, ${onFirstLine} known by their file only\n`);
    expect(wrong).toEqual([]);
    expect(findings).toBeGreaterThan(100);
  });

  for (const chart of chartsBelow('helm').concat(chartsBelow('kubernetes')).filter((name) => MARKED.test(name))) {
    it(`${chart}: a value changes when the line that it was traced to changes`, () => {
      const values = path.join(root, chart, 'examples/deployment-only/values.yaml');
      const { right, wrong, scalars } = markLines(chart, existsSync(values) ? [values] : []);
      process.stdout.write(`${chart}: ${scalars} scalars, ${right} traced to the line that has their key, ${wrong.length} to a wrong one\n`);
      expect(wrong).toEqual([]);
      expect(right).toBeGreaterThan(10);
    });
  }

  it("Helm's library, which comes along, renders what helm does: every chart, with some of its example values", () => {
    const charts = [...chartsBelow('helm'), ...chartsBelow('kubernetes'), ...chartsBelow('novacron')].map((name) => {
      const chart = readChart({ folder: path.join(root, name), name }, () => ({ value: { name: path.basename(name) }, locate: () => ({ line: 1, column: 1 }) }));
      if ('message' in chart) throw new Error(chart.message);
      return chart;
    });
    const differing: string[] = [];
    let compared = 0;
    const compare = (some: readonly Chart[], valuesFiles: readonly string[]) => {
      const [ours = [], theirs = []] = [null, helm].map((executable) => renderCharts(some, { ...PLAIN_HELM, executable, valuesFiles, kubeVersion: '1.34.0' }, root));
      some.forEach((chart, index) => {
        compared += 1;
        if (withoutCertificates(ours[index]) !== withoutCertificates(theirs[index])) differing.push(`${chart.name} ${valuesFiles.join(' ')}`);
      });
    };
    compare(charts, []);
    for (const chart of charts) for (const file of exampleValues(chart.name).slice(0, 3)) compare([chart], [file]);
    process.stdout.write(`${compared} renderings compared\n`);
    expect(differing).toEqual([]);
    expect(compared).toBeGreaterThan(30);
  });

  for (const chart of ['opentelemetry-collector', 'opentelemetry-ebpf', 'opentelemetry-ebpf-instrumentation', 'opentelemetry-operator', 'opentelemetry-target-allocator']) {
    it(`${chart} gives the same findings as what its authors rendered`, async () => {
      const folder = path.posix.join('helm/opentelemetry', chart);
      for (const example of readdirSync(path.join(root, folder, 'examples'))) {
        const rendered = path.posix.join(folder, 'examples', example, 'rendered');
        if (!existsSync(path.join(root, rendered))) continue;
        const files = readdirSync(path.join(root, folder, 'examples', example)).filter((name) => name.endsWith('values.yaml'));
        const ours: Report[] = [];
        for (const file of files) ours.push(await scanChart(folder, { releaseName: 'example', valuesFiles: [path.posix.join(folder, 'examples', example, file)] }));
        const theirs = await scanChart(rendered);
        expect({ example, findings: summary(ours.flatMap((report) => report.findings)), errors: ours.flatMap((report) => report.errors) }).toEqual({ example, findings: summary(theirs.findings), errors: theirs.errors });
      }
    });
  }
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createScanner } from '../../src/scanner.js';
import { NO_HELM, type HelmOptions } from '../../src/helm/options.js';
import type { Finding, Report } from '../../src/types.js';
import { corporaFolder } from '../support/corpora.js';
import { buildHelm } from '../support/helm.js';

const corpora = corporaFolder();
const helm = corpora === null ? null : buildHelm();
const root = corpora ?? '';

async function scanChart(chart: string, options: Partial<HelmOptions> = {}): Promise<Report> {
  const scanner = await createScanner({ root, today: '2026-11-24', helm: { ...NO_HELM, executable: helm, ...options } });
  return scanner.scan([chart]);
}

function chartsBelow(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'Chart.yaml' && !file.split(path.sep).includes('charts'))
    .map((file) => path.posix.join(folder, path.dirname(file)))
    .sort();
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

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { valueAt } from '../../src/base/json.js';
import { createScanner, type Scanner } from '../../src/scanner.js';
import { createReader } from '../../src/read/read-source.js';
import { ingest } from '../../src/scan/ingest.js';
import type { Finding, Path, Report, Resource } from '../../src/types.js';
import { corporaFolder } from '../support/corpora.js';

const corpora = corporaFolder();

describe.skipIf(corpora === null)('real repositories (needs the shared corpora)', () => {
  const root = corpora ?? '';
  let scanner: Scanner;

  beforeAll(async () => {
    scanner = await createScanner({ root, today: '2026-11-24' });
  });

  it.each(corpora === null ? [] : readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name))('%s is scanned to its end, and every error has a place and a remedy', (folder) => {
    const report = scanner.scan([folder]);
    expect(report.errors.filter((error) => error.location === null || error.remedy === '')).toEqual([]);
    expect(report.errors.filter((error) => error.code === 'evaluation')).toEqual([]);
    expect(report.summary.files).toBeGreaterThan(0);
  });

  it("novacron: what Kubernetes and Prometheus refuse are the errors, and each finding's line holds what it is about", () => {
    const report = scanner.scan(['novacron']);
    const errors = report.errors.filter((error) => error.code !== 'chart').map((error) => `${error.location?.file}:${error.location?.line} ${error.message}`);
    expect(errors).toEqual([
      'novacron/backend/deployments/k8s/argocd/novacron-dwcp.yaml:45 The key "syncPolicy" stands twice in one mapping, first in line 23.',
      'novacron/deployments/monitoring/alerts-production.yml:97 Here the next key is expected, or the end of the block.',
      'novacron/backend/deployments/k8s/charts/novacron/templates/deployment.yaml:1 Line 29 of what it renders to: The key "app.kubernetes.io/name" stands twice in one mapping, first in line 26.',
    ]);
    expect(report.findings.length).toBeGreaterThan(100);
    expect(wrongLines(report, root)).toEqual([]);
  });

  it('the examples of Kubernetes: each line holds what the finding is about', () => {
    expect(wrongLines(scanner.scan(['kubernetes']), root)).toEqual([]);
  });
});

/** Findings whose line does not hold the key, or the list element, that their path leads to. */
function wrongLines(report: Report, root: string): string[] {
  const files = new Map<string, { lines: readonly string[]; resources: readonly Resource[] }>();
  return report.findings.flatMap((finding) => {
    // Lines of templates are tried with the charts.
    if (finding.resource.address !== null || finding.file.includes('/templates/')) return [];
    let file = files.get(finding.file);
    if (file === undefined) {
      const absolutePath = path.join(root, finding.file);
      const { resources } = ingest({ file: finding.file, absolutePath }, createReader(new Map()), new Map());
      file = { lines: readFileSync(absolutePath, 'utf8').split(/\r\n|\n|\r/), resources };
      files.set(finding.file, file);
    }
    const line = file.lines[finding.line - 1] ?? '';
    // What was made of a text or of several fields has no keys of its own in the file.
    if (finding.resource.apiVersion === '' && line.trim() !== '') return [];
    return file.resources.some((resource) => resource.identity.name === finding.resource.name && holds(line, finding, resource)) ? [] : [`${finding.file}:${finding.line}:${finding.column} ${finding.ruleId} ${finding.path} | ${line}`];
  });
}

function holds(line: string, finding: Finding, resource: Resource): boolean {
  const path = deepest(resource, readPath(finding.path));
  const rest = line.slice(finding.column - 1);
  const last = path.at(-1);
  if (last === undefined) return /^(apiVersion|kind|metadata|spec|\{|"|[\w.-]+:)/.test(rest);
  if (typeof last === 'number') return /(^|[-[,{]\s*)$/.test(line.slice(0, finding.column - 1)) || /^[-{["\w]/.test(rest);
  return rest.startsWith(last) || rest.startsWith(`"${last}"`) || rest.startsWith(`'${last}'`);
}

function deepest(resource: Resource, path: Path): Path {
  let length = path.length;
  while (length > 0 && valueAt(resource.value, path.slice(0, length)) === undefined) length -= 1;
  return path.slice(0, length);
}

/** Reads back what `formatPath` wrote. */
function readPath(text: string): (string | number)[] {
  return [...text.matchAll(/\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]|([\w$-]+)/g)].map(([, index, quoted, plain]) => (index !== undefined ? Number(index) : quoted !== undefined ? (JSON.parse(`"${quoted}"`) as string) : (plain ?? '')));
}

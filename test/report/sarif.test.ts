import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { formatSarif } from '../../src/report/sarif/sarif.js';
import type { JsonObject } from '../../src/types.js';
import { catalogue, findingOf, reportOf } from '../support/report.js';

function firstRun(text: string): JsonObject {
  const log = JSON.parse(text) as { readonly runs: readonly JsonObject[] };
  const [run] = log.runs;
  if (run === undefined) throw new Error('no run');
  return run;
}

describe('SARIF', () => {
  it('has a result with region, fingerprint and items for a finding', () => {
    const related = [{ file: 'chart/values.yaml', line: 4, column: 1, message: 'set here' }];
    expect(firstRun(formatSarif(reportOf([findingOf(0, { related })]), catalogue))['results']).toEqual([
      {
        ruleId: 'K8S-0012',
        ruleIndex: 0,
        level: 'error',
        message: { text: 'Container c0 has no memory limit. Set resources.limits.memory.' },
        locations: [
          {
            physicalLocation: { artifactLocation: { uri: 'k8s/a%20b%25.yaml', uriBaseId: '%SRCROOT%' }, region: { startLine: 10, startColumn: 9, snippet: { text: '- name: c0' } } },
            logicalLocations: [{ fullyQualifiedName: 'apps/v1/Deployment/shop/web#spec.template.spec.containers[0].resources.limits.memory', kind: 'resource' }],
          },
        ],
        relatedLocations: [{ id: 1, message: { text: 'set here' }, physicalLocation: { artifactLocation: { uri: 'chart/values.yaml', uriBaseId: '%SRCROOT%' }, region: { startLine: 4, startColumn: 1 } } }],
        partialFingerprints: { 'readygate/v1': 'f0' },
        taxa: [{ id: 'SEC-RUNTIME-3', toolComponent: { name: 'readiness-checklist' } }],
        properties: { severity: 'high', path: 'spec.template.spec.containers[0].resources.limits.memory' },
      },
    ]);
  });

  it('marks what is waived as suppressed and what is known as unchanged', () => {
    const results = firstRun(formatSarif(reportOf([findingOf(0, { status: 'waived' }), findingOf(1, { status: 'known' })]), catalogue))['results'] as readonly JsonObject[];
    expect(results.map(({ suppressions, baselineState }) => ({ suppressions, baselineState }))).toEqual([
      { suppressions: [{ kind: 'external', status: 'accepted' }], baselineState: undefined },
      { suppressions: undefined, baselineState: 'unchanged' },
    ]);
  });

  it('says that an incomplete scan did not succeed, and why', () => {
    const errors = [{ code: 'yaml' as const, message: 'Broken.', remedy: 'Mend it.', location: { file: 'a.yaml', line: 2, column: 1 } }];
    const report = reportOf([], { errors });
    const run = firstRun(formatSarif({ ...report, summary: { ...report.summary, complete: false } }, catalogue));
    expect(run['invocations']).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [{ level: 'error', message: { text: 'Broken. Mend it.' }, locations: [{ physicalLocation: { artifactLocation: { uri: 'a.yaml', uriBaseId: '%SRCROOT%' }, region: { startLine: 2, startColumn: 1 } } }] }],
      },
    ]);
  });

  it('keeps to the 25,000 results that code scanning accepts, worst first, and says how many are left out', () => {
    const run = firstRun(formatSarif(reportOf(Array.from({ length: 25_002 }, (_, number) => findingOf(number))), catalogue));
    expect(run['results']).toHaveLength(25_000);
    expect(JSON.stringify(run['invocations'])).toContain('2 findings are left out');
  });

  it('is cut to the size that is accepted, worst first', () => {
    const findings = Array.from({ length: 400 }, (_, number) => findingOf(number, { message: createHash('sha512').update(String(number)).digest('base64') }));
    const text = formatSarif(reportOf(findings), catalogue, { results: 25_000, gzippedBytes: 20_000 });
    const run = firstRun(text);
    const results = run['results'] as readonly JsonObject[];
    expect(gzipSync(text).length).toBeLessThanOrEqual(20_000);
    expect(results.length).toBeGreaterThan(100);
    expect(results.map(({ partialFingerprints }) => partialFingerprints)).toEqual(findings.slice(0, results.length).map(({ fingerprint }) => ({ 'readygate/v1': fingerprint })));
    expect(JSON.stringify(run['invocations'])).toContain(`${400 - results.length} findings are left out: code scanning accepts no larger file.`);
  });
});

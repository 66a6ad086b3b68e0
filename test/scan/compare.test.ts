import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareReports } from '../../src/scan/compare.js';
import { recount } from '../../src/scan/recount.js';
import { relocateReport } from '../../src/scan/relocate.js';
import { type ItemResult, SEVERITIES } from '../../src/types.js';
import { findingOf, reportOf } from '../support/report.js';

const item = (id: string, status: ItemResult['status'], environment = 'default'): ItemResult => ({ id, environment, status, findings: 0, evidence: [] });
const fingerprints = fc.constantFrom('f1', 'f2', 'f3');
const findings = fc.array(fc.record({ fingerprint: fingerprints, file: fc.constantFrom('a.yaml', 'b.yaml'), status: fc.constantFrom('new', 'known', 'waived'), severity: fc.constantFrom(...SEVERITIES) }), { maxLength: 8 }).map((drafts) => drafts.map((draft, number) => findingOf(number, draft)));

describe('before and after a change', () => {
  it('what stood there before is known, and what stands in another file than before is the new one of two', () => {
    const before = reportOf([findingOf(1, { file: 'b.yaml' }), findingOf(2)]);
    const after = reportOf([findingOf(1, { file: 'a.yaml' }), findingOf(1, { file: 'b.yaml' }), findingOf(3)]);
    const { report } = compareReports(before, after);
    expect(report.findings.map(({ fingerprint, file, status }) => [fingerprint, file, status])).toEqual([
      ['f1', 'a.yaml', 'new'],
      ['f1', 'b.yaml', 'known'],
      ['f3', 'k8s/a b%.yaml', 'new'],
    ]);
    expect(report.summary).toMatchObject({ findings: { high: 2 }, known: 1, waived: 0 });
  });

  it('what was waived before and is no more is new, and what is waived now stays so', () => {
    const { report } = compareReports(reportOf([findingOf(1, { status: 'waived' }), findingOf(2)]), reportOf([findingOf(1), findingOf(2, { status: 'waived' })]));
    expect(report.findings.map(({ status }) => status)).toEqual(['new', 'waived']);
  });

  it('of a fingerprint, no more are new than there are more than before or in the baseline, and figures agree with the findings', () => {
    fc.assert(
      fc.property(findings, findings, (before, after) => {
        const { report } = compareReports(reportOf(before), reportOf(after));
        for (const fingerprint of ['f1', 'f2', 'f3']) {
          const count = (list: typeof before, status: readonly string[]) => list.filter((finding) => finding.fingerprint === fingerprint && status.includes(finding.status)).length;
          const unwaived = count(after, ['new', 'known']);
          const [accepted, earlier] = [count(after, ['known']), count(before, ['new', 'known'])];
          const fresh = count([...report.findings], ['new']);
          expect(fresh).toBeLessThanOrEqual(unwaived - Math.max(accepted, Math.min(unwaived, earlier)));
          expect(fresh).toBeGreaterThanOrEqual(unwaived - accepted - earlier);
        }
        expect(report.summary).toEqual(recount(report, { findings: report.findings }).summary);
        expect(compareReports(reportOf(after), reportOf(after)).report.summary.findings).toEqual({ critical: 0, high: 0, medium: 0, low: 0, info: 0 });
      }),
    );
  });

  it('tells which items fail or hold in an environment in which they did not', () => {
    const before = reportOf([], { items: [item('A', 'passed'), item('B', 'failed'), item('C', 'failed'), item('D', 'unproven', 'staging'), item('E', 'attested')] });
    const after = reportOf([], { items: [item('A', 'failed'), item('B', 'passed'), item('C', 'failed'), item('D', 'failed', 'staging'), item('E', 'passed'), item('F', 'failed')] });
    expect(compareReports(before, after)).toMatchObject({ newlyFailed: ['A', 'D', 'F'], newlyPassed: ['B'] });
  });
});

it('a report can name its files from a folder further up', () => {
  const location = { file: 'a.yaml', line: 1, column: 1 };
  const problem = { code: 'yaml' as const, message: 'Broken.', remedy: '', location };
  const report = reportOf([findingOf(1, { file: 'a.yaml', related: [{ ...location, message: 'here' }] }), findingOf(2, { file: '-' })], { errors: [problem, { ...problem, location: null }], notices: [problem], skipped: [{ file: 'tests', reason: 'none', files: 1 }] });
  const moved = relocateReport(report, 'apps/web/');
  expect(moved.findings.map(({ file, related }) => [file, related.map((place) => place.file)])).toEqual([['apps/web/a.yaml', ['apps/web/a.yaml']], ['-', []]]);
  expect([...moved.errors, ...moved.notices].map((entry) => entry.location?.file)).toEqual(['apps/web/a.yaml', undefined, 'apps/web/a.yaml']);
  expect(moved.skipped).toEqual([{ file: 'apps/web/tests', reason: 'none', files: 1 }]);
  expect(relocateReport(report, '')).toBe(report);
});

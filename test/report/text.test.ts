import { describe, expect, it } from 'vitest';
import { formatText } from '../../src/report/text.js';
import { catalogue, findingOf, reportOf } from '../support/report.js';

const plain = { color: false, all: false };

describe('the text report', () => {
  it('shows findings below their item with place, source line and remedy, and only the first few of a rule', () => {
    const report = reportOf([0, 1, 2, 3, 4].map((number) => findingOf(number)));
    expect(formatText(report, catalogue, plain)).toBe(`SEC-RUNTIME-3  Resource limits set
  high     K8S-0012  Container c0 has no memory limit
    k8s/a b%.yaml:10:9  Deployment shop/web
    10 | - name: c0
  high     K8S-0012  Container c1 has no memory limit
    k8s/a b%.yaml:11:9  Deployment shop/web
    11 | - name: c1
  high     K8S-0012  Container c2 has no memory limit
    k8s/a b%.yaml:12:9  Deployment shop/web
    12 | - name: c2
    → Set resources.limits.memory.
    … and 2 more of K8S-0012 (--all shows them)

5 findings: 5 high
1 resource in 1 file: 1 failed
Checklist small: 1 failed, 0 passed, 0 attested, 0 waived, 0 not applicable, 0 unproven
`);
  });

  it('shows all of them when it is asked to', () => {
    const text = formatText(reportOf([0, 1, 2, 3, 4].map((number) => findingOf(number))), catalogue, { color: false, all: true });
    expect(text.match(/has no memory limit/g)).toHaveLength(5);
    expect(text).not.toContain('--all');
  });

  it('counts what is waived or known without showing it', () => {
    expect(formatText(reportOf([findingOf(0, { status: 'waived' }), findingOf(1, { status: 'known' })]), catalogue, plain)).toBe(`0 findings (beside 1 known, 1 waived)
1 resource in 1 file: 1 passed
Checklist small: 0 failed, 1 passed, 0 attested, 0 waived, 0 not applicable, 0 unproven
`);
  });

  it('says what could not be scanned, what should be looked at, and what was left out', () => {
    const location = { file: 'a.yaml', line: 3, column: 1 };
    const report = reportOf([], {
      errors: [{ code: 'yaml', message: 'A tab stands where the indentation is.', remedy: 'Indent with spaces.', location }],
      notices: [{ code: 'waiver', message: 'The waiver waives nothing.', remedy: 'Remove it.', location }],
      skipped: [
        { file: 'tests', reason: 'not deployed', files: 4 },
        { file: 'examples', reason: 'not deployed', files: 2 },
      ],
    });
    expect(formatText(report, catalogue, plain)).toBe(`Errors: this scan is not complete
  error a.yaml:3:1: A tab stands where the indentation is. Indent with spaces.

Worth a look
  a.yaml:3:1: The waiver waives nothing. Remove it.

Left out
  tests and 1 more: not deployed (6 files)

0 findings
1 resource in 1 file: 1 passed
Checklist small: 0 failed, 1 passed, 0 attested, 0 waived, 0 not applicable, 0 unproven
`);
  });

  it('has colours only when it is asked for them', () => {
    expect(formatText(reportOf([findingOf(0)]), catalogue, { color: true, all: false })).toContain('\u001b[');
    expect(formatText(reportOf([findingOf(0)]), catalogue, plain)).not.toContain('\u001b[');
  });

  it('never lets the scanned files write to the terminal', () => {
    const text = formatText(reportOf([findingOf(0, { message: 'Container \u001b[2Jx has none', snippet: '- name: \u001b]0;title\u0007' })]), catalogue, plain);
    expect(text).not.toMatch(/[\u001b\u0007]/);
  });
});

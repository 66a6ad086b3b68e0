import { XMLParser, XMLValidator } from 'fast-xml-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gateOf } from '../../src/base/gate.js';
import { formatJunit } from '../../src/report/junit.js';
import { SEVERITIES } from '../../src/types.js';
import { catalogue, findingOf, reportOf } from '../support/report.js';

describe('JUnit XML', () => {
  it('has a test case for each rule and file that has findings, and one for each item', () => {
    const report = reportOf([findingOf(0), findingOf(1), findingOf(2, { file: 'b.yaml', severity: 'info' }), findingOf(3, { file: 'c.yaml', status: 'waived' })]);
    expect(formatJunit(report, catalogue, { failOn: 'low' })).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="readygate">
  <testsuite name="findings" tests="3" failures="1" errors="0" skipped="2">
    <testcase classname="K8S-0012 Container without a memory limit" name="k8s/a b%.yaml" file="k8s/a b%.yaml" line="10">
      <failure message="high: Container c0 has no memory limit (and 1 more)">k8s/a b%.yaml:10:9 high: Container c0 has no memory limit
  Deployment shop/web, SEC-RUNTIME-3
  Set resources.limits.memory.
k8s/a b%.yaml:11:9 high: Container c1 has no memory limit
  Deployment shop/web, SEC-RUNTIME-3
  Set resources.limits.memory.</failure>
    </testcase>
    <testcase classname="K8S-0012 Container without a memory limit" name="b.yaml" file="b.yaml" line="12">
      <skipped message="info, milder than what fails: Container c2 has no memory limit"/>
    </testcase>
    <testcase classname="K8S-0012 Container without a memory limit" name="c.yaml" file="c.yaml" line="13">
      <skipped message="waived"/>
    </testcase>
  </testsuite>
  <testsuite name="checklist small: default" tests="1" failures="0" errors="0" skipped="1">
    <testcase classname="default" name="SEC-RUNTIME-3 Resource limits set">
      <skipped message="failed: 3 findings"/>
    </testcase>
  </testsuite>
</testsuites>
`);
  });

  it('has an error for what could not be scanned, and a passed test case for an item that holds', () => {
    const errors = [{ code: 'yaml' as const, message: 'Broken.', remedy: 'Mend it.', location: { file: 'a.yaml', line: 2, column: 1 } }];
    expect(formatJunit(reportOf([], { errors }), catalogue, { failOn: 'low' })).toContain(`    <testcase classname="readygate yaml" name="a.yaml" file="a.yaml" line="2">
      <error message="Broken.">a.yaml:2:1: Broken. Mend it.</error>
    </testcase>
  </testsuite>
  <testsuite name="checklist small: default" tests="1" failures="0" errors="0" skipped="0">
    <testcase classname="default" name="SEC-RUNTIME-3 Resource limits set"/>
`);
  });

  it('fails exactly where the gate fails', () => {
    const severity = fc.constantFrom(...SEVERITIES);
    const finding = fc.record({ severity, status: fc.constantFrom('new', 'known', 'waived'), file: fc.constantFrom('a.yaml', 'b.yaml') });
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 6 }), severity, (drafts, failOn) => {
        const findings = drafts.map((draft, number) => findingOf(number, draft)).sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
        const report = reportOf(findings);
        expect(formatJunit(report, catalogue, { failOn }).includes('<failure')).toBe(gateOf(report, failOn) === 'failed');
      }),
    );
  });

  it('is well-formed and says the same whatever the files are called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const xml = formatJunit(reportOf([findingOf(0, { message: text, file: `${text}<&"'>.yaml` })]), catalogue, { failOn: 'low' });
        expect(XMLValidator.validate(xml)).toBe(true);
        expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
        const parsed = new XMLParser({ ignoreAttributes: false, processEntities: true }).parse(xml) as { testsuites: { testsuite: readonly { readonly testcase: unknown }[] } };
        expect(parsed.testsuites.testsuite).toHaveLength(2);
      }),
    );
  });
});

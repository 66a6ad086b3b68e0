import { beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/base/package-root.js';
import { loadBundledIndex } from '../../src/policy/bundle.js';
import { createScanner, type Scanner } from '../../src/scanner.js';
import { exampleParameters, ruleExamples } from '../support/policies.js';

const examples = ruleExamples();
let scanner: Scanner;

beforeAll(async () => {
  scanner = await createScanner({ root: packageRoot(), today: '2026-11-24', parameters: exampleParameters() });
});

describe('every rule has examples that are really scanned', () => {
  it('a rule with violations has a good and a bad example, one with evidence alone a good one', () => {
    const lacking = loadBundledIndex().rules.filter((rule) => {
      const kinds = new Set(examples.filter((example) => example.rule.id === rule.id).map((example) => example.kind));
      return !kinds.has('good') || (rule.defines.violations && !kinds.has('bad'));
    });
    expect(lacking.map((rule) => `${rule.id} ${rule.package}`)).toEqual([]);
  });

  it('bad examples break their rule, good ones do not, and all of them can be read', () => {
    const wrong = examples.flatMap(({ rule, kind, file }) => {
      const report = scanner.scan([file]);
      const broken = report.findings.some((finding) => finding.ruleId === rule.id);
      const fits = kind === 'good' ? !broken : broken || !rule.defines.violations;
      return fits && report.errors.length === 0 ? [] : [`${file}: ${rule.id} ${broken ? 'is broken' : 'is not broken'}; ${report.errors.map((error) => error.message).join(' ')}`];
    });
    expect(wrong).toEqual([]);
  });

  it('a good example of a rule that shows an item in place gives that evidence', () => {
    const silent = examples.filter(({ rule, kind, file }) => {
      if (kind === 'bad' || !rule.defines.evidence || rule.defines.violations) return false;
      return !scanner.scan([file]).items.some((item) => item.evidence.some((evidence) => evidence.ruleId === rule.id));
    });
    expect(silent.map((example) => example.file)).toEqual([]);
  });

  it('messages and remedies have a parameter for every place in them', () => {
    const unfilled = examples.flatMap(({ file }) => scanner.scan([file]).findings.filter((finding) => /\{\w+\}/.test(`${finding.message}${finding.remediation}`)).map((finding) => `${file}: ${finding.ruleId} ${finding.message}`));
    expect([...new Set(unfilled)]).toEqual([]);
  });

  it('every rule names items that the checklist has', () => {
    const known = new Set(scanner.catalogue.checklist.items.map((item) => item.id));
    const unknown = loadBundledIndex().rules.flatMap((rule) => rule.checklist.filter((id) => !known.has(id)).map((id) => `${rule.id}: ${id}`));
    expect(unknown).toEqual([]);
  });
});

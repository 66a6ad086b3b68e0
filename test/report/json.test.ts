import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatJson } from '../../src/report/json.js';
import type { Report } from '../../src/types.js';

const EMPTY: Report = {
  version: '0', checklist: 'a', findings: [], items: [], errors: [], notices: [], skipped: [],
  summary: { files: 0, documents: 0, resources: { failed: 0, error: 0, unknown: 0, suppressed: 0, passed: 0, 'not-applicable': 0 }, findings: { critical: 0, high: 0, medium: 0, low: 0, info: 0 }, known: 0, waived: 0, items: { failed: 0, unproven: 0, waived: 0, attested: 0, passed: 0, 'not-applicable': 0 }, environments: [], environmentsDetected: false, complete: true },
};

it('the report is one JSON document with an indentation of two, however many parts it is written in', () => {
  const skipped = fc.record({ file: fc.string(), reason: fc.constantFrom('a\nb', '"]', '\n  ]'), files: fc.nat() });
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(0, 1, 199, 200, 201, 400, 401), fc.nat(700)), skipped, (count, one) => {
      const report: Report = { ...EMPTY, skipped: Array.from({ length: count }, (_, files) => ({ ...one, files })) };
      expect(formatJson(report) === `${JSON.stringify(report, null, 2)}\n`).toBe(true);
    }),
  );
});

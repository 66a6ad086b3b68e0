import { expect, it } from 'vitest';
import { review } from '../../src/review.js';
import { createScanner } from '../../src/scanner.js';
import type { Finding } from '../../src/types.js';
import { admissionOf, bundledJudge, handlerOf, responseIn, withoutPlace } from '../support/admission.js';
import { exampleObjects } from '../support/policies.js';
import { temporaryFolder } from '../support/temporary.js';

const judge = bundledJudge();
const TODAY = '2026-11-24';

const inOrder = (findings: readonly Finding[]) => findings.map(withoutPlace).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

it('the webhook finds in an object just what a scan finds in it, but for what needs other objects', async () => {
  const all = exampleObjects();
  expect(all.length).toBeGreaterThan(400);
  const nameOf = (index: number) => `object-${index}.json`;
  const folder = temporaryFolder(Object.fromEntries(all.map((object, index) => [nameOf(index), JSON.stringify(object)])));
  const scanner = await createScanner({ root: folder, today: TODAY });
  const relational = new Set(scanner.catalogue.rules.filter(({ relations }) => relations.length > 0).map(({ id }) => id));
  const scanned = scanner.scan(['.']).findings.filter(({ ruleId }) => !relational.has(ruleId));
  const handle = handlerOf(judge, { modes: { critical: 'warn', high: 'warn', medium: 'warn', low: 'warn', info: 'warn' } });
  const options = { judge, severities: {}, waivers: [], inlineWaivers: true, known: new Set(judge.rules.keys()), environment: null, today: TODAY };
  all.forEach((object, index) => {
    const expected = scanned.filter(({ file }) => file === nameOf(index));
    const reviewed = review(object, options);
    expect({ index, errors: reviewed.errors, findings: inOrder(reviewed.findings) }).toEqual({ index, errors: [], findings: inOrder(expected) });
    const lines = responseIn(handle(admissionOf(object), TODAY).body).auditAnnotations?.['findings'] ?? '';
    const ids = lines.split('\n').map((line) => line.split(' ')[1] ?? '').filter((id) => id !== '').sort();
    if (!lines.includes('\nand ')) expect(ids).toEqual(expected.map(({ ruleId }) => ruleId).sort());
  });
});

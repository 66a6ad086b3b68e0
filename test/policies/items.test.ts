import { beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/base/package-root.js';
import { createScanner, type Scanner } from '../../src/scanner.js';
import type { ItemStatus } from '../../src/types.js';
import { exampleParameters, ruleExamples } from '../support/policies.js';

/** Entries of the checklist with a box; the others are risks and targets. */
const isCheckbox = (id: string) => !id.startsWith('RISK-') && !id.startsWith('TARGET-');
/** So many of the 206 boxes are decided by files alone. */
const LEAST_AUTOMATED = 175;

let scanner: Scanner;
/** Statuses that some example leads to, by item. */
const reached = new Map<string, Set<ItemStatus>>();

beforeAll(async () => {
  scanner = await createScanner({ root: packageRoot(), today: '2026-11-24', parameters: exampleParameters() });
  for (const { file } of ruleExamples()) {
    for (const { id, status } of scanner.scan([file]).items) {
      const statuses = reached.get(id);
      if (statuses === undefined) reached.set(id, new Set([status]));
      else statuses.add(status);
    }
  }
});

describe('the examples of the rules decide the checklist', () => {
  it('every entry that files decide passes with some example and fails with another one', () => {
    const lacking = scanner.catalogue.checklist.items.flatMap(({ id, decision }) => {
      if (decision === 'attest' || decision === 'derived') return [];
      return (['passed', 'failed'] as const).filter((status) => reached.get(id)?.has(status) !== true).map((status) => `${id} is never ${status}`);
    });
    expect(lacking).toEqual([]);
  });

  it('every entry is decided by rules, follows others, or says what to attest', () => {
    const { checklist, rules } = scanner.catalogue;
    const deciding = new Set(rules.filter(({ deprecated }) => deprecated === null).flatMap((rule) => rule.checklist));
    const undecided = checklist.items.filter(({ id, decision, from, asks }) => (decision === 'attest' ? asks === '' : decision === 'derived' ? from.length === 0 : !deciding.has(id)));
    expect(undecided.map(({ id }) => id)).toEqual([]);
  });

  it(`at least ${LEAST_AUTOMATED} of the 206 boxes are decided by files, and every risk and target by files or by other entries`, () => {
    const { items } = scanner.catalogue.checklist;
    const byFiles = items.filter(({ id, decision }) => isCheckbox(id) && decision !== 'attest');
    expect(byFiles.length).toBeGreaterThanOrEqual(LEAST_AUTOMATED);
    expect(items.filter(({ id, decision }) => !isCheckbox(id) && decision === 'attest')).toEqual([]);
  });
});

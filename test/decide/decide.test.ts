import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideItems } from '../../src/decide/decide.js';
import { addTallies, EMPTY_TALLY, type Tally } from '../../src/decide/tally.js';
import type { ChecklistItem, Decision, Evidence, ItemStatus } from '../../src/types.js';

function item(id: string, decision: Decision, from: readonly string[] = []): ChecklistItem {
  return { id, section: '', area: '', group: '', title: id, phase: 'build', risk: 'high', decision,
  scope: 'environment', from, asks: 'x' };
}

const resource = { apiVersion: 'v1', kind: 'Pod', namespace: null, name: 'a', address: null };
const evidence: Evidence = { ruleId: 'K8S-0001', message: 'x', resource, file: 'a.yaml', line: 1, column: 1 };

function statuses(items: readonly ChecklistItem[], tallies: Readonly<Record<string, Partial<Tally>>>, attested: readonly string[] = []): ItemStatus[] {
  const full = new Map(Object.entries(tallies).map(([id, part]) => [id, { ...EMPTY_TALLY, ...part }]));
  const attestations = attested.map((id) => ({ item: id, environment: null, status: 'attested' as const }));
  return decideItems(items, { environment: 'default', tallies: full, attestations }).map((result) => result.status);
}

describe('an item', () => {
  it('decided by every passes when its rules reached something and nothing is violated', () => {
    expect(statuses([item('A', 'every')], { A: { reached: 1 } })).toEqual(['passed']);
    expect(statuses([item('A', 'every')], {})).toEqual(['unproven']);
    expect(statuses([item('A', 'every')], { A: { reached: 3, findings: { new: 1, known: 0, waived: 0 } } })).toEqual(['failed']);
  });

  it('decided by exists needs evidence', () => {
    expect(statuses([item('A', 'exists')], { A: { reached: 5 } })).toEqual(['unproven']);
    expect(statuses([item('A', 'exists')], { A: { evidence: [evidence] } })).toEqual(['passed']);
    expect(statuses([item('A', 'exists')], { A: { evidence: [evidence], findings: { new: 0, known: 1, waived: 0 } } })).toEqual(['failed']);
  });

  it('is not passed while a value that decides it is unknown', () => {
    expect(statuses([item('A', 'every')], { A: { reached: 9, unknown: 1 } })).toEqual(['unproven']);
  });

  it('whose violations are all waived is waived', () => {
    expect(statuses([item('A', 'every')], { A: { reached: 1, findings: { new: 0, known: 0, waived: 2 } } })).toEqual(['waived']);
  });

  it('can be attested, but not against what a file shows', () => {
    expect(statuses([item('A', 'attest')], {}, ['A'])).toEqual(['attested']);
    expect(statuses([item('A', 'every')], { A: { findings: { new: 1, known: 0, waived: 0 } } }, ['A'])).toEqual(['failed']);
  });

  it('that is derived follows its items', () => {
    const items = [item('A', 'every'), item('B', 'every'), item('C', 'derived', ['A', 'B'])];
    expect(statuses(items, { A: { reached: 1 }, B: { reached: 1 } })).toEqual(['passed', 'passed', 'passed']);
    expect(statuses(items, { A: { reached: 1 } })).toEqual(['passed', 'unproven', 'unproven']);
    expect(statuses(items, { A: { findings: { new: 1, known: 0, waived: 0 } } })).toEqual(['failed', 'unproven', 'failed']);
  });
});

it('adding tallies is associative and has a neutral element, so it does not matter how the work was split', () => {
  const count = fc.nat(5);
  const tally: fc.Arbitrary<Tally> = fc.record({
    reached: count,
    unknown: count,
    findings: fc.record({ new: count, known: count, waived: count }),
    evidence: fc.array(fc.nat(9).map((line) => ({ ...evidence, line })), { maxLength: 3 }),
  });
  fc.assert(
    fc.property(tally, tally, tally, (a, b, c) => {
      expect(addTallies(addTallies(a, b), c)).toEqual(addTallies(a, addTallies(b, c)));
      expect(addTallies(a, EMPTY_TALLY)).toEqual(a);
    }),
  );
});

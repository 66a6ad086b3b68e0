import { describe, expect, it } from 'vitest';
import { type Judges, readEvaluation } from '../../src/evaluate/evaluate.js';
import { ReadygateError } from '../../src/errors.js';
import type { Resource } from '../../src/types.js';

const resource: Resource = {
  key: 'a.yaml#0', family: 'kubernetes', kind: 'Pod', identity: { apiVersion: 'v1', kind: 'Pod', namespace: null, name: 'a', address: null },
  file: 'a.yaml', documentIndex: 0, documentPath: [], template: null, value: { spec: { image: '${IMAGE}' } }, unknown: null,
};
const route: Judges = {
  ruleIds: ['A-0001', 'A-0002'],
  asked: [],
  answers: [
    { ruleId: 'A-0001', result: 'violations', guarded: false, appliesUnasked: false },
    { ruleId: 'A-0001', result: 'evidence', guarded: false, appliesUnasked: false },
    { ruleId: 'A-0002', result: 'violations', guarded: true, appliesUnasked: false },
  ],
};
const evaluated = (answers: unknown) => readEvaluation(answers === null ? null : JSON.stringify(answers), route, resource);
const statement = (ruleId: string, ...path: string[]) => ({ ruleId, violation: { path, params: {} } });

describe('an evaluation', () => {
  it('sorts what each rule said, and tells violations at values that are not known from others', () => {
    expect(evaluated([[{ path: ['spec'], params: {} }, { path: ['metadata'], params: {} }], [{ path: ['kind'], params: {} }], [[{ path: ['spec', 'image'], params: {} }]]])).toEqual({
      skipped: [],
      violations: [statement('A-0001', 'metadata'), statement('A-0001', 'spec')],
      unknown: [statement('A-0002', 'spec', 'image')],
      evidence: [statement('A-0001', 'kind')],
    });
  });

  it('does not count a rule as reached that does not apply', () => {
    expect(evaluated([[], [], []])).toEqual({ skipped: ['A-0002'], violations: [], unknown: [], evidence: [] });
    expect(evaluated([[], [], [[]]]).skipped).toEqual([]);
  });

  it('counts a rule as reached that was not asked, because nothing is mentioned that it looks for, but applies', () => {
    const waiting = (appliesUnasked: boolean, asked: readonly string[]) =>
      readEvaluation('[[]]', { ruleIds: ['A-0003'], answers: [{ ruleId: 'A-0003', result: 'violations', guarded: true, appliesUnasked }], asked }, resource).skipped;
    expect(waiting(true, [])).toEqual([]);
    expect(waiting(true, ['A-0003'])).toEqual(['A-0003']);
    expect(waiting(false, [])).toEqual(['A-0003']);
  });

  it('shows what an object has in a wrong place for a parameter, no name or a list of them, and judges on', () => {
    const params = { name: null, names: ['a', 1], share: 0.5, isOpen: false, title: 'x' };
    expect(evaluated([[{ path: [], params }], [], []]).violations).toEqual([{ ruleId: 'A-0001', violation: { path: [], params: { name: '', names: '["a",1]', share: 0.5, isOpen: false, title: 'x' } } }]);
  });

  it.each([
    ['no answer at all, because a rule is undefined', null],
    ['fewer answers than rules', [[], []]],
    ['no set', [{}, [], []]],
    ['a text for a path', [[{ path: 'spec', params: {} }], [], []]],
    ['a list for parameters', [[{ path: [], params: [] }], [], []]],
  ])('fails on what breaks the contract: %s', (_, answers) => {
    expect(() => evaluated(answers)).toThrow(ReadygateError);
  });
});

import { expect, it } from 'vitest';
import { createPrefilter } from '../../src/policy/prefilter.js';
import type { Rule } from '../../src/types.js';
import { memoryRule } from '../support/report.js';

const rule = (id: string, facts: Partial<Rule>): Rule => ({ ...memoryRule, id, ...facts });
const rules = [
  rule('A-0001', {}),
  rule('A-0002', { mentions: ['hostNetwork', 'kube-system'] }),
  rule('A-0003', { about: ['vault'], kinds: ['workload', 'ExternalSecret.external-secrets.io'] }),
];
const asked = (value: unknown, ids: readonly string[] = rules.map(({ id }) => id)) => createPrefilter(rules).asked(ids, JSON.stringify(value));

it('a rule is asked where the input mentions what it looks for, one that looks for nothing is not waiting', () => {
  expect(asked({ spec: { hostNetwork: false } })).toEqual(['A-0002']);
  expect(asked({ image: 'hashicorp/Vault:1.17' })).toEqual(['A-0003']);
  expect(asked({ image: 'nginx:1.27' })).toEqual([]);
});

it('a custom resource that a rule names is what it looks for', () => {
  expect(asked({ kind: 'ExternalSecret' })).toEqual(['A-0003']);
  expect(asked({ kind: 'ExternalSecretList' })).toEqual([]);
});

it('only rules of the route are told', () => {
  expect(asked({ image: 'vault', hostNetwork: true }, ['A-0001', 'A-0003'])).toEqual(['A-0003']);
  expect(asked({ image: 'vault' }, ['A-0001'])).toEqual([]);
});

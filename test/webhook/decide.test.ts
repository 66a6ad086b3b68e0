import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withWebhookDefaults } from '../../src/config/webhook.js';
import { createModes, decideFindings } from '../../src/webhook/decide.js';
import { SEVERITIES } from '../../src/types.js';
import { findingOf } from '../support/report.js';

const web = findingOf(1);

describe('the mode of a finding', () => {
  it('is by severity: worse ones deny, lesser ones warn, mere notes go to the audit log', () => {
    const modeOf = createModes(withWebhookDefaults());
    expect(SEVERITIES.map((severity) => modeOf({ ...web, severity }, 'shop'))).toEqual(['deny', 'deny', 'warn', 'warn', 'audit']);
  });

  it('is that of its rule before that of its severity, and that of its namespace before both', () => {
    const modeOf = createModes(
      withWebhookDefaults({
        modes: { high: 'warn' },
        rules: { 'K8S-0012': 'audit' },
        namespaces: [
          { names: ['sandbox-*', 'dev'], modes: { high: 'warn' } },
          { names: ['sandbox-strict'], modes: { high: 'deny' } },
          { names: ['bank'], modes: { high: 'audit' }, rules: { 'K8S-0012': 'deny' } },
        ],
      }),
    );
    expect(modeOf(web, 'shop')).toBe('audit');
    expect(modeOf({ ...web, ruleId: 'K8S-0013' }, 'shop')).toBe('warn');
    expect(modeOf({ ...web, severity: 'critical', ruleId: 'K8S-0013' }, 'shop')).toBe('deny');
    expect(modeOf(web, 'dev')).toBe('warn');
    expect(modeOf(web, 'sandbox-strict')).toBe('warn');
    expect(modeOf(web, 'bank')).toBe('deny');
    expect(modeOf(web, '')).toBe('audit');
  });
});

describe('what an update makes worse', () => {
  const deny = () => 'deny' as const;
  const outcomes = (after: readonly ReturnType<typeof findingOf>[], before: readonly ReturnType<typeof findingOf>[] | null) => decideFindings(after, before, deny).map(({ outcome }) => outcome);

  it('is what was not there before; what was there is known, also when it was waived then', () => {
    expect(outcomes([web, findingOf(2)], [web])).toEqual(['known', 'deny']);
    expect(outcomes([web], [{ ...web, status: 'waived' }])).toEqual(['known']);
    expect(outcomes([web], [])).toEqual(['deny']);
    expect(outcomes([web], null)).toEqual(['deny']);
  });

  it('counts: of two findings of which one was there before, one is new', () => {
    expect(outcomes([{ ...web }, { ...web }], [web]).sort()).toEqual(['deny', 'known']);
  });

  it('is told by what is said, where the place in a list has moved', () => {
    const added = (place: string, capability: string) => ({ ...web, fingerprint: place, message: `adds ${capability}` });
    expect(outcomes([added('#0', 'SYS_ADMIN'), added('#1', 'NET_ADMIN')], [added('#0', 'NET_ADMIN')])).toEqual(['deny', 'known']);
  });

  it('is not a place that was broken before and says something else now: a new tag of an image without a digest', () => {
    expect(outcomes([{ ...web, message: 'Image web:2 has no digest' }], [{ ...web, message: 'Image web:1 has no digest' }])).toEqual(['known']);
  });

  it('never is a finding that only warns, nor a waived one', () => {
    expect(decideFindings([web, { ...web, status: 'waived' }], [web, web], () => 'warn').map(({ outcome }) => outcome)).toEqual(['warn', 'waived']);
  });

  it('never is more than what was added: an update to the same object is never denied', () => {
    const finding = fc.record({ number: fc.integer({ min: 0, max: 3 }), place: fc.integer({ min: 0, max: 3 }) }).map(({ number, place }) => ({ ...findingOf(number), fingerprint: `#${place}` }));
    fc.assert(
      fc.property(fc.array(finding), fc.array(finding), (before, added) => {
        expect(outcomes(before, before).filter((outcome) => outcome === 'deny')).toEqual([]);
        expect(outcomes([...before, ...added], before).filter((outcome) => outcome === 'deny').length).toBe(added.length);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AdmissionRequest, isRefusal, readAdmission } from '../../src/webhook/admission.js';
import type { Decided } from '../../src/webhook/decide.js';
import { respond, respondFailure } from '../../src/webhook/response.js';
import { limitWarnings, LONGEST_WARNING, shorten, warningOf } from '../../src/webhook/text.js';
import { admissionOf } from '../support/admission.js';
import { findingOf } from '../support/report.js';

const object = { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'web', namespace: 'shop' } };

function request(): AdmissionRequest {
  const read = readAdmission(admissionOf(object));
  if (isRefusal(read)) throw new Error(read.message);
  return read;
}

const decided = (outcome: Decided['outcome'], number: number, changes = {}): Decided => ({ finding: findingOf(number, changes), outcome });

describe('a response', () => {
  it('that denies says rule, item, path and remedy, and tells programs the same', () => {
    expect(respond(request(), [decided('deny', 1), decided('warn', 2, { ruleId: 'K8S-0013', severity: 'low' }), decided('audit', 3), decided('waived', 4, { ruleId: 'K8S-0014' })], [])).toEqual({
      uid: 'e1b2',
      allowed: false,
      status: {
        code: 403,
        reason: 'Forbidden',
        message:
          '1 finding denies Deployment shop/web:\n- K8S-0012 (high, SEC-RUNTIME-3) at spec.template.spec.containers[1].resources.limits.memory: Container c1 has no memory limit.\n  Set resources.limits.memory.',
        details: { causes: [{ reason: 'K8S-0012', message: 'Container c1 has no memory limit', field: 'spec.template.spec.containers[1].resources.limits.memory' }] },
      },
      warnings: ['K8S-0013 SEC-RUNTIME-3: Container c2 has no memory limit'],
      auditAnnotations: {
        items: 'SEC-RUNTIME-3',
        rules: 'K8S-0012,K8S-0013',
        waived: 'K8S-0014',
        findings: [
          'deny K8S-0012 high SEC-RUNTIME-3 spec.template.spec.containers[1].resources.limits.memory',
          'warn K8S-0013 low SEC-RUNTIME-3 spec.template.spec.containers[2].resources.limits.memory',
          'audit K8S-0012 high SEC-RUNTIME-3 spec.template.spec.containers[3].resources.limits.memory',
          'waived K8S-0014 high SEC-RUNTIME-3 spec.template.spec.containers[4].resources.limits.memory',
        ].join('\n'),
      },
    });
  });

  it('to an object without findings is bare', () => {
    expect(respond(request(), [], [])).toEqual({ uid: 'e1b2', allowed: true });
  });

  it('warns of what was there before an update, and of waivers that do not count', () => {
    const problem = { code: 'waiver' as const, message: 'The waiver of K8S-0012 has no owner.', remedy: 'Add by=<person or team>.', location: null };
    expect(respond(request(), [decided('known', 1)], [problem])).toMatchObject({
      allowed: true,
      warnings: ['readygate: The waiver of K8S-0012 has no owner. Add by=<person or team>.', 'K8S-0012 SEC-RUNTIME-3: Container c1 has no memory limit'],
    });
  });

  it('without a verdict follows the failure mode, and keeps the detail to whoever asked', () => {
    const failure = { code: 504, reason: 'Timeout', message: 'The evaluation took too long.' };
    expect(respondFailure('e1b2', failure, 'deny', 'at\nwork')).toEqual({
      uid: 'e1b2',
      allowed: false,
      auditAnnotations: { error: 'The evaluation took too long.' },
      status: { code: 504, reason: 'Timeout', message: 'readygate reached no verdict: The evaluation took too long. at work' },
    });
    expect(respondFailure('e1b2', failure, 'allow', 'at\nwork')).toEqual({
      uid: 'e1b2',
      allowed: true,
      auditAnnotations: { error: 'The evaluation took too long.' },
      warnings: ['readygate reached no verdict: The evaluation took too long.'],
    });
  });

  it('stays within what the API server passes on, however much is found', () => {
    const many = Array.from({ length: 500 }, (_, number) => decided(number % 2 === 0 ? 'deny' : 'warn', number));
    const response = respond(request(), many, []);
    expect(response.status?.message.split('\n')).toHaveLength(42);
    expect(response.status?.message).toMatch(/^250 findings deny Deployment shop\/web:\n[\s\S]*\n- and 230 more; readygate scan lists them\.$/);
    expect(response.warnings?.join('').length).toBeLessThanOrEqual(4096);
    expect(response.warnings?.at(-1)).toMatch(/^readygate: \d+ more; the audit annotation "findings" and readygate scan have them\.$/);
    expect(response.auditAnnotations?.['findings']?.length).toBeLessThan(8300);
    expect(response.auditAnnotations?.['findings']).toMatch(/\nand \d+ more$/);
  });
});

describe('a warning', () => {
  it('keeps ids in front and within 120 characters, whatever the message holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (message) => {
        const warning = warningOf(findingOf(1, { message }));
        expect(warning.startsWith('K8S-0012 SEC-RUNTIME-3:')).toBe(true);
        expect(warning.length).toBeLessThanOrEqual(LONGEST_WARNING);
        expect(warning).not.toMatch(/\p{Cc}/u);
      }),
    );
  });

  it('is not cut within a character', () => {
    expect(shorten('ab🙂cd', 4)).toBe('ab…');
    expect(shorten('ab🙂cd', 5)).toBe('ab🙂…');
    expect(shorten('ab🙂', 4)).toBe('ab🙂');
  });

  it('is given once', () => {
    expect(limitWarnings(['a', 'b', 'a'])).toEqual(['a', 'b']);
  });
});

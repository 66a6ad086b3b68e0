import { describe, expect, it } from 'vitest';
import { Ajv } from 'ajv';
import { formatGitlab } from '../../src/report/gitlab.js';
import { findingOf, reportOf } from '../support/report.js';

/** The fields that GitLab documents for its Code Quality report. */
const isCodeQuality = new Ajv().compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    additionalProperties: false,
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', pattern: '^[0-9a-z]+$' },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        additionalProperties: false,
        properties: { path: { type: 'string', minLength: 1 }, lines: { type: 'object', required: ['begin'], additionalProperties: false, properties: { begin: { type: 'integer', minimum: 1 } } } },
      },
    },
  },
});

function parsed(text: string): readonly Readonly<Record<string, unknown>>[] {
  const value = JSON.parse(text) as readonly Readonly<Record<string, unknown>>[];
  isCodeQuality(value);
  expect(isCodeQuality.errors).toBeNull();
  return value;
}

describe("GitLab's Code Quality report", () => {
  it('has what is new, in its own words for how bad it is', () => {
    const severities = ['critical', 'high', 'medium', 'low', 'info'] as const;
    const value = parsed(formatGitlab(reportOf([...severities.map((severity, number) => findingOf(number, { severity })), findingOf(8, { status: 'waived' }), findingOf(9, { status: 'known' })])));
    expect(value.map(({ severity, fingerprint }) => [fingerprint, severity])).toEqual([
      ['f0', 'blocker'],
      ['f1', 'critical'],
      ['f2', 'major'],
      ['f3', 'minor'],
      ['f4', 'info'],
    ]);
    expect(value[0]).toEqual({
      description: 'Container c0 has no memory limit. Set resources.limits.memory. (SEC-RUNTIME-3)',
      check_name: 'K8S-0012',
      fingerprint: 'f0',
      severity: 'blocker',
      location: { path: 'k8s/a b%.yaml', lines: { begin: 10 } },
    });
  });

  it('has what could not be scanned', () => {
    const errors = [{ code: 'yaml' as const, message: 'Broken.', remedy: 'Mend it.', location: { file: 'a.yaml', line: 2, column: 1 } }, { code: 'nothing-matched' as const, message: 'Nothing is there.', remedy: '', location: null }];
    expect(parsed(formatGitlab(reportOf([], { errors }))).map(({ fingerprint: _, ...rest }) => rest)).toEqual([
      { description: 'Broken. Mend it.', check_name: 'readygate-yaml', severity: 'blocker', location: { path: 'a.yaml', lines: { begin: 2 } } },
      { description: 'Nothing is there.', check_name: 'readygate-nothing-matched', severity: 'blocker', location: { path: '.', lines: { begin: 1 } } },
    ]);
  });

  it('tells findings with the same fingerprint apart, the same way every time', () => {
    const report = reportOf([findingOf(0), findingOf(0, { file: 'b.yaml' }), findingOf(0, { file: 'c.yaml' })]);
    const fingerprints = parsed(formatGitlab(report)).map(({ fingerprint }) => fingerprint);
    expect(fingerprints[0]).toBe('f0');
    expect(new Set(fingerprints).size).toBe(3);
    expect(parsed(formatGitlab(report)).map(({ fingerprint }) => fingerprint)).toEqual(fingerprints);
  });

  it('is an empty list where nothing is wrong', () => {
    expect(formatGitlab(reportOf([]))).toBe('[]\n');
  });
});

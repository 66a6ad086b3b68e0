import { createHash } from 'node:crypto';
import type { Problem } from '../errors.js';
import type { Finding, Report, Severity } from '../types.js';

/** GitLab's words, worst first: blocker, critical, major, minor, info. */
const SEVERITIES: Readonly<Record<Severity, string>> = { critical: 'blocker', high: 'critical', medium: 'major', low: 'minor', info: 'info' };

interface Degradation {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

/**
 * The report as GitLab's Code Quality report: what is new, and what could not be scanned. GitLab compares the fingerprints of two
 * branches and shows only the first of several that are the same, so repeated ones are told apart.
 */
export function formatGitlab(report: Report): string {
  const degradations = [...report.errors.map(ofProblem), ...report.findings.filter(({ status }) => status === 'new').map(ofFinding)];
  return `${JSON.stringify(distinct(degradations), null, 2)}\n`;
}

function ofFinding({ ruleId, severity, file, line, message, remediation, items, fingerprint }: Finding): Degradation {
  return { description: `${message}. ${remediation} (${items.join(', ')})`, check_name: ruleId, fingerprint, severity: SEVERITIES[severity], location: { path: file, lines: { begin: line } } };
}

function ofProblem({ code, message, remedy, location }: Problem): Degradation {
  const path = location?.file ?? '.';
  return {
    description: remedy === '' ? message : `${message} ${remedy}`,
    check_name: `readygate-${code}`,
    fingerprint: digest([code, path, message]),
    severity: 'blocker',
    location: { path, lines: { begin: location?.line ?? 1 } },
  };
}

function distinct(degradations: readonly Degradation[]): readonly Degradation[] {
  const seen = new Map<string, number>();
  return degradations.map((degradation) => {
    const { fingerprint } = degradation;
    const before = seen.get(fingerprint) ?? 0;
    seen.set(fingerprint, before + 1);
    return before === 0 ? degradation : { ...degradation, fingerprint: digest([fingerprint, String(before)]) };
  });
}

function digest(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

import type { Problem } from '../errors.js';
import { type Finding, type Report, SEVERITIES, type Severity } from '../types.js';

/** A report with other findings or errors, and the figures that follow from them. Items stay as they were decided. */
export function recount(report: Report, changes: { readonly findings: readonly Finding[]; readonly errors?: readonly Problem[] }): Report {
  const { findings, errors = report.errors } = changes;
  const count = (status: Finding['status']) => findings.filter((finding) => finding.status === status).length;
  const fresh = new Map<Severity, number>(SEVERITIES.map((severity) => [severity, 0]));
  for (const { severity, status } of findings) if (status === 'new') fresh.set(severity, (fresh.get(severity) ?? 0) + 1);
  const bySeverity = Object.fromEntries(fresh) as Record<Severity, number>;
  return { ...report, findings, errors, summary: { ...report.summary, findings: bySeverity, known: count('known'), waived: count('waived'), complete: errors.length === 0 } };
}

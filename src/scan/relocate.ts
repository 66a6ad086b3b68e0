import path from 'node:path';
import type { Problem } from '../errors.js';
import type { Report } from '../types.js';

/** A report whose files are named from a folder above the one that was scanned. `prefix` is the way down, with a slash at its end, or empty. */
export function relocateReport(report: Report, prefix: string): Report {
  if (prefix === '') return report;
  const moved = <Place extends { readonly file: string }>(place: Place): Place => ({ ...place, file: place.file === '-' ? '-' : path.posix.join(prefix, place.file) });
  const problem = (entry: Problem): Problem => ({ ...entry, location: entry.location === null ? null : moved(entry.location) });
  return {
    ...report,
    findings: report.findings.map((finding) => ({ ...moved(finding), related: finding.related.map(moved) })),
    items: report.items.map((item) => ({ ...item, evidence: item.evidence.map(moved) })),
    errors: report.errors.map(problem),
    notices: report.notices.map(problem),
    skipped: report.skipped.map(moved),
  };
}

import type { Finding, ItemResult, Report } from '../types.js';
import { recount } from './recount.js';

/** What a change does to the readiness. */
export interface Comparison {
  /** The report after the change, in which what was there before is known. */
  readonly report: Report;
  /** Items that fail in an environment in which they did not. */
  readonly newlyFailed: readonly string[];
  /** Items that hold in an environment in which they did not. */
  readonly newlyPassed: readonly string[];
}

/** Compares the reports before and after a change. A finding is new when its fingerprint stands more often than before; those in other files than before are taken for the new ones. */
export function compareReports(before: Report, after: Report): Comparison {
  const fails = ({ status }: ItemResult) => status === 'failed';
  const holds = ({ status }: ItemResult) => status === 'passed' || status === 'attested';
  return {
    report: recount(after, { findings: markKnown(before.findings, after.findings) }),
    newlyFailed: newly(before.items, after.items, fails),
    newlyPassed: newly(before.items, after.items, holds),
  };
}

function markKnown(before: readonly Finding[], after: readonly Finding[]): readonly Finding[] {
  const files = new Map<string, string[]>();
  for (const { fingerprint, file, status } of before) {
    if (status === 'waived') continue;
    const known = files.get(fingerprint);
    if (known === undefined) files.set(fingerprint, [file]);
    else known.push(file);
  }
  const take = ({ fingerprint, file }: Finding, isElsewhere: boolean): boolean => {
    const left = files.get(fingerprint) ?? [];
    const index = isElsewhere ? left.length - 1 : left.indexOf(file);
    if (index === -1) return false;
    left.splice(index, 1);
    return true;
  };
  const known = new Set<Finding>();
  // What a baseline knows was there before as well, and what stands in the same file as before is the same finding.
  for (const status of ['known', 'new'] as const) for (const finding of after) if (finding.status === status && take(finding, false)) known.add(finding);
  for (const status of ['known', 'new'] as const) for (const finding of after) if (finding.status === status && !known.has(finding) && take(finding, true)) known.add(finding);
  return after.map((finding) => (known.has(finding) ? { ...finding, status: 'known' } : finding));
}

function newly(before: readonly ItemResult[], after: readonly ItemResult[], is: (item: ItemResult) => boolean): readonly string[] {
  const key = ({ id, environment }: ItemResult) => JSON.stringify([id, environment]);
  const already = new Set(before.filter(is).map(key));
  return [...new Set(after.filter((item) => is(item) && !already.has(key(item))).map(({ id }) => id))];
}

import { isList, property, textAt } from '../base/json.js';
import type { Finding, JsonValue } from '../types.js';

/** One known finding; only the fingerprint decides, the rest is for people. */
export interface BaselineEntry {
  readonly fingerprint: string;
  readonly ruleId: string;
  readonly file: string;
  readonly message: string;
}

/** A baseline as text, sorted so that a diff of two shows what changed. `schemas/baseline.schema.json` describes it. */
export function formatBaseline(entries: readonly BaselineEntry[]): string {
  const key = ({ file, ruleId, fingerprint }: BaselineEntry) => [file, ruleId, fingerprint].join('\n');
  const findings = [...entries].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return `${JSON.stringify({ version: 1, findings }, null, 2)}\n`;
}

/** The entries for findings that are not waived. */
export function baselineOf(findings: readonly Finding[]): BaselineEntry[] {
  return findings.filter((finding) => finding.status !== 'waived').map(({ fingerprint, ruleId, file, message }) => ({ fingerprint, ruleId, file, message }));
}

/** Reads the entries of a value that fits the schema. */
export function readBaseline(value: JsonValue): BaselineEntry[] {
  const findings = property(value, 'findings');
  return (isList(findings) ? findings : []).map((entry) => ({
    fingerprint: textAt(entry, 'fingerprint') ?? '',
    ruleId: textAt(entry, 'ruleId') ?? '',
    file: textAt(entry, 'file') ?? '',
    message: textAt(entry, 'message') ?? '',
  }));
}

/** How often each fingerprint is known: the same finding may stand in several files. */
export function countFingerprints(entries: readonly BaselineEntry[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { fingerprint } of entries) counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1);
  return counts;
}

/** What is left of a baseline when the entries that no finding needs any more are gone. */
export function pruneBaseline(entries: readonly BaselineEntry[], findings: readonly Finding[]): BaselineEntry[] {
  const left = countFingerprints(baselineOf(findings));
  return entries.filter(({ fingerprint }) => {
    const count = left.get(fingerprint) ?? 0;
    left.set(fingerprint, count - 1);
    return count > 0;
  });
}

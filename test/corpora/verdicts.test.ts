import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createScanner, type Scanner } from '../../src/scanner.js';
import type { JsonObject } from '../../src/types.js';
import { corporaFolder } from '../support/corpora.js';

/** A peer's verdict on one input. */
interface Case {
  readonly suite: string;
  readonly policy: string;
  readonly input: string;
  readonly expected: 'pass' | 'fail';
  /** The file with the peer's parameters. */
  readonly params: string | null;
  readonly inventory?: readonly string[];
}

/** What of ours speaks for a peer's policy, with any of its parameters or with one file of them, and where we differ on purpose. */
interface Review {
  readonly policies: readonly { readonly suite: string; readonly policy: string; readonly params?: string; readonly rules: readonly string[]; readonly parameters?: Readonly<Record<string, JsonObject>> }[];
  readonly disagreements: readonly { readonly suite: string; readonly policy: string; readonly params?: string; readonly input: string; readonly reason: string }[];
}

const corpora = corporaFolder();
const reviewed = path.join(import.meta.dirname, 'verdicts');

describe.skipIf(corpora === null)("peers' verdicts (needs the shared corpora)", () => {
  const root = path.join(corpora ?? '', 'verdicts');
  const reviews = readdirSync(reviewed).filter((name) => name.endsWith('.json')).map((name): Review => JSON.parse(readFileSync(path.join(reviewed, name), 'utf8')) as Review);
  const cases = corpora === null ? [] : readFileSync(path.join(root, 'cases.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Case);
  const same = (entry: { suite: string; policy: string; params?: string }, one: Case) =>
    entry.suite === one.suite && entry.policy === one.policy && (entry.params === undefined || entry.params === one.params);
  const scanners = new Map<string, Promise<Scanner>>();
  const scannerFor = (parameters: Readonly<Record<string, JsonObject>>) => {
    const key = JSON.stringify(parameters);
    const known = scanners.get(key) ?? createScanner({ root, today: '2026-11-24', parameters });
    scanners.set(key, known);
    return known;
  };

  it('every case that a rule of ours covers agrees, or stands in the reviewed list with a reason', async () => {
    const unexpected: string[] = [];
    const listed = reviews.flatMap((review) => review.disagreements);
    const needed = new Set<(typeof listed)[number]>();
    let covered = 0;
    let agreed = 0;
    for (const one of cases) {
      const mapping = reviews.flatMap((review) => review.policies).find((policy) => same(policy, one));
      if (mapping === undefined) continue;
      covered += 1;
      const scanner = await scannerFor(mapping.parameters ?? {});
      const report = scanner.scan([one.input, ...(one.inventory ?? [])]);
      const verdict = report.findings.some((finding) => mapping.rules.includes(finding.ruleId) && finding.file === one.input) ? 'fail' : 'pass';
      const entry = listed.find((candidate) => same(candidate, one) && candidate.input === one.input);
      if (verdict === one.expected) agreed += 1;
      else if (entry === undefined) unexpected.push(`${one.suite} ${one.policy} ${one.input}: the peer says ${one.expected}, we say ${verdict}`);
      else needed.add(entry);
    }
    process.stdout.write(`${covered} of ${cases.length} verdicts covered, ${agreed} agree\n`);
    const stale = listed.filter((entry) => !needed.has(entry)).map((entry) => `${entry.suite} ${entry.policy} ${entry.input} is listed as a disagreement but agrees`);
    expect({ unexpected, stale }).toEqual({ unexpected: [], stale: [] });
    expect(covered).toBeGreaterThan(300);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createScanner, type Scanner } from '../../src/scanner.js';
import { EVERYWHERE, type Waiver } from '../../src/suppress/waiver.js';
import type { Finding, JsonObject } from '../../src/types.js';
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
  /** Beginning of the peer's message, where one input has several rows. */
  readonly msg?: string;
}

/**
 * What of ours speaks for a peer's policy, with any of its parameters or with one file of them, and where we differ on purpose.
 * Images that a constraint leaves out are waived. `anywhere` also counts findings in the inventory. `messages` says for rows that are
 * about one of the peer's messages only, told by its beginning, what the path or message of a finding of ours has in it then.
 */
interface Review {
  readonly policies: readonly { readonly suite: string; readonly policy: string; readonly params?: string; readonly rules: readonly string[]; readonly parameters?: Readonly<Record<string, JsonObject>>; readonly exemptImages?: readonly string[]; readonly anywhere?: boolean; readonly messages?: Readonly<Record<string, string>> }[];
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
  const scannerFor = ({ parameters = {}, exemptImages = [], rules }: Review['policies'][number]) => {
    const key = JSON.stringify([parameters, exemptImages, exemptImages.length > 0 ? rules : []]);
    const waivers = exemptImages.flatMap((image) => rules.map((id): Waiver => ({ id, scope: { ...EVERYWHERE, image }, reason: 'left out by the constraint', owner: 'the peer', until: '2027-01-31', location: { file: '', line: 1, column: 1 } })));
    const known = scanners.get(key) ?? createScanner({ root, today: '2026-11-24', parameters, waivers });
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
      const scanner = await scannerFor(mapping);
      const report = scanner.scan([one.input, ...(one.inventory ?? [])]);
      const about = Object.entries(mapping.messages ?? {}).find(([beginning]) => one.msg?.startsWith(beginning) === true)?.[1] ?? '';
      const counts = (finding: Finding) =>
        finding.status !== 'waived' && mapping.rules.includes(finding.ruleId) && (mapping.anywhere === true || finding.file === one.input) && `${finding.path} ${finding.message}`.includes(about);
      const verdict = report.findings.some(counts) ? 'fail' : 'pass';
      const entry = listed.find((candidate) => same(candidate, one) && candidate.input === one.input);
      if (verdict === one.expected) agreed += 1;
      else if (entry === undefined) unexpected.push(`${one.suite} ${one.policy} ${one.input}: the peer says ${one.expected}, we say ${verdict}`);
      else needed.add(entry);
    }
    process.stdout.write(`${covered} of ${cases.length} verdicts covered, ${agreed} agree\n`);
    const stale = listed.filter((entry) => !needed.has(entry)).map((entry) => `${entry.suite} ${entry.policy} ${entry.input} is listed as a disagreement but agrees`);
    expect({ unexpected, stale }).toEqual({ unexpected: [], stale: [] });
    expect(covered).toBeGreaterThan(600);
    expect(agreed / covered).toBeGreaterThanOrEqual(0.98);
  });
});

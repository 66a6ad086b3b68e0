import { addTallies, EMPTY_TALLY, type Tally } from '../decide/tally.js';
import type { ChecklistItem, Evidence, Finding, Rule } from '../types.js';
import type { Environments } from './environments.js';
import type { Judgement } from './judge.js';

/** Tallies by environment, then by item. */
export type Tallies = ReadonlyMap<string, ReadonlyMap<string, Tally>>;

/** What a scan found, ready to be counted. */
export interface Countable {
  readonly judgements: readonly Judgement[];
  readonly findings: readonly Finding[];
  readonly evidence: readonly Evidence[];
}

/** Counts for every item and environment what the rules reached, violated and showed. */
export function tallyItems(found: Countable, rules: ReadonlyMap<string, Rule>, { environments, items: checklist }: { readonly environments: Environments; readonly items: readonly ChecklistItem[] }): Tallies {
  const everywhere = new Set(checklist.filter(({ scope }) => scope === 'repository').map(({ id }) => id));
  const tallies = new Map(environments.names.map((name) => [name, new Map<string, Tally>()]));
  const add = (file: string, ruleId: string, part: Partial<Tally>) => {
    for (const item of rules.get(ruleId)?.checklist ?? []) {
      for (const environment of everywhere.has(item) ? environments.names : environments.of(file)) {
        const items = tallies.get(environment);
        items?.set(item, addTallies(items.get(item) ?? EMPTY_TALLY, { ...EMPTY_TALLY, ...part }));
      }
    }
  };
  for (const { resource, reached, unknown } of found.judgements) {
    const undecided = new Set(unknown.map((statement) => statement.ruleId));
    for (const ruleId of reached) {
      if (!decides(rules.get(ruleId))) continue;
      add(resource.file, ruleId, undecided.has(ruleId) ? { unknown: 1 } : { reached: 1 });
    }
  }
  for (const finding of found.findings) if (decides(rules.get(finding.ruleId))) add(finding.file, finding.ruleId, { findings: { ...EMPTY_TALLY.findings, [finding.status]: 1 } });
  for (const evidence of found.evidence) add(evidence.file, evidence.ruleId, { evidence: [evidence] });
  return tallies;
}

/** Advice is shown beside an item and decides nothing. */
function decides(rule: Rule | undefined): boolean {
  return rule?.defines.violations === true && !rule.advice;
}

import { addTallies, EMPTY_TALLY, type Tally } from '../decide/tally.js';
import type { ChecklistItem, Evidence, Finding, Rule } from '../types.js';
import { readBitSet } from './bit-set.js';
import type { Environments } from './environments.js';
import type { Opinion } from './findings.js';
import type { Judge } from './judge.js';

/** Tallies by environment, then by item. */
export type Tallies = ReadonlyMap<string, ReadonlyMap<string, Tally>>;

/** What a scan found, ready to be counted. */
export interface Countable {
  readonly opinions: readonly Opinion[];
  readonly findings: readonly Finding[];
  readonly evidence: readonly Evidence[];
}

/** Counts for every item and environment what the rules reached, violated and showed. */
export function tallyItems(found: Countable, judge: Judge, { environments, items: checklist }: { readonly environments: Environments; readonly items: readonly ChecklistItem[] }): Tallies {
  const { rules } = judge;
  const everywhere = new Set(checklist.filter(({ scope }) => scope === 'repository').map(({ id }) => id));
  const tallies = new Map(environments.names.map((name) => [name, new Map<string, Tally>()]));
  const add = (names: readonly string[], ruleId: string, part: Partial<Tally>) => {
    for (const item of rules.get(ruleId)?.checklist ?? []) {
      for (const environment of everywhere.has(item) ? environments.names : names) {
        const items = tallies.get(environment);
        items?.set(item, addTallies(items.get(item) ?? EMPTY_TALLY, { ...EMPTY_TALLY, ...part }));
      }
    }
  };
  const environmentsOf = rememberByFile((file) => environments.of(file));
  for (const { names, ruleId, reached, unknown } of countReached(found.opinions, judge, environmentsOf)) {
    if (decides(rules.get(ruleId))) add(names, ruleId, { reached, unknown });
  }
  for (const { names, ruleId, ...findings } of countFindings(found.findings, environmentsOf)) if (decides(rules.get(ruleId))) add(names, ruleId, { findings });
  for (const evidence of found.evidence) add(environmentsOf(evidence.file), evidence.ruleId, { evidence: [evidence] });
  return tallies;
}

/** Advice is shown beside an item and decides nothing. */
function decides(rule: Rule | undefined): boolean {
  return rule?.defines.violations === true && !rule.advice;
}

type EnvironmentsOf = (file: string) => readonly string[];

/** Which environments a file counts for is asked for every rule, and telling it means matching globs. */
function rememberByFile(environmentsOf: EnvironmentsOf): EnvironmentsOf {
  const known = new Map<string, readonly string[]>();
  return (file) => {
    const names = known.get(file) ?? environmentsOf(file);
    known.set(file, names);
    return names;
  };
}

/** How often a rule reached something in the same environments. */
interface Reached {
  readonly names: readonly string[];
  readonly ruleId: string;
  reached: number;
  unknown: number;
}

/** Resources of one kind to which the same rules apply, in the same environments: most of a repository falls into few such groups. */
interface Alike {
  readonly names: readonly string[];
  readonly ruleIds: readonly string[];
  readonly skipped: string;
  resources: number;
}

/** A tally for each resource and each of its hundred rules would be millions: they are counted first. */
function countReached(opinions: readonly Opinion[], judge: Judge, environmentsOf: EnvironmentsOf): Iterable<Reached> {
  const counts = createCounts<Reached>((names, ruleId) => ({ names, ruleId, reached: 0, unknown: 0 }));
  for (const { names, ruleIds, skipped, resources } of groupAlike(opinions, judge, environmentsOf)) {
    const group = counts.of(names);
    const isSkipped = new Set(readBitSet(ruleIds, skipped));
    for (const ruleId of ruleIds) if (!isSkipped.has(ruleId)) group(ruleId).reached += resources;
  }
  for (const { resource, said } of opinions) {
    if (said.unknown.length === 0) continue;
    const group = counts.of(environmentsOf(resource.file));
    for (const ruleId of new Set(said.unknown)) {
      group(ruleId).reached -= 1;
      group(ruleId).unknown += 1;
    }
  }
  return counts.all();
}

function groupAlike(opinions: readonly Opinion[], judge: Judge, environmentsOf: EnvironmentsOf): Iterable<Alike> {
  const groups = new Map<string, Alike>();
  for (const { resource, phase, said } of opinions) {
    const names = environmentsOf(resource.file);
    const key = [phase, resource.family, resource.kind, said.skipped, ...names].join('\n');
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { names, ruleIds: judge.rulesFor(resource, phase), skipped: said.skipped, resources: 1 });
    else known.resources += 1;
  }
  return groups.values();
}

type FindingCounts = { readonly names: readonly string[]; readonly ruleId: string } & Record<Finding['status'], number>;

function countFindings(findings: readonly Finding[], environmentsOf: EnvironmentsOf): Iterable<FindingCounts> {
  const counts = createCounts<FindingCounts>((names, ruleId) => ({ names, ruleId, new: 0, known: 0, waived: 0 }));
  for (const { file, ruleId, status } of findings) counts.of(environmentsOf(file))(ruleId)[status] += 1;
  return counts.all();
}

interface Counts<Count> {
  /** The counts of a list of environments, by rule. */
  of(names: readonly string[]): (ruleId: string) => Count;
  all(): Iterable<Count>;
}

function createCounts<Count>(create: (names: readonly string[], ruleId: string) => Count): Counts<Count> {
  const groups = new Map<string, Map<string, Count>>();
  return {
    of(names) {
      const key = names.join('\n');
      const group = groups.get(key) ?? new Map<string, Count>();
      groups.set(key, group);
      return (ruleId) => {
        const known = group.get(ruleId);
        if (known !== undefined) return known;
        const count = create(names, ruleId);
        group.set(ruleId, count);
        return count;
      };
    },
    all: () => [...groups.values()].flatMap((group) => [...group.values()]),
  };
}

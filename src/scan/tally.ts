import { addTallies, EMPTY_TALLY, type Tally } from '../decide/tally.js';
import type { ChecklistItem, Evidence, Finding, Rule } from '../types.js';
import { readBitSet } from './bit-set.js';
import type { Environments } from './environments.js';
import type { Opinion } from './gather.js';
import type { Judge } from './judge.js';

/** Tallies by environment, then by item. */
export type Tallies = ReadonlyMap<string, ReadonlyMap<string, Tally>>;

/** What a scan found, ready to be counted. */
export interface Countable {
  readonly reached: Iterable<Reached>;
  readonly findings: readonly Finding[];
  readonly evidence: readonly Evidence[];
}

/** What counting for items needs to know. */
export interface TallyOptions {
  readonly rules: ReadonlyMap<string, Rule>;
  readonly environments: Environments;
  readonly items: readonly ChecklistItem[];
}

/** Counts for every item and environment what the rules reached, violated and showed. */
export function tallyItems(found: Countable, { rules, environments, items: checklist }: TallyOptions): Tallies {
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
  for (const { names, ruleId, reached, unknown } of found.reached) {
    if (decides(rules.get(ruleId))) add(names, ruleId, { reached, unknown });
  }
  for (const { names, ruleId, ...findings } of countFindings(found.findings, environmentsOf)) if (decides(rules.get(ruleId))) add(names, ruleId, { findings });
  for (const { names, ruleId, evidence } of groupEvidence(found.evidence, environmentsOf)) add(names, ruleId, { evidence });
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
export interface Reached {
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

/** Counts what the rules reached. A tally for each resource and each of its hundred rules would be millions. */
export interface ReachedCounts {
  add(opinion: Opinion): void;
  all(): Iterable<Reached>;
}

/** Counts of a scan, empty at first. */
export function countReached(judge: Judge, environments: Environments): ReachedCounts {
  const environmentsOf = rememberByFile((file) => environments.of(file));
  const groups = new Map<string, Alike>();
  const counts = createCounts<Reached>((names, ruleId) => ({ names, ruleId, reached: 0, unknown: 0 }));
  return {
    add({ resource, phase, said }) {
      const names = environmentsOf(resource.file);
      const key = [phase, resource.family, resource.kind, said.skipped, ...names].join('\n');
      const known = groups.get(key);
      if (known === undefined) groups.set(key, { names, ruleIds: judge.rulesFor(resource, phase), skipped: said.skipped, resources: 1 });
      else known.resources += 1;
      for (const ruleId of new Set(said.unknown)) {
        const count = counts.of(names)(ruleId);
        count.reached -= 1;
        count.unknown += 1;
      }
    },
    all() {
      for (const { names, ruleIds, skipped, resources } of groups.values()) {
        const isSkipped = new Set(readBitSet(ruleIds, skipped));
        for (const ruleId of ruleIds) if (!isSkipped.has(ruleId)) counts.of(names)(ruleId).reached += resources;
      }
      return counts.all();
    },
  };
}

interface EvidenceGroup {
  readonly names: readonly string[];
  readonly ruleId: string;
  readonly evidence: Evidence[];
}

/** Joined one by one, tallies would copy the list each time. */
function groupEvidence(evidence: readonly Evidence[], environmentsOf: EnvironmentsOf): Iterable<EvidenceGroup> {
  const groups = createCounts<EvidenceGroup>((names, ruleId) => ({ names, ruleId, evidence: [] }));
  for (const one of evidence) groups.of(environmentsOf(one.file))(one.ruleId).evidence.push(one);
  return groups.all();
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

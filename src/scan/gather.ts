import type { Problem } from '../errors.js';
import { createEvidence, createFinding } from '../findings/create.js';
import type { Evidence, Finding, Resource, Severity } from '../types.js';
import { countBitSet } from './bit-set.js';
import type { Environments } from './environments.js';
import type { Judge, Phase } from './judge.js';
import type { Said } from './observation.js';
import { type Placed, placeStatements, ruleOf } from './place.js';
import type { Placer, Trace } from './placer.js';
import { countedKey, createResourceStatuses, type ResourceStatuses } from './summary.js';
import { countReached, type Reached } from './tally.js';

/** What the rules of one phase said of a resource. */
export interface Opinion {
  readonly resource: Resource;
  readonly phase: Phase;
  readonly said: Said;
}

/** What all opinions come to. */
export interface Gathered {
  readonly findings: readonly Finding[];
  /** Key under which the resource of each finding is counted, in the same order. */
  readonly owners: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly problems: readonly Problem[];
  readonly reached: Iterable<Reached>;
  /** The status of each resource, as far as findings do not worsen it. */
  readonly statuses: ResourceStatuses;
}

/** What gathering needs beside the opinions. */
export interface GatherOptions {
  readonly judge: Judge;
  readonly environments: Environments;
  /** Severities that the configuration changed. */
  readonly severities: Readonly<Record<string, Severity>>;
  readonly place: Placer;
  /** Moves a place in a chart's output to where it came from. */
  readonly trace: Trace;
}

/**
 * Makes findings, evidence and counts of opinions, and places what has no place yet. An opinion is looked at once and let go.
 * @param opinions File by file, so that only one of them has to be open.
 */
export function gatherOpinions(opinions: Iterable<Opinion>, { judge, environments, severities, place, trace }: GatherOptions): Gathered {
  const findings: Finding[] = [];
  const owners: string[] = [];
  const evidence: Evidence[] = [];
  const problems: Record<Phase, Problem[]> = { alone: [], related: [] };
  const reached = countReached(judge, environments);
  const statuses = createResourceStatuses();
  for (const opinion of opinions) {
    const { resource, phase, said } = opinion;
    reached.add(opinion);
    addStatuses(statuses, opinion, judge);
    if (said.problem !== null) problems[phase].push(said.problem);
    const placed = said.unplaced === null ? traced(resource, said, trace) : placeStatements(resource, said.unplaced, judge.rules, place);
    for (const draft of placed.findings) {
      const rule = ruleOf(draft.ruleId, judge.rules);
      findings.push(createFinding(rule, severities[rule.id] ?? rule.severity, resource.identity, draft));
      owners.push(countedKey(resource));
    }
    for (const draft of placed.evidence) evidence.push(createEvidence(ruleOf(draft.ruleId, judge.rules), resource.identity, draft));
  }
  return { findings, owners, evidence, problems: [...problems.alone, ...problems.related], reached: reached.all(), statuses };
}

/** What was placed in a file that somebody rendered is explained by the chart that it came from. */
function traced(resource: Resource, said: Said, trace: Trace): Placed {
  if (resource.template === null) return said;
  const evidencePlace = (draft: Said['evidence'][number]) => trace(resource, draft.steps ?? [], { file: draft.file, line: draft.line, column: draft.column, snippet: null, related: [] });
  return {
    findings: said.findings.map((draft) => ({ ...draft, place: trace(resource, draft.steps ?? [], draft.place) })),
    evidence: said.evidence.map((draft) => {
      const { file, line, column } = evidencePlace(draft);
      return { ruleId: draft.ruleId, file, line, column };
    }),
  };
}

/** An environment is no resource of its own. */
function addStatuses(statuses: ResourceStatuses, { resource, phase, said }: Opinion, judge: Judge): void {
  if (resource.kind === 'environment') return;
  const key = countedKey(resource);
  if (judge.rulesFor(resource, phase).length > countBitSet(said.skipped)) statuses.add(key, 'passed');
  if (said.unknown.length > 0) statuses.add(key, 'unknown');
  if (said.problem !== null) statuses.add(key, 'error');
}

import { createEvidence, createFinding } from '../findings/create.js';
import type { Evidence, Finding, Resource, Rule, Severity } from '../types.js';
import type { Phase } from './judge.js';
import type { Said } from './observation.js';
import { placeStatements, ruleOf } from './place.js';
import type { Placer } from './placer.js';
import { countedKey } from './summary.js';

/** What the rules of one phase said of a resource. */
export interface Opinion {
  readonly resource: Resource;
  readonly phase: Phase;
  readonly said: Said;
}

/** Findings and evidence with their places. */
export interface Gathered {
  readonly findings: readonly Finding[];
  /** Key under which the resource of each finding is counted, in the same order. */
  readonly owners: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** What gathering needs beside the opinions. */
export interface GatherOptions {
  readonly rules: ReadonlyMap<string, Rule>;
  /** Severities that the configuration changed. */
  readonly severities: Readonly<Record<string, Severity>>;
  readonly place: Placer;
}

/** Makes findings and evidence of what was said, and places what has no place yet: file by file, so that only one of them is in memory. */
export function gatherFindings(opinions: readonly Opinion[], { rules, severities, place }: GatherOptions): Gathered {
  const findings: Finding[] = [];
  const owners: string[] = [];
  const evidence: Evidence[] = [];
  for (const { resource, said } of byFile(opinions)) {
    const placed = said.unplaced === null ? said : placeStatements(resource, said.unplaced, rules, place);
    for (const draft of placed.findings) {
      const rule = ruleOf(draft.ruleId, rules);
      findings.push(createFinding(rule, severities[rule.id] ?? rule.severity, resource.identity, draft));
      owners.push(countedKey(resource));
    }
    for (const draft of placed.evidence) evidence.push(createEvidence(ruleOf(draft.ruleId, rules), resource.identity, draft));
  }
  return { findings, owners, evidence };
}

function byFile(opinions: readonly Opinion[]): Opinion[] {
  const worth = opinions.filter(({ said }) => said.unplaced !== null || said.findings.length + said.evidence.length > 0);
  return worth.sort((a, b) => (a.resource.file < b.resource.file ? -1 : a.resource.file > b.resource.file ? 1 : 0));
}

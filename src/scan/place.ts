import type { Statement } from '../evaluate/evaluate.js';
import { type DraftEvidence, type DraftFinding, draftFinding } from '../findings/create.js';
import type { Resource, Rule } from '../types.js';
import type { Placer } from './placer.js';

/** What rules stated of a resource. */
export interface Statements {
  readonly violations: readonly Statement[];
  readonly evidence: readonly Statement[];
}

/** The same with the places where it stands. */
export interface Placed {
  readonly findings: readonly DraftFinding[];
  readonly evidence: readonly DraftEvidence[];
}

/** Finds line and column for what will be reported, and for nothing else: positions cost more than parsing. */
export function placeStatements(resource: Resource, { violations, evidence }: Statements, rules: ReadonlyMap<string, Rule>, place: Placer): Placed {
  return {
    findings: violations.map(({ ruleId, violation }) => draftFinding(ruleOf(ruleId, rules), resource, { violation, place: place(resource, violation.path) })),
    evidence: evidence.map(({ ruleId, violation }) => {
      const { file, line, column } = place(resource, violation.path);
      return { ruleId, file, line, column, ...(resource.template !== null && { steps: violation.path }) };
    }),
  };
}

/** The rule of an id. What is judged and what is in the catalogue are the same bundles, so a missing one is a bug. */
export function ruleOf(ruleId: string, rules: ReadonlyMap<string, Rule>): Rule {
  const rule = rules.get(ruleId);
  if (rule === undefined) throw new Error(`rule ${ruleId} said something but is not in the catalogue: this is a bug`);
  return rule;
}

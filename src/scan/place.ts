import { createEvidence, createFinding } from '../findings/create.js';
import type { Evidence, Finding, Rule, Severity } from '../types.js';
import type { Statement } from '../evaluate/evaluate.js';
import type { Judgement } from './judge.js';
import { countedKey } from './summary.js';
import { createPlacer, type PlacerFiles } from './placer.js';

/** Findings and evidence with their places. */
export interface Located {
  readonly findings: readonly Finding[];
  /** Key under which the resource of each finding is counted, in the same order. */
  readonly owners: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** What locating needs beside the judgements. */
export interface LocateOptions extends PlacerFiles {
  /** Severities that the configuration changed. */
  readonly severities: Readonly<Record<string, Severity>>;
}

/**
 * Finds line and column for what will be reported, and for nothing else: positions cost more than parsing.
 * Files are taken one after the other, so that only one of them is in memory.
 */
export function locateJudgements(judgements: readonly Judgement[], rules: ReadonlyMap<string, Rule>, options: LocateOptions): Located {
  const findings: Finding[] = [];
  const owners: string[] = [];
  const evidence: Evidence[] = [];
  const place = createPlacer(options);
  for (const { resource, violations, evidence: shown } of byFile(judgements)) {
    for (const { rule, statement } of withRules(violations, rules)) {
      findings.push(createFinding(rule, options.severities[rule.id] ?? rule.severity, resource, { violation: statement.violation, place: place(resource, statement.violation.path) }));
      owners.push(countedKey(resource));
    }
    for (const { rule, statement } of withRules(shown, rules)) evidence.push(createEvidence(rule, resource, place(resource, statement.violation.path)));
  }
  return { findings, owners, evidence };
}

function byFile(judgements: readonly Judgement[]): Judgement[] {
  const worth = judgements.filter(({ violations, evidence }) => violations.length + evidence.length > 0);
  return worth.sort((a, b) => (a.resource.file < b.resource.file ? -1 : a.resource.file > b.resource.file ? 1 : 0));
}

function withRules(statements: readonly Statement[], rules: ReadonlyMap<string, Rule>): { rule: Rule; statement: Statement }[] {
  return statements.map((statement) => {
    const rule = rules.get(statement.ruleId);
    if (rule === undefined) throw new Error(`rule ${statement.ruleId} said something but is not in the catalogue`);
    return { rule, statement };
  });
}

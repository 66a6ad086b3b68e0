import { formatPath } from '../base/json.js';
import type { Evidence, Finding, Identity, Location, Path, Resource, Rule, Severity, Violation } from '../types.js';
import { containerAt, fingerprint } from './fingerprint.js';
import { fillMessage } from './message.js';

/** Where a statement stands in the files that a person edits. */
export interface Place extends Location {
  readonly snippet: string | null;
  readonly related: Finding['related'];
}

/** What a finding says beside its rule: everything that the resource's value is needed for. */
export interface DraftFinding {
  readonly ruleId: string;
  readonly path: string;
  readonly params: Violation['params'];
  readonly container: string | null;
  readonly image: string | null;
  readonly fingerprint: string;
  readonly place: Place;
  /** The path in steps, for a chart's output: its place is looked for in the chart as well. */
  readonly steps?: Path;
}

/** A piece of evidence with its place. */
export interface DraftEvidence extends Location {
  readonly ruleId: string;
  readonly steps?: Path;
}

/** Reads of a resource what its finding will say. */
export function draftFinding(rule: Rule, resource: Resource, { violation, place }: { violation: Violation; place: Place }): DraftFinding {
  return {
    ruleId: rule.id,
    path: formatPath(violation.path[0] === 'values' && resource.family === 'terraform' ? violation.path.slice(1) : violation.path),
    params: violation.params,
    ...containerAt(resource, violation.path),
    fingerprint: fingerprint(rule.id, resource, violation.path),
    place: rule.sensitive ? { ...place, snippet: null } : place,
    ...(resource.template !== null && { steps: violation.path }),
  };
}

/** Joins a draft with its rule. The status is `new` until suppression has spoken. */
export function createFinding(rule: Rule, severity: Severity, identity: Identity, draft: DraftFinding): Finding {
  const { file, line, column, related, snippet } = draft.place;
  return {
    ruleId: rule.id,
    severity,
    message: fillMessage(rule.message, draft.params),
    items: rule.checklist,
    file,
    line,
    column,
    path: draft.path,
    resource: identity,
    container: draft.container,
    image: draft.image,
    fingerprint: draft.fingerprint,
    status: 'new',
    remediation: fillMessage(rule.remediation, draft.params),
    related,
    snippet,
  };
}

/** Joins a piece of evidence with its rule. */
export function createEvidence(rule: Rule, identity: Identity, { file, line, column }: DraftEvidence): Evidence {
  return { ruleId: rule.id, message: rule.title, resource: identity, file, line, column };
}

/** Worst first, then in the order of files: the same findings always stand in the same order. */
export function compareFindings(rank: (severity: Severity) => number): (a: Finding, b: Finding) => number {
  return (a, b) =>
    rank(a.severity) - rank(b.severity) ||
    compare(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compare(a.ruleId, b.ruleId) ||
    compare(a.path, b.path) ||
    compare(a.message, b.message);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

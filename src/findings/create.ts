import { formatPath } from '../base/json.js';
import type { Evidence, Finding, Location, Resource, Rule, Severity, Violation } from '../types.js';
import { containerAt, fingerprint } from './fingerprint.js';
import { fillMessage } from './message.js';

/** Where a statement stands in the files that a person edits. */
export interface Place extends Location {
  readonly snippet: string | null;
  readonly related: Finding['related'];
}

/** Joins a violation with its rule and its place. The status is `new` until suppression has spoken. */
export function createFinding(rule: Rule, severity: Severity, resource: Resource, { violation, place }: { violation: Violation; place: Place }): Finding {
  return {
    ruleId: rule.id,
    severity,
    message: fillMessage(rule.message, violation.params),
    items: rule.checklist,
    file: place.file,
    line: place.line,
    column: place.column,
    path: formatPath(violation.path[0] === 'values' && resource.family === 'terraform' ? violation.path.slice(1) : violation.path),
    resource: resource.identity,
    ...containerAt(resource, violation.path),
    fingerprint: fingerprint(rule.id, resource, violation.path),
    status: 'new',
    remediation: fillMessage(rule.remediation, violation.params),
    related: place.related,
    snippet: rule.sensitive ? null : place.snippet,
  };
}

/** Joins a piece of evidence with its rule and its place. */
export function createEvidence(rule: Rule, resource: Resource, place: Place): Evidence {
  return { ruleId: rule.id, message: rule.title, resource: resource.identity, file: place.file, line: place.line, column: place.column };
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

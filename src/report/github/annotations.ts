import type { Problem } from '../../errors.js';
import type { Catalogue, Finding, Location, Report } from '../../types.js';
import { levelOf } from '../sarif/rules.js';
import { visible } from '../visible.js';

/** How GitHub marks a line. */
export type AnnotationLevel = 'error' | 'warning' | 'notice';

/** A mark on a line of a file. */
export interface Annotation {
  readonly level: AnnotationLevel;
  /** Null where it is about no file. */
  readonly location: Location | null;
  readonly title: string;
  readonly message: string;
}

/** GitHub shows so many of each level for one step and drops the others; one notice is kept for a line about the rest. */
const MOST_SHOWN: Readonly<Record<AnnotationLevel, number>> = { error: 10, warning: 10, notice: 9 };

/** What could not be scanned and what is new, worst first. */
export function annotationsOf(report: Report, { rules }: Catalogue): readonly Annotation[] {
  const titles = new Map(rules.map(({ id, title }) => [id, title]));
  return [...report.errors.map(ofProblem), ...report.findings.filter(({ status }) => status === 'new').map((finding) => ofFinding(finding, titles.get(finding.ruleId) ?? ''))];
}

/** Splits annotations, worst first, into those that a step may show and the rest. */
export function splitAnnotations(annotations: readonly Annotation[]): { readonly shown: readonly Annotation[]; readonly rest: readonly Annotation[] } {
  const counts = { error: 0, warning: 0, notice: 0 };
  const shown: Annotation[] = [];
  const rest: Annotation[] = [];
  for (const annotation of annotations) {
    counts[annotation.level] += 1;
    (counts[annotation.level] <= MOST_SHOWN[annotation.level] ? shown : rest).push(annotation);
  }
  return { shown, rest };
}

function ofProblem({ message, remedy, location }: Problem): Annotation {
  return { level: 'error', location, title: 'readygate: not scanned', message: visible(remedy === '' ? message : `${message} ${remedy}`) };
}

function ofFinding(finding: Finding, title: string): Annotation {
  const { ruleId, severity, file, line, column, message, remediation, items } = finding;
  const level = levelOf(severity);
  return {
    level: level === 'note' ? 'notice' : level,
    location: { file, line, column },
    title: `${ruleId} ${title}`.trim(),
    message: `${visible(message)}. ${visible(remediation)} (${[severity, ...items].join(', ')})`,
  };
}

import type { Catalogue, Report } from '../../types.js';
import { type Annotation, annotationsOf, splitAnnotations } from './annotations.js';
import { workflowCommand } from './command.js';

/** The report as workflow commands: annotations on lines, worst first, as many as GitHub shows for one step, and one line about the rest. */
export function formatGithub(report: Report, catalogue: Catalogue): string {
  const { shown, rest } = splitAnnotations(annotationsOf(report, catalogue));
  return formatAnnotations(shown) + formatRest(rest.length);
}

/** Annotations as workflow commands, one a line. */
export function formatAnnotations(annotations: readonly Annotation[]): string {
  return annotations
    .map(({ level, location, title, message }) => workflowCommand(level, { ...(location === null ? {} : { file: location.file, line: location.line, col: location.column }), title }, message))
    .join('');
}

function formatRest(count: number): string {
  if (count === 0) return '';
  return workflowCommand('notice', { title: 'readygate' }, `${count} more ${count === 1 ? 'is' : 'are'} not shown here: GitHub shows 10 errors, 10 warnings and 10 notices of a step. The report has all of them.`);
}

import path from 'node:path';
import type { Gate } from '../base/gate.js';
import { GATE_STATUSES } from '../cli/exit.js';
import type { Terminal } from '../cli/terminal.js';
import { type Annotation, annotationsOf, splitAnnotations } from '../report/github/annotations.js';
import { formatAnnotations } from '../report/github/github.js';
import { formatJson } from '../report/json.js';
import { formatMarkdown, MOST_SUMMARY_BYTES } from '../report/markdown/markdown.js';
import { formatSarif } from '../report/sarif/sarif.js';
import type { ChangedLines } from '../revision/changed-lines.js';
import { type Catalogue, type Report, SEVERITIES, type Severity } from '../types.js';
import { type Api, createApi } from './api.js';
import { writeCheckRun } from './check-run.js';
import { MOST_COMMENT_BYTES, writeComment } from './comment.js';
import type { ActionEvent } from './event.js';
import { summaryRoom, writeOutputs, writeReports, writeSummary } from './files.js';
import type { Inputs } from './inputs.js';
import type { Clock } from './run.js';

/** What there is to say. */
export interface Result {
  readonly report: Report;
  readonly catalogue: Catalogue;
  readonly failOn: Severity;
  readonly gate: Gate;
  readonly event: ActionEvent;
  /** What the change was measured against, and why not. */
  readonly notes: readonly string[];
  readonly newlyFailed: readonly string[];
  readonly newlyPassed: readonly string[];
  /** Null where nothing was compared. */
  readonly changed: ChangedLines | null;
}

/** Where and how it is said. */
export interface Stage {
  readonly inputs: Inputs;
  readonly terminal: Terminal;
  readonly clock: Clock;
}

/** Writes annotations, comment, summary, reports and outputs. Whatever the API does, the exit status is that of the gate. */
export async function publish(result: Result, stage: Stage): Promise<number> {
  const { inputs, terminal } = stage;
  const { shown, rest } = inputs.annotations ? splitAnnotations(sortedAnnotations(result)) : { shown: [], rest: [] };
  await terminal.writeOut(formatAnnotations(shown));
  const notes = [...result.notes, ...(await publishByApi(result, rest, stage))];
  for (const note of notes.slice(result.notes.length)) await terminal.writeOut(`${note.replaceAll(/[\r\n]/g, ' ')}\n`);
  const markdown = markdownOf(result, notes, { terminal, mostBytes: Math.min(MOST_SUMMARY_BYTES, summaryRoom(terminal.env)) });
  writeSummary(terminal.env, markdown);
  const folder = writeReports(inputs.outputDirectory === null ? null : path.resolve(terminal.env['GITHUB_WORKSPACE'] ?? terminal.cwd, inputs.outputDirectory), terminal.env, {
    'readygate.sarif': formatSarif(result.report, result.catalogue),
    'readygate.json': formatJson(result.report),
    'readygate.md': markdown,
  });
  writeOutputs(terminal.env, { ...countsOf(result), 'sarif-file': path.join(folder, 'readygate.sarif'), 'json-file': path.join(folder, 'readygate.json'), 'markdown-file': path.join(folder, 'readygate.md') });
  return GATE_STATUSES[result.gate];
}

/** Worst first; of the same severity, those on lines that the change touched. */
function sortedAnnotations({ report, catalogue, changed }: Result): readonly Annotation[] {
  if (changed === null) return annotationsOf(report, catalogue);
  const rank = new Map(report.findings.map((finding) => [finding, SEVERITIES.indexOf(finding.severity) * 2 + (changed.has(finding.file, finding.line) ? 0 : 1)]));
  const findings = [...report.findings].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  return annotationsOf({ ...report, findings }, catalogue);
}

/** Returns a sentence for whatever could not be written. */
async function publishByApi(result: Result, rest: readonly Annotation[], { inputs, terminal, clock }: Stage): Promise<readonly string[]> {
  const { event } = result;
  const repository = terminal.env['GITHUB_REPOSITORY'] ?? '';
  const wantsComment = inputs.comment && event.pullRequest !== null;
  if (repository === '' || (!wantsComment && rest.length === 0)) return [];
  const leftOut = (what: string, reason: string) => `${what} (${reason}). The gate does not depend on it.`;
  if (inputs.token === null) return [leftOut('No comment and no further annotations were written', 'there is no token')];
  const api: Api = createApi({ url: (terminal.env['GITHUB_API_URL'] ?? 'https://api.github.com').replace(/\/$/, ''), token: inputs.token, ...clock });
  const notes: string[] = [];
  if (rest.length > 0) {
    const reason = await writeCheckRun(api, { repository, head: event.head }, rest);
    if (reason !== null) notes.push(leftOut(`${rest.length} further annotations were not written, or not all of them`, reason));
  }
  if (wantsComment && event.pullRequest !== null) {
    const text = markdownOf(result, [...result.notes, ...notes], { terminal, mostBytes: MOST_COMMENT_BYTES });
    const reason = await writeComment(api, { repository, pullRequest: event.pullRequest, id: inputs.commentId }, { text, isNeeded: isWorthAComment(result) });
    if (reason !== null) notes.push(leftOut('The comment was not written', reason));
  }
  return notes;
}

/** Nobody needs to be told that all is as it was. */
function isWorthAComment({ report, gate, newlyFailed, newlyPassed }: Result): boolean {
  return gate !== 'passed' || newlyFailed.length + newlyPassed.length > 0 || report.findings.some(({ status }) => status === 'new');
}

function markdownOf({ report, catalogue, failOn, event }: Result, notes: readonly string[], { terminal, mostBytes }: { readonly terminal: Terminal; readonly mostBytes: number }): string {
  const { GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_REPOSITORY: repository } = terminal.env;
  const linkTo = (file: string, line: number) => (repository === undefined || file === '-' ? null : `${server}/${repository}/blob/${event.head}/${file.split('/').map(encodePart).join('/')}#L${line}`);
  return formatMarkdown(report, catalogue, { failOn, linkTo, notes, mostBytes });
}

/** Parentheses would end a link of Markdown. */
function encodePart(part: string): string {
  return encodeURIComponent(part).replaceAll('(', '%28').replaceAll(')', '%29');
}

function countsOf({ report, gate, newlyFailed, newlyPassed }: Result): Readonly<Record<string, string | number>> {
  const { findings, known, waived } = report.summary;
  const total = SEVERITIES.reduce((sum, severity) => sum + findings[severity], 0);
  return { gate, findings: total, ...findings, known, waived, errors: report.errors.length, 'newly-failed': newlyFailed.join(' '), 'newly-passed': newlyPassed.join(' ') };
}

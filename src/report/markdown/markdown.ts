import { type Gate, gateOf } from '../../base/gate.js';
import { formatProblem } from '../../errors.js';
import { type Catalogue, type Finding, type Report, SEVERITIES, type Severity } from '../../types.js';
import { count } from '../count.js';
import { environmentStatuses, type Group, groupByItem } from '../group.js';
import { nameOf } from '../visible.js';
import { byteLength, code, plain } from './text.js';

/** How the report is laid out. */
export interface MarkdownOptions {
  /** The mildest severity that fails. */
  readonly failOn: Severity;
  /** Where a line of a file can be looked at; null where nobody knows. */
  readonly linkTo?: (file: string, line: number) => string | null;
  /** What is said below the heading: how the readiness changed, what was compared. */
  readonly notes?: readonly string[];
  /** So many bytes are written at most. */
  readonly mostBytes?: number;
}

/** A step's summary may have 1 MiB; a little is left to whatever else the step writes. */
export const MOST_SUMMARY_BYTES = 1_000_000;

const HEADINGS: Readonly<Record<Gate, string>> = { passed: 'readygate: passed', failed: 'readygate: failed', incomplete: 'readygate: the scan is not complete' };

/** A table of which as many rows are written as fit. */
interface Section {
  readonly title: string;
  /** The lines above the rows. */
  readonly head: readonly string[];
  readonly rows: readonly string[];
  readonly noun: string;
}

/** The report as Markdown for a summary or a comment: the decision, a table by checklist item, the findings worst first; what does not fit is cut, and a line says so. */
export function formatMarkdown(report: Report, catalogue: Catalogue, options: MarkdownOptions): string {
  const { failOn, linkTo = () => null, notes = [], mostBytes = MOST_SUMMARY_BYTES } = options;
  const groups = groupByItem(report.findings, catalogue);
  const fresh = report.findings.filter(({ status }) => status === 'new');
  const sections: Section[] = [
    { title: 'Not scanned', head: [], rows: report.errors.map((error) => `- ${plain(formatProblem(error))}`), noun: 'error' },
    { title: 'By checklist item', head: tableHead(['item', 'what it asks for', 'status', 'findings', 'worst']), rows: groups.map((group) => itemRow(group, report)), noun: 'item' },
    { title: 'Findings', head: tableHead(['severity', 'rule', 'place', 'what is wrong, and what to do']), rows: fresh.map((finding) => findingRow(finding, linkTo)), noun: 'finding' },
    { title: 'Worth a look', head: [], rows: report.notices.map((notice) => `- ${plain(formatProblem(notice))}`), noun: 'notice' },
  ];
  const start = [`## ${HEADINGS[gateOf(report, failOn)]}`, ...notes.map(plain), figures(report)].join('\n\n');
  return fit(`${start}\n`, sections, mostBytes);
}

/** A few hundred bytes are kept for the lines that say what is left out. */
const RESERVED_BYTES = 1000;

function fit(start: string, sections: readonly Section[], mostBytes: number): string {
  const parts = [start];
  let left = mostBytes - RESERVED_BYTES - byteLength(start);
  for (const { title, head, rows, noun } of sections) {
    if (rows.length === 0) continue;
    const above = ['', `### ${title}`, '', ...head, ''].join('\n');
    left -= byteLength(above);
    const written = takeRows(rows, left);
    left -= written.reduce((sum, row) => sum + byteLength(row) + 1, 0);
    if (written.length > 0) parts.push(above, ...written.map((row) => `${row}\n`));
    if (written.length < rows.length) parts.push(`\n${count(rows.length - written.length, `more ${noun}`)} ${rows.length - written.length === 1 ? 'is' : 'are'} left out: no more than ${mostBytes} bytes are written here.\n`);
  }
  return parts.join('');
}

function takeRows(rows: readonly string[], bytes: number): readonly string[] {
  let left = bytes;
  const end = rows.findIndex((row) => {
    left -= byteLength(row) + 1;
    return left < 0;
  });
  return end === -1 ? rows : rows.slice(0, end);
}

function tableHead(names: readonly string[]): readonly string[] {
  return [`| ${names.join(' | ')} |`, `|${names.map(() => '---').join('|')}|`];
}

function itemRow({ item, title, findings }: Group, report: Report): string {
  const statuses = environmentStatuses(report.items, item) || (report.items.find(({ id }) => id === item)?.status ?? '');
  const worst = SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity)) ?? '';
  return `| ${plain(item)} | ${plain(title)} | ${plain(statuses)} | ${findings.length} | ${worst} |`;
}

function findingRow(finding: Finding, linkTo: (file: string, line: number) => string | null): string {
  const { severity, ruleId, file, line, message, remediation, resource } = finding;
  const link = linkTo(file, line);
  const place = code(`${file}:${line}`);
  return `| ${severity} | ${plain(ruleId)} | ${link === null ? place : `[${place}](${link})`} | ${plain(message)} (${plain(nameOf(resource))})<br>→ ${plain(remediation)} |`;
}

function figures({ summary, checklist }: Report): string {
  const { findings, items, known, waived } = summary;
  const total = SEVERITIES.reduce((sum, severity) => sum + findings[severity], 0);
  const severities = SEVERITIES.filter((severity) => findings[severity] > 0).map((severity) => `${findings[severity]} ${severity}`);
  const aside = [known > 0 ? `${known} known` : '', waived > 0 ? `${waived} waived` : ''].filter((text) => text !== '');
  const environments = summary.environments.length > 1 ? ` in ${summary.environments.map(plain).join(', ')}` : '';
  return [
    `**${count(total, 'finding')}**${severities.length > 0 ? `: ${severities.join(', ')}` : ''}${aside.length > 0 ? ` (beside ${aside.join(', ')})` : ''}.`,
    `Checklist ${plain(checklist)}${environments}: ${items.failed} failed, ${items.passed} passed, ${items.attested} attested, ${items.waived} waived, ${items['not-applicable']} not applicable, ${items.unproven} unproven.`,
  ].join(' ');
}

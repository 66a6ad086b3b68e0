import { formatProblem } from '../errors.js';
import { type Catalogue, type Finding, type Report, RESOURCE_STATUSES, SEVERITIES, type Severity } from '../types.js';
import { count } from './count.js';
import { addTo, environmentStatuses, type Group, groupByItem } from './group.js';
import { createPaint, type Paint, type Style } from './paint.js';
import { nameOf, visible } from './visible.js';

/** How the text is laid out. */
export interface TextOptions {
  readonly color: boolean;
  /** Show every finding, not only the first few of each rule below an item. */
  readonly all: boolean;
}

/** So many findings of one rule are shown below an item: enough to see the pattern. */
const SHOWN_PER_RULE = 3;

const SEVERITY_STYLES: Readonly<Record<Severity, Style>> = { critical: ['bold', 'red'], high: 'red', medium: 'yellow', low: 'cyan', info: 'gray' };

/** The report for people: findings below the checklist items that they break, worst first, then what could not be scanned, then the figures. */
export function formatText(report: Report, catalogue: Catalogue, options: TextOptions): string {
  const paint = createPaint(options.color);
  const sections = [
    ...groupByItem(report.findings, catalogue).map((group) => formatGroup(group, report, { paint, all: options.all })),
    formatErrors(report, paint),
    formatNotices(report, paint),
    formatSkipped(report, paint),
    formatSummary(report, paint),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function visibleFinding(finding: Finding): Finding {
  const { resource, snippet } = finding;
  return {
    ...finding,
    message: visible(finding.message),
    remediation: visible(finding.remediation),
    file: visible(finding.file),
    snippet: snippet === null ? null : visible(snippet),
    resource: { ...resource, name: visible(resource.name), namespace: resource.namespace === null ? null : visible(resource.namespace), address: resource.address === null ? null : visible(resource.address) },
  };
}

interface Layout {
  readonly paint: Paint;
  readonly all: boolean;
}

function formatGroup(group: Group, report: Report, layout: Layout): string {
  const statuses = environmentStatuses(report.items, group.item);
  const lines = [`${layout.paint('bold', group.item)}  ${group.title}${statuses === '' ? '' : layout.paint('gray', `  ${statuses}`)}`];
  const byRule = new Map<string, Finding[]>();
  for (const finding of group.findings) addTo(byRule, finding.ruleId, finding);
  for (const [ruleId, findings] of byRule) {
    const shown = (layout.all ? findings : findings.slice(0, SHOWN_PER_RULE)).map(visibleFinding);
    shown.forEach((finding, index) => {
      lines.push(...formatFinding(finding, layout.paint));
      if (shown[index + 1]?.remediation !== finding.remediation) lines.push(`    ${layout.paint('gray', '→')} ${finding.remediation}`);
    });
    if (shown.length < findings.length) lines.push(layout.paint('gray', `    … and ${findings.length - shown.length} more of ${ruleId} (--all shows them)`));
  }
  return lines.join('\n');
}

function formatFinding(finding: Finding, paint: Paint): string[] {
  const severity = paint(SEVERITY_STYLES[finding.severity], finding.severity.padEnd(8));
  const place = `${finding.file}:${finding.line}:${finding.column}`;
  const lines = [`  ${severity} ${finding.ruleId}  ${finding.message}`, `    ${paint('cyan', place)}  ${paint('gray', nameOf(finding.resource))}`];
  if (finding.snippet !== null) lines.push(paint('gray', `    ${finding.line} | ${finding.snippet}`));
  for (const related of finding.related) lines.push(paint('gray', `    ${related.message}: ${related.file}:${related.line}:${related.column}`));
  return lines;
}

function formatErrors(report: Report, paint: Paint): string {
  if (report.errors.length === 0) return '';
  return [paint('bold', 'Errors: this scan is not complete'), ...report.errors.map((error) => `  ${paint('red', 'error')} ${visible(formatProblem(error))}`)].join('\n');
}

function formatNotices(report: Report, paint: Paint): string {
  if (report.notices.length === 0) return '';
  return [paint('bold', 'Worth a look'), ...report.notices.map((notice) => `  ${visible(formatProblem(notice))}`)].join('\n');
}

function formatSkipped(report: Report, paint: Paint): string {
  if (report.skipped.length === 0) return '';
  const byReason = new Map<string, { files: number; first: string; places: number }>();
  for (const { file, reason, files } of report.skipped) {
    const entry = byReason.get(reason) ?? { files: 0, first: file, places: 0 };
    byReason.set(reason, { ...entry, files: entry.files + files, places: entry.places + 1 });
  }
  const lines = [...byReason].map(([reason, { files, first, places }]) => {
    const others = places > 1 ? ` and ${places - 1} more` : '';
    return `  ${visible(first)}${others}: ${reason} (${count(files, 'file')})`;
  });
  return [paint('bold', 'Left out'), ...lines].join('\n');
}

function formatSummary(report: Report, paint: Paint): string {
  const { summary } = report;
  const total = SEVERITIES.reduce((sum, severity) => sum + summary.findings[severity], 0);
  const severities = SEVERITIES.filter((severity) => summary.findings[severity] > 0).map((severity) => paint(SEVERITY_STYLES[severity], `${summary.findings[severity]} ${severity}`));
  const aside = [summary.known > 0 ? `${summary.known} known` : '', summary.waived > 0 ? `${summary.waived} waived` : ''].filter((text) => text !== '');
  const resources = RESOURCE_STATUSES.filter((status) => summary.resources[status] > 0).map((status) => `${summary.resources[status]} ${status}`);
  const resourceTotal = RESOURCE_STATUSES.reduce((sum, status) => sum + summary.resources[status], 0);
  const { items } = summary;
  const told = summary.environmentsDetected ? '; told from names of files, readygate.yaml can name them' : '';
  const environments = summary.environments.length > 1 || summary.environmentsDetected ? ` in ${count(summary.environments.length, 'environment')} (${summary.environments.join(', ')}${told})` : '';
  return [
    `${paint('bold', count(total, 'finding'))}${severities.length > 0 ? `: ${severities.join(', ')}` : ''}${aside.length > 0 ? ` (beside ${aside.join(', ')})` : ''}`,
    `${count(resourceTotal, 'resource')} in ${count(summary.files, 'file')}${resources.length > 0 ? `: ${resources.join(', ')}` : ''}`,
    `Checklist ${report.checklist}${environments}: ${items.failed} failed, ${items.passed} passed, ${items.attested} attested, ${items.waived} waived, ${items['not-applicable']} not applicable, ${items.unproven} unproven`,
  ].join('\n');
}

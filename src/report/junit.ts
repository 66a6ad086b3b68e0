import { formatProblem, type Problem } from '../errors.js';
import { type Catalogue, type Finding, type ItemResult, type Report, SEVERITIES, type Severity } from '../types.js';
import { nameOf } from './visible.js';

/** What decides which findings are failures. */
export interface JunitOptions {
  /** The mildest severity that fails. */
  readonly failOn: Severity;
}

interface TestCase {
  readonly name: string;
  readonly className: string;
  /** File and line of the first place, or null. */
  readonly at: { readonly file: string; readonly line: number } | null;
  readonly result: { readonly kind: 'failure' | 'error' | 'skipped'; readonly message: string; readonly text: string } | null;
}

/**
 * The report as JUnit XML. One suite has a test case for each rule and file with findings, failed where the gate fails by it, and an
 * error for whatever could not be scanned; further suites have a test case for each item of an environment, skipped with the reason where it did not pass.
 */
export function formatJunit(report: Report, catalogue: Catalogue, { failOn }: JunitOptions): string {
  const titles = new Map(catalogue.rules.map(({ id, title }) => [id, title]));
  const groups = groupFindings(report.findings);
  const findings = [...report.errors.map(errorCase), ...groups.map((group) => findingsCase(group, titles, failOn))];
  const itemTitles = new Map(catalogue.checklist.items.map((item) => [item.id, item.title]));
  const suites = [formatSuite('findings', findings), ...report.summary.environments.map((environment) => formatSuite(`checklist ${report.checklist}: ${environment}`, report.items.filter((item) => item.environment === environment).map((item) => itemCase(item, itemTitles))))];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="readygate">\n${suites.join('')}</testsuites>\n`;
}

/** Findings of one rule in one file, in the order of their worst. */
function groupFindings(findings: readonly Finding[]): readonly (readonly [Finding, ...Finding[]])[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.ruleId, finding.file]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()];
}

function findingsCase(group: readonly [Finding, ...Finding[]], titles: ReadonlyMap<string, string>, failOn: Severity): TestCase {
  const fresh = group.filter(({ status }) => status === 'new');
  const failing = fresh.filter(({ severity }) => SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn));
  const [first = fresh[0] ?? group[0]] = failing;
  const { ruleId, file, line } = first;
  const others = fresh.length > 1 ? ` (and ${fresh.length - 1} more)` : '';
  const text = (fresh.length > 0 ? fresh : group).map(findingLines).join('\n');
  const result = failing.length > 0 ? ({ kind: 'failure', message: `${first.severity}: ${first.message}${others}`, text } as const) : ({ kind: 'skipped', message: reasonToSkip(fresh, group), text: '' } as const);
  return { name: file, className: `${ruleId} ${titles.get(ruleId) ?? ''}`.trim(), at: { file, line }, result };
}

function reasonToSkip(fresh: readonly Finding[], group: readonly Finding[]): string {
  const [first] = fresh;
  if (first !== undefined) return `${first.severity}, milder than what fails: ${first.message}`;
  return [...new Set(group.map(({ status }) => status))].sort().join(' and ');
}

function findingLines({ file, line, column, severity, message, resource, items, remediation }: Finding): string {
  return `${file}:${line}:${column} ${severity}: ${message}\n  ${nameOf(resource)}, ${items.join(', ')}\n  ${remediation}`;
}

function errorCase(problem: Problem): TestCase {
  const { location } = problem;
  return { name: location?.file ?? problem.message, className: `readygate ${problem.code}`, at: location, result: { kind: 'error', message: problem.message, text: formatProblem(problem) } };
}

function itemCase({ id, environment, status, findings }: ItemResult, titles: ReadonlyMap<string, string>): TestCase {
  const message = status === 'failed' && findings > 0 ? `failed: ${findings} finding${findings === 1 ? '' : 's'}` : status;
  return { name: `${id} ${titles.get(id) ?? ''}`.trim(), className: environment, at: null, result: status === 'passed' || status === 'attested' ? null : { kind: 'skipped', message, text: '' } };
}

function formatSuite(name: string, cases: readonly TestCase[]): string {
  const count = (kind: string) => cases.filter(({ result }) => result?.kind === kind).length;
  return `  <testsuite${attributes({ name, tests: cases.length, failures: count('failure'), errors: count('error'), skipped: count('skipped') })}>\n${cases.map(formatCase).join('')}  </testsuite>\n`;
}

function formatCase({ name, className, at, result }: TestCase): string {
  const start = `    <testcase${attributes({ classname: className, name, ...(at === null ? {} : { file: at.file, line: at.line }) })}`;
  if (result === null) return `${start}/>\n`;
  const { kind, message, text } = result;
  return `${start}>\n      <${kind}${attributes({ message })}${text === '' ? '/>' : `>${escapeXml(text)}</${kind}>`}\n    </testcase>\n`;
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values).map(([key, value]) => ` ${key}="${escapeXml(String(value)).replace(/[\n\r\t]/g, ' ')}"`).join('');
}

/** XML 1.0 has no place for most control characters and for halves of surrogate pairs, not even as references. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\u007e\u0085\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

import { gzipSync } from 'node:zlib';
import { type Catalogue, type Finding, type Report } from '../../types.js';
import type { Problem } from '../../errors.js';
import { describeItems, describeRules, levelOf, TAXONOMY } from './rules.js';

/** What code scanning accepts in one file. */
export interface SarifLimits {
  readonly results: number;
  readonly gzippedBytes: number;
}

/** GitHub's limits; a file that is larger is refused whole. */
const GITHUB_LIMITS: SarifLimits = { results: 25_000, gzippedBytes: 10_000_000 };

/**
 * The report as SARIF 2.1.0 (OASIS): one run, rules with help, the checklist as a taxonomy, waived findings as suppressed results,
 * known ones as `unchanged`, problems as notifications of an invocation that did not succeed. Findings stand worst first: what exceeds
 * the limits is left out from the mild end, and a notification says so.
 */
export function formatSarif(report: Report, catalogue: Catalogue, limits: SarifLimits = GITHUB_LIMITS): string {
  let most = Math.min(report.findings.length, limits.results);
  for (;;) {
    const text = formatLog(report, catalogue, most);
    // What is small enough as it is needs no packing to be measured.
    const bytes = text.length <= limits.gzippedBytes ? text.length : gzipSync(text).length;
    if (bytes <= limits.gzippedBytes || most === 0) return text;
    most = Math.floor(most * Math.min(0.9, limits.gzippedBytes / bytes));
  }
}

function formatLog(report: Report, catalogue: Catalogue, most: number): string {
  const used = new Set(report.findings.map((finding) => finding.ruleId));
  const rules = catalogue.rules.filter((rule) => used.has(rule.id));
  const ruleIndexes = new Map(rules.map((rule, index) => [rule.id, index]));
  const results = report.findings.slice(0, most).map((finding) => formatResult(finding, ruleIndexes));
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'readygate', version: report.version, semanticVersion: report.version, rules: describeRules(rules), supportedTaxonomies: [{ name: TAXONOMY }] } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The folder in which readygate was started.' } } },
        taxonomies: [describeItems(catalogue.checklist, rules)],
        invocations: [
          {
            executionSuccessful: report.summary.complete,
            toolExecutionNotifications: [...report.errors.map((error) => formatNotification(error, 'error')), ...report.notices.map((notice) => formatNotification(notice, 'note')), ...leftOut(report, most)],
          },
        ],
        results,
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function formatResult(finding: Finding, ruleIndexes: ReadonlyMap<string, number>) {
  return {
    ruleId: finding.ruleId,
    ruleIndex: ruleIndexes.get(finding.ruleId) ?? -1,
    level: levelOf(finding.severity),
    message: { text: `${finding.message}. ${finding.remediation}` },
    locations: [
      {
        physicalLocation: { artifactLocation: artifact(finding.file), region: regionOf(finding) },
        logicalLocations: [{ fullyQualifiedName: logicalName(finding), kind: 'resource' }],
      },
    ],
    ...(finding.related.length === 0 ? {} : { relatedLocations: finding.related.map(formatRelated) }),
    partialFingerprints: { 'readygate/v1': finding.fingerprint },
    taxa: finding.items.map((id) => ({ id, toolComponent: { name: TAXONOMY } })),
    ...(finding.status === 'waived' ? { suppressions: [{ kind: 'external', status: 'accepted' }] } : {}),
    ...(finding.status === 'known' ? { baselineState: 'unchanged' } : {}),
    properties: { severity: finding.severity, path: finding.path },
  };
}

function regionOf({ line, column, snippet }: Finding) {
  return { startLine: line, startColumn: column, ...(snippet === null ? {} : { snippet: { text: snippet } }) };
}

function formatRelated(related: Finding['related'][number], index: number) {
  return {
    id: index + 1,
    message: { text: related.message },
    physicalLocation: { artifactLocation: artifact(related.file), region: { startLine: related.line, startColumn: related.column } },
  };
}

/** Paths are relative references (RFC 3986); standard input has no path and is named as such. */
function artifact(file: string) {
  const uri = file === '-' ? 'stdin' : file.split('/').map(encodeURIComponent).join('/');
  return { uri, uriBaseId: '%SRCROOT%' };
}

function logicalName({ resource, path }: Finding): string {
  const name = resource.address ?? [resource.apiVersion, resource.kind, resource.namespace ?? '', resource.name].filter((part) => part !== '').join('/');
  return path === '' ? name : `${name}#${path}`;
}

function formatNotification(problem: Problem, level: 'error' | 'note') {
  const { location } = problem;
  return {
    level,
    message: { text: [problem.message, problem.remedy].filter((text) => text !== '').join(' ') },
    ...(location === null ? {} : { locations: [{ physicalLocation: { artifactLocation: artifact(location.file), region: { startLine: location.line, startColumn: location.column } } }] }),
  };
}

function leftOut(report: Report, most: number) {
  const count = report.findings.length - most;
  return count <= 0 ? [] : [{ level: 'warning', message: { text: `${count} findings are left out: code scanning accepts no larger file.` } }];
}

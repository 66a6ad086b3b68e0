import { isList, isObject, property, textAt, valueAt } from '../../base/json.js';
import type { JsonObject, JsonValue } from '../../types.js';
import type { Part, TextFormat } from '../format.js';
import { dayOfMoment, lineAt, MOST_REPORT_CHARACTERS, numberOf, parseObject, reportPart } from './report.js';

/** Rules see this many open findings, the worst first; the counts are of all. */
const MOST_RESULTS = 100;
const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const;
type Severity = (typeof SEVERITIES)[number];

/** Something a scanner found and nobody has accepted. */
interface Result {
  readonly id: string;
  readonly severity: Severity;
  readonly subject: string;
  /** Days since 1970 on which it became known, or null. */
  readonly known: number | null;
}

/** Reports of vulnerability scanners: SARIF of tools that rate by security, Trivy's and Grype's JSON. */
export const vulnerabilityReport: TextFormat = {
  type: 'vulnerability-report',
  amongTests: true,
  mayBe: (file) => /\.sarif(?:\.json)?$/i.test(file) || (/\.json$/i.test(file) && /(?:sarif|trivy|grype|scan|vuln|security|report|result|codeql|snyk|semgrep|image)/i.test(file)),
  read: (text) => {
    if (text.length > MOST_REPORT_CHARACTERS || !/"runs"|"SchemaVersion"|"matches"/.test(text)) return null;
    const root = parseObject(text);
    return root === null ? null : (fromSarif(root, text) ?? fromTrivy(root, text) ?? fromGrype(root, text));
  },
};

function part(about: { readonly tool: string; readonly subject: string; readonly made: string | null }, results: readonly Result[], text: string): Part {
  const open = Object.fromEntries(SEVERITIES.map((severity) => [severity, results.filter((result) => result.severity === severity).length]));
  const worst = SEVERITIES.slice(0, 2).flatMap((severity) => results.filter((result) => result.severity === severity)).slice(0, MOST_RESULTS);
  const shown = worst.map(({ id, severity, subject, known }) => ({ line: lineAt(text, Math.max(0, text.indexOf(`"${id}"`))), id, severity, subject, ...(known === null ? {} : { known }) }));
  return reportPart('vulnerability_report', { tool: about.tool, subject: about.subject, open, results: shown }, about.made);
}

function fromSarif(root: JsonObject, text: string): readonly Part[] | null {
  const runs = property(root, 'runs');
  if (!isList(runs) || textAt(root, 'version')?.startsWith('2') !== true) return null;
  const parts = runs.filter(isObject).flatMap((run) => {
    const driver = valueAt(run, ['tool', 'driver']);
    const rules = [...listAt(driver, 'rules'), ...listAt(valueAt(run, ['tool']), 'extensions').flatMap((extension) => listAt(extension, 'rules'))];
    const ratings = new Map(rules.map((rule) => [textAt(rule, 'id') ?? '', severityOf(numberOf(valueAt(rule, ['properties', 'security-severity'])))]));
    const tool = textAt(driver, 'name') ?? '';
    if (![...ratings.values()].some((rating) => rating !== null) && !SECURITY_TOOLS.test(tool)) return [];
    const results = listAt(run, 'results').filter((result) => listAt(result, 'suppressions').length === 0 && !/^(?:absent)$/.test(textAt(result, 'baselineState') ?? ''));
    const invocation = listAt(run, 'invocations')[0];
    const made = dayOfMoment(textAt(invocation, 'endTimeUtc') ?? textAt(invocation, 'startTimeUtc'));
    return [part({ tool, subject: '', made }, results.map((result) => sarifResult(result, ratings)), text)];
  });
  return parts.length === 0 && runs.length > 0 ? null : parts;
}

/** Scanners whose rules carry no security rating. */
const SECURITY_TOOLS = /trivy|grype|snyk|semgrep|codeql|gosec|govulncheck|bandit|checkov|kics|tfsec|brakeman|dependency-check|osv-scanner|zap|gitleaks|trufflehog|clair|anchore|docker scout/i;

function sarifResult(result: JsonObject, ratings: ReadonlyMap<string, Severity | null>): Result {
  const id = textAt(result, 'ruleId') ?? textAt(property(result, 'rule'), 'id') ?? '';
  const level = textAt(result, 'level') ?? 'warning';
  const rated = severityOf(numberOf(valueAt(result, ['properties', 'security-severity']))) ?? ratings.get(id);
  const subject = textAt(valueAt(result, ['locations', 0, 'physicalLocation', 'artifactLocation']), 'uri') ?? '';
  return { id, severity: rated ?? (level === 'error' ? 'high' : level === 'warning' ? 'medium' : 'low'), subject, known: dayNumber(valueAt(result, ['provenance', 'firstDetectionTimeUtc'])) };
}

/** GitHub's bands of `security-severity`, which are those of CVSS. */
function severityOf(score: number | null): Severity | null {
  if (score === null) return null;
  if (score >= 9) return 'critical';
  return score >= 7 ? 'high' : score >= 4 ? 'medium' : 'low';
}

function fromTrivy(root: JsonObject, text: string): readonly Part[] | null {
  if (numberOf(property(root, 'SchemaVersion')) === null || (textAt(root, 'ArtifactName') === null && !isList(property(root, 'Results')))) return null;
  const results = listAt(root, 'Results').flatMap((target) => [
    ...listAt(target, 'Vulnerabilities').map((found) => trivyResult(found, 'VulnerabilityID', textAt(found, 'PkgName'))),
    ...listAt(target, 'Misconfigurations').filter((found) => textAt(found, 'Status') !== 'PASS').map((found) => trivyResult(found, 'ID', textAt(target, 'Target'))),
    ...listAt(target, 'Secrets').map((found) => trivyResult(found, 'RuleID', textAt(target, 'Target'))),
  ]);
  return [part({ tool: 'trivy', subject: textAt(root, 'ArtifactName') ?? '', made: dayOfMoment(textAt(root, 'CreatedAt')) }, results, text)];
}

function trivyResult(found: JsonObject, id: string, subject: string | null): Result {
  return { id: textAt(found, id) ?? '', severity: bandOf(textAt(found, 'Severity')), subject: subject ?? '', known: dayNumber(property(found, 'PublishedDate')) };
}

function fromGrype(root: JsonObject, text: string): readonly Part[] | null {
  const descriptor = property(root, 'descriptor');
  if (!isList(property(root, 'matches')) || textAt(descriptor, 'name') !== 'grype') return null;
  const results = listAt(root, 'matches').map((match): Result => ({
    id: textAt(property(match, 'vulnerability'), 'id') ?? '',
    severity: bandOf(textAt(property(match, 'vulnerability'), 'severity')),
    subject: textAt(property(match, 'artifact'), 'name') ?? '',
    known: null,
  }));
  const target = valueAt(root, ['source', 'target']);
  return [part({ tool: 'grype', subject: typeof target === 'string' ? target : (textAt(target, 'userInput') ?? ''), made: dayOfMoment(textAt(descriptor, 'timestamp')) }, results, text)];
}

function bandOf(name: string | null): Severity {
  const band = (name ?? '').toLowerCase();
  return SEVERITIES.find((severity) => severity === band) ?? 'low';
}

function dayNumber(moment: JsonValue | undefined): number | null {
  const day = dayOfMoment(moment);
  return day === null ? null : Math.floor(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
}

function listAt(value: JsonValue | undefined, key: string): readonly JsonObject[] {
  const list = property(value, key);
  return isList(list) ? list.filter(isObject) : [];
}

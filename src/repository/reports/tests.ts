import type { JsonObject } from '../../types.js';
import type { Part, TextFormat } from '../format.js';
import { dayOfMoment, lineAt, MOST_REPORT_CHARACTERS, numberOf, reportPart } from './report.js';
import { elements, parseXml } from './xml.js';

const MOST_FAILED = 20;

/** Test results in the XML of JUnit, which nearly every runner writes. */
export const testReport: TextFormat = {
  type: 'test-report',
  amongTests: true,
  mayBe: (file) => /(?:^|\/)(?:[\w.-]*junit[\w.-]*|TEST-[\w.-]+|[\w.-]*(?:tests?|e2e|integration|playwright|cypress|pytest|xunit|surefire|failsafe|reports?|results?)[\w.-]*)\.xml$/i.test(file) || /(?:^|\/)(?:test-results|test-reports|junit|surefire-reports|failsafe-reports)\/.*\.xml$/i.test(file),
  read: (text, file) => (text.length > MOST_REPORT_CHARACTERS || !/<testsuites?\b/.test(text.slice(0, 2000)) ? null : readSuites(text, file)),
};

function readSuites(text: string, file: string): readonly Part[] | null {
  const document = parseXml(text);
  if (document === null) return null;
  const suites = [...elements(document.testsuite), ...elements(document.testsuites).flatMap((root) => elements(root.testsuite))].flatMap(withNested);
  const cases = suites.flatMap((suite) => elements(suite.testcase));
  if (suites.length === 0) return null;
  const failed = cases.filter((test) => test.failure !== undefined || test.error !== undefined);
  const days = [...suites, ...elements(document.testsuites)].flatMap((suite) => dayOfMoment(suite.timestamp) ?? []).sort();
  const value = {
    tool: 'junit',
    name: nameOf(document, suites, file),
    tests: cases.length,
    failed: failed.length,
    skipped: cases.filter((test) => test.skipped !== undefined).length,
    failures: failed.slice(0, MOST_FAILED).map((test) => ({ line: lineOf(text, test), name: textOf(test.name) })),
  };
  return [reportPart('test_report', value, days.at(-1) ?? null)];
}

function withNested(suite: JsonObject): readonly JsonObject[] {
  return [suite, ...elements(suite.testsuite).flatMap(withNested)];
}

function nameOf(document: JsonObject, suites: readonly JsonObject[], file: string): string {
  const name = textOf(elements(document.testsuites)[0]?.name) || textOf(suites[0]?.name);
  return `${file.slice(file.lastIndexOf('/') + 1)} ${name}`.trim();
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function lineOf(text: string, test: JsonObject): number {
  const at = text.indexOf(`name="${textOf(test.name)}"`);
  return at < 0 || numberOf(test.line) !== null ? (numberOf(test.line) ?? 1) : lineAt(text, at);
}

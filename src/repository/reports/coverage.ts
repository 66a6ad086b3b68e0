import { isObject, property, textAt, valueAt } from '../../base/json.js';
import type { JsonObject, JsonValue } from '../../types.js';
import type { Part, TextFormat } from '../format.js';
import { dayOfMoment, MOST_REPORT_CHARACTERS, numberOf, parseObject, percent, reportPart } from './report.js';
import { elements, parseXml } from './xml.js';

/** Coverage as lcov, Cobertura, JaCoCo, Clover, Go's profile, Istanbul and coverage.py write it: one figure for all, of lines or statements. */
export const coverageReport: TextFormat = {
  type: 'coverage-report',
  amongTests: true,
  mayBe: (file) => /(?:^|\/)(?:[\w.-]*lcov[\w.-]*|[\w.-]+\.lcov|(?:[\w.-]*[-_.])?(?:coverage|cover|cobertura|jacoco\w*|clover)(?:[-_.][\w.-]*)?\.(?:xml|json|out|txt|info)|[\w.-]+\.coverprofile|c\.out)$/i.test(file),
  read: (text) => {
    if (text.length > MOST_REPORT_CHARACTERS) return null;
    const start = text.trimStart().slice(0, 400);
    if (/^(?:TN:|SF:)/.test(start)) return fromLcov(text);
    if (/^mode: (?:set|count|atomic)/.test(start)) return fromGo(text);
    if (start.startsWith('<')) return fromXml(text, start);
    return start.startsWith('{') ? fromJson(text) : null;
  },
};

function part(tool: string, hit: number, found: number, made: string | null): readonly Part[] {
  return [reportPart('coverage_report', { tool, hit, found, percent: percent(hit, found) }, made)];
}

/** Where a file has no totals (LF, LH), its lines (DA) are counted. */
function fromLcov(text: string): readonly Part[] {
  let found = 0;
  let hit = 0;
  let own = { found: 0, hit: 0, isTotal: false };
  for (const line of text.split('\n')) {
    if (line.startsWith('DA:') && !own.isTotal) own = { ...own, found: own.found + 1, hit: own.hit + (/^DA:\d+,0(?:,|\s*$)/.test(line) ? 0 : 1) };
    else if (line.startsWith('LF:')) own = { found: Number.parseInt(line.slice(3), 10) || 0, hit: own.hit, isTotal: true };
    else if (line.startsWith('LH:')) own = { ...own, hit: Number.parseInt(line.slice(3), 10) || 0, isTotal: true };
    else if (line.startsWith('end_of_record')) {
      found += own.found;
      hit += own.hit;
      own = { found: 0, hit: 0, isTotal: false };
    }
  }
  return part('lcov', hit, found, null);
}

/** A block may stand in the profile once for each package that was tested: it is covered where one of them ran it. */
function fromGo(text: string): readonly Part[] {
  const blocks = new Map<string, { readonly statements: number; readonly isHit: boolean }>();
  for (const line of text.split('\n')) {
    const match = /^(\S+:\d+\.\d+,\d+\.\d+) (\d+) (\d+)/.exec(line);
    if (match === null) continue;
    const key = match[1] ?? '';
    blocks.set(key, { statements: Number(match[2]), isHit: Number(match[3]) > 0 || blocks.get(key)?.isHit === true });
  }
  const all = [...blocks.values()];
  const sum = (list: typeof all) => list.reduce((total, { statements }) => total + statements, 0);
  return part('go', sum(all.filter(({ isHit }) => isHit)), sum(all), null);
}

function fromXml(text: string, start: string): readonly Part[] | null {
  if (!/<(?:coverage|report)\b|<!DOCTYPE (?:coverage|report)\b/.test(start)) return null;
  const document = parseXml(text);
  const [cobertura] = elements(document?.coverage);
  const [jacoco] = elements(document?.report);
  if (cobertura !== undefined) return fromCobertura(cobertura) ?? fromClover(cobertura);
  const lines = elements(jacoco?.counter).find((counter) => counter.type === 'LINE');
  const missed = numberOf(lines?.missed);
  const covered = numberOf(lines?.covered);
  if (jacoco === undefined || missed === null || covered === null) return null;
  return part('jacoco', covered, covered + missed, dayOfMoment(elements(jacoco.sessioninfo).at(-1)?.dump));
}

function fromCobertura(root: JsonObject): readonly Part[] | null {
  const rate = numberOf(root['line-rate']);
  if (rate === null) return null;
  const valid = numberOf(root['lines-valid']) ?? 0;
  const made = dayOfMoment(root.timestamp);
  return valid > 0 ? part('cobertura', numberOf(root['lines-covered']) ?? Math.round(rate * valid), valid, made) : part('cobertura', Math.round(rate * 10_000), 10_000, made);
}

function fromClover(root: JsonObject): readonly Part[] | null {
  const [metrics] = elements(elements(root.project)[0]?.metrics);
  const found = numberOf(metrics?.statements);
  return found === null ? null : part('clover', numberOf(metrics?.coveredstatements) ?? 0, found, dayOfMoment(root.generated));
}

function fromJson(text: string): readonly Part[] | null {
  const root = parseObject(text);
  if (root === null) return null;
  const lines = valueAt(root, ['total', 'lines']);
  const found = numberOf(property(lines, 'total'));
  if (found !== null) return part('istanbul', numberOf(property(lines, 'covered')) ?? 0, found, null);
  const totals = property(root, 'totals');
  const statements = numberOf(property(totals, 'num_statements'));
  if (statements !== null) return part('coverage.py', numberOf(property(totals, 'covered_lines')) ?? 0, statements, dayOfMoment(textAt(property(root, 'meta'), 'timestamp')));
  const files = Object.values(root);
  return files.length > 0 && files.every(isIstanbulFile) ? fromIstanbulFiles(files) : null;
}

function isIstanbulFile(file: JsonValue): boolean {
  return isObject(property(file, 's')) && isObject(property(file, 'statementMap'));
}

function fromIstanbulFiles(files: readonly JsonValue[]): readonly Part[] {
  const counts = files.flatMap((file): readonly JsonValue[] => {
    const hits = property(file, 's');
    return isObject(hits) ? Object.values(hits) : [];
  });
  return part('istanbul', counts.filter((count) => numberOf(count) !== 0).length, counts.length, null);
}

import { property, valueAt } from '../../base/json.js';
import type { JsonObject, JsonValue } from '../../types.js';
import type { DocumentFormat, Part, TextFormat } from '../format.js';
import { lineAt } from './dependency.js';
import { coverageFigure } from './npm.js';
import { withoutComments } from './text-packages.js';

/** Shares of covered code that test tools demand in their own configuration: coverage.py, Jest, Vitest, Karma, SimpleCov. */
export const coverageText: TextFormat = {
  type: 'coverage-gate',
  amongTests: false,
  mayBe: (file) => GATES.some(([pattern]) => pattern.test(file)),
  read: (text, file) => {
    const gate = GATES.find(([pattern]) => pattern.test(file));
    const part = gate === undefined ? null : readGate(text, gate);
    return part === null ? null : [part];
  },
};

type Gate = readonly [file: RegExp, tool: string, where: RegExp | null, figure: RegExp];
const SCRIPT_FIGURE = /\b(?:lines|statements)["']?\s*:\s*(\d+(?:\.\d+)?)/;
const GATES: readonly Gate[] = [
  [/(?:^|\/)jest\.config\.[cm]?[jt]s$/, 'jest', /coverageThreshold/, SCRIPT_FIGURE],
  [/(?:^|\/)(?:vitest|vite)\.config\.[cm]?[jt]s$/, 'vitest', /thresholds|coverage/, SCRIPT_FIGURE],
  [/(?:^|\/)karma\.conf\.[cm]?[jt]s$/, 'karma', /thresholds|check\s*:/, SCRIPT_FIGURE],
  [/(?:^|\/)(?:\.coveragerc|setup\.cfg|tox\.ini|pytest\.ini)$/, 'coverage.py', null, /^\s*fail_under\s*=\s*(\d+(?:\.\d+)?)|--cov-fail-under[= ](\d+(?:\.\d+)?)/m],
  [/(?:^|\/)(?:\.simplecov|spec_helper\.rb|test_helper\.rb)$/, 'simplecov', null, /minimum_coverage[\s(]+(?:line:\s*)?(\d+(?:\.\d+)?)/],
];

function readGate(text: string, [, tool, where, figure]: Gate): Part | null {
  const plain = where === null ? text.replace(/^\s*[#;].*$/gm, (comment) => comment.replace(/[^\n]/g, ' ')) : withoutComments(text);
  const start = where === null ? 0 : (where.exec(plain)?.index ?? -1);
  if (start === -1) return null;
  const match = figure.exec(plain.slice(start));
  if (match === null) return null;
  return { kind: 'coverage_gate', name: tool, path: [], hasLines: true, value: { line: lineAt(plain, start + match.index + leadingBreaks(match[0])), tool, percent: Number(match[1] ?? match[2]) } };
}

function leadingBreaks(found: string): number {
  return found.length - found.trimStart().length;
}

/** Gates in YAML or JSON: Codecov, nyc, c8, Jest, go-test-coverage. */
export const coverageDocument: DocumentFormat = {
  type: 'coverage-gate',
  amongTests: false,
  claims: () => false,
  mayHold: (_text, file) => DOCUMENTS.some(([pattern]) => pattern.test(file)),
  identify: (value, file) => {
    const found = DOCUMENTS.find(([pattern]) => pattern.test(file));
    const part = found === undefined ? null : found[1](value);
    return part === null ? null : [part];
  },
};

const DOCUMENTS: readonly (readonly [RegExp, (value: JsonObject) => Part | null])[] = [
  [/(?:^|\/)\.?codecov\.ya?ml$/, codecov],
  [/(?:^|\/)\.(?:nycrc|c8rc)\.(?:json|ya?ml)$/, (value) => ofTable('nyc', value, [])],
  [/(?:^|\/)jest\.config\.json$/, (value) => ofTable('jest', valueAt(value, ['coverageThreshold', 'global']), ['coverageThreshold', 'global'])],
  [/(?:^|\/)\.testcoverage\.ya?ml$/, (value) => ofFigure('go-test-coverage', valueAt(value, ['threshold', 'total']), ['threshold', 'total'])],
];

function ofTable(tool: string, table: JsonValue | undefined, path: readonly string[]): Part | null {
  const found = coverageFigure(table);
  return found === null ? null : ofFigure(tool, found.percent, [...path, found.key]);
}

function ofFigure(tool: string, figure: JsonValue | undefined, path: readonly string[]): Part | null {
  const percent = typeof figure === 'string' ? Number.parseFloat(figure) : figure;
  return typeof percent === 'number' && percent > 0 ? { kind: 'coverage_gate', name: tool, path, value: { tool, percent }, fields: { percent: path } } : null;
}

/** A target of `auto` only compares with before. */
function codecov(value: JsonObject): Part | null {
  const project = valueAt(value, ['coverage', 'status', 'project']);
  const path = property(property(project, 'default'), 'target') === undefined ? ['coverage', 'status', 'project', 'target'] : ['coverage', 'status', 'project', 'default', 'target'];
  return valueAt(value, [...path.slice(0, -1), 'informational']) === true ? null : ofFigure('codecov', valueAt(value, path), path);
}

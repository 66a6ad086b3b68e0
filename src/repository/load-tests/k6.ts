import type { Part, TextFormat } from '../format.js';
import { isLiteralObject, type Literal, type LiteralObject, readScript } from './literals.js';
import { type Limit, type LoadTest, loadTestPart, type Stage } from './load-test.js';

/** Scripts for k6 below folders, or with names, that speak of load. */
export const k6Script: TextFormat = {
  type: 'load-test',
  amongTests: true,
  mayBe: (file) => /\.(?:js|mjs|ts)$/i.test(file) && /(?:^|[/._-])(?:k6|load(?:[-_]?tests?)?|perf(?:ormance)?|stress|soak|spike|smoke|benchmarks?|capacity)(?:[/._-]|$)/i.test(file),
  read: (text, file) => readK6(text, file),
};

/** What a k6 script says in its options; null where it is no script for k6. */
export function readK6(text: string, file: string): readonly Part[] | null {
  if (!/['"]k6(?:\/|['"])/.test(text)) return null;
  const script = readScript(text);
  if (script === null || !script.imports.some((name) => name === 'k6' || name.startsWith('k6/'))) return null;
  const options = script.constant('options');
  if (!isLiteralObject(options) && !/export\s+default\b/.test(text)) return null;
  return [loadTestPart(describe(isLiteralObject(options) ? options : { entries: new Map() }, file))];
}

function describe(options: LiteralObject, file: string): LoadTest {
  const scenarios = objectsIn(at(options, 'scenarios'));
  const own = describeLoad(options);
  const loads = [own, ...scenarios.map(({ value }) => describeLoad(value))];
  const limits = limitsOf(at(options, 'thresholds'));
  return {
    tool: 'k6',
    names: [file, ...scenarios.map(({ name }) => name)],
    stages: loads.map(({ stages }) => stages).sort((a, b) => b.length - a.length)[0] ?? [],
    users: most(loads.map(({ users }) => users)),
    rate: most(loads.map(({ rate }) => rate)),
    seconds: most(loads.map(({ seconds }) => seconds)),
    limits,
    p95: limitOf(limits, 'http_req_duration', /^p\(95(?:\.0)?\)\s*<=?\s*(\d+(?:\.\d+)?)$/, 1),
    errors: limitOf(limits, 'http_req_failed', /^rate\s*<=?\s*(\d*\.?\d+)$/, 100),
  };
}

interface Load {
  readonly stages: readonly Stage[];
  readonly users: number | null;
  readonly rate: number | null;
  readonly seconds: number | null;
}

/** The options themselves, or one of the scenarios with its executor. */
function describeLoad(options: LiteralObject): Load {
  const stages = listOf(at(options, 'stages')).flatMap(stageOf);
  const executor = at(options, 'executor');
  const isRate = typeof executor === 'string' && executor.endsWith('arrival-rate');
  const peak = stages.length === 0 ? null : Math.max(...stages.map(({ target }) => target), numeric(at(options, isRate ? 'startRate' : 'startVUs')) ?? 0);
  const unit = secondsOf(at(options, 'timeUnit')) ?? 1;
  const rate = numeric(at(options, 'rate')) ?? (isRate ? peak : null);
  return {
    stages,
    users: isRate ? (numeric(at(options, 'maxVUs')) ?? numeric(at(options, 'preAllocatedVUs'))) : (peak ?? numeric(at(options, 'vus')) ?? numeric(at(options, 'maxVUs'))),
    rate: rate === null ? null : rate / unit,
    seconds: stages.length === 0 ? secondsOf(at(options, 'duration') ?? at(options, 'maxDuration')) : stages.reduce((sum, { seconds }) => sum + seconds, 0),
  };
}

function stageOf(value: Literal): readonly Stage[] {
  if (!isLiteralObject(value)) return [];
  const seconds = secondsOf(at(value, 'duration'));
  const target = numeric(at(value, 'target'));
  return seconds === null || target === null ? [] : [{ line: value.entries.get('target')?.line ?? 1, seconds, target }];
}

/** A threshold is a text, or an object with the text and whether it aborts the run. */
function limitsOf(thresholds: Literal): readonly Limit[] {
  if (!isLiteralObject(thresholds)) return [];
  return [...thresholds.entries].flatMap(([metric, { value, line }]) =>
    listOf(typeof value === 'string' ? [value] : value).flatMap((entry) => {
      const expression = isLiteralObject(entry) ? at(entry, 'threshold') : entry;
      return typeof expression === 'string' ? [{ line, metric, expression }] : [];
    }),
  );
}

function limitOf(limits: readonly Limit[], metric: string, pattern: RegExp, factor: number): LoadTest['p95'] {
  const found = limits.flatMap((limit) => {
    const number = limit.metric === metric ? pattern.exec(limit.expression.trim())?.[1] : undefined;
    return number === undefined ? [] : [{ value: Number((Number(number) * factor).toPrecision(12)), line: limit.line }];
  });
  return found.sort((a, b) => a.value - b.value)[0] ?? null;
}

function at(value: Literal, key: string): Literal {
  return isLiteralObject(value) ? value.entries.get(key)?.value : undefined;
}

function listOf(value: Literal): readonly Literal[] {
  return typeof value === 'object' && value !== null && !isLiteralObject(value) ? value : [];
}

function objectsIn(value: Literal): readonly { readonly name: string; readonly value: LiteralObject }[] {
  if (!isLiteralObject(value)) return [];
  return [...value.entries].flatMap(([name, entry]) => (isLiteralObject(entry.value) ? [{ name, value: entry.value }] : []));
}

function numeric(value: Literal): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

/** `1h30m`, `90s`, `500ms`, or a number of milliseconds. */
export function secondsOf(value: Literal): number | null {
  if (typeof value === 'number') return value / 1000;
  if (typeof value !== 'string') return null;
  const parts = [...value.trim().matchAll(/(\d+(?:\.\d+)?)(ms|[dhms])/g)];
  if (parts.length === 0) return null;
  const factors: Readonly<Record<string, number>> = { d: 86_400, h: 3600, m: 60, s: 1, ms: 0.001 };
  return parts.reduce((sum, [, number, unit = 's']) => sum + Number(number) * (factors[unit] ?? 1), 0);
}

function most(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : Math.max(...known);
}

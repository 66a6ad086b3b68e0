import { isList, isObject, property, textAt, valueAt } from '../../base/json.js';
import type { JsonObject, JsonValue } from '../../types.js';
import type { DocumentFormat, TextFormat } from '../format.js';
import { lineAt } from '../reports/report.js';
import { secondsOf } from './k6.js';
import { type Limit, loadTestPart, type Stage } from './load-test.js';

/** Locust's files: the load comes from its own shape class, or from the command line and is then unknown. */
export const locustFile: TextFormat = {
  type: 'load-test',
  amongTests: true,
  mayBe: (file) => /\.py$/i.test(file) && /locust|(?:^|[/._-])(?:load|perf|stress)/i.test(file),
  read: (text, file) => {
    if (!/^(?:from locust\b|import locust\b)/m.test(text) || !/\(\s*(?:Fast)?HttpUser\s*\)|\(\s*User\s*\)/.test(text)) return null;
    const stages = [...text.matchAll(/["']duration["']\s*:\s*(\d+)\s*,\s*["']users["']\s*:\s*(\d+)/g)].map((match): Stage => ({ line: lineAt(text, match.index), seconds: Number(match[1]), target: Number(match[2]) }));
    const limits = [...text.matchAll(/\b(?:fail_ratio|get_response_time_percentile\([^)]*\)|avg_response_time)\s*>=?\s*[\d.]+/g)].map((match): Limit => ({ line: lineAt(text, match.index), metric: 'environment.process_exit_code', expression: match[0] }));
    return [loadTestPart({ tool: 'locust', names: [file], stages, users: stages.length === 0 ? null : Math.max(...stages.map(({ target }) => target)), rate: null, seconds: stages.at(-1)?.seconds ?? null, limits: /process_exit_code/.test(text) ? limits : [], p95: null, errors: null })];
  },
};

/** Gatling's simulations in Scala, Java, Kotlin and JavaScript. */
export const gatlingSimulation: TextFormat = {
  type: 'load-test',
  amongTests: true,
  mayBe: (file) => /\.(?:scala|java|kt|js|ts)$/i.test(file) && /simulation|gatling/i.test(file),
  read: (text, file) => {
    if (!/io\.gatling\b|@gatling\.io\//.test(text) || !/\b(?:injectOpen|injectClosed|inject)\b/.test(text)) return null;
    const users = numbers(text, /\b(?:rampUsers|atOnceUsers|stressPeakUsers|constantConcurrentUsers)\((\d+)\)|\brampConcurrentUsers\(\d+\)\.to\((\d+)\)/g);
    const rates = numbers(text, /\bconstantUsersPerSec\((\d+(?:\.\d+)?)\)|\brampUsersPerSec\(\d+(?:\.\d+)?\)\.to\((\d+(?:\.\d+)?)\)/g);
    const seconds = [...text.matchAll(/\.during\((?:Duration\.of(Seconds|Minutes|Hours)\()?(\d+)(?:\.(seconds|minutes|hours))?/g)].map((match) => Number(match[2]) * (/hour/i.test(match[1] ?? match[3] ?? '') ? 3600 : /minute/i.test(match[1] ?? match[3] ?? '') ? 60 : 1));
    const limits = [...text.matchAll(/\b(?:global(?:\(\))?|forAll(?:\(\))?|details\([^)]*\))\s*\.\s*(responseTime|successfulRequests|failedRequests)(?:\(\))?((?:\s*\.\s*\w+(?:\([^)]*\))?)+)/g)].map((match): Limit => ({ line: lineAt(text, match.index), metric: match[1] ?? '', expression: (match[2] ?? '').replace(/\s+/g, '') }));
    const p95 = limits.flatMap(({ metric, expression, line }) => {
      const value = metric === 'responseTime' ? /\.percentile(?:\(95(?:\.0)?\)|3(?:\(\))?)\.lte?\((\d+)\)/.exec(expression)?.[1] : undefined;
      return value === undefined ? [] : [{ value: Number(value), line }];
    });
    return [loadTestPart({ tool: 'gatling', names: [file], stages: [], users: largest(users), rate: largest(rates), seconds: largest(seconds), limits, p95: p95[0] ?? null, errors: null })];
  },
};

function numbers(text: string, pattern: RegExp): readonly number[] {
  return [...text.matchAll(pattern)].map((match) => Number(match[1] ?? match[2]));
}

function largest(values: readonly number[]): number | null {
  return values.length === 0 ? null : Math.max(...values);
}

/** Artillery's scripts. */
export const artilleryScript: DocumentFormat = {
  type: 'load-test',
  amongTests: true,
  claims: (file) => /(?:^|\/)[\w.-]*artillery[\w.-]*\.(?:ya?ml|json)$/i.test(file),
  mayHold: (text) => text.includes('phases') && text.includes('arrivalRate'),
  identify: (value, file) => {
    const config = property(value, 'config');
    const phases = property(config, 'phases');
    if (!isList(phases) || property(value, 'scenarios') === undefined) return null;
    const stages = phases.filter(isObject).map(phaseOf);
    const limits = limitsOf(config);
    const p95 = numberAt(valueAt(config, ['ensure', 'thresholds', 0]), 'http.response_time.p95') ?? numberAt(property(config, 'ensure'), 'p95');
    const errors = numberAt(property(config, 'ensure'), 'maxErrorRate');
    const part = loadTestPart({
      tool: 'artillery',
      names: [file, ...phases.flatMap((phase) => textAt(phase, 'name') ?? [])],
      stages,
      users: null,
      rate: largest(stages.map(({ target }) => target)),
      seconds: stages.reduce((sum, { seconds }) => sum + seconds, 0),
      limits,
      p95: p95 === null ? null : { value: p95, line: 1 },
      errors: errors === null ? null : { value: errors, line: 1 },
    });
    return [{ ...part, hasLines: false }];
  },
};

function phaseOf(phase: JsonObject): Stage {
  const duration = property(phase, 'duration');
  const seconds = typeof duration === 'number' ? duration : (secondsOf(typeof duration === 'string' ? duration : undefined) ?? 0);
  return { line: 1, seconds, target: numberAt(phase, 'rampTo') ?? numberAt(phase, 'arrivalRate') ?? 0 };
}

function limitsOf(config: JsonValue | undefined): readonly Limit[] {
  const ensure = property(config, 'ensure');
  if (!isObject(ensure)) return [];
  const listed = [...lists(property(ensure, 'thresholds')), ...lists(property(ensure, 'conditions')).map((condition) => ({ condition: textAt(condition, 'expression') ?? '' }))];
  const plain = Object.entries(ensure).filter(([, limit]) => typeof limit === 'number');
  return [...listed.flatMap((entry) => Object.entries(entry)), ...plain].map(([metric, expression]) => ({ line: 1, metric, expression: typeof expression === 'string' ? expression : JSON.stringify(expression) }));
}

function lists(value: JsonValue | undefined): readonly JsonObject[] {
  return isList(value) ? value.filter(isObject) : [];
}

function numberAt(value: JsonValue | undefined, key: string): number | null {
  const found = property(value, key);
  return typeof found === 'number' ? found : null;
}

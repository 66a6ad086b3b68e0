import { isObject, property, valueAt } from '../../base/json.js';
import type { JsonObject, JsonValue } from '../../types.js';
import type { Part, TextFormat } from '../format.js';
import { dayOfMoment, lineAt, MOST_REPORT_CHARACTERS, numberOf, parseObject, percent, reportPart } from './report.js';

/** Figures of a load test; what the tool does not say is null. */
interface Figures {
  readonly requests: number | null;
  readonly p95: number | null;
  readonly errors: number | null;
  readonly users: number | null;
  readonly seconds: number | null;
}

interface Threshold extends JsonObject {
  readonly line: number;
  readonly metric: string;
  readonly expression: string;
  readonly passed: boolean;
}

/** Results of load tests: k6's summaries, JMeter's statistics and sample logs, Gatling's and Artillery's JSON, Locust's statistics. */
export const loadReport: TextFormat = {
  type: 'load-report',
  amongTests: true,
  mayBe: (file) => /\.jtl$/i.test(file) || /_stats\.csv$/i.test(file) || (/\.(?:json|csv)$/i.test(file) && /(?:k6|load|perf|stress|soak|spike|jmeter|gatling|artillery|locust|benchmark|baseline|summary|statistics|global_stats|report|result)/i.test(file)),
  read: (text) => {
    if (text.length > MOST_REPORT_CHARACTERS) return null;
    const start = text.trimStart().slice(0, 600);
    if (start.startsWith('{')) return fromJson(text);
    if (/^"?timeStamp"?,"?elapsed"?,/.test(start)) return fromSamples(text);
    return /^"?Type"?,"?Name"?,"?Request Count"?,/.test(start) ? fromLocust(text) : null;
  },
};

function part(tool: string, figures: Figures, { thresholds, made }: { readonly thresholds: readonly Threshold[]; readonly made: string | null }): readonly Part[] {
  const { requests, p95, errors, users, seconds } = figures;
  const known = Object.fromEntries(Object.entries({ requests, p95, errors, users, seconds }).filter((entry): entry is [string, number] => entry[1] !== null));
  return [reportPart('load_report', { tool, ...known, thresholds }, made)];
}

function fromJson(text: string): readonly Part[] | null {
  if (!/"http_req|"metrics"|"sampleCount"|"numberOfRequests"|"aggregate"/.test(text)) return null;
  const root = parseObject(text);
  return root === null ? null : (fromK6(root, text) ?? fromJmeter(root) ?? fromGatling(root) ?? fromArtillery(root));
}

function fromK6(root: JsonObject, text: string): readonly Part[] | null {
  const metrics = property(root, 'metrics');
  if (!isObject(metrics) || (property(metrics, 'http_reqs') ?? property(metrics, 'iterations') ?? property(metrics, 'vus_max')) === undefined) return null;
  const figure = (metric: string, ...names: readonly string[]) => names.map((name) => numberOf(valueAt(metrics, [metric, 'values', name]) ?? valueAt(metrics, [metric, name]))).find((found) => found !== null) ?? null;
  const failed = figure('http_req_failed', 'rate', 'value');
  const milliseconds = numberOf(valueAt(root, ['state', 'testRunDurationMs']));
  const count = figure('http_reqs', 'count');
  const rate = figure('http_reqs', 'rate');
  const figures = {
    requests: count,
    p95: figure('http_req_duration', 'p(95)'),
    errors: failed === null ? null : Math.round(failed * 1_000_000) / 10_000,
    users: figure('vus_max', 'max', 'value'),
    seconds: milliseconds === null ? (count === null || rate === null || rate === 0 ? null : Math.round(count / rate)) : Math.round(milliseconds / 1000),
  };
  return part('k6', figures, { thresholds: Object.entries(metrics).flatMap(([name, metric]) => k6Thresholds(name, metric, text)), made: dayOfMoment(property(root, 'timestamp') ?? valueAt(root, ['metadata', 'generatedAt'])) });
}

/** `handleSummary` says `{ok: true}`; `--summary-export` says true for a threshold that was crossed. */
function k6Thresholds(metric: string, value: JsonValue, text: string): readonly Threshold[] {
  const thresholds = property(value, 'thresholds');
  if (!isObject(thresholds)) return [];
  return Object.entries(thresholds).map(([expression, result]) => ({
    line: lineAt(text, Math.max(0, text.indexOf(JSON.stringify(expression), Math.max(0, text.indexOf(JSON.stringify(metric)))))),
    metric,
    expression,
    passed: isObject(result) ? result.ok === true : result === false,
  }));
}

/** `statistics.json` of JMeter's dashboard; the second percentile is 95 unless somebody changed it. */
function fromJmeter(root: JsonObject): readonly Part[] | null {
  const total = property(root, 'Total');
  const requests = numberOf(property(total, 'sampleCount'));
  if (requests === null) return null;
  return part('jmeter', { requests, p95: numberOf(property(total, 'pct2ResTime')), errors: numberOf(property(total, 'errorPct')), users: null, seconds: null }, { thresholds: [], made: null });
}

function fromGatling(root: JsonObject): readonly Part[] | null {
  const stats = property(root, 'numberOfRequests') === undefined ? property(root, 'stats') : root;
  const requests = numberOf(valueAt(stats, ['numberOfRequests', 'total']));
  if (requests === null) return null;
  const failed = numberOf(valueAt(stats, ['numberOfRequests', 'ko'])) ?? 0;
  return part('gatling', { requests, p95: numberOf(valueAt(stats, ['percentiles3', 'total'])), errors: percent(failed, requests), users: null, seconds: null }, { thresholds: [], made: null });
}

function fromArtillery(root: JsonObject): readonly Part[] | null {
  const aggregate = property(root, 'aggregate');
  const counters = property(aggregate, 'counters');
  const requests = numberOf(property(counters, 'http.requests'));
  if (requests === null) return null;
  const failed = numberOf(property(counters, 'vusers.failed')) ?? 0;
  const created = numberOf(property(counters, 'vusers.created')) ?? 0;
  return part('artillery', { requests, p95: numberOf(valueAt(aggregate, ['summaries', 'http.response_time', 'p95'])), errors: percent(failed, created), users: null, seconds: null }, { thresholds: [], made: dayOfMoment(property(aggregate, 'lastMetricAt')) });
}

/** JMeter's sample log as CSV: figures are worked out of its samples. */
function fromSamples(text: string): readonly Part[] | null {
  const [header = '', ...lines] = text.split(/\r?\n/);
  const columns = header.split(',').map((name) => name.replace(/"/g, ''));
  const [time, elapsed, success, threads] = ['timeStamp', 'elapsed', 'success', 'allThreads'].map((name) => columns.indexOf(name));
  const samples = lines.filter((line) => line !== '').map(splitRow);
  const times = samples.map((cells) => Number(cells[elapsed ?? -1])).filter(Number.isFinite).sort((a, b) => a - b);
  const moments = samples.map((cells) => Number(cells[time ?? -1])).filter(Number.isFinite);
  if (times.length === 0) return null;
  const last = moments.reduce((a, b) => Math.max(a, b), 0);
  const first = moments.reduce((a, b) => Math.min(a, b), last);
  const figures = {
    requests: samples.length,
    p95: times[Math.min(times.length - 1, Math.ceil(times.length * 0.95) - 1)] ?? null,
    errors: percent(samples.filter((cells) => cells[success ?? -1] === 'false').length, samples.length),
    users: threads === -1 ? null : samples.reduce((most, cells) => Math.max(most, Number(cells[threads ?? -1]) || 0), 0),
    seconds: Math.round((last - first) / 1000),
  };
  return part('jmeter', figures, { thresholds: [], made: dayOfMoment(last) });
}

function fromLocust(text: string): readonly Part[] | null {
  const [header = '', ...lines] = text.split(/\r?\n/);
  const columns = splitRow(header);
  const total = lines.map(splitRow).find((cells) => cells[1] === 'Aggregated');
  if (total === undefined) return null;
  const at = (name: string) => numberOf(total[columns.indexOf(name)]);
  const requests = at('Request Count') ?? 0;
  return part('locust', { requests, p95: at('95%'), errors: percent(at('Failure Count') ?? 0, requests), users: null, seconds: null }, { thresholds: [], made: null });
}

/** Cells of a row of CSV; quotes may hold commas. */
function splitRow(line: string): readonly string[] {
  return `,${line}`.match(/,(?:"(?:[^"]|"")*"|[^,]*)/g)?.map((cell) => cell.slice(1).replace(/^"([\s\S]*)"$/, '$1').replaceAll('""', '"')) ?? [];
}

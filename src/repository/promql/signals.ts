import { type Comparison, findComparisons } from './comparisons.js';
import { type Expression, type LabelMatcher, longestWindow, partsOf, type Selector, selectorsIn } from './expression.js';
import { foldLinear, tidy } from './linear.js';
import * as names from './names.js';

/** What an alert is about, and when it fires. */
export interface Signal {
  readonly subject: Subject;
  /** For a share: where it fires, 0.8 for 80 % used or failed. */
  readonly share?: number;
  /** For a time: how long a request may take, how long before expiry, how long since the last backup. */
  readonly seconds?: number;
  readonly quantile?: number;
  /** For errors that are counted by the second and not as a share: where it fires. */
  readonly perSecond?: number;
  /** For availability: the seconds that it is taken over. */
  readonly window?: number;
  /** For errors: whether they are those of requests. */
  readonly requests?: boolean;
  /** For certificates: whether the metric is one that an exporter is known to give. */
  readonly exported?: boolean;
}

export type Subject = 'availability' | 'backup' | 'burn' | 'certificate' | 'cpu' | 'database' | 'disk' | 'downtime' | 'errors' | 'latency' | 'memory' | 'memory_limit' | 'pool' | 'queue';

/** What an alert's expression is about. Several comparisons may be about several things; what is not known gives nothing. */
export function findSignals(expression: Expression): readonly Signal[] {
  const found = [...findComparisons(expression).flatMap(signalsOf), ...absences(expression), ...burns(expression)];
  const unique = new Map(found.map((signal) => [JSON.stringify(signal), signal]));
  return [...unique.values()];
}

/** A comparison with what its names say. */
interface Measured extends Comparison {
  readonly selectors: readonly Selector[];
  /** The words of all names and of the values that select. */
  readonly words: readonly string[];
  readonly rises: boolean;
  readonly falls: boolean;
}

function signalsOf(comparison: Comparison): readonly Signal[] {
  const selectors = selectorsIn(comparison.measured);
  const { operator } = comparison;
  const measured: Measured = { ...comparison, selectors, words: selectors.map(({ metric }) => names.wordsOf(metric)), rises: operator === '>' || operator === '>=', falls: operator === '<' || operator === '<=' };
  if (selectors.length === 0 || isPrediction(measured.measured)) return [];
  const signals = [certificate, backup, availability, downtime, pool, cpu, memory, disk, latency, errors, queue].flatMap((read) => read(measured));
  return signals.length > 0 ? signals : database(measured);
}

/** What is predicted is earlier or later than any threshold; it is judged by the comparison beside it. */
function isPrediction(expression: Expression): boolean {
  return expression.type === 'call' && expression.name === 'predict_linear';
}

function some({ words }: Measured, is: (words: string) => boolean): boolean {
  return words.some(is);
}

/** The values that labels are compared with as words: ` postgres exporter `. */
function labelWords(selector: Selector): string {
  return names.wordsOf(selector.matchers.filter(({ operator }) => operator === '=' || operator === '=~').map(({ value }) => value).join(' '));
}

/** The share at which it fires, of what is used: a gauge in percent is divided by 100, what is left is taken from 1. Null where it is no share, or fires the other way. */
function usedShare(measured: Measured, isShare: boolean): number | null {
  const [numerator] = measured.selectors;
  if (numerator === undefined || measured.time !== null) return null;
  const left = names.isLeft(names.wordsOf(numerator.metric)) || numerator.matchers.some(({ operator, value }) => operator === '=' && value === 'idle');
  if (left ? !measured.falls : !measured.rises) return null;
  const share = !isShare && measured.threshold > 1 ? measured.threshold / 100 : measured.threshold;
  return tidy(left ? 1 - share : share);
}

function isQuotient(expression: Expression): boolean {
  if (expression.type === 'binary') return expression.operator === '/';
  return (expression.type === 'aggregate' || expression.type === 'call') && partsOf(expression).some(isQuotient);
}

function isRated(expression: Expression): boolean {
  return (expression.type === 'call' && ['rate', 'irate', 'increase', 'delta', 'deriv'].includes(expression.name)) || partsOf(expression).some(isRated);
}

/** A name that says that a gauge is a share or a percentage, or that it is no amount of bytes or seconds. */
function isGaugeOfShare(words: string): boolean {
  return / (?:percent|percentage|pct|perc|ratio|utilization|utilisation|usage|saturation|rate|share|fraction|load) /.test(words) && !/ (?:bytes|mb|gb|mib|gib|cores|millicores|seconds total) /.test(words);
}

function shareSignal(subject: Subject, measured: Measured): readonly Signal[] {
  const quotient = isQuotient(measured.measured);
  if (!quotient && !some(measured, isGaugeOfShare)) return [];
  const share = usedShare(measured, quotient);
  return share === null ? [] : [{ subject, share }];
}

function cpu(measured: Measured): readonly Signal[] {
  if (!measured.words.slice(0, 1).some(names.isCpu)) return subjectLabel(measured, 'cpu');
  // A rate of processor seconds is a number of processors: below one it is a share of one.
  const seconds = isRated(measured.measured) && some(measured, (words) => / cpu (?:usage )?seconds /.test(words));
  if (!seconds || isQuotient(measured.measured)) return cpuShare(measured);
  const share = usedShare(measured, true);
  return share === null || share > 1 ? [] : [{ subject: 'cpu', share }];
}

/** The quota is counted in microseconds of a period of 100 milliseconds: what is divided by it alone is not yet a share. */
function cpuShare(measured: Measured): readonly Signal[] {
  const named = new Set(measured.selectors.map(({ metric }) => metric));
  const isShare = !named.has('container_spec_cpu_quota') || named.has('container_spec_cpu_period');
  return shareSignal('cpu', isShare ? measured : { ...measured, threshold: measured.threshold * 100_000 });
}

function memory(measured: Measured): readonly Signal[] {
  if (!measured.words.slice(0, 1).some(names.isMemory)) return subjectLabel(measured, 'memory');
  const signals = shareSignal('memory', measured);
  const limited = measured.selectors.some((selector) => names.isMemoryLimit(names.wordsOf(selector.metric)) && (selector.metric !== 'kube_pod_container_resource_limits' || selector.matchers.some(({ value }) => value === 'memory')));
  return limited ? [...signals, ...signals.map((signal): Signal => ({ ...signal, subject: 'memory_limit' }))] : signals;
}

function disk(measured: Measured): readonly Signal[] {
  if (!measured.words.slice(0, 1).some(names.isDisk)) return subjectLabel(measured, 'disk');
  return shareSignal('disk', measured);
}

/** A metric for several resources, of which a label says which: `resource_utilization_percent{resource="cpu"}`. */
function subjectLabel(measured: Measured, subject: 'cpu' | 'memory' | 'disk'): readonly Signal[] {
  const named = measured.selectors.some(({ metric, matchers }) => / (?:utilization|utilisation|usage|saturation) /.test(names.wordsOf(metric)) && matchers.some(({ operator, value }) => operator === '=' && value === subject));
  return named && !measured.selectors.some(({ metric }) => metric.startsWith('kube_')) && !isRated(measured.measured) ? shareSignal(subject, measured) : [];
}

function pool(measured: Measured): readonly Signal[] {
  if (!measured.words.slice(0, 1).some(names.isConnectionPool)) return [];
  const [first = ''] = measured.words;
  if (/ (?:errors?|timeouts?|failed|failures?|refused|pending|waiting|wait|waiting clients) /.test(first)) return measured.rises ? [{ subject: 'database' }] : [];
  const shares = shareSignal('pool', measured);
  if (shares.length > 0) return [...shares, { subject: 'database' }];
  return measured.rises || / idle | available /.test(first) ? [{ subject: 'database' }] : [];
}

function certificate(measured: Measured): readonly Signal[] {
  if (!measured.falls || !some(measured, names.isCertificateExpiry)) return [];
  const exported = some(measured, names.isExportedExpiry);
  if (measured.time === 'left') return [{ subject: 'certificate', seconds: measured.threshold, exported }];
  if (measured.time !== null || / timestamp /.test(measured.words.join(' '))) return [];
  const days = / days? /.test(measured.words.join(' ')) || (measured.threshold <= 400 && !some(measured, (words) => / (?:seconds|hours) /.test(words)));
  const hours = some(measured, (words) => / hours /.test(words));
  return [{ subject: 'certificate', seconds: measured.threshold * (days ? 86_400 : hours ? 3600 : 1), exported }];
}

function backup(measured: Measured): readonly Signal[] {
  const about = measured.selectors.some((selector) => names.isBackup(names.wordsOf(selector.metric)) || (/^(?:kube_(?:cron)?job|up$|absent)/.test(selector.metric) && names.isBackup(labelWords(selector))));
  if (!about || measured.time === 'left') return [];
  return measured.time === 'past' ? [{ subject: 'backup', seconds: measured.threshold }] : [{ subject: 'backup' }];
}

/** How much of the time something is there, where it is a share: `avg(up) < 0.999`. */
function availability(measured: Measured): readonly Signal[] {
  const { measured: expression, words, falls, threshold } = measured;
  const named = words.slice(0, 1).some((name) => / (?:availability|uptime|sla availability) /.test(name)) && threshold > 0.5;
  const isMean = (expression.type === 'aggregate' && expression.name === 'avg') || (expression.type === 'call' && expression.name === 'avg_over_time') || isQuotient(expression);
  const isHealth = words.length > 0 && words.every((name) => HEALTH.test(name)) && isMean;
  if (!falls || (!named && !isHealth) || / (?:seconds|memory|bytes|nodes?|replicas) /.test(words.join(''))) return [];
  const share = threshold > 1 && threshold <= 100 && !isQuotient(expression) ? threshold / 100 : threshold;
  return share <= 1 && share > 0.5 ? [{ subject: 'availability', share, window: longestWindow(expression) }] : [];
}

/** A burn rate: so many times the share of errors that the objective allows, `14.4 * (1 - 0.999)`. */
function burns(expression: Expression): readonly Signal[] {
  if (expression.type === 'binary' && expression.operator === '*') {
    const sides = [foldLinear(expression.left), foldLinear(expression.right)];
    const [rate, budget] = sides.map(({ constant }) => constant).sort((a, b) => b - a);
    if (sides.every(({ terms }) => terms.size === 0) && rate !== undefined && budget !== undefined && rate >= 1 && rate <= 100 && budget > 0 && budget <= 0.1) return [{ subject: 'burn', share: tidy(budget) }];
  }
  return partsOf(expression).flatMap(burns);
}

const HEALTH = / (?:up|health|healthy|alive|availability|available|status|healthcheck|ready|probe success|reachable) $/;
const REPLICAS = /^ kube (?:deployment|statefulset|daemonset|replicaset) .*(?:available|ready|replicas|unavailable|misscheduled|scheduled)/;

function downtime(measured: Measured): readonly Signal[] {
  const [first = ''] = measured.words;
  const [selector] = measured.selectors;
  if (selector === undefined) return [];
  const health = (HEALTH.test(first) || / (?:component health|service health|service availability|health check status) /.test(first)) && !/ (?:bytes|compliance|percent|battery|ntp|power) /.test(first);
  const isDown = health && !isQuotientOfRates(measured.measured) && ((measured.operator === '==' && measured.threshold === 0) || (measured.falls && measured.threshold > 0) || (measured.operator === '!=' && measured.threshold >= 1));
  const lacking = REPLICAS.test(first) && !isRated(measured.measured) && (measured.operator !== '==' || measured.threshold === 0);
  if (!isDown && !lacking) return [];
  const database = names.isDatabase(first) || (selector.metric === 'up' && isDatabaseTarget(selector));
  if (database) return [{ subject: 'database' }, { subject: 'downtime' }];
  return [{ subject: 'downtime' }];
}

/** An exporter that is up says nothing of its database. */
function isDatabaseTarget(selector: Selector): boolean {
  const words = labelWords(selector);
  return names.isDatabase(words) && !/ exporter /.test(words);
}

function isQuotientOfRates(expression: Expression): boolean {
  return isQuotient(expression) && isRated(expression);
}

function latency(measured: Measured): readonly Signal[] {
  const { measured: expression, rises, threshold } = measured;
  const [selector] = measured.selectors;
  const words = measured.words[0] ?? '';
  if (selector?.metric.endsWith('_bucket') === true && isQuotient(expression)) return shareInTime(measured, selector);
  if (selector === undefined || !rises || isQuotient(expression) || !names.isRequestTime(words)) return [];
  const quantile = quantileOf(expression) ?? quantileLabel(selector.matchers) ?? quantileName(words);
  if (quantile === null) return [];
  const factor = / (?:ms|msec|millis|milliseconds) /.test(words) ? 0.001 : / (?:us|micros|microseconds) /.test(words) ? 0.000_001 : / seconds /.test(words) || threshold < 50 ? 1 : 0.001;
  return [{ subject: 'latency', seconds: tidy(threshold * factor), quantile }];
}

/** How many of the requests are answered in time, where too few fire: `bucket{le="0.3"} / count < 0.99`. */
function shareInTime({ words: [words = ''], falls, threshold }: Measured, { matchers }: Selector): readonly Signal[] {
  const bound = Number(matchers.find(({ label, operator }) => label === 'le' && operator === '=')?.value);
  if (!Number.isFinite(bound) || !falls || threshold < 0.5 || threshold >= 1 || !names.isRequestTime(words)) return [];
  return [{ subject: 'latency', seconds: tidy(bound * (/ (?:ms|msec|millis|milliseconds) /.test(words) ? 0.001 : 1)), quantile: threshold }];
}

function quantileOf(expression: Expression): number | null {
  if ((expression.type === 'call' || expression.type === 'aggregate') && ['histogram_quantile', 'quantile', 'quantile_over_time'].includes(expression.name)) {
    const [first] = expression.args;
    return first?.type === 'number' ? first.value : null;
  }
  for (const part of partsOf(expression)) {
    const found = quantileOf(part);
    if (found !== null) return found;
  }
  return null;
}

function quantileLabel(matchers: readonly LabelMatcher[]): number | null {
  const value = matchers.find(({ label, operator }) => label === 'quantile' && operator === '=')?.value;
  return value === undefined ? null : Number(value);
}

function quantileName(words: string): number | null {
  const digits = / (?:p|pctl|percentile|latency|quantile)?(99|95|90|50)(?:th)? /.exec(words)?.[1] ?? / (?:p)(999) /.exec(words)?.[1];
  return digits === undefined ? null : Number(`0.${digits}`);
}

function errors(measured: Measured): readonly Signal[] {
  const { measured: expression, selectors, words, rises, falls, threshold } = measured;
  const [first] = selectors;
  if (first === undefined || words.some(names.isOtherFailure) || measured.time !== null) return [];
  const quotient = isQuotient(expression);
  const isRatioName = / (?:ratio|percent|percentage|pct|rate|share) /.test((words[0] ?? '').replace(/rate\d+[smhdw]/g, 'rate')) && !isRated(expression);
  const verdict = outcomeOf(first);
  if (!quotient && !isRatioName) return verdict === 'bad' && rises && isRated(expression) ? [{ subject: 'errors', perSecond: threshold }] : [];
  const percent = !quotient && threshold > 1 ? 100 : 1;
  const requests = words.some(names.isRequest);
  if (verdict === 'bad' && rises) return [{ subject: 'errors', share: tidy(threshold / percent), requests }];
  if (verdict === 'good' && falls) return [{ subject: 'errors', share: tidy(1 - threshold / percent), requests }];
  return [];
}

/** Whether a selector counts what went wrong or what went well. */
export function outcomeOf({ metric, matchers }: Selector): 'bad' | 'good' | null {
  for (const { label, operator, value } of matchers) {
    if (!/status|code|result|outcome|success|error|class|type/i.test(label)) continue;
    const bad = /^\^?\(?(?:\[?4?-?5|[45]\||5|4)/.test(value) || /error|fail|exception|timeout|unavailable|internal|unknown/i.test(value) || (/success/i.test(label) && value === 'false') || (/error/i.test(label) && value === 'true');
    const good = /^\^?\(?2/.test(value) || /success|ok|succeeded|completed/i.test(value) || (/success/i.test(label) && value === 'true');
    const positive = operator === '=' || operator === '=~';
    if (bad) return positive ? 'bad' : 'good';
    if (good) return positive ? 'good' : 'bad';
  }
  const words = names.wordsOf(metric);
  return names.isFailure(words) ? 'bad' : names.isSuccess(words) ? 'good' : null;
}

function queue(measured: Measured): readonly Signal[] {
  return measured.rises && measured.selectors.some((selector) => names.isQueue(names.wordsOf(selector.metric))) ? [{ subject: 'queue' }] : [];
}

function database(measured: Measured): readonly Signal[] {
  return measured.rises && measured.words.some((words) => names.isDatabase(words) && / (?:connections?|conns?|connectivity|connect) /.test(words) && names.isFailure(words)) ? [{ subject: 'database' }] : [];
}

/** `absent(up{job="api"})`: what should be there and is not. */
function absences(expression: Expression): readonly Signal[] {
  if (expression.type === 'binary' && expression.operator === 'unless') return absences(expression.left);
  if (expression.type !== 'call' || (expression.name !== 'absent' && expression.name !== 'absent_over_time')) return partsOf(expression).flatMap(absences);
  return selectorsIn(expression).flatMap((selector): readonly Signal[] => {
    const words = names.wordsOf(selector.metric);
    if (names.isBackup(words)) return [{ subject: 'backup' }];
    if (names.isDatabase(words) || (selector.metric === 'up' && isDatabaseTarget(selector))) return [{ subject: 'database' }, { subject: 'downtime' }];
    return [{ subject: 'downtime' }];
  });
}

import { type Expression, partsOf, selectorsIn } from './expression.js';
import * as names from './names.js';
import { metricsIn } from './parse.js';
import { outcomeOf, type Subject } from './signals.js';

/** What a query is about, beside what an alert on it would watch. */
export type Topic = 'business' | 'custom' | 'errors' | 'latency' | 'machines' | 'pool' | 'queries' | 'security';

/** What an expression is about, told by the metrics that it selects. */
export function findTopics(expression: Expression): readonly Topic[] {
  const found = new Set<Topic>();
  for (const selector of selectorsIn(expression)) {
    const words = names.wordsOf(selector.metric);
    if (names.isRequestTime(words) && isDistribution(expression, selector.metric)) found.add('latency');
    if (!names.isOtherFailure(words) && outcomeOf(selector) === 'bad') found.add('errors');
    for (const topic of topicsOfMetric(selector.metric)) found.add(topic);
  }
  if (tellsOutcomesApart(expression)) found.add('errors');
  return [...found].sort();
}

/** Requests that are summed by their status: every kind of failure has a line of its own. */
function tellsOutcomesApart(expression: Expression): boolean {
  if (expression.type === 'aggregate' && !expression.without && expression.labels.some((label) => OUTCOME.test(label))) {
    return selectorsIn(expression).map(({ metric }) => names.wordsOf(metric)).some((words) => names.isRequest(words) && !names.isPlatform(words));
  }
  return partsOf(expression).some(tellsOutcomesApart);
}

const OUTCOME = /^(?:(?:grpc|http|response|status|rpc_grpc|http_response)_)?(?:status|code|status_code|code_class|status_class)$/;

/** What the name of a metric alone says. */
function topicsOfMetric(metric: string): readonly Topic[] {
  const words = names.wordsOf(metric);
  const topics: readonly (readonly [Topic, boolean])[] = [
    ['pool', names.isConnectionPool(words)],
    ['queries', names.isQueryTime(words)],
    ['machines', names.isMachineOperation(words)],
    ['business', names.isBusiness(words)],
    ['security', names.isSecurityEvent(words)],
    ['custom', metric !== '' && !metric.includes(':') && !names.isStandard(words)],
  ];
  return topics.flatMap(([topic, is]) => (is ? [topic] : []));
}

/** What a text that is no whole PromQL is most likely about. */
export function guessTopics(text: string): readonly Topic[] {
  const found = metricsIn(text).flatMap((metric): readonly Topic[] => {
    const words = names.wordsOf(metric);
    return [...topicsOfMetric(metric), ...(names.isRequestTime(words) ? (['latency'] as const) : []), ...(names.isFailure(words) && !names.isOtherFailure(words) ? (['errors'] as const) : [])];
  });
  return [...new Set(found)].sort();
}

/** Response times as a histogram or a quantile: an average says nothing of those who wait. */
function isDistribution(expression: Expression, metric: string): boolean {
  if (metric.endsWith('_bucket') || / (?:p?5?0|p?9[059]9?) /.test(names.wordsOf(metric))) return true;
  return hasQuantile(expression);
}

function hasQuantile(expression: Expression): boolean {
  if (expression.type === 'selector') return expression.matchers.some(({ label }) => label === 'quantile' || label === 'le');
  if ((expression.type === 'call' || expression.type === 'aggregate') && /quantile/.test(expression.name)) return true;
  return partsOf(expression).some(hasQuantile);
}

/** What a text that is no whole PromQL is most likely meant to watch. */
export function guessSubjects(text: string): readonly Subject[] {
  const words = metricsIn(text).map(names.wordsOf);
  const guesses: readonly (readonly [Subject, (words: string) => boolean])[] = [
    ['certificate', names.isCertificateExpiry],
    ['backup', names.isBackup],
    ['database', names.isDatabase],
    ['cpu', names.isCpu],
    ['memory', names.isMemory],
    ['disk', names.isDisk],
    ['queue', names.isQueue],
    ['latency', names.isRequestTime],
    ['errors', (name) => names.isFailure(name) && !names.isOtherFailure(name)],
    ['downtime', (name) => name === ' up ' || name === ' probe success '],
  ];
  return guesses.filter(([, is]) => words.some(is)).map(([subject]) => subject).slice(0, 1);
}

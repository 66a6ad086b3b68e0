import { type Expression, partsOf, type Selector, selectorsIn } from './expression.js';

/** Why an expression that Prometheus takes can never say what it is meant to; empty where nothing is known against it. */
export function findWeakness(expression: Expression): string {
  if (expression.type === 'call' && expression.name === 'histogram_quantile') {
    const [, buckets] = expression.args;
    const weakness = buckets === undefined ? '' : weaknessOfBuckets(buckets);
    if (weakness !== '') return weakness;
  }
  for (const part of partsOf(expression)) {
    const weakness = findWeakness(part);
    if (weakness !== '') return weakness;
  }
  return '';
}

function weaknessOfBuckets(buckets: Expression): string {
  if (!selectorsIn(buckets).some(isClassic) || aggregatesKeep(buckets, 'le')) return '';
  return 'takes a quantile of buckets that are summed without the label le, which gives nothing';
}

/** Whether a quantile is taken of all requests since the start, because rate() is missing: it says little of now, and less every day. */
export function isBlunt(expression: Expression): boolean {
  if (expression.type === 'call' && expression.name === 'histogram_quantile') {
    const [, buckets] = expression.args;
    return buckets !== undefined && selectorsIn(buckets).some((selector) => isClassic(selector) && !isRated(buckets, selector));
  }
  return partsOf(expression).some(isBlunt);
}

/** Native histograms have no buckets of their own name, and recording rules keep rates of buckets under names with colons. */
function isClassic({ metric }: Selector): boolean {
  return metric.endsWith('_bucket') && !metric.includes(':');
}

/** Whether no aggregation in an expression takes a label away. */
function aggregatesKeep(expression: Expression, label: string): boolean {
  if (expression.type === 'aggregate' && expression.name !== 'topk' && expression.name !== 'bottomk') {
    const kept = expression.without ? !expression.labels.includes(label) : expression.labels.includes(label);
    if (!kept) return false;
  }
  return partsOf(expression).every((part) => aggregatesKeep(part, label));
}

/** Whether a selector stands somewhere below a function over a range. */
function isRated(expression: Expression, selector: Selector): boolean {
  if (expression.type === 'call' && ['rate', 'irate', 'increase', 'delta'].includes(expression.name)) return selectorsIn(expression).includes(selector);
  return partsOf(expression).some((part) => isRated(part, selector));
}

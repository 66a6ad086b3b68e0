import { type Expression, partsOf } from './expression.js';

/** Functions that look back over a range. */
const OVER_A_RANGE = new Set(['rate', 'irate', 'increase', 'delta', 'idelta', 'deriv', 'changes', 'resets', 'predict_linear', 'holt_winters', 'double_exponential_smoothing']);

function looksBack(name: string): boolean {
  return OVER_A_RANGE.has(name) || name.endsWith('_over_time');
}

/**
 * What Prometheus refuses although the syntax is right: a function over a range that is given none, or a range where a value is needed.
 * Null where the types fit.
 */
export function findTypeMistake(expression: Expression): string | null {
  return findRange(expression) ?? (isRange(expression) ? 'is a range, which is no value' : null);
}

function findRange(expression: Expression): string | null {
  if (expression.type === 'call' && looksBack(expression.name)) {
    if (!expression.args.some(isRange)) return `calls ${expression.name}() without a range such as [5m]`;
  } else if (expression.type !== 'subquery' && partsOf(expression).some(isRange)) {
    return `takes a range where ${'name' in expression ? `${expression.name}()` : `"${expression.type === 'binary' ? expression.operator : ''}"`} needs a value`;
  }
  for (const part of partsOf(expression)) {
    const mistake = findRange(part);
    if (mistake !== null) return mistake;
  }
  return null;
}

function isRange(expression: Expression): boolean {
  return expression.type === 'subquery' || (expression.type === 'selector' && expression.isRange);
}

import { type Expression, formatExpression } from './expression.js';

/** What cannot be folded further, with its factor: `100` and `node_filesystem_avail_bytes / node_filesystem_size_bytes`. */
export interface Term {
  readonly factor: number;
  readonly atom: Expression;
}

/** An expression as a sum: its terms by their text, and a constant. */
export interface Linear {
  readonly terms: ReadonlyMap<string, Term>;
  readonly constant: number;
}

/** The time of the evaluation, in a linear form. */
export const NOW = 'time()';

/** Functions that change nothing that a threshold depends on. */
const TRANSPARENT = new Set(['round', 'ceil', 'floor', 'sort', 'sort_desc', 'label_replace', 'label_join', 'scalar', 'vector', 'clamp_min', 'clamp_max', 'clamp', 'last_over_time']);

/** Aggregations and functions over time that a factor and a constant may be taken out of. */
const AFFINE = new Set(['avg', 'min', 'max', 'avg_over_time', 'min_over_time', 'max_over_time']);
const SWAPPED: Readonly<Record<string, string>> = { min: 'max', max: 'min', min_over_time: 'max_over_time', max_over_time: 'min_over_time' };
const SCALABLE = new Set([...AFFINE, 'sum', 'sum_over_time', 'abs', 'increase', 'rate', 'delta']);

/** Folds the arithmetic of an expression: `100 - avg(x) * 100` is `-100` times `avg(x)` and the constant 100. */
export function foldLinear(expression: Expression): Linear {
  switch (expression.type) {
    case 'number':
      return { terms: new Map(), constant: expression.value };
    case 'binary':
      return foldBinary(expression);
    case 'call':
    case 'aggregate':
      return foldCall(expression);
    case 'string':
    case 'selector':
    case 'subquery':
      return single(expression);
  }
}

/** `left - right`. */
export function subtract(left: Linear, right: Linear): Linear {
  return combine(left, right, -1);
}

/** Rounds away what floating point leaves behind: `1 - 0.95` is 0.05. */
export function tidy(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(12)) : value;
}

function single(atom: Expression, factor = 1): Linear {
  return { terms: new Map([[formatExpression(atom), { factor, atom }]]), constant: 0 };
}

function scale({ terms, constant }: Linear, factor: number): Linear {
  return { terms: new Map([...terms].map(([key, term]) => [key, { ...term, factor: term.factor * factor }])), constant: constant * factor };
}

function combine(left: Linear, right: Linear, sign: number): Linear {
  const terms = new Map(left.terms);
  for (const [key, { factor, atom }] of right.terms) {
    const sum = (terms.get(key)?.factor ?? 0) + sign * factor;
    if (sum === 0) terms.delete(key);
    else terms.set(key, { factor: sum, atom });
  }
  return { terms, constant: left.constant + sign * right.constant };
}

function isConstant(linear: Linear): boolean {
  return linear.terms.size === 0;
}

function foldBinary(expression: Expression & { readonly type: 'binary' }): Linear {
  const { operator, left, right } = expression;
  if (!['+', '-', '*', '/'].includes(operator)) return single(expression);
  const near = foldLinear(left);
  const far = foldLinear(right);
  if (operator === '+') return combine(near, far, 1);
  if (operator === '-') return combine(near, far, -1);
  if (operator === '*') return isConstant(near) ? scale(far, near.constant) : isConstant(far) ? scale(near, far.constant) : single(expression);
  if (isConstant(far)) return far.constant === 0 ? single(expression) : scale(near, 1 / far.constant);
  return foldQuotient(near, far) ?? single(expression);
}

/** A sum over one term: each part of the sum is a quotient of its own, and what is over itself is 1. Null where the quotient stays as it is. */
function foldQuotient(above: Linear, below: Linear): Linear | null {
  const [only] = [...below.terms];
  if (only === undefined || below.terms.size > 1 || below.constant !== 0) return null;
  const [key, { factor, atom }] = only;
  if (above.constant !== 0) return null;
  let sum: Linear = { terms: new Map(), constant: 0 };
  for (const [aboveKey, term] of above.terms) {
    const share = term.factor / factor;
    if (aboveKey === key) sum = { ...sum, constant: sum.constant + share };
    else sum = combine(sum, single({ type: 'binary', operator: '/', left: term.atom, right: atom, isBool: false }, share), 1);
  }
  return sum;
}

function foldCall(expression: Expression & { readonly type: 'call' | 'aggregate' }): Linear {
  const { name, args } = expression;
  const [first] = args;
  if (first === undefined) return single(expression);
  if (TRANSPARENT.has(name)) return foldLinear(first);
  if (!SCALABLE.has(name) || args.length > 1) return single(expression);
  const inner = foldLinear(first.type === 'subquery' ? first.of : first);
  const [only] = inner.terms.values();
  const isPlain = inner.terms.size !== 1 || only === undefined || (only.factor === 1 && inner.constant === 0);
  if (isPlain || (inner.constant !== 0 && !AFFINE.has(name)) || (only.factor < 0 && !AFFINE.has(name))) return single(expression);
  const turned = only.factor < 0 ? (SWAPPED[name] ?? name) : name;
  return combine(single({ ...expression, name: turned, args: [only.atom] }, only.factor), { terms: new Map(), constant: inner.constant }, 1);
}

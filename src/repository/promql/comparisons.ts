import { type Expression, partsOf } from './expression.js';
import { foldLinear, type Linear, NOW, subtract, type Term, tidy } from './linear.js';

export type Operator = '>' | '>=' | '<' | '<=' | '==' | '!=';

/** A comparison with its arithmetic folded: what is measured stands on the left, a number on the right. */
export interface Comparison {
  readonly operator: Operator;
  /** What is measured. */
  readonly measured: Expression;
  readonly threshold: number;
  /** How `measured` relates to now: `left` is the time until it (`x - time()`), `past` the time since it (`time() - x`), both in seconds. */
  readonly time: 'left' | 'past' | null;
}

const FLIPPED: Readonly<Record<Operator, Operator>> = { '>': '<', '>=': '<=', '<': '>', '<=': '>=', '==': '==', '!=': '!=' };

function isOperator(text: string): text is Operator {
  return Object.hasOwn(FLIPPED, text);
}

/** A comparison that stands behind `unless` says when an alert does not fire. */
export function findComparisons(expression: Expression): readonly Comparison[] {
  if (expression.type !== 'binary') return partsOf(expression).flatMap(findComparisons);
  const { operator, left, right } = expression;
  if (operator === 'unless') return findComparisons(left);
  const own = isOperator(operator) ? solve(operator, foldLinear(left), foldLinear(right)) : null;
  return [...(own === null ? [] : [own]), ...findComparisons(left), ...findComparisons(right)];
}

/** Brings all that is measured to one side. Null where more than two things are compared. */
function solve(operator: Operator, left: Linear, right: Linear): Comparison | null {
  const { terms, constant } = subtract(left, right);
  const now = terms.get(NOW)?.factor ?? 0;
  const others = [...terms].filter(([key]) => key !== NOW).map(([, term]) => term);
  const [first, second] = others;
  if (first === undefined) return null;
  const turn = (factor: number) => (factor < 0 ? FLIPPED[operator] : operator);
  if (others.length === 1) {
    if (now === 0) return { operator: turn(first.factor), measured: first.atom, threshold: tidy(-constant / first.factor), time: null };
    return now === -first.factor ? solveTime(operator, first, constant) : null;
  }
  // `used > 0.9 * total` is a share as well as `used / total > 0.9`.
  if (second === undefined || others.length > 2 || now !== 0 || first.factor * second.factor >= 0) return null;
  // Two quotients or two quantiles are compared with each other: nothing is absolute.
  if (isRelative(first.atom) || isRelative(second.atom)) return null;
  if (constant !== 0) return first.factor === -second.factor ? solveDifference(operator, [first, second], constant) : null;
  // The whole is what stands with the share: `0.9 * total`.
  const [part, whole] = Math.abs(first.factor) !== 1 && Math.abs(second.factor) === 1 ? [second, first] : [first, second];
  return { operator: turn(part.factor), measured: { type: 'binary', operator: '/', left: part.atom, right: whole.atom, isBool: false }, threshold: tidy(-whole.factor / part.factor), time: null };
}

/** `x - time()` below 3600 is the same as `time() - x` above -3600: what is written with a negative number is turned. */
function solveTime(operator: Operator, { factor, atom }: Term, constant: number): Comparison {
  const threshold = tidy(-constant / Math.abs(factor));
  const time = factor > 0 ? 'left' : 'past';
  if (threshold >= 0) return { operator, measured: atom, threshold, time };
  return { operator: FLIPPED[operator], measured: atom, threshold: -threshold, time: time === 'left' ? 'past' : 'left' };
}

/** The lead of one thing over another, such as the offset of a topic and that of its consumer. */
function solveDifference(operator: Operator, [first, second]: readonly [Term, Term], constant: number): Comparison {
  const [more, less] = first.factor > 0 ? [first, second] : [second, first];
  const measured: Expression = { type: 'binary', operator: '-', left: more.atom, right: less.atom, isBool: false };
  return { operator, measured, threshold: tidy(-constant / more.factor), time: null };
}

function isRelative(expression: Expression): boolean {
  return (expression.type === 'binary' && expression.operator === '/') || (expression.type === 'call' && expression.name === 'histogram_quantile') || partsOf(expression).some(isRelative);
}

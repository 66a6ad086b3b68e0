/** A comparison of one label: `status=~"5.."`. */
export interface LabelMatcher {
  readonly label: string;
  readonly operator: '=' | '!=' | '=~' | '!~';
  readonly value: string;
}

/** A PromQL expression as data, without offsets and vector matching, on which nothing here depends. A `window` is the seconds that are looked back over. */
export type Expression =
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'string'; readonly value: string }
  | { readonly type: 'selector'; readonly metric: string; readonly matchers: readonly LabelMatcher[]; readonly isRange: boolean; readonly window: number }
  | { readonly type: 'subquery'; readonly of: Expression; readonly window: number }
  | { readonly type: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly type: 'aggregate'; readonly name: string; readonly args: readonly Expression[]; readonly labels: readonly string[]; readonly without: boolean }
  | { readonly type: 'binary'; readonly operator: string; readonly left: Expression; readonly right: Expression; readonly isBool: boolean };

/** A text that is no PromQL: what is wrong, and where, counted in characters from 0. */
export interface Mistake {
  readonly message: string;
  readonly offset: number;
}

/** An expression in one line with single blanks, so that equal ones have equal texts. */
export function formatExpression(expression: Expression): string {
  switch (expression.type) {
    case 'number':
      return String(expression.value);
    case 'string':
      return JSON.stringify(expression.value);
    case 'selector': {
      const matchers = expression.matchers.map(({ label, operator, value }) => `${label}${operator}${JSON.stringify(value)}`).sort();
      return `${expression.metric}${matchers.length > 0 ? `{${matchers.join(',')}}` : ''}${expression.isRange ? '[]' : ''}`;
    }
    case 'subquery':
      return `${formatExpression(expression.of)}[:]`;
    case 'call':
    case 'aggregate':
      return `${expression.name}(${expression.args.map(formatExpression).join(', ')})`;
    case 'binary':
      return `(${formatExpression(expression.left)} ${expression.operator} ${formatExpression(expression.right)})`;
  }
}

/** The expressions that an expression is made of, one level down. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.type) {
    case 'number':
    case 'string':
    case 'selector':
      return [];
    case 'subquery':
      return [expression.of];
    case 'call':
    case 'aggregate':
      return expression.args;
    case 'binary':
      return [expression.left, expression.right];
  }
}

/** A selector of metrics. */
export type Selector = Expression & { readonly type: 'selector' };

/** All selectors in an expression, from left to right. */
export function selectorsIn(expression: Expression): readonly Selector[] {
  return expression.type === 'selector' ? [expression] : partsOf(expression).flatMap(selectorsIn);
}

/** The longest time that an expression looks back over, in seconds. */
export function longestWindow(expression: Expression): number {
  const own = expression.type === 'selector' || expression.type === 'subquery' ? expression.window : 0;
  return Math.max(own, ...partsOf(expression).map(longestWindow));
}

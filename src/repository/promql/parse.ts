import type { SyntaxNode } from '@lezer/common';
import { parser } from '@prometheus-io/lezer-promql';
import { readDuration, readNumber } from './literals.js';
import type { Expression, LabelMatcher, Mistake } from './expression.js';
import { findTypeMistake } from './types.js';

/** Longer or deeper expressions are not written by anybody; a hostile one must not fill the stack. */
const LONGEST = 20_000;
const DEEPEST = 200;

/** What a text is as PromQL. */
export type Parsed = { readonly expression: Expression; readonly mistake: null } | { readonly expression: null; readonly mistake: Mistake };

/** Reads an expression as Prometheus does. Never throws: a text that Prometheus refuses gives a mistake. */
export function parsePromql(text: string): Parsed {
  if (text.length > LONGEST) return failed(`is longer than ${LONGEST} characters`, LONGEST);
  const tree = parser.parse(text);
  const wrong = findError(tree.topNode);
  if (wrong !== null) return failed('is no PromQL', wrong);
  const [top] = childrenOf(tree.topNode);
  const expression = top === undefined ? null : convert(top, text, 0);
  if (expression === null) return failed('is nested too deeply or holds nothing', 0);
  const mistake = findTypeMistake(expression);
  return mistake === null ? { expression, mistake: null } : failed(mistake, 0);
}

/** Names of metrics in a text that need not be whole PromQL: what a broken expression is about. */
export function metricsIn(text: string): readonly string[] {
  const names = new Set<string>();
  parser.parse(text.slice(0, LONGEST)).iterate({
    enter: (node) => {
      if (node.name === 'Identifier') names.add(text.slice(node.from, node.to));
    },
  });
  return [...names];
}

function failed(message: string, offset: number): Parsed {
  return { expression: null, mistake: { message, offset } };
}

/** Where the parser met something that it did not expect; null where it did not. */
function findError(node: SyntaxNode): number | null {
  let at: number | null = null;
  node.cursor().iterate((inner) => {
    if (at === null && inner.type.isError) at = inner.from;
    return at === null;
  });
  return at;
}

function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) if (child.name !== 'LineComment') children.push(child);
  return children;
}

/** Null where the expression is nested too deeply. */
function convert(node: SyntaxNode, text: string, depth: number): Expression | null {
  if (depth > DEEPEST) return null;
  const children = childrenOf(node);
  const [first, second] = children;
  const inner = (child: SyntaxNode | undefined) => (child === undefined ? null : convert(child, text, depth + 1));
  switch (node.name) {
    case 'NumberDurationLiteral':
      return { type: 'number', value: readNumber(text.slice(node.from, node.to)) };
    case 'StringLiteral':
      return { type: 'string', value: unquote(text.slice(node.from, node.to)) };
    case 'VectorSelector':
      return readSelector(children, text);
    case 'MatrixSelector': {
      const selector = inner(first);
      return selector?.type === 'selector' ? { ...selector, isRange: true, window: windowOf(second, text) } : null;
    }
    case 'SubqueryExpr': {
      const of = inner(first);
      return of === null ? null : { type: 'subquery', of, window: windowOf(second, text) };
    }
    case 'UnaryExpr': {
      const right = inner(second);
      if (right === null) return null;
      return first !== undefined && text.slice(first.from, first.to) === '-' ? negate(right) : right;
    }
    case 'BinaryExpr':
      return readBinary(children, text, depth);
    case 'FunctionCall': {
      const args = readArguments(second, text, depth);
      return first === undefined || args === null ? null : { type: 'call', name: text.slice(first.from, first.to), args };
    }
    case 'AggregateExpr':
      return readAggregate(children, text, depth);
    default:
      // Parentheses, offsets and `@`: what stands in them is what is judged.
      return inner(first);
  }
}

function negate(expression: Expression): Expression {
  if (expression.type === 'number') return { type: 'number', value: -expression.value };
  return { type: 'binary', operator: '*', left: { type: 'number', value: -1 }, right: expression, isBool: false };
}

function readBinary(children: readonly SyntaxNode[], text: string, depth: number): Expression | null {
  const last = children.at(-1);
  const [first, operator] = children;
  if (first === undefined || operator === undefined || last === undefined) return null;
  const left = convert(first, text, depth + 1);
  const right = convert(last, text, depth + 1);
  if (left === null || right === null) return null;
  const isBool = children.some((child) => child.name === 'BoolModifier');
  return { type: 'binary', operator: text.slice(operator.from, operator.to).toLowerCase(), left, right, isBool };
}

function readArguments(body: SyntaxNode | undefined, text: string, depth: number): readonly Expression[] | null {
  const args = body === undefined ? [] : childrenOf(body).map((child) => convert(child, text, depth + 1));
  return args.every((arg) => arg !== null) ? args : null;
}

function readAggregate(children: readonly SyntaxNode[], text: string, depth: number): Expression | null {
  const [operator] = children;
  const args = readArguments(children.find(({ name }) => name === 'FunctionCallBody'), text, depth);
  if (operator === undefined || args === null) return null;
  const modifier = children.find(({ name }) => name === 'AggregateModifier');
  const labels = modifier?.getChild('GroupingLabels')?.getChildren('LabelName').map(({ from, to }) => text.slice(from, to)) ?? [];
  const name = text.slice(operator.from, operator.to).toLowerCase();
  return { type: 'aggregate', name, args, labels, without: modifier?.getChild('Without') !== null && modifier?.getChild('Without') !== undefined };
}

function readSelector(children: readonly SyntaxNode[], text: string): Expression {
  const identifier = children.find(({ name }) => name === 'Identifier');
  const nodes = children.find(({ name }) => name === 'LabelMatchers');
  const matchers = nodes === undefined ? [] : childrenOf(nodes).flatMap((node) => readMatcher(node, text));
  const quoted = nodes?.getChild('QuotedLabelName');
  const named = matchers.find(({ label, operator }) => label === '__name__' && operator === '=')?.value;
  const metric = identifier !== undefined ? text.slice(identifier.from, identifier.to) : quoted !== null && quoted !== undefined ? unquote(text.slice(quoted.from, quoted.to)) : (named ?? '');
  return { type: 'selector', metric, matchers: matchers.filter(({ label }) => label !== '__name__'), isRange: false, window: 0 };
}

function readMatcher(node: SyntaxNode, text: string): LabelMatcher[] {
  const [label, operator, value] = childrenOf(node);
  if (label === undefined || operator === undefined || value === undefined) return [];
  const written = text.slice(operator.from, operator.to);
  if (written !== '=' && written !== '!=' && written !== '=~' && written !== '!~') return [];
  const name = text.slice(label.from, label.to);
  return [{ label: label.name === 'LabelName' ? name : unquote(name), operator: written, value: unquote(text.slice(value.from, value.to)) }];
}

/** Zero where the range is computed. */
function windowOf(node: SyntaxNode | undefined, text: string): number {
  return node === undefined ? 0 : (readDuration(text.slice(node.from, node.to)) ?? 0);
}

/** The content of a quoted text; a backslash before another character is kept away, which is enough for names and patterns. */
function unquote(text: string): string {
  const content = text.slice(1, -1);
  return text.startsWith('`') ? content : content.replace(/\\(.)/g, '$1');
}


import { quotedEnd } from '../hcl/skip.js';
import { type HclNode, parseHcl } from '../hcl/parse.js';
import { bracketEnd, splitAtTop } from './split.js';
import { type Evaluated, isKnown, isMap, isTuple, UNKNOWN } from './value.js';

/** What names stand for where an expression is evaluated. */
export interface Scope {
  variable(name: string): Evaluated;
  local(name: string): Evaluated;
}

/** Deeper expressions are not evaluated. */
const MOST_DEPTH = 40;
/** A name with attributes and literal indexes behind it: `var.tags["owner"]`, `local.sizes.small`, `var.zones[0]`. */
const NAMED = /^(var|local)\.([\w-]+)((?:\.[\w-]+|\[\d+\]|\["[^"\\]*"\])*)$/;

/**
 * The value of an expression of Terraform's language as far as the text tells it: literals, templates, lists and objects, variables
 * and locals of the scope, comparisons, conditionals, `jsonencode` and a few conversions. Everything else is unknown.
 */
export function evaluate(expression: string, scope: Scope, depth = 0): Evaluated {
  const text = expression.trim();
  if (depth > MOST_DEPTH || text === '') return UNKNOWN;
  const [first = ''] = text;
  if (first === '"') return quotedEnd(text, 0) === text.length ? evaluateTemplate(text.slice(1, -1), scope, depth) : evaluateOperation(text, scope, depth);
  if (text.startsWith('<<')) return evaluateHeredoc(text);
  if ((first === '[' || first === '{') && bracketEnd(text, 0) === text.length) return evaluateCollection(text, scope, depth);
  if (first === '(' && bracketEnd(text, 0) === text.length) return evaluate(text.slice(1, -1), scope, depth + 1);
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (text === 'true' || text === 'false') return text === 'true';
  if (text === 'null') return null;
  const named = NAMED.exec(text);
  if (named !== null) {
    const [, kind, name = '', steps = ''] = named;
    return follow(kind === 'var' ? scope.variable(name) : scope.local(name), steps);
  }
  return evaluateCall(text, scope, depth) ?? evaluateOperation(text, scope, depth);
}

/** A quoted string; templates in it have to be known texts, numbers or booleans. */
function evaluateTemplate(inner: string, scope: Scope, depth: number): Evaluated {
  let result = '';
  for (let at = 0; at < inner.length; ) {
    const start = /(?<![$])\$\{|(?<![%])%\{/g;
    start.lastIndex = at;
    const found = start.exec(inner);
    if (found === null) return result + unescape(inner.slice(at));
    result += unescape(inner.slice(at, found.index));
    const end = bracketEnd(inner, found.index + 1);
    if (found[0] !== '${') return UNKNOWN;
    const value = evaluate(inner.slice(found.index + 2, end - 1), scope, depth + 1);
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return UNKNOWN;
    result += String(value);
    at = end;
  }
  return result;
}

function unescape(text: string): string {
  const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };
  return text.replace(/\\(.)/gs, (_, letter: string) => escapes[letter] ?? letter).replace(/([$%])\1\{/g, '$1{');
}

/** The lines of a heredoc; `<<-` takes the common indentation away. One with a template is unknown. */
function evaluateHeredoc(text: string): Evaluated {
  const lines = text.split(/\r?\n/);
  const body = lines.slice(1, -1);
  if (/(?<!\$)\$\{|(?<!%)%\{/.test(body.join('\n'))) return UNKNOWN;
  const indents = body.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const indent = text.startsWith('<<-') ? Math.min(...indents, Number.MAX_SAFE_INTEGER) : 0;
  return body.map((line) => `${line.slice(Math.min(indent, line.length))}\n`).join('');
}

/** `for` expressions are unknown, and so is an object with a computed key or a list that is expanded. */
function evaluateCollection(text: string, scope: Scope, depth: number): Evaluated {
  if (/^[[{]\s*for\s/.test(text)) return UNKNOWN;
  const source = `x = ${text}`;
  const [node] = parseHcl(source).nodes;
  const children = node?.children ?? [];
  if (text.startsWith('[')) return children.map((child) => evaluateNode(source, child, scope, depth + 1));
  const entries = children.map((child) => [child.name, evaluateNode(source, child, scope, depth + 1)] as const);
  return /\(\s*[\w.]+\s*\)\s*[=:]/.test(text) ? UNKNOWN : Object.fromEntries(entries);
}

/** The value of an attribute or an element. */
export function evaluateNode(source: string, node: HclNode, scope: Scope, depth = 0): Evaluated {
  return evaluate(source.slice(node.valueStart, node.end), scope, depth);
}

/** Functions that hand their argument on; and `jsonencode`, in which documents such as access policies are written. */
function evaluateCall(text: string, scope: Scope, depth: number): Evaluated | undefined {
  const [, name = ''] = /^([a-z][a-z0-9]*)\(/.exec(text) ?? [];
  if (name === '' || bracketEnd(text, name.length) !== text.length) return undefined;
  const inner = text.slice(name.length + 1, -1);
  if (name === 'jsonencode') {
    const value = evaluate(inner, scope, depth + 1);
    return isKnown(value) ? JSON.stringify(value) : UNKNOWN;
  }
  return ['tostring', 'tonumber', 'tobool', 'tolist', 'toset', 'tomap', 'sensitive', 'nonsensitive', 'trimspace'].includes(name) ? evaluate(inner, scope, depth + 1) : UNKNOWN;
}

/** A conditional, a comparison or a negation. */
function evaluateOperation(text: string, scope: Scope, depth: number): Evaluated {
  const question = splitAtTop(text, '?');
  if (question !== null) {
    const branches = splitAtTop(question[1], ':');
    const condition = evaluate(question[0], scope, depth + 1);
    if (branches === null || typeof condition !== 'boolean') return UNKNOWN;
    return evaluate(condition ? branches[0] : branches[1], scope, depth + 1);
  }
  for (const operator of ['||', '&&', '==', '!='] as const) {
    const sides = splitAtTop(text, operator);
    if (sides === null) continue;
    const left = evaluate(sides[0], scope, depth + 1);
    const right = evaluate(sides[1], scope, depth + 1);
    if (operator === '||') return left === true || right === true ? true : left === false && right === false ? false : UNKNOWN;
    if (operator === '&&') return left === false || right === false ? false : left === true && right === true ? true : UNKNOWN;
    if (typeof left === 'object' || typeof right === 'object' || left === UNKNOWN || right === UNKNOWN) return UNKNOWN;
    return operator === '==' ? left === right : left !== right;
  }
  if (text.startsWith('!')) {
    const value = evaluate(text.slice(1), scope, depth + 1);
    return typeof value === 'boolean' ? !value : UNKNOWN;
  }
  return UNKNOWN;
}

function follow(value: Evaluated, steps: string): Evaluated {
  let current = value;
  for (const [, name, index, quoted] of steps.matchAll(/\.([\w-]+)|\[(\d+)\]|\["([^"]*)"\]/g)) {
    if (index !== undefined) current = isTuple(current) ? (current[Number(index)] ?? UNKNOWN) : UNKNOWN;
    else {
      const key = name ?? quoted ?? '';
      current = isMap(current) && Object.hasOwn(current, key) ? (current[key] ?? null) : UNKNOWN;
    }
  }
  return current;
}

import { quotedEnd } from '../hcl/skip.js';
import { type HclNode, parseHcl } from '../hcl/parse.js';
import { isSecretName } from '../secret-names.js';
import { bracketEnd, splitAtTop } from './split.js';
import { type Evaluated, isKnown, isMap, isTuple, UNKNOWN, UNKNOWN_PART, withMarks } from './value.js';

/** What names stand for where an expression is evaluated. */
export interface Scope {
  /** Whether `UNKNOWN_PART` stands for what is unknown inside of a text, so that the rest of it is known. */
  readonly isDraft: boolean;
  variable(name: string): Evaluated;
  local(name: string): Evaluated;
  /** The JSON text of a data source `aws_iam_policy_document`. */
  policyDocument(name: string): Evaluated;
}

/** Deeper expressions are not evaluated. */
const MOST_DEPTH = 40;
/** A name with attributes and literal indexes behind it: `var.tags["owner"]`, `local.sizes.small`, `var.zones[0]`. */
const NAMED = /^(var|local)\.([\w-]+)((?:\.[\w-]+|\[\d+\]|\["[^"\\]*"\])*)$/;
const POLICY_DOCUMENT = /^data\.aws_iam_policy_document\.([\w-]+)(?:\[0\])?\.(?:minified_)?json$/;

/**
 * The value of an expression of Terraform's language as far as the text tells it: literals, templates, lists and objects, variables
 * and locals of the scope, comparisons, conditionals, `jsonencode` and a few conversions. Everything else is unknown.
 */
export function evaluate(expression: string, scope: Scope, depth = 0): Evaluated {
  const text = expression.trim();
  if (depth > MOST_DEPTH || text === '') return UNKNOWN;
  const [first = ''] = text;
  if (first === '"') return quotedEnd(text, 0) === text.length ? evaluateTemplate(text.slice(1, -1), scope, depth) : evaluateOperation(text, scope, depth);
  if (text.startsWith('<<')) return evaluateHeredoc(text, scope, depth);
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
  const [, document] = POLICY_DOCUMENT.exec(text) ?? [];
  if (document !== undefined) return scope.policyDocument(document);
  return evaluateCall(text, scope, depth) ?? evaluateOperation(text, scope, depth);
}

/** A quoted string; templates in it have to be known texts, numbers or booleans. */
function evaluateTemplate(inner: string, scope: Scope, depth: number): Evaluated {
  return fillTemplates(inner, unescape, (expression) => evaluate(expression, scope, depth + 1), scope.isDraft);
}

/** A text with its templates filled in; one with a directive such as `%{ if` is unknown. */
function fillTemplates(text: string, plain: (part: string) => string, valueOf: (expression: string) => Evaluated, isDraft: boolean): Evaluated {
  let result = '';
  for (let at = 0; at < text.length; ) {
    const start = /(?<![$])\$\{|(?<![%])%\{/g;
    start.lastIndex = at;
    const found = start.exec(text);
    if (found === null) return result + plain(text.slice(at));
    result += plain(text.slice(at, found.index));
    const end = bracketEnd(text, found.index + 1);
    if (found[0] !== '${') return UNKNOWN;
    const value = valueOf(text.slice(found.index + 2, end - 1));
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') result += String(value);
    else if (isDraft) result += UNKNOWN_PART;
    else return UNKNOWN;
    at = end;
  }
  return result;
}

function unescape(text: string): string {
  const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };
  return unescapeMarks(text.replace(/\\(.)/gs, (_, letter: string) => escapes[letter] ?? letter));
}

function unescapeMarks(text: string): string {
  return text.replace(/([$%])\1\{/g, '$1{');
}

/** The lines of a heredoc with its templates filled in; `<<-` takes the common indentation away. */
function evaluateHeredoc(text: string, scope: Scope, depth: number): Evaluated {
  const body = text.split(/\r?\n/).slice(1, -1);
  const indents = body.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const indent = text.startsWith('<<-') ? Math.min(...indents, Number.MAX_SAFE_INTEGER) : 0;
  const lines = body.map((line) => `${line.slice(Math.min(indent, line.length))}\n`).join('');
  return fillTemplates(lines, unescapeMarks, (expression) => evaluate(expression, scope, depth + 1), scope.isDraft);
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

/** Functions that hand their argument on; `jsonencode`, in which documents such as access policies are written, and `yamlencode`, for values of charts; `base64encode`, for start scripts. */
function evaluateCall(text: string, scope: Scope, depth: number): Evaluated | undefined {
  const [, name = ''] = /^([a-z][a-z0-9]*)\(/.exec(text) ?? [];
  if (name === '' || bracketEnd(text, name.length) !== text.length) return undefined;
  const inner = text.slice(name.length + 1, -1);
  if (name === 'jsonencode') return toJson(evaluate(inner, scope, depth + 1), scope.isDraft);
  if (name === 'base64encode') {
    const value = evaluate(inner, scope, depth + 1);
    return typeof value === 'string' ? Buffer.from(value).toString('base64') : UNKNOWN;
  }
  if (name === 'yamlencode') {
    // A credential is looked for where it is written, not where a variable hands it on. What is unknown gets the form of a placeholder in a values file; JSON is YAML as well.
    const value = evaluate(inner, { ...scope, variable: (variable) => (isSecretName(variable) ? UNKNOWN : scope.variable(variable)) }, depth + 1);
    return isMap(value) ? JSON.stringify(withMarks(value)).replaceAll(UNKNOWN_PART, '${unknown}') : UNKNOWN;
  }
  return ['tostring', 'tonumber', 'tobool', 'tolist', 'toset', 'tomap', 'sensitive', 'nonsensitive', 'trimspace'].includes(name) ? evaluate(inner, scope, depth + 1) : UNKNOWN;
}

/** A value as a JSON text; in a draft, `UNKNOWN_PART` stands in it for what is unknown. */
export function toJson(value: Evaluated, isDraft: boolean): Evaluated {
  if (value === UNKNOWN || (!isDraft && !isKnown(value))) return UNKNOWN;
  return JSON.stringify(withMarks(value));
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

import { type Expression, type ModuleDeclaration, parse, type Program, type Statement } from 'acorn';

/** A value that can be told without running anything; `undefined` where it cannot. */
export type Literal = string | number | boolean | null | undefined | readonly Literal[] | LiteralObject;
/** An object of literals with the lines of its keys. */
export interface LiteralObject {
  readonly entries: ReadonlyMap<string, { readonly value: Literal; readonly line: number }>;
}

/** A script whose constants are known by name. */
export interface Script {
  readonly imports: readonly string[];
  /** The value of a constant, looked up once. */
  constant(name: string): Literal;
}

/** Constants may refer to constants, but not without end. */
const DEEPEST = 40;

/** Parses an ECMAScript module; null where it is none. Never throws. */
export function readScript(text: string): Script | null {
  const program = parseProgram(text) ?? parseProgram(withoutTypes(text));
  if (program === null) return null;
  const declared = new Map<string, Expression>();
  const imports: string[] = [];
  for (const statement of program.body) {
    if (statement.type === 'ImportDeclaration') imports.push(String(statement.source.value));
    for (const [name, value] of constantsOf(statement)) declared.set(name, value);
  }
  return { imports, constant: (name) => constantOf(name, { declared, depth: 0 }) };
}

function parseProgram(text: string): Program | null {
  try {
    return parse(text, { ecmaVersion: 'latest', sourceType: 'module', locations: true, allowHashBang: true });
  } catch {
    return null;
  }
}

/** TypeScript as load tests use it: annotations of constants and parameters, imports of types, `as` and `satisfies`. */
function withoutTypes(text: string): string {
  return text
    .replace(/^import type [^\n]*$/gm, '')
    .replace(/\b(const|let|var)(\s+\w+)\s*:\s*[\w.<>[\]| ]+(?=\s*=)/g, '$1$2')
    .replace(/(?<!\*)\s+(?:as|satisfies)\s+[A-Za-z][\w.<>[\]]*(?=\s*[;,)\]}])/g, '')
    .replace(/([(,]\s*\w+)\??\s*:\s*[A-Za-z][\w.<>[\]| ]*(?=\s*[,)=])/g, '$1')
    .replace(/\)\s*:\s*[A-Za-z][\w.<>[\]| ]*(?=\s*(?:\{|=>))/g, ')');
}

function constantsOf(statement: Statement | ModuleDeclaration): readonly (readonly [string, Expression])[] {
  const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
  if (declaration === null || declaration === undefined || declaration.type !== 'VariableDeclaration') return [];
  return declaration.declarations.flatMap(({ id, init }) => (id.type === 'Identifier' && init !== null && init !== undefined ? [[id.name, init] as const] : []));
}

interface Scope {
  readonly declared: ReadonlyMap<string, Expression>;
  readonly depth: number;
}

function constantOf(name: string, scope: Scope): Literal {
  const expression = scope.declared.get(name);
  return expression === undefined ? undefined : literalOf(expression, scope);
}

function literalOf(expression: Expression, scope: Scope): Literal {
  if (scope.depth > DEEPEST) return undefined;
  const inner = { ...scope, depth: scope.depth + 1 };
  const value = (part: Expression) => literalOf(part, inner);
  const { type } = expression;
  if (type === 'Literal') return typeof expression.value === 'bigint' || expression.value instanceof RegExp ? undefined : expression.value;
  if (type === 'TemplateLiteral') return joined(expression.quasis.map((part) => part.value.cooked ?? ''), expression.expressions.map(value));
  if (type === 'ArrayExpression') return expression.elements.map((element) => (element === null || element.type === 'SpreadElement' ? undefined : value(element)));
  if (type === 'ObjectExpression') return objectOf(expression, inner);
  if (type === 'Identifier') return constantOf(expression.name, inner);
  if (type === 'UnaryExpression') return negated(expression.operator, value(expression.argument));
  if (type === 'BinaryExpression') return expression.left.type === 'PrivateIdentifier' ? undefined : calculated(expression.operator, value(expression.left), value(expression.right));
  if (type === 'LogicalExpression') return value(expression.left) ?? value(expression.right);
  if (type === 'ConditionalExpression') return value(expression.alternate);
  if (type === 'ParenthesizedExpression') return value(expression.expression);
  if (type !== 'CallExpression' || expression.callee.type !== 'Identifier') return undefined;
  return /^(?:Number|parseInt|parseFloat|String)$/.test(expression.callee.name) ? converted(expression.callee.name, firstArgument(expression.arguments, inner)) : undefined;
}

function objectOf(expression: Extract<Expression, { type: 'ObjectExpression' }>, scope: Scope): LiteralObject {
  const entries = new Map<string, { value: Literal; line: number }>();
  for (const property of expression.properties) {
    if (property.type === 'SpreadElement') {
      const spread = literalOf(property.argument, scope);
      if (isLiteralObject(spread)) for (const [key, entry] of spread.entries) entries.set(key, entry);
    } else if (!property.computed) {
      const key = property.key.type === 'Identifier' ? property.key.name : property.key.type === 'Literal' ? String(property.key.value) : null;
      if (key !== null) entries.set(key, { value: literalOf(property.value, scope), line: property.loc?.start.line ?? 1 });
    }
  }
  return { entries };
}

function firstArgument(args: Extract<Expression, { type: 'CallExpression' }>['arguments'], scope: Scope): Literal {
  const [first] = args;
  return first === undefined || first.type === 'SpreadElement' ? undefined : literalOf(first, scope);
}

function joined(texts: readonly string[], values: readonly Literal[]): Literal {
  const filled = values.map((value) => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null));
  return filled.includes(null) ? undefined : texts.map((text, index) => text + (filled[index] ?? '')).join('');
}

function negated(operator: string, value: Literal): Literal {
  return operator === '-' && typeof value === 'number' ? -value : undefined;
}

function converted(name: string, value: Literal): Literal {
  if (name === 'String') return typeof value === 'number' ? String(value) : value;
  const number = Number(value);
  return typeof value === 'object' || value === undefined || Number.isNaN(number) ? undefined : number;
}

function calculated(operator: string, left: Literal, right: Literal): Literal {
  if (typeof left === 'string' && operator === '+' && (typeof right === 'string' || typeof right === 'number')) return left + String(right);
  if (typeof left !== 'number' || typeof right !== 'number') return undefined;
  const results: Readonly<Record<string, number>> = { '+': left + right, '-': left - right, '*': left * right, '/': left / right };
  const result = results[operator];
  return result !== undefined && Number.isFinite(result) ? result : undefined;
}

/** Whether a value is an object of literals. */
export function isLiteralObject(value: Literal): value is LiteralObject {
  return typeof value === 'object' && value !== null && 'entries' in value && value.entries instanceof Map;
}

import { readTokens, type Token } from './tokens.js';

/** A script as a tree of commands. */
export type Node =
  | ({ readonly kind: 'command'; readonly words: readonly string[]; readonly line: number; readonly substitutions: readonly string[] } & Redirections)
  | { readonly kind: 'chain'; readonly parts: readonly { readonly operator: '' | '&&' | '||'; readonly node: Node }[] }
  | { readonly kind: 'pipe'; readonly parts: readonly Node[]; readonly negated: boolean }
  | { readonly kind: 'group'; readonly body: readonly Node[] }
  | { readonly kind: 'if'; readonly branches: readonly { readonly condition: readonly Node[]; readonly body: readonly Node[] }[] }
  | { readonly kind: 'loop'; readonly keyword: string; readonly condition: readonly Node[]; readonly body: readonly Node[] }
  | { readonly kind: 'background'; readonly node: Node };

/** Where a command reads from and writes to; null where nothing is said. */
export interface Redirections {
  /** The file that it reads from standard input. */
  readonly stdin: string | null;
  /** The file that its output goes to. */
  readonly stdout: string | null;
  /** The text of a here-document or here-string. */
  readonly input: string | null;
}

interface Parser {
  readonly tokens: readonly Token[];
  index: number;
  depth: number;
}

/** Deeper nesting is no script that a person wrote. */
const DEEPEST = 64;
const ENDS = new Set(['then', 'elif', 'else', 'fi', 'do', 'done', 'esac', '}']);

/** Reads a script. What is no valid shell is read as far as it goes; nothing throws. */
export function readTree(script: string): readonly Node[] {
  const parser: Parser = { tokens: readTokens(script), index: 0, depth: 0 };
  const nodes: Node[] = [];
  while (parser.index < parser.tokens.length) {
    nodes.push(...readList(parser));
    parser.index += 1;
  }
  return nodes;
}

function peek(parser: Parser): Token | undefined {
  return parser.tokens[parser.index];
}

function isOperator(token: Token | undefined, ...texts: readonly string[]): boolean {
  return token?.kind === 'operator' && texts.includes(token.text);
}

function isKeyword(token: Token | undefined, ...texts: readonly string[]): boolean {
  return token?.kind === 'word' && !token.quoted && texts.includes(token.text);
}

/** Reads commands up to a keyword or bracket that ends a list, which stays where it is. */
function readList(parser: Parser): Node[] {
  const nodes: Node[] = [];
  if (parser.depth > DEEPEST) parser.index = parser.tokens.length;
  parser.depth += 1;
  for (let token = peek(parser); token !== undefined; token = peek(parser)) {
    if (isOperator(token, '\n', ';', '&')) parser.index += 1;
    else if (isOperator(token, ')', ';;') || (token.kind === 'word' && !token.quoted && ENDS.has(token.text))) break;
    else {
      const before = parser.index;
      const node = readChain(parser);
      nodes.push(isOperator(peek(parser), '&') ? { kind: 'background', node } : node);
      if (parser.index === before) parser.index += 1;
    }
  }
  parser.depth -= 1;
  return nodes;
}

function readChain(parser: Parser): Node {
  const first = readPipe(parser);
  const parts: { operator: '' | '&&' | '||'; node: Node }[] = [{ operator: '', node: first }];
  for (let token = peek(parser); token?.kind === 'operator' && (token.text === '&&' || token.text === '||'); token = peek(parser)) {
    parser.index += 1;
    skipLines(parser);
    parts.push({ operator: token.text, node: readPipe(parser) });
  }
  return parts.length === 1 ? first : { kind: 'chain', parts };
}

function readPipe(parser: Parser): Node {
  const negated = isKeyword(peek(parser), '!');
  if (negated) parser.index += 1;
  const parts = [readCommand(parser)];
  while (isOperator(peek(parser), '|', '|&')) {
    parser.index += 1;
    skipLines(parser);
    parts.push(readCommand(parser));
  }
  const [first] = parts;
  return parts.length === 1 && first !== undefined && !negated ? first : { kind: 'pipe', parts, negated };
}

function readCommand(parser: Parser): Node {
  const token = peek(parser);
  if (isOperator(token, '(')) return readGroup(parser, ')');
  if (isKeyword(token, '{')) return readGroup(parser, '}');
  if (isKeyword(token, 'if')) return readIf(parser);
  if (isKeyword(token, 'while', 'until', 'for', 'select')) return readLoop(parser);
  if (isKeyword(token, 'case')) return readCase(parser);
  return readSimple(parser);
}

function readGroup(parser: Parser, end: string): Node {
  parser.index += 1;
  if (end === ')' && isOperator(peek(parser), '(')) return readArithmetic(parser);
  const body = readList(parser);
  if (peek(parser)?.text === end) parser.index += 1;
  return { kind: 'group', body };
}

/** `(( … ))` as one command, so that a comparison in it can be read. */
function readArithmetic(parser: Parser): Node {
  const words: string[] = ['(('];
  const substitutions: string[] = [];
  const line = peek(parser)?.line ?? 0;
  let depth = 2;
  parser.index += 1;
  for (let token = peek(parser); token !== undefined && depth > 0; token = peek(parser)) {
    if (isOperator(token, '(')) depth += 1;
    else if (isOperator(token, ')')) depth -= 1;
    else words.push(token.text);
    substitutions.push(...token.substitutions);
    parser.index += 1;
  }
  return { kind: 'command', words, line, stdin: null, stdout: null, input: null, substitutions };
}

function readIf(parser: Parser): Node {
  const branches: { condition: readonly Node[]; body: readonly Node[] }[] = [];
  while (isKeyword(peek(parser), 'if', 'elif', 'else')) {
    const isElse = isKeyword(peek(parser), 'else');
    parser.index += 1;
    const condition = isElse ? [] : readList(parser);
    if (isKeyword(peek(parser), 'then')) parser.index += 1;
    branches.push({ condition, body: readList(parser) });
  }
  if (isKeyword(peek(parser), 'fi')) parser.index += 1;
  return { kind: 'if', branches };
}

function readLoop(parser: Parser): Node {
  const keyword = peek(parser)?.text ?? '';
  parser.index += 1;
  const condition = keyword === 'while' || keyword === 'until' ? readList(parser) : skipTo(parser, 'do');
  if (isKeyword(peek(parser), 'do')) parser.index += 1;
  const body = readList(parser);
  if (isKeyword(peek(parser), 'done')) parser.index += 1;
  return { kind: 'loop', keyword, condition, body };
}

function readCase(parser: Parser): Node {
  skipTo(parser, 'in');
  parser.index += 1;
  const body: Node[] = [];
  while (peek(parser) !== undefined && !isKeyword(peek(parser), 'esac')) {
    while (peek(parser) !== undefined && !isOperator(peek(parser), ')') && !isKeyword(peek(parser), 'esac')) parser.index += 1;
    if (isOperator(peek(parser), ')')) parser.index += 1;
    body.push(...readList(parser));
    if (isOperator(peek(parser), ';;', ')')) parser.index += 1;
    skipLines(parser);
  }
  parser.index += 1;
  return { kind: 'group', body };
}

function readSimple(parser: Parser): Node {
  const words: string[] = [];
  const substitutions: string[] = [];
  const redirections: Record<keyof Redirections, string | null> = { stdin: null, stdout: null, input: null };
  const line = peek(parser)?.line ?? 0;
  for (let token = peek(parser); token !== undefined && token.kind !== 'operator'; token = peek(parser)) {
    if (token.kind === 'word') words.push(token.text);
    else redirections[token.kind] = token.text;
    substitutions.push(...token.substitutions);
    parser.index += 1;
  }
  if (isOperator(peek(parser), '(')) skipParentheses(parser);
  return { kind: 'command', words, line, ...redirections, substitutions };
}

/** A function's `()` or an array's elements. */
function skipParentheses(parser: Parser): void {
  while (peek(parser) !== undefined && !isOperator(peek(parser), ')')) parser.index += 1;
  parser.index += 1;
}

function skipTo(parser: Parser, keyword: string): Node[] {
  while (peek(parser) !== undefined && !isKeyword(peek(parser), keyword)) parser.index += 1;
  return [];
}

function skipLines(parser: Parser): void {
  while (isOperator(peek(parser), '\n')) parser.index += 1;
}

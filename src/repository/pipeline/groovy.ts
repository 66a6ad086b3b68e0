/** A call or a block of a Groovy script, as far as pipelines are made of them. */
export interface GroovyNode {
  /** `stage`, `docker.image.inside`; of an assignment, the name on its left. */
  readonly name: string;
  /** What stands between the parentheses or behind the name, without closures. */
  readonly args: string;
  /** The texts among the arguments, without quotes. */
  readonly texts: readonly string[];
  /** From 1. */
  readonly line: number;
  /** Statements of its closures; null where there is none. */
  readonly body: readonly GroovyNode[] | null;
}

/** A script that nests deeper is no pipeline. */
const DEEPEST = 60;

interface Scanner {
  readonly text: string;
  at: number;
  depth: number;
  /** Where the line was counted last, and which it was. */
  counted: number;
  line: number;
}

/**
 * Reads a Groovy script as a tree of calls and blocks: enough for Jenkins' pipelines, which are calls with texts and closures.
 * What is neither is passed over. Never throws.
 */
export function readGroovy(text: string): readonly GroovyNode[] {
  const scanner: Scanner = { text, at: 0, depth: 0, counted: 0, line: 1 };
  const nodes: GroovyNode[] = [];
  while (scanner.at < text.length) {
    nodes.push(...readStatements(scanner));
    // A brace too many ends nothing.
    scanner.at += 1;
  }
  return nodes;
}

/** Reads up to the brace that closes the block, or to the end. */
function readStatements(scanner: Scanner): readonly GroovyNode[] {
  const nodes: GroovyNode[] = [];
  while (scanner.at < scanner.text.length && scanner.text[scanner.at] !== '}') {
    const node = readStatement(scanner);
    if (node !== null) nodes.push(node);
  }
  return nodes;
}

/** `def`, types and `return` only stand before what is read. */
const PREFIXES = new Set(['def', 'final', 'return', 'String', 'int', 'boolean', 'Integer', 'Boolean', 'Map', 'List']);

function readStatement(scanner: Scanner): GroovyNode | null {
  const { text, at } = scanner;
  if (skipComment(scanner)) return null;
  const opening = text[at] ?? '';
  if (opening === '"' || opening === "'") {
    readText(scanner);
    return null;
  }
  if (opening === '{') return readBlock(scanner, { name: '', args: '', texts: [], line: lineAt(scanner, at) });
  const name = /[A-Za-z_$][\w$.]*/y;
  name.lastIndex = at;
  const found = name.exec(text)?.[0];
  if (found === undefined) {
    scanner.at += 1;
    return null;
  }
  scanner.at += found.length;
  return PREFIXES.has(found) ? null : readCall(scanner, found, lineAt(scanner, at));
}

type Head = Omit<GroovyNode, 'body'>;

/** What follows a name: arguments in parentheses or up to the end of the line, closures, further calls behind a dot. */
function readCall(scanner: Scanner, first: string, line: number): GroovyNode | null {
  const { text } = scanner;
  skipSpaces(scanner);
  if (text[scanner.at] === '=' && text[scanner.at + 1] !== '=') {
    scanner.at += 1;
    skipSpaces(scanner);
    // What is assigned is a call of its own unless it is a text or a number.
    return /["'\d]|true|false/y.test(text.slice(scanner.at, scanner.at + 5)) ? { name: first, line, ...readArguments(scanner, 'line') } : null;
  }
  let head: GroovyNode = { name: first, line, ...readArguments(scanner, text[scanner.at] === '(' ? 'parentheses' : 'line') };
  while (text[scanner.at] === '.' || /^\s*\.[A-Za-z]/.test(text.slice(scanner.at, scanner.at + 40))) {
    const member = /\s*\.([A-Za-z_$][\w$]*)[ \t]*/y;
    member.lastIndex = scanner.at;
    const found = member.exec(text);
    if (found === null) break;
    scanner.at = member.lastIndex;
    const more = readArguments(scanner, text[scanner.at] === '(' ? 'parentheses' : 'block');
    head = { name: `${head.name}.${found[1] ?? ''}`, line, args: `${head.args} ${more.args}`, texts: [...head.texts, ...more.texts], body: joinBodies(head.body, more.body) };
  }
  return head.body === null ? withBlock(scanner, head) : head;
}

function joinBodies(a: GroovyNode['body'], b: GroovyNode['body']): GroovyNode['body'] {
  return a === null ? b : [...a, ...(b ?? [])];
}

/** A closure may begin behind the arguments, on the next line as well. */
function withBlock(scanner: Scanner, head: Head): GroovyNode {
  const behind = /\s*\{/y;
  behind.lastIndex = scanner.at;
  if (!behind.test(scanner.text)) return { ...head, body: null };
  scanner.at = behind.lastIndex - 1;
  return readBlock(scanner, head);
}

function readBlock(scanner: Scanner, head: Head): GroovyNode {
  scanner.at += 1;
  if (scanner.depth >= DEEPEST) return { ...head, body: [] };
  scanner.depth += 1;
  const body = readStatements(scanner);
  scanner.depth -= 1;
  scanner.at += 1;
  return { ...head, body };
}

/** Arguments with the texts and closures in them. `line` ends at the end of the line or of the block, unless a bracket or a comma says that it goes on. */
function readArguments(scanner: Scanner, until: 'parentheses' | 'line' | 'block'): Pick<GroovyNode, 'args' | 'texts' | 'body'> {
  const { text } = scanner;
  const texts: string[] = [];
  let args = '';
  let body: GroovyNode['body'] = null;
  let open = 0;
  while (scanner.at < text.length) {
    const character = text[scanner.at] ?? '';
    if (skipComment(scanner)) continue;
    if (character === '"' || character === "'") {
      const content = readText(scanner);
      texts.push(content);
      args += JSON.stringify(content);
      continue;
    }
    if (character === '{') {
      if (open === 0 && until === 'parentheses') break;
      body = joinBodies(body, readBlock(scanner, { name: '', args: '', texts: [], line: 0 }).body);
      if (open === 0 && !/^\s*,/.test(text.slice(scanner.at, scanner.at + 80))) break;
      continue;
    }
    if (open === 0 && (until === 'block' ? character !== ' ' : endsLine(character, args, until))) break;
    if (character === '(' || character === '[') open += 1;
    if (character === ')' || character === ']') open -= 1;
    args += character;
    scanner.at += 1;
    if (until === 'parentheses' && open === 0) break;
    if (open < 0) break;
  }
  return { args: args.trim(), texts, body };
}

function endsLine(character: string, args: string, until: 'parentheses' | 'line'): boolean {
  if (until === 'parentheses') return false;
  if (character === '\n') return !',([=:?|&+'.includes(args.trimEnd().at(-1) ?? ';');
  return character === ';' || character === '}' || character === '.';
}

function skipSpaces(scanner: Scanner): void {
  while (scanner.text[scanner.at] === ' ' || scanner.text[scanner.at] === '\t') scanner.at += 1;
}

/** Passes over one comment; false where there is none. */
function skipComment(scanner: Scanner): boolean {
  const { text, at } = scanner;
  const isLine = text.startsWith('//', at) || (at === 0 && text.startsWith('#!'));
  if (!isLine && !text.startsWith('/*', at)) return false;
  const end = isLine ? text.indexOf('\n', at) : text.indexOf('*/', at + 2);
  scanner.at = end === -1 ? text.length : end + (isLine ? 0 : 2);
  return true;
}

/** A text in one or three quotes, with what stands behind its backslashes; in double quotes `${…}` may hold quotes of its own. */
function readText(scanner: Scanner): string {
  const { text } = scanner;
  const quote = text[scanner.at] ?? '';
  const closing = text.startsWith(quote.repeat(3), scanner.at) ? quote.repeat(3) : quote;
  scanner.at += closing.length;
  let content = '';
  while (scanner.at < text.length && !text.startsWith(closing, scanner.at)) {
    const character = text[scanner.at] ?? '';
    if (closing.length === 1 && character === '\n') break;
    if (character === '\\') {
      const escaped = text[scanner.at + 1] ?? '';
      content += escaped === 'n' ? '\n' : escaped === '\n' ? '' : escaped;
      scanner.at += 2;
      continue;
    }
    const inner = quote === '"' && text.startsWith('${', scanner.at) ? text.indexOf('}', scanner.at) : -1;
    const end = inner === -1 ? scanner.at + 1 : inner + 1;
    content += text.slice(scanner.at, end);
    scanner.at = end;
  }
  scanner.at += closing.length;
  return content;
}

/** Lines are counted on the way, because places are asked for in their order. */
function lineAt(scanner: Scanner, at: number): number {
  for (; scanner.counted < at; scanner.counted++) if (scanner.text[scanner.counted] === '\n') scanner.line += 1;
  return scanner.line;
}

/** A directive of nginx: `listen 443 ssl;`, or with a block: `location /api/ { … }`. */
export interface Directive {
  /** From 1. */
  readonly line: number;
  readonly name: string;
  readonly args: readonly string[];
  /** Null where it ends with a semicolon. */
  readonly block: readonly Directive[] | null;
}

interface Token {
  readonly text: string;
  readonly line: number;
  /** A quoted word, or one with signs in it, is never a sign itself. */
  readonly isSign: boolean;
}

/** More than this is no configuration that a person wrote. */
const MOST_TOKENS = 200_000;
const DEEPEST = 20;

/** Reads a configuration of nginx; null where the text is something else: braces that do not match, a directive without an end, too deep or too long. */
export function parseNginx(text: string): readonly Directive[] | null {
  const tokens = tokenize(text);
  if (tokens === null) return null;
  const cursor = { tokens, at: 0 };
  const directives = readBlock(cursor, 0);
  return directives !== null && cursor.at === tokens.length ? directives : null;
}

interface Cursor {
  readonly tokens: readonly Token[];
  at: number;
}

/** Reads up to the closing brace, or to the end at the top. */
function readBlock(cursor: Cursor, depth: number): Directive[] | null {
  const directives: Directive[] = [];
  let words: Token[] = [];
  while (cursor.at < cursor.tokens.length) {
    const token = cursor.tokens[cursor.at++];
    if (token === undefined) return null;
    if (!token.isSign) {
      words.push(token);
      continue;
    }
    if (token.text === '}') return words.length === 0 && depth > 0 ? directives : null;
    const block = token.text === '{' ? (depth < DEEPEST ? readBlock(cursor, depth + 1) : null) : undefined;
    const [name, ...args] = words;
    if (name === undefined || block === null) return null;
    directives.push({ line: name.line, name: name.text, args: args.map((arg) => arg.text), block: block ?? null });
    words = [];
  }
  return depth === 0 && words.length === 0 ? directives : null;
}

/** A word may be quoted, may hold `${name}`, and a block of Lua is one word. */
const WORD = /"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|(?:\$\{\w*\}|\\[\s\S]|[^\s;{}"'\\])(?:\$\{\w*\}|\\[\s\S]|[^\s;{}\\])*/y;

function tokenize(text: string): Token[] | null {
  const tokens: Token[] = [];
  let line = 1;
  for (let at = 0; at < text.length; ) {
    const sign = text[at] ?? '';
    if (sign === '\n') line += 1;
    if (/\s/.test(sign)) at += 1;
    else if (sign === '#') at = endOfLine(text, at);
    else if (sign === ';' || sign === '{' || sign === '}') {
      const isLua = sign === '{' && /_by_lua_block$/.test(tokens[tokens.length - 1]?.text ?? '');
      const end = isLua ? endOfLua(text, at) : at + 1;
      tokens.push({ text: isLua ? ';' : sign, line, isSign: true });
      line += breaks(text.slice(at, end));
      at = end;
    } else {
      WORD.lastIndex = at;
      const word = WORD.exec(text)?.[0];
      if (word === undefined) return null;
      tokens.push({ text: /^["']/.test(word) ? word.slice(1, -1) : word, line, isSign: false });
      line += breaks(word);
      at += word.length;
    }
    if (tokens.length > MOST_TOKENS) return null;
  }
  return tokens;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

/** Behind the brace that closes a block of Lua; its own braces come in pairs. */
function endOfLua(text: string, at: number): number {
  let depth = 0;
  for (let end = at; end < text.length; end++) {
    if (text[end] === '{') depth += 1;
    if (text[end] === '}') depth -= 1;
    if (depth === 0) return end + 1;
  }
  return text.length;
}

function breaks(text: string): number {
  return text.split('\n').length - 1;
}

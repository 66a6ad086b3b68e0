/** A word of a script, an operator or the end of a line. */
export interface Token {
  readonly kind: 'word' | 'operator' | 'stdin' | 'stdout' | 'input';
  /** A word without its quotes, an operator as it is written (`\n` for a line's end), the file that a command reads or writes, or the text that it is handed. */
  readonly text: string;
  /** Line in the script, from 0. */
  readonly line: number;
  /** Scripts in `$(…)` and backticks inside the word. */
  readonly substitutions: readonly string[];
  /** Whether a part of it was quoted, so that it is no keyword. */
  readonly quoted: boolean;
}

const OPERATORS = ['&&', '||', ';;', '|&', ';', '|', '&', '(', ')', '\n'] as const;

interface HereDocument {
  readonly end: string;
  readonly indented: boolean;
  /** Where the token stands that gets its text. */
  readonly token: number;
}

interface Scanner {
  readonly text: string;
  index: number;
  line: number;
  readonly tokens: Token[];
  /** Ends of the here-documents that begin after this line. */
  readonly hereDocuments: HereDocument[];
}

/** Splits a shell script into words and operators. Comments are left out; nothing is an error. */
export function readTokens(text: string): readonly Token[] {
  const scanner: Scanner = { text, index: 0, line: 0, tokens: [], hereDocuments: [] };
  while (scanner.index < text.length) readToken(scanner);
  return scanner.tokens;
}

function readToken(scanner: Scanner): void {
  const { text, index } = scanner;
  const character = text[index] ?? '';
  if (character === ' ' || character === '\t' || character === '\r') scanner.index += 1;
  else if (character === '\\' && /^\\\r?\n/.test(text.slice(index, index + 3))) skipContinuation(scanner);
  else if (character === '#') scanner.index = lineEnd(text, index);
  else if (isRedirection(text, index)) readRedirection(scanner);
  else {
    const operator = OPERATORS.find((candidate) => text.startsWith(candidate, index));
    if (operator === undefined) readWordToken(scanner);
    else readOperator(scanner, operator);
  }
}

function skipContinuation(scanner: Scanner): void {
  scanner.index = scanner.text.indexOf('\n', scanner.index) + 1;
  scanner.line += 1;
}

function readOperator(scanner: Scanner, operator: string): void {
  scanner.tokens.push({ kind: 'operator', text: operator, line: scanner.line, substitutions: [], quoted: false });
  scanner.index += operator.length;
  if (operator !== '\n') return;
  scanner.line += 1;
  for (const document of scanner.hereDocuments.splice(0)) readHereDocument(scanner, document);
}

function readHereDocument(scanner: Scanner, { end, indented, token }: HereDocument): void {
  const start = scanner.index;
  const finish = (stop: number) => {
    const place = scanner.tokens[token];
    if (place !== undefined) scanner.tokens[token] = { ...place, text: scanner.text.slice(start, stop) };
  };
  while (scanner.index < scanner.text.length) {
    const stop = lineEnd(scanner.text, scanner.index);
    const line = scanner.text.slice(scanner.index, stop).replace(/\r$/, '');
    const begin = scanner.index;
    scanner.index = stop + 1;
    scanner.line += 1;
    if ((indented ? line.replace(/^\t+/, '') : line) === end) {
      finish(begin);
      return;
    }
  }
  finish(scanner.text.length);
}

/** `>`, `2>&1`, `&>`, `<`, `<<EOF`, `<<<`: a number before it belongs to it. */
function isRedirection(text: string, index: number): boolean {
  return /^(?:\d*(?:>|<)|&>)/.test(text.slice(index, index + 4)) && !/^<\(|^>\(/.test(text.slice(index, index + 2));
}

function readRedirection(scanner: Scanner): void {
  const [operator = '>'] = /^\d*(?:<<<|<<-?|<>|<&|<|>>|>&|>\||>|&>>|&>)|^&>>?/.exec(scanner.text.slice(scanner.index, scanner.index + 8)) ?? [];
  scanner.index += operator.length;
  while (scanner.text[scanner.index] === ' ') scanner.index += 1;
  const target = readWord(scanner);
  if (operator.endsWith('<<<')) scanner.tokens.push({ ...target, kind: 'input' });
  else if (operator.endsWith('<<') || operator.endsWith('<<-')) {
    scanner.hereDocuments.push({ end: target.text, indented: operator.endsWith('-'), token: scanner.tokens.length });
    scanner.tokens.push({ ...target, kind: 'input', text: '' });
  } else if (operator === '<') scanner.tokens.push({ ...target, kind: 'stdin' });
  else if (/^1?(?:>|>>|>\|)$/.test(operator)) scanner.tokens.push({ ...target, kind: 'stdout' });
}

function readWordToken(scanner: Scanner): void {
  const before = scanner.index;
  const word = readWord(scanner);
  if (scanner.index === before) scanner.index += 1;
  else scanner.tokens.push(word);
}

/** Reads up to a blank or an operator; quotes, `$(…)`, `${…}` and the braces of a pipeline's own expressions keep what is in them together. */
function readWord(scanner: Scanner): Token {
  const line = scanner.line;
  const substitutions: string[] = [];
  let word = '';
  let quoted = false;
  while (scanner.index < scanner.text.length) {
    const character = scanner.text[scanner.index] ?? '';
    if (character === "'" || character === '"') {
      word += readQuoted(scanner, character, substitutions);
      quoted = true;
    } else if (character === '\\') word += readEscape(scanner);
    else if (character === '$' || character === '`') word += readExpansion(scanner, substitutions);
    else if (/[\s;|&()<>]/.test(character)) break;
    else {
      word += character;
      scanner.index += 1;
    }
  }
  return { kind: 'word', text: word, line, substitutions, quoted };
}

function readEscape(scanner: Scanner): string {
  const next = scanner.text[scanner.index + 1] ?? '';
  if (next === '\n' || next === '\r') {
    skipContinuation(scanner);
    return '';
  }
  scanner.index += 2;
  return next;
}

function readQuoted(scanner: Scanner, quote: string, substitutions: string[]): string {
  let word = '';
  scanner.index += 1;
  while (scanner.index < scanner.text.length) {
    const character = scanner.text[scanner.index] ?? '';
    if (character === quote) {
      scanner.index += 1;
      return word;
    }
    if (quote === '"' && character === '\\') word += readEscape(scanner);
    else if (quote === '"' && (character === '$' || character === '`')) word += readExpansion(scanner, substitutions);
    else {
      if (character === '\n') scanner.line += 1;
      word += character;
      scanner.index += 1;
    }
  }
  return word;
}

const BRACKETS = { '${{': '}}', '${': '}', '$((': '))', '$(': ')' } as const;

/** Takes `$name`, `${…}`, `$(…)`, `$((…))`, `${{ … }}` and backticks as they are written. */
function readExpansion(scanner: Scanner, substitutions: string[]): string {
  const { text, index } = scanner;
  const open = (['${{', '${', '$((', '$('] as const).find((candidate) => text.startsWith(candidate, index));
  const end = text[index] === '`' ? closing(text.indexOf('`', index + 1), 1, text.length) : open === undefined ? index + 1 : expansionEnd(text, index, open);
  const written = text.slice(index, end);
  if (open === '$(') substitutions.push(written.slice(2, -1));
  if (written.startsWith('`')) substitutions.push(written.slice(1, -1));
  scanner.index = end;
  scanner.line += written.split('\n').length - 1;
  return written;
}

function expansionEnd(text: string, index: number, open: keyof typeof BRACKETS): number {
  const close = BRACKETS[open];
  if (open !== '$(') return closing(text.indexOf(close, index + open.length), close.length, text.length);
  let depth = 0;
  for (let at = index + 1; at < text.length; at++) {
    const character = text[at];
    if (character === '\\') at += 1;
    else if (character === "'") at = closing(text.indexOf("'", at + 1), 0, text.length);
    else if (character === '(') depth += 1;
    else if (character === ')') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return text.length;
}

function closing(found: number, length: number, otherwise: number): number {
  return found === -1 ? otherwise : found + length;
}

function lineEnd(text: string, index: number): number {
  const found = text.indexOf('\n', index);
  return found === -1 ? text.length : found;
}

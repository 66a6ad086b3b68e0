import { Lexer, type Token, type Tokens } from 'marked';

/** A row of a table, or its header. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What stands between two headings, flat: lists are their items. Lines count from 1. */
export type Block =
  | { readonly kind: 'text'; readonly line: number; readonly text: string }
  | { readonly kind: 'item'; readonly line: number; readonly text: string; readonly ordered: boolean; readonly task: boolean }
  | { readonly kind: 'table'; readonly line: number; readonly header: readonly string[]; readonly rows: readonly Row[] }
  | { readonly kind: 'code'; readonly line: number; readonly language: string; readonly text: string };

/** A heading with what stands below it, up to the next heading. Level 0 is what stands before the first one. */
export interface Section {
  readonly line: number;
  readonly level: number;
  readonly heading: string;
  /** The heading as it is written, with its links. */
  readonly source: string;
  readonly blocks: readonly Block[];
}

/** A document of prose as its sections, in their order. */
export interface Outline {
  readonly title: string;
  readonly sections: readonly Section[];
}

/** Reads Markdown. Any text has an outline; one without headings is a single section. */
export function readMarkdown(text: string): Outline {
  const lexer = new Lexer({ gfm: true });
  const sections: { line: number; level: number; heading: string; source: string; blocks: Block[] }[] = [{ line: 1, level: 0, heading: '', source: '', blocks: [] }];
  let line = 1;
  for (const token of lexer.blockTokens(withoutFrontMatter(text.replaceAll('\r\n', '\n')), [])) {
    if (isHeading(token)) sections.push({ line, level: token.depth, heading: plain(token.text), source: token.text, blocks: [] });
    else addBlocks(token, line, sections.at(-1)?.blocks ?? []);
    line += countLines(token.raw);
  }
  const [first, ...others] = sections;
  const kept = first !== undefined && first.blocks.length > 0 ? sections : others;
  return { title: kept.find((section) => section.level > 0)?.heading ?? '', sections: kept };
}

/** Text without marks of emphasis, code and links, and without pictograms. */
export function plain(text: string): string {
  return text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*`~]|\p{Extended_Pictographic}|\uFE0F/gu, '')
    .replace(/(^|\s)_+(\S)|(\S)_+(?=\s|$)/g, '$1$2$3')
    .trim();
}

/** YAML between two lines of hyphens at the very top, or TOML between plus signs, is about the page; its lines stay, empty. */
function withoutFrontMatter(text: string): string {
  const fence = /^(---|\+\+\+)[ \t]*\n/.exec(text)?.[1];
  if (fence === undefined) return text;
  const end = text.indexOf(`\n${fence}`, fence.length);
  if (end < 0) return text;
  const after = text.indexOf('\n', end + 1);
  const cut = after < 0 ? text.length : after;
  return text.slice(0, cut).replace(/[^\n]/g, '') + text.slice(cut);
}

function addBlocks(token: Token, line: number, blocks: Block[]): void {
  if (isList(token)) addItems(token, line, blocks);
  else if (isTable(token)) blocks.push(readTable(token, line));
  else if (isCode(token)) blocks.push({ kind: 'code', line, language: (token.lang ?? '').trim().toLowerCase(), text: token.text });
  else if (isQuote(token)) addNested(token.tokens, line, blocks);
  else if (token.type === 'html') addText(token.raw.replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => comment.replace(/[^\n]/g, '')).replace(/<[^>]*>/g, ' '), line, blocks);
  else if (token.type !== 'space' && token.type !== 'hr' && token.type !== 'def') addText(token.raw, line, blocks);
}

function addText(raw: string, line: number, blocks: Block[]): void {
  raw.split('\n').forEach((text, index) => {
    if (text.trim() !== '') blocks.push({ kind: 'text', line: line + index, text: text.trim() });
  });
}

function addNested(tokens: readonly Token[], line: number, blocks: Block[]): void {
  let at = line;
  for (const token of tokens) {
    addBlocks(token, at, blocks);
    at += countLines(token.raw);
  }
}

/** An item's own first line is the item; what follows in it (code, tables, items of items) follows as blocks. */
function addItems(list: Tokens.List, line: number, blocks: Block[]): void {
  let at = line;
  for (const item of list.items) {
    const [first = '', ...more] = item.text.split('\n');
    const nested = item.tokens.filter((token) => token.type !== 'text' && token.type !== 'paragraph' && token.type !== 'space' && token.type !== 'checkbox');
    blocks.push({ kind: 'item', line: at, text: first.replace(/^\[[ xX]\]\s+/, '').trim(), ordered: list.ordered, task: item.task });
    for (const token of nested) addBlocks(token, at + offsetOf(item.raw, token.raw), blocks);
    if (nested.length === 0) addText(more.join('\n'), at + 1, blocks);
    at += countLines(item.raw);
  }
}

/** How many lines below the item's first one a part of it begins: nested parts lose their indentation, so their first line is looked for. */
function offsetOf(raw: string, part: string): number {
  const first = part.split('\n').find((text) => text.trim() !== '')?.trim() ?? '';
  const index = raw.split('\n').findIndex((text, number) => number > 0 && text.trim() === first);
  return Math.max(0, index);
}

function readTable(table: Tokens.Table, line: number): Block {
  return {
    kind: 'table',
    line,
    header: table.header.map((cell) => plain(cell.text)),
    rows: table.rows.map((row, index) => ({ line: line + 2 + index, cells: row.map((cell) => cell.text.trim()) })),
  };
}

function countLines(raw: string): number {
  let lines = 0;
  for (let at = raw.indexOf('\n'); at >= 0; at = raw.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

function isHeading(token: Token): token is Tokens.Heading {
  return token.type === 'heading';
}

function isList(token: Token): token is Tokens.List {
  return token.type === 'list';
}

function isTable(token: Token): token is Tokens.Table {
  return token.type === 'table';
}

function isCode(token: Token): token is Tokens.Code {
  return token.type === 'code';
}

function isQuote(token: Token): token is Tokens.Blockquote {
  return token.type === 'blockquote';
}

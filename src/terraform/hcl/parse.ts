import { type Cursor, type HclComment, lineEnd, quotedEnd, skipComment, skipToken, skipTrivia } from './skip.js';

/** Something in a configuration that has a place: a block, an attribute, an entry of an object or an element of a list. */
export interface HclNode {
  readonly kind: 'block' | 'attribute' | 'element';
  /** The block's type, the attribute's or entry's name; empty for an element. */
  readonly name: string;
  /** A block's labels: `["aws_s3_bucket", "logs"]`. */
  readonly labels: readonly string[];
  /** Offsets in the text; the end is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Where the value of an attribute or element begins; for a block its body. */
  readonly valueStart: number;
  readonly children: readonly HclNode[];
}

/** What stands where in a configuration file. */
export interface HclFile {
  readonly nodes: readonly HclNode[];
  readonly comments: readonly HclComment[];
}

/** Deeper blocks and expressions are skipped over, not looked into. */
const MOST_DEPTH = 100;
const NAME = /[\p{L}_][\p{L}\p{N}_-]*/uy;

/**
 * Finds blocks, attributes and comments of a file in Terraform's native syntax (HCL native syntax specification, version 2). It
 * locates and does not evaluate: what it does not understand it skips, so that the rest is still found. Never throws.
 */
export function parseHcl(text: string): HclFile {
  const cursor: Cursor = { text, at: 0, comments: [] };
  const nodes: HclNode[] = [];
  while (cursor.at < text.length) {
    for (const node of parseBody(cursor, 0)) nodes.push(node);
    cursor.at += 1;
  }
  return { nodes, comments: cursor.comments };
}

/** Reads up to a closing brace or the end of the text. */
function parseBody(cursor: Cursor, depth: number): HclNode[] {
  const nodes: HclNode[] = [];
  for (;;) {
    skipTrivia(cursor, true);
    const start = cursor.at;
    if (start >= cursor.text.length || cursor.text[start] === '}') return nodes;
    const name = readName(cursor);
    if (name === null) skipToken(cursor);
    else {
      skipTrivia(cursor, false);
      const node = isAssignment(cursor) ? parseAttribute(cursor, { name, start, depth }) : parseBlock(cursor, { name, start, depth });
      if (node !== null) nodes.push(node);
    }
  }
}

interface Begun {
  readonly name: string;
  readonly start: number;
  readonly depth: number;
}

function isAssignment({ text, at }: Cursor): boolean {
  return text[at] === '=' && text[at + 1] !== '=' && text[at + 1] !== '>';
}

function parseAttribute(cursor: Cursor, { name, start, depth }: Begun): HclNode {
  cursor.at += 1;
  skipTrivia(cursor, false);
  const valueStart = cursor.at;
  const children = parseValue(cursor, depth + 1);
  return { kind: 'attribute', name, labels: [], start, end: trimmedEnd(cursor, valueStart), valueStart, children };
}

function parseBlock(cursor: Cursor, { name, start, depth }: Begun): HclNode | null {
  const labels: string[] = [];
  while (cursor.text[cursor.at] !== '{') {
    const label = readName(cursor);
    if (label === null) {
      cursor.at = Math.max(cursor.at, lineEnd(cursor.text, cursor.at));
      return null;
    }
    labels.push(label);
    skipTrivia(cursor, false);
  }
  const valueStart = cursor.at;
  if (depth >= MOST_DEPTH) {
    skipBrackets(cursor);
    return { kind: 'block', name, labels, start, end: cursor.at, valueStart, children: [] };
  }
  cursor.at += 1;
  const children = parseBody(cursor, depth + 1);
  cursor.at = Math.min(cursor.at + 1, cursor.text.length);
  return { kind: 'block', name, labels, start, end: cursor.at, valueStart, children };
}

/** Reads an expression up to the end of its line, a comma or a closing bracket; entries of an object or list that it begins with are its children. */
function parseValue(cursor: Cursor, depth: number): HclNode[] {
  const opening = cursor.text[cursor.at];
  let children: HclNode[] = [];
  if (depth < MOST_DEPTH && (opening === '{' || opening === '[')) {
    cursor.at += 1;
    children = parseEntries(cursor, depth, opening);
    cursor.at = Math.min(cursor.at + 1, cursor.text.length);
  }
  skipExpression(cursor);
  return children;
}

function parseEntries(cursor: Cursor, depth: number, opening: '{' | '['): HclNode[] {
  const nodes: HclNode[] = [];
  for (;;) {
    skipTrivia(cursor, true);
    const start = cursor.at;
    const character = cursor.text[start];
    if (character === undefined || character === '}' || character === ']') return nodes;
    if (character === ',' || character === ')') cursor.at += 1;
    else if (opening === '[') {
      const children = parseValue(cursor, depth + 1);
      nodes.push({ kind: 'element', name: '', labels: [], start, end: trimmedEnd(cursor, start), valueStart: start, children });
      if (cursor.at === start) cursor.at += 1;
    } else {
      const node = parseEntry(cursor, depth);
      if (node !== null) nodes.push(node);
      if (cursor.at === start) cursor.at += 1;
    }
  }
}

/** `name = value` or `name: value`; a computed key `(…)` and what a `for` makes have no name to be found by. */
function parseEntry(cursor: Cursor, depth: number): HclNode | null {
  const start = cursor.at;
  const name = readName(cursor);
  skipTrivia(cursor, false);
  if (name !== null && (isAssignment(cursor) || cursor.text[cursor.at] === ':')) return parseAttribute(cursor, { name, start, depth });
  skipExpression(cursor);
  return null;
}

/** Skips what is left of an expression. Inside brackets, line ends and commas belong to it. */
function skipExpression(cursor: Cursor): void {
  while (cursor.at < cursor.text.length) {
    const character = cursor.text.charAt(cursor.at);
    if (character === '\n' || character === ',' || character === '}' || character === ']' || character === ')') return;
    skipStep(cursor);
  }
}

function skipStep(cursor: Cursor): void {
  const character = cursor.text.charAt(cursor.at);
  if (character === '(' || character === '[' || character === '{') skipBrackets(cursor);
  else if (!skipComment(cursor)) skipToken(cursor);
}

/** Skips a bracket and all within; what closes what is not checked. */
function skipBrackets(cursor: Cursor): void {
  let depth = 0;
  while (cursor.at < cursor.text.length) {
    if (skipComment(cursor)) continue;
    const character = cursor.text.charAt(cursor.at);
    if (character === '(' || character === '[' || character === '{') depth += 1;
    else if (character === ')' || character === ']' || character === '}') depth -= 1;
    skipToken(cursor);
    if (depth === 0) return;
  }
}

/** An identifier, or a quoted string without templates. */
function readName(cursor: Cursor): string | null {
  const { text, at } = cursor;
  if (text[at] === '"') {
    cursor.at = quotedEnd(text, at);
    return text.slice(at + 1, cursor.at - 1);
  }
  NAME.lastIndex = at;
  const name = NAME.exec(text)?.[0] ?? null;
  if (name !== null) cursor.at += name.length;
  return name;
}

/** Where a value ends: an expression is skipped up to what follows it, spaces and a comment beside it included. */
function trimmedEnd(cursor: Cursor, start: number): number {
  let end = cursor.at;
  const last = cursor.comments.at(-1);
  if (last !== undefined && last.start > start && last.end >= end) end = last.start;
  while (end > start && /\s/.test(cursor.text.charAt(end - 1))) end -= 1;
  return end;
}

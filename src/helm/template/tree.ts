import type { Block } from './blocks.js';
import { MASK, type TemplateLine } from './lines.js';

/** A part of a template that comes out as YAML: a key, a list's item, or an action that writes whole lines. */
export interface TemplateNode {
  readonly kind: 'root' | 'entry' | 'item' | 'insertion';
  /** Spaces before it in the output, as far as the template tells. */
  readonly indent: number;
  /** The key of an entry, masked where actions write it. */
  readonly key: string;
  /** What stands behind the key or the dash on its line, masked; empty where nothing does. */
  readonly value: string;
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
  readonly block: Block | null;
  /** What the actions in the value, or of the insertion, compute. */
  readonly actions: readonly string[];
  readonly children: TemplateNode[];
}

/** The nodes of each document in some lines of a template. */
export function buildTrees(lines: readonly TemplateLine[]): TemplateNode[] {
  const trees: TemplateNode[] = [];
  let part: TemplateLine[] = [];
  for (const line of lines) {
    if (line.text.startsWith('---')) {
      if (part.length > 0) trees.push(buildTree(part));
      part = [];
    } else part.push(line);
  }
  if (part.length > 0) trees.push(buildTree(part));
  return trees;
}

const MASK_ONLY = new RegExp(`^[\\s${MASK}]*$`);
const BLOCK_SCALAR = /^[|>][-+\d]*\s*(#.*)?$/;

function buildTree(lines: readonly TemplateLine[]): TemplateNode {
  const root: TemplateNode = { kind: 'root', indent: -1, key: '', value: '', line: lines[0]?.number ?? 1, column: 1, block: null, actions: [], children: [] };
  const stack: TemplateNode[] = [root];
  let textIndent: number | null = null;
  for (const line of lines) {
    const insertion = MASK_ONLY.test(line.text);
    if (textIndent !== null && !insertion) {
      if (line.text.search(/\S/) > textIndent) continue;
      textIndent = null;
    }
    if (line.text.trimStart().startsWith('#')) continue;
    if (insertion) addInsertions(line, stack);
    else {
      const last = addContent(line, stack);
      if (last !== null && BLOCK_SCALAR.test(last.value)) textIndent = last.indent;
    }
  }
  return root;
}

/** Lines that an action goes on to write have no action of their own. */
function addInsertions(line: TemplateLine, stack: TemplateNode[]): void {
  const [first] = line.actions;
  if (first === undefined) return;
  const actions = line.actions.map((action) => action.content);
  const indent = insertionIndent(first);
  const parent = open(stack, (top) => top.indent < indent || (top.indent === indent && top.kind === 'entry' && top.value === '' && top.children.length === 0));
  parent.children.push({ kind: 'insertion', indent, key: '', value: '', line: line.number, column: first.column + 1, block: line.block, actions, children: [] });
}

function insertionIndent({ column, content }: { readonly column: number; readonly content: string }): number {
  const [, word, width] = /\b(n?indent)\s*\(?\s*(\d+)/.exec(content) ?? [];
  return word === undefined ? column : Number(width) + (word === 'indent' ? column : 0);
}

/** Adds the items and the entry of a line; returns the last node, or null where the line is neither. */
function addContent(line: TemplateLine, stack: TemplateNode[]): TemplateNode | null {
  let column = line.text.search(/\S/);
  let last: TemplateNode | null = null;
  for (let dash = /^-(\s+|$)/.exec(line.text.slice(column)); dash !== null; dash = /^-(\s+|$)/.exec(line.text.slice(column))) {
    const indent = column;
    column += dash[0].length;
    const rest = line.text.slice(column);
    last = { ...at(line, column), kind: 'item', indent, key: '', value: parseEntry(rest) === null && !/^-(\s|$)/.test(rest) ? rest.trim() : '' };
    open(stack, (top) => top.indent < indent || (top.indent === indent && top.kind === 'entry')).children.push(last);
    stack.push(last);
  }
  const entry = parseEntry(line.text.slice(column));
  if (entry === null) return last;
  last = { ...at(line, column), kind: 'entry', indent: column, ...entry };
  open(stack, (top) => top.indent < column).children.push(last);
  stack.push(last);
  return last;
}

function at(line: TemplateLine, column: number): Pick<TemplateNode, 'line' | 'column' | 'block' | 'actions' | 'children'> {
  return { line: line.number, column: column + 1, block: line.block, actions: line.actions.filter((action) => action.column >= column).map((action) => action.content), children: [] };
}

/** Closes nodes until one may hold what comes next. */
function open(stack: TemplateNode[], mayHold: (top: TemplateNode) => boolean): TemplateNode {
  for (let top = stack.at(-1); top !== undefined && top.kind !== 'root' && !mayHold(top); top = stack.at(-1)) stack.pop();
  const top = stack.at(-1);
  if (top === undefined) throw new Error('the root of a template was closed');
  return top;
}

const ENTRY = /^("[^"]*"\s*|'[^']*'\s*|[^\s#:'"[\]{},&*!|>%@`-][^:]*|-[^\s:][^:]*):(?:\s(.*))?$/;

function parseEntry(text: string): { key: string; value: string } | null {
  const [, key, value = ''] = ENTRY.exec(text) ?? [];
  if (key === undefined) return null;
  return { key: key.trim().replace(/^(["'])(.*)\1$/, '$2'), value: value.trim() };
}

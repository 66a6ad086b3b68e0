import { type Action, findActions } from './actions.js';
import { afterAction, type Block } from './blocks.js';

/** Stands for each character that an action writes; private use, so no template has it. */
export const MASK = '\uE000';

/** A line of a template that can come out as something. */
export interface TemplateLine {
  /** From 1. */
  readonly number: number;
  /** As long as the line: what actions write is masked, and actions that only control are spaces. */
  readonly text: string;
  /** The actions on it that write something, with their columns from 0. */
  readonly actions: readonly { readonly column: number; readonly content: string }[];
  /** The innermost block around its first character. */
  readonly block: Block | null;
}

/** A template's own lines and those of its named parts. */
export interface TemplateFile {
  readonly lines: readonly TemplateLine[];
  readonly defines: ReadonlyMap<string, readonly TemplateLine[]>;
  /** The expression that a variable is set to; null where it is set more than once. */
  readonly variables: ReadonlyMap<string, string | null>;
  /** The template's text, every line at its place, without its actions: YAML as far as that can be. */
  readonly masked: string;
}

/** Nobody nests blocks deeper than this. */
const MOST_DEPTH = 100;

/** Takes a template apart, line by line. Lines that only control are left out; of blocks that are nested without end, all. */
export function readTemplate(text: string): TemplateFile {
  const actions = findActions(text);
  if (isTooDeep(actions)) return { lines: [], defines: new Map(), variables: new Map(), masked: '' };
  const masked = maskActions(text, actions);
  const lines: TemplateLine[] = [];
  const defines = new Map<string, TemplateLine[]>();
  const cursor = createCursor(actions);
  let offset = 0;
  masked.split('\n').forEach((raw, index) => {
    const line = raw.replace(/\r$/, '');
    const content = line.search(/\S/);
    if (content !== -1) {
      const block = cursor.blockAt(offset + content);
      const written = cursor.outputsBetween(offset, offset + line.length).map(({ start, content: inner }) => ({ column: start - offset, content: inner }));
      const found: TemplateLine = { number: index + 1, text: line, actions: written, block };
      const name = defineName(block);
      if (name === null) lines.push(found);
      else defines.set(name, [...(defines.get(name) ?? []), found]);
    }
    offset += raw.length + 1;
  });
  return { lines, defines, variables: findVariables(actions), masked: masked.replaceAll(MASK, 'x') };
}

function isTooDeep(actions: readonly Action[]): boolean {
  let block: Block | null = null;
  for (const action of actions) {
    block = afterAction(action, block);
    if (block !== null && block.depth > MOST_DEPTH) return true;
  }
  return false;
}

/** What an action writes is masked; one that writes nothing leaves spaces, but after content of its line that line's rest is unsure. */
function maskActions(text: string, actions: readonly Action[]): string {
  let masked = '';
  let at = 0;
  for (const { kind, start, end } of actions) {
    if (start < at) continue;
    masked += text.slice(at, start);
    const beforeOnLine = masked.slice(masked.lastIndexOf('\n') + 1);
    const unsure = kind !== 'output' && kind !== 'silent' && beforeOnLine.trim() !== '';
    const lineEnd = text.indexOf('\n', end);
    const until = unsure ? (lineEnd === -1 ? text.length : lineEnd) : end;
    masked += text.slice(start, until).replace(/[^\r\n]/g, kind === 'output' || unsure ? MASK : ' ');
    at = until;
  }
  return masked + text.slice(at);
}

/** Answers questions about rising offsets. */
function createCursor(actions: readonly Action[]) {
  let block: Block | null = null;
  let next = 0;
  let nextOutput = 0;
  const outputs = actions.filter((action) => action.kind === 'output');
  return {
    blockAt(offset: number): Block | null {
      for (let action = actions[next]; action !== undefined && action.start < offset; action = actions[(next += 1)]) block = afterAction(action, block);
      return block;
    },
    outputsBetween(start: number, end: number): Action[] {
      const found: Action[] = [];
      for (let action = outputs[nextOutput]; action !== undefined && action.start < end; action = outputs[(nextOutput += 1)]) if (action.start >= start) found.push(action);
      return found;
    },
  };
}

function defineName(block: Block | null): string | null {
  for (let at = block; at !== null; at = at.outer) if (at.kind === 'define') return /^["`]([^"`]*)["`]/.exec(at.argument)?.[1] ?? '';
  return null;
}

function findVariables(actions: readonly Action[]): Map<string, string | null> {
  const variables = new Map<string, string | null>();
  for (const { kind, content } of actions) {
    const [, name, expression] = (kind === 'silent' ? /^(\$\w+)\s*:?=\s*([\s\S]+)$/.exec(content) : null) ?? [];
    if (name !== undefined && expression !== undefined) variables.set(name, variables.has(name) ? null : expression);
  }
  return variables;
}

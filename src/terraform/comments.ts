import type { Location } from '../types.js';
import { blockId } from './blocks.js';
import { type HclNode, parseHcl } from './hcl/parse.js';
import type { HclComment } from './hcl/skip.js';
import { createPositions } from './positions.js';

/** A comment of a configuration file, and what it speaks for. */
export interface ConfigurationComment {
  /** Without the marks that close it. */
  readonly text: string;
  readonly location: Location;
  /** First and last line of what it speaks for; its own where that is nothing. */
  readonly lines: readonly [first: number, last: number];
  /** The top-level block that it stands in or above: `aws_s3_bucket.logs`, `module.network`; null for others. */
  readonly block: string | null;
  /** Names from that block's inside to the attribute or nested block that it speaks for; empty for the whole block. */
  readonly attribute: readonly string[];
}

/**
 * The comments of a `.tf` file that contain a word. A comment beside something speaks for what begins on its line, or else ends there;
 * one on a line of its own speaks for what follows in the same block; where nothing follows, or where it stands first in a block with an
 * empty line behind it, for that whole block.
 * `.tf.json` has no comments.
 */
export function findComments(file: string, text: string, word: string): ConfigurationComment[] {
  if (file.endsWith('.json') || !text.includes(word)) return [];
  const position = createPositions(text);
  const { nodes, comments } = parseHcl(text);
  return comments
    .filter(({ start, end }) => text.slice(start, end).includes(word))
    .map((comment) => {
      const chain = findTarget(text, nodes, comment);
      const [top, ...inner] = chain;
      const target = chain.at(-1);
      const { line, column } = position(comment.start);
      const lines = target === undefined ? ([line, line] as const) : ([position(target.start).line, position(target.end - 1).line] as const);
      const block = top?.kind === 'block' ? blockId(top.name, top.labels) : null;
      return { text: text.slice(comment.start, comment.end).replace(/\s*\*\/$/, ''), location: { file, line, column }, lines, block, attribute: inner.map(({ name }) => name) };
    });
}

const EMPTY_LINE = /\n[ \t]*\r?\n/;

/** What a comment speaks for, with all that it stands in, outermost first; empty where nothing follows. */
function findTarget(text: string, nodes: readonly HclNode[], comment: HclComment): readonly HclNode[] {
  const lineStart = text.lastIndexOf('\n', comment.start - 1) + 1;
  if (text.slice(lineStart, comment.start).trim() !== '') return besideOf(nodes, { start: lineStart, end: comment.start });
  const chain: HclNode[] = [];
  for (let siblings = nodes; ; ) {
    const before = lastBefore(siblings, comment.start);
    const around = siblings[before];
    if (around === undefined || around.end <= comment.start) {
      const next = siblings[before + 1];
      const isHead = before === -1 && chain.at(-1)?.kind === 'block' && next !== undefined && EMPTY_LINE.test(text.slice(comment.end, next.start));
      return next === undefined || isHead ? chain : [...chain, next];
    }
    chain.push(around);
    siblings = around.children;
  }
}

/** The outermost node that begins within a part of a line, else the innermost that ends there. */
function besideOf(nodes: readonly HclNode[], part: { start: number; end: number }): readonly HclNode[] {
  const chain: HclNode[] = [];
  for (let siblings = nodes; ; ) {
    const before = lastBefore(siblings, part.start);
    const begins = siblings[before + 1];
    if (begins !== undefined && begins.start < part.end) return [...chain, begins];
    const around = siblings[before];
    if (around === undefined || around.end <= part.start) return chain;
    chain.push(around);
    siblings = around.children;
  }
}

/** Index of the last node that begins before an offset, or -1. Siblings stand in the order of the text. */
function lastBefore(siblings: readonly HclNode[], offset: number): number {
  let low = -1;
  let high = siblings.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((siblings[middle]?.start ?? offset) < offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

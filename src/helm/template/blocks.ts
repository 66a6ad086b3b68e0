import type { Action } from './actions.js';

/** A block that is open at some place of a template. */
export interface Block {
  readonly kind: 'if' | 'with' | 'range' | 'define' | 'else';
  /** Same for all branches of one block: the offset of its first action. */
  readonly id: number;
  readonly branch: number;
  /** What follows the keyword: a condition, or the quoted name of a `define`. */
  readonly argument: string;
  readonly outer: Block | null;
  /** How many blocks are around it. */
  readonly depth: number;
}

/** The block after an action, given the one before it. */
export function afterAction(action: Action, block: Block | null): Block | null {
  if (action.kind === 'open') {
    const [, word = '', argument = ''] = /^(\w+)\s*([\s\S]*)$/.exec(action.content) ?? [];
    const kind = word === 'block' ? 'define' : word === 'with' || word === 'range' || word === 'define' ? word : 'if';
    return { kind, id: action.start, branch: 0, argument, outer: block, depth: (block?.depth ?? 0) + 1 };
  }
  if (block === null) return null;
  if (action.kind === 'end') return block.outer;
  if (action.kind !== 'else') return block;
  const [, word, argument = ''] = /^else(?:\s+(if|with)\b)?\s*([\s\S]*)$/.exec(action.content) ?? [];
  const kind = word === 'with' ? 'with' : word === 'if' ? 'if' : 'else';
  return { kind, id: block.id, branch: block.branch + 1, argument, outer: block.outer, depth: block.depth };
}

/** Whether two places can both be in one output: no block of theirs is in different branches. */
export function areCompatible(a: Block | null, b: Block | null): boolean {
  for (let one = a; one !== null; one = one.outer) {
    for (let other = b; other !== null; other = other.outer) if (one.id === other.id && one.branch !== other.branch) return false;
  }
  return true;
}

/** The blocks around a place that are not around the other, innermost first. */
export function blocksWithin(inner: Block | null, outside: Block | null): Block[] {
  const around = new Set<Block>();
  for (let block = outside; block !== null; block = block.outer) around.add(block);
  const within: Block[] = [];
  for (let block = inner; block !== null && !around.has(block); block = block.outer) within.push(block);
  return within;
}

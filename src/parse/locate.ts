import { YAMLException } from 'js-yaml';
import type { Path, Position } from '../types.js';
import type { Lines } from './lines.js';
import { parseNodeTree, type PlacedNode } from './node-tree.js';
import type { TextRange } from './result.js';

/** A part of a text; the end is exclusive. */
export interface Region {
  readonly start: Position;
  readonly end: Position;
}

/** Finds where a path of a document stands in its file. */
export type Locator = (path: Path) => Region;

/**
 * A locator for one document of a file. A mapping's entry is found at its key, a list's element at its first character; where the path
 * leads nowhere, the deepest place on the way that exists. Aliases and merge keys are followed. Parsing happens here, once.
 * @param text The whole file, `range` the document's part of it.
 */
export function createLocator(text: string, range: TextRange, lines: Lines): Locator {
  const root = treeOf(text.slice(range.start, range.end));
  const region = (start: number, end: number): Region => ({ start: lines.position(range.start + start), end: lines.position(range.start + end) });
  return (path) => {
    if (root === null) return region(0, 0);
    let node: PlacedNode = root;
    let found = { start: root.start, end: root.isScalar ? root.end : root.start };
    for (const step of path) {
      const next: { node: PlacedNode; start: number; end: number } | null = typeof step === 'number' ? elementAt(node, step) : entryAt(node, step, 0);
      if (next === null) break;
      node = next.node;
      found = next;
    }
    return region(found.start, found.end);
  };
}

/** A document that js-yaml refuses but Kubernetes reads has no positions of its own: its first line stands for everything in it. */
function treeOf(text: string): PlacedNode | null {
  try {
    return parseNodeTree(text);
  } catch (error) {
    if (error instanceof YAMLException) return null;
    throw error;
  }
}

function elementAt(node: PlacedNode, index: number) {
  const element = node.items[index];
  return element === undefined ? null : { node: element, start: element.start, end: element.isScalar ? element.end : element.start };
}

const DEEPEST_MERGE = 20;

function entryAt(node: PlacedNode, key: string, depth: number): { node: PlacedNode; start: number; end: number } | null {
  const entry = node.entries.get(key);
  if (entry !== undefined) return { node: entry.value, start: entry.keyStart, end: entry.value.isScalar && entry.value.end > entry.keyEnd ? entry.value.end : entry.keyEnd };
  if (depth === DEEPEST_MERGE) return null;
  for (const merged of node.merged) {
    const found = entryAt(merged, key, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

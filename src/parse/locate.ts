import type { Path, Position } from '../types.js';
import { placeJson, type PlacedJson } from './json/place-json.js';
import type { Lines } from './lines.js';
import type { ReadDocument, TextRange } from './result.js';
import { placeNodes, type PlacedNode } from './yaml/place-nodes.js';
import { terminate } from './yaml/read-yaml.js';

/** A part of a text; the end is exclusive. */
export interface Region {
  readonly start: Position;
  readonly end: Position;
}

/** Finds where a path of a document stands in its file. */
export type Locator = (path: Path) => Region;

/**
 * A locator for one document of a file. A mapping's entry is found at its key, a list's item at its first character; where
 * the path leads nowhere, the deepest place on the way that exists. A region ends with the value where that is a single
 * scalar, and else with the key. Aliases and merge keys are followed.
 * @param text The whole file.
 */
export function createLocator(text: string, document: Pick<ReadDocument, 'range' | 'syntax'>, lines: Lines): Locator {
  const { range, syntax } = document;
  const body = text.slice(range.start, range.end);
  const find = syntax === 'json' ? locateJson(body) : locateYaml(body);
  return (path) => {
    const { start, end } = find(path);
    return { start: lines.position(range.start + start), end: lines.position(range.start + end) };
  };
}

type Finder = (path: Path) => TextRange;

function locateYaml(body: string): Finder {
  const root = placeNodes(terminate(body));
  if (root === null) return () => ({ start: 0, end: 0 });
  return (path) => {
    let node = root;
    let found = itemRange(root);
    for (const step of path) {
      const item = typeof step === 'number' ? node.items[step] : undefined;
      const entry = typeof step === 'string' ? node.entries.get(step) : undefined;
      if (item !== undefined) found = itemRange(item);
      else if (entry !== undefined) found = { start: entry.keyStart, end: entry.value.isScalar ? entry.value.end : entry.keyEnd };
      else break;
      node = item ?? entry?.value ?? node;
    }
    return found;
  };
}

function itemRange(node: PlacedNode): TextRange {
  return { start: node.start, end: node.isScalar ? node.end : node.start };
}

function locateJson(body: string): Finder {
  const root = placeJson(body, 0);
  return (path) => {
    let node: PlacedJson = root;
    let found: TextRange = { start: root.start, end: root.isScalar ? root.end : root.start };
    for (const step of path) {
      const child = node.child(step);
      if (child === null) break;
      found = { start: child.start, end: child.node.isScalar ? child.node.end : child.keyEnd };
      node = child.node;
    }
    return found;
  };
}

import { YamlError } from './failure.js';
import { isMergeKey, keyText, readScalar } from './keys.js';
import { parseDocument } from './parse-document.js';
import type { NodeMark, NodeSink } from './parser-state.js';

/** A node of a document with its place; offsets are those of the text that was parsed. */
export interface PlacedNode {
  readonly start: number;
  /** Where a scalar ends; a collection's is not looked for. */
  readonly end: number;
  readonly isScalar: boolean;
  readonly items: PlacedNode[];
  /** The first entry of each key, those that `<<` brings in included. */
  readonly entries: Map<string, PlacedEntry>;
}

/** A key with its value. */
export interface PlacedEntry {
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly value: PlacedNode;
}

interface Open {
  readonly node: PlacedNode;
  readonly isList: boolean;
  key: { readonly text: string; readonly start: number; readonly end: number; readonly merges: boolean } | null;
  /** The value of a `<<` that has not ended. */
  merging: PlacedNode | null;
}

/** Deeper than any document that has been read. */
const DEEPEST = 2_000;

/**
 * The places of all nodes of a text that ends with a line break and NUL; as far as it could be parsed. Null where there is
 * no node. An alias has a place of its own, and below it those of its anchor.
 */
export function placeNodes(terminated: string): PlacedNode | null {
  const open: Open[] = [];
  const anchors = new Map<string, PlacedNode>();
  const names = new Map<string, string>();
  let root: PlacedNode | null = null;
  const add = (node: PlacedNode, mark: NodeMark): void => {
    const parent = open.at(-1);
    if (parent === undefined) root ??= node;
    else if (parent.isList) parent.node.items.push(node);
    else addEntry(parent, node, mark);
  };
  const start = (mark: NodeMark, isList: boolean): void => {
    const node = createNode(mark, false);
    if (mark.anchor !== null) anchors.set(mark.anchor, node);
    add(node, mark);
    open.push({ node, isList, key: null, merging: null });
  };
  const sink: NodeSink = {
    scalar(text, implicit, mark) {
      const node = createNode(mark, true);
      if (mark.anchor !== null) {
        anchors.set(mark.anchor, node);
        names.set(mark.anchor, nameOf(text, implicit, mark));
      }
      const parent = open.at(-1);
      if (!awaitsKey(parent)) return add(node, mark);
      parent.key = { text: nameOf(text, implicit, mark), start: mark.start, end: mark.end, merges: isMergeKey(text, implicit, mark) };
    },
    alias(name, mark) {
      const parent = open.at(-1);
      if (awaitsKey(parent)) parent.key = { text: names.get(name) ?? '', start: mark.start, end: mark.end, merges: false };
      else add({ ...(anchors.get(name) ?? createNode(mark, true)), start: mark.start, end: mark.end, isScalar: true }, mark);
    },
    startMapping: (mark) => start(mark, false),
    startSequence: (mark) => start(mark, true),
    endCollection() {
      const ended = open.pop();
      if (ended === undefined) return;
      const parent = open.at(-1);
      if (parent?.merging === ended.node) mergeEntries(parent.node, ended.node);
    },
  };
  try {
    parseDocument(terminated, sink, DEEPEST);
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
  }
  return root;
}

function awaitsKey(parent: Open | undefined): parent is Open {
  return parent !== undefined && !parent.isList && parent.key === null;
}

function createNode(mark: NodeMark, isScalar: boolean): PlacedNode {
  return { start: mark.start, end: mark.end, isScalar, items: [], entries: new Map() };
}

/** The text of a key; a key that cannot be one keeps its own. */
function nameOf(text: string, implicit: boolean, mark: NodeMark): string {
  try {
    return keyText(readScalar(text, implicit, mark), text, mark.start);
  } catch (error) {
    if (error instanceof YamlError) return text;
    throw error;
  }
}

/** A collection where a key should be stands for a key without a name. */
function addEntry(parent: Open, value: PlacedNode, mark: NodeMark): void {
  const { key } = parent;
  const { entries } = parent.node;
  parent.key = key === null ? { text: '', start: mark.start, end: mark.end, merges: false } : null;
  if (key === null) return;
  if (!entries.has(key.text)) entries.set(key.text, { keyStart: key.start, keyEnd: key.end, value });
  if (!key.merges) return;
  parent.merging = value;
  mergeEntries(parent.node, value);
}

/** Takes over what is there of a mapping, or of the mappings in a list. */
function mergeEntries(node: PlacedNode, value: PlacedNode): void {
  for (const source of value.items.length > 0 ? value.items : [value]) {
    for (const [name, entry] of source.entries) if (!node.entries.has(name)) node.entries.set(name, entry);
  }
}

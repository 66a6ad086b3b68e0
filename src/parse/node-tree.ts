import { EVENT_ID, getScalarValue, parseEvents, type Event } from 'js-yaml';

/** A node of a document with its place; offsets are those of the text that was parsed. */
export interface PlacedNode {
  readonly start: number;
  end: number;
  readonly items: PlacedNode[];
  readonly entries: Map<string, PlacedEntry>;
  /** Nodes that a merge key (`<<`) brings in. */
  readonly merged: PlacedNode[];
  readonly isScalar: boolean;
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
  key: { readonly text: string; readonly start: number; readonly end: number } | null;
}

/** The tree of the first document in a text. Null where the text is empty. Throws what js-yaml throws. */
export function parseNodeTree(text: string): PlacedNode | null {
  const open: Open[] = [];
  const anchors = new Map<string, PlacedNode>();
  let root: PlacedNode | null = null;
  for (const event of parseEvents(text, { maxDepth: 10_000 })) {
    if (event.type === EVENT_ID.POP) {
      open.pop();
      continue;
    }
    if (event.type === EVENT_ID.DOCUMENT) {
      if (root !== null) break;
      continue;
    }
    const parent = open.at(-1);
    if (event.type === EVENT_ID.SCALAR && parent !== undefined && !parent.isList && parent.key === null) {
      parent.key = { text: getScalarValue(text, event), start: event.valueStart, end: event.valueEnd };
      continue;
    }
    const node = nodeOf(text, event, anchors);
    if (parent === undefined) root = node;
    else attach(parent, node);
    if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) open.push({ node, isList: event.type === EVENT_ID.SEQUENCE, key: null });
  }
  return root;
}

type NodeEvent = Exclude<Event, { type: typeof EVENT_ID.POP | typeof EVENT_ID.DOCUMENT }>;

function nodeOf(text: string, event: NodeEvent, anchors: Map<string, PlacedNode>): PlacedNode {
  const anchor = text.slice(event.anchorStart, event.anchorEnd);
  if (event.type === EVENT_ID.ALIAS) return anchors.get(anchor) ?? emptyNode(event.anchorStart, true);
  const node = event.type === EVENT_ID.SCALAR ? { ...emptyNode(event.valueStart, true), end: event.valueEnd } : emptyNode(event.start, false);
  if (event.anchorStart >= 0) anchors.set(anchor, node);
  return node;
}

function emptyNode(start: number, isScalar: boolean): PlacedNode {
  return { start, end: start, items: [], entries: new Map(), merged: [], isScalar };
}

function attach(parent: Open, node: PlacedNode): void {
  if (parent.isList) {
    parent.node.items.push(node);
    return;
  }
  const { key } = parent;
  parent.key = null;
  // A key that is no scalar has no name that a path could have.
  if (key === null) return;
  if (key.text === '<<') parent.node.merged.push(...(node.items.length > 0 ? node.items : [node]));
  else parent.node.entries.set(key.text, { keyStart: key.start, keyEnd: key.end, value: node });
}

import { isObject } from '../../base/json.js';
import type { JsonValue, Path } from '../../types.js';
import type { ReadLimits } from '../limits.js';
import { checkExpansion } from './expansion.js';
import { exceed, refuse, YamlError } from './failure.js';
import { isMergeKey, keyText, readScalar } from './keys.js';
import type { NodeMark, NodeSink } from './parser-state.js';
import type { Scalar } from './scalars.js';

/** A key that stands twice; whoever catches it can find the first one by the path. */
export class DuplicateKey extends YamlError {
  readonly path: Path;
  readonly key: string;

  constructor(path: Path, key: string, place: { readonly offset: number; readonly merged: boolean }) {
    const remedy = place.merged ? 'Remove one of the two: a key cannot replace one that "<<" merges.' : 'Remove one of the two.';
    super({ code: 'yaml', offset: place.offset, message: `The key ${JSON.stringify(key)} stands twice in one mapping.`, remedy });
    this.path = path;
    this.key = key;
  }
}

/**
 * Whose YAML it is: for Kubernetes a key may not stand beside one of the same name that `<<` merges; for everybody else (Compose, GitLab)
 * it replaces that one, as YAML's own description of merge keys says.
 */
export type Dialect = 'kubernetes' | 'common';

type MutableMap = Record<string, JsonValue>;

/** A node that aliases can repeat. */
interface Anchor {
  /** The scalar and its text; null for a collection. */
  readonly scalar: Scalar | null;
  readonly text: string;
  readonly value: JsonValue;
  /** How many nodes it is with its aliases written out; 0 while it has not ended. */
  nodes: number;
  /** Levels of collections. */
  height: number;
}

/** A collection that has begun; one of `list` and `map` is set. */
interface Frame {
  readonly list: JsonValue[] | null;
  readonly map: MutableMap | null;
  readonly anchor: Anchor | null;
  /** Nodes that had been counted before it. */
  readonly nodesBefore: number;
  key: string | null;
  keyStart: number;
  /** The key is `<<`: the value's entries join this mapping. */
  merging: boolean;
  merged: boolean;
  /** Keys that only a merge has given so far, where a key of the mapping itself may replace them. */
  replaceable: Set<string> | null;
  height: number;
}

interface Composition {
  readonly limits: ReadLimits;
  readonly dialect: Dialect;
  readonly frames: Frame[];
  readonly anchors: Map<string, Anchor>;
  top: Frame | null;
  root: JsonValue | undefined;
  nodes: number;
  /** How many of the nodes stand there through aliases. */
  aliased: number;
}

/** Takes the nodes of a document; `root` is its value once they have come, and undefined before. */
export interface Composer {
  readonly sink: NodeSink;
  root(): JsonValue | undefined;
}

/**
 * Builds the value of a document as go-yaml v2's strict decoder and sigs.k8s.io/yaml do: merged keys may not stand twice
 * either, keys become texts, and what JSON cannot hold is an error. Aliases share one value.
 */
export function createComposer(limits: ReadLimits, dialect: Dialect): Composer {
  const composition: Composition = { limits, dialect, frames: [], anchors: new Map(), top: null, root: undefined, nodes: 0, aliased: 0 };
  return {
    root: () => composition.root,
    sink: {
      scalar: (text, implicit, mark) => addScalar(composition, { text, implicit }, mark),
      alias: (name, mark) => addAlias(composition, name, mark),
      startMapping: (mark) => startCollection(composition, { list: null, map: {} }, mark),
      startSequence: (mark) => startCollection(composition, { list: [], map: null }, mark),
      endCollection: () => endCollection(composition),
    },
  };
}

/** The frame that waits for a key, or null. */
function awaitsKey({ top }: Composition): Frame | null {
  return top !== null && top.map !== null && top.key === null && !top.merging ? top : null;
}

function addScalar(composition: Composition, given: { readonly text: string; readonly implicit: boolean }, mark: NodeMark): void {
  const { text, implicit } = given;
  const keyOf = awaitsKey(composition);
  if (keyOf !== null) {
    keyOf.keyStart = mark.start;
    if (isMergeKey(text, implicit, mark)) {
      keyOf.merging = true;
      if (mark.anchor !== null) composition.anchors.set(mark.anchor, scalarAnchor({ type: 'string', value: text }, text));
      return;
    }
  }
  const scalar = readScalar(text, implicit, mark);
  if (mark.anchor !== null) composition.anchors.set(mark.anchor, scalarAnchor(scalar, text));
  count(composition, mark.start, 1, 0);
  if (keyOf !== null) keyOf.key = keyText(scalar, text, mark.start);
  else addValue(composition, jsonValue(scalar, mark.start), false);
}

function scalarAnchor(scalar: Scalar, text: string): Anchor {
  return { scalar, text, value: scalar.value, nodes: 1, height: 0 };
}

function jsonValue(scalar: Scalar, at: number): JsonValue {
  if (scalar.type === 'float' && !Number.isFinite(scalar.value)) refuse(at, 'JSON, in which Kubernetes keeps values, has no infinity and no "not a number".', 'Quote the text.');
  return scalar.value;
}

function addAlias(composition: Composition, name: string, mark: NodeMark): void {
  const { limits, frames, top } = composition;
  const anchor = composition.anchors.get(name);
  if (anchor === undefined) return refuse(mark.start, 'No anchor of this name stands before the alias.', 'Write the anchor, or quote the text.');
  if (anchor.nodes === 0) refuse(mark.start, 'The alias stands within the value of its own anchor.', 'Write the value out.');
  if (frames.length + anchor.height > limits.depth) exceed(mark.start, `Aliases nest collections more than ${limits.depth} deep.`, 'Flatten the document, or exclude the file.');
  if (top !== null) top.height = Math.max(top.height, anchor.height);
  count(composition, mark.start, 1 + anchor.nodes, anchor.nodes);
  const keyOf = awaitsKey(composition);
  if (keyOf === null) return addValue(composition, anchor.scalar === null ? anchor.value : jsonValue(anchor.scalar, mark.start), true);
  if (anchor.scalar === null) return refuseKey(mark);
  keyOf.keyStart = mark.start;
  keyOf.key = keyText(anchor.scalar, anchor.text, mark.start);
}

function refuseKey(mark: NodeMark): never {
  return refuse(mark.start, 'A list or mapping cannot be a key.', 'Quote a text that begins with "{" or "[".');
}

function startCollection(composition: Composition, collection: Pick<Frame, 'list' | 'map'>, mark: NodeMark): void {
  if (awaitsKey(composition) !== null) refuseKey(mark);
  const { list, map } = collection;
  const anchor: Anchor | null = mark.anchor === null ? null : { scalar: null, text: '', value: list ?? map, nodes: 0, height: 0 };
  if (mark.anchor !== null && anchor !== null) composition.anchors.set(mark.anchor, anchor);
  const frame: Frame = { list, map, anchor, nodesBefore: composition.nodes, key: null, keyStart: mark.start, merging: false, merged: false, replaceable: null, height: 0 };
  composition.frames.push(frame);
  composition.top = frame;
  count(composition, mark.start, 1, 0);
}

function endCollection(composition: Composition): void {
  const ended = composition.frames.pop();
  const top = composition.frames.at(-1) ?? null;
  composition.top = top;
  if (ended === undefined) return;
  const height = ended.height + 1;
  if (ended.anchor !== null) {
    ended.anchor.nodes = composition.nodes - ended.nodesBefore;
    ended.anchor.height = height;
  }
  if (top !== null && top.height < height) top.height = height;
  addValue(composition, ended.list ?? ended.map, false);
}

function addValue(composition: Composition, value: JsonValue, isAlias: boolean): void {
  const { top } = composition;
  if (top === null) composition.root = value;
  else if (top.list !== null) top.list.push(value);
  else if (top.map !== null && top.key !== null) {
    setEntry(composition, top.map, top.key, value);
    top.key = null;
  } else if (top.map !== null) {
    top.merged = true;
    mergeInto(composition, top.map, value, isAlias);
    top.merging = false;
  }
}

function setEntry(composition: Composition, map: MutableMap, key: string, value: JsonValue): void {
  if (Object.hasOwn(map, key) && composition.top?.replaceable?.delete(key) !== true) {
    const { keyStart = 0, merged = false } = composition.top ?? {};
    throw new DuplicateKey(pathOf(composition.frames), key, { offset: keyStart, merged });
  }
  if (key === '__proto__') Object.defineProperty(map, key, { value, enumerable: true, configurable: true, writable: true });
  else map[key] = value;
}

/** Takes over the entries of a mapping, or of the mappings in a list that stands there itself. */
function mergeInto(composition: Composition, map: MutableMap, value: JsonValue, isAlias: boolean): void {
  const parts: readonly JsonValue[] = Array.isArray(value) && !isAlias ? value : [value];
  for (const part of parts) {
    if (!isObject(part)) refuse(composition.top?.keyStart ?? 0, 'Only mappings can be merged with "<<".', 'Write an alias of a mapping, or a list of them.');
    for (const [key, merged] of Object.entries(part)) mergeEntry(composition, map, key, merged);
  }
}

/** What the mapping has already, of its own or by an earlier merge, stays. */
function mergeEntry(composition: Composition, map: MutableMap, key: string, merged: JsonValue): void {
  const { top, dialect } = composition;
  if (dialect === 'kubernetes' || top === null) return setEntry(composition, map, key, merged);
  if (Object.hasOwn(map, key)) return;
  setEntry(composition, map, key, merged);
  top.replaceable ??= new Set();
  top.replaceable.add(key);
}

/** Path of the innermost collection. */
function pathOf(frames: readonly Frame[]): Path {
  return frames.slice(0, -1).map((frame) => frame.key ?? frame.list?.length ?? '<<');
}

function count(composition: Composition, at: number, nodes: number, aliased: number): void {
  composition.nodes += nodes;
  composition.aliased += aliased;
  if (composition.aliased > 0) checkExpansion(composition.nodes, composition.aliased, { most: composition.limits.aliasedNodes, at });
}

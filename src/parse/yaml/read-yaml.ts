import { EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE, YAMLException, type Event, type ScalarEvent } from 'js-yaml';
import type { JsonValue } from '../../types.js';
import type { ReadLimits } from '../limits.js';
import { exceed, refuse, YamlError, type YamlFailure } from './failure.js';
import { formatFloatKey } from './numbers.js';
import { resolvePlain, resolveTagged, type Scalar } from './scalars.js';

/** One YAML document: its value, nothing at all, or why Kubernetes would refuse it. Offsets are those of the given text. */
export type YamlResult =
  | { readonly kind: 'value'; readonly value: JsonValue }
  | { readonly kind: 'empty' }
  | { readonly kind: 'failure'; readonly failure: YamlFailure };

type Node = Scalar | { readonly type: 'collection'; readonly value: JsonValue };
interface Frame {
  readonly list: JsonValue[] | null;
  readonly map: Record<string, JsonValue> | null;
  key: string | null;
  merge: boolean;
  keyOffset: number;
}

/** Reads the text of one document as `YAMLToJSONStrict` of sigs.k8s.io/yaml does. */
export function readYaml(text: string, limits: ReadLimits): YamlResult {
  try {
    const events = parseEvents(text, { maxDepth: limits.depth });
    const value = compose(text, events);
    return value === undefined ? { kind: 'empty' } : { kind: 'value', value };
  } catch (error) {
    if (error instanceof YamlError) return { kind: 'failure', failure: error.failure };
    if (!(error instanceof YAMLException)) throw error;
    return { kind: 'failure', failure: { code: 'yaml', offset: error.mark?.position ?? 0, message: `It is not YAML: ${error.reason}.`, remedy: 'Mend the syntax.' } };
  }
}

function compose(text: string, events: readonly Event[]): JsonValue | undefined {
  const frames: Frame[] = [];
  const anchors = new Map<string, Node>();
  let root: JsonValue | undefined;
  const add = (node: Node, offset: number): void => {
    const frame = frames.at(-1);
    if (frame === undefined) root ??= toValue(node, offset);
    else if (frame.list !== null) frame.list.push(toValue(node, offset));
    else if (frame.map !== null) addToMap(frame, frame.map, node, offset);
  };
  for (const event of events) {
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        if (root !== undefined) return root;
        break;
      case EVENT_ID.SCALAR: {
        const node = scalar(text, event);
        if (event.anchorStart >= 0) anchors.set(text.slice(event.anchorStart, event.anchorEnd), node);
        add(node, event.valueStart);
        break;
      }
      case EVENT_ID.SEQUENCE:
      case EVENT_ID.MAPPING: {
        const isList = event.type === EVENT_ID.SEQUENCE;
        const value: JsonValue[] | Record<string, JsonValue> = isList ? [] : {};
        const node: Node = { type: 'collection', value };
        if (event.anchorStart >= 0) anchors.set(text.slice(event.anchorStart, event.anchorEnd), node);
        add(node, event.start);
        frames.push({ list: Array.isArray(value) ? value : null, map: Array.isArray(value) ? null : value, key: null, merge: false, keyOffset: 0 });
        break;
      }
      case EVENT_ID.ALIAS: {
        const node = anchors.get(text.slice(event.anchorStart, event.anchorEnd));
        if (node === undefined) refuse(event.anchorStart, 'The alias has no anchor.', 'Write the anchor before it.');
        add(node, event.anchorStart);
        break;
      }
      case EVENT_ID.POP:
        frames.pop();
        break;
      default:
        exceed(0, 'Unknown event.', '');
    }
  }
  return root;
}

function scalar(text: string, event: ScalarEvent): Scalar {
  const value = getScalarValue(text, event);
  if (event.tagStart >= 0) {
    const tag = text.slice(event.tagStart, event.tagEnd).replace(/^!!/, 'tag:yaml.org,2002:');
    return resolveTagged(tag, value) ?? refuse(event.tagStart, 'The value is not what its tag says.', 'Mend the tag.');
  }
  return event.style === SCALAR_STYLE.PLAIN ? resolvePlain(value) : { type: 'string', value };
}

function toValue(node: Node, offset: number): JsonValue {
  if (node.type === 'float' && !Number.isFinite(node.value)) refuse(offset, 'JSON has no such number.', 'Quote it.');
  return node.value;
}

function addToMap(frame: Frame, map: Record<string, JsonValue>, node: Node, offset: number): void {
  if (frame.key === null) {
    frame.key = keyText(node, offset);
    frame.keyOffset = offset;
    return;
  }
  const key = frame.key;
  frame.key = null;
  if (Object.hasOwn(map, key)) refuse(frame.keyOffset, `The key "${key}" stands twice.`, 'Remove one of the two.');
  Object.defineProperty(map, key, { value: toValue(node, offset), enumerable: true, configurable: true, writable: true });
}

function keyText(node: Node, offset: number): string {
  switch (node.type) {
    case 'string':
      return node.value;
    case 'int':
    case 'bool':
      return String(node.value);
    case 'float':
      return formatFloatKey(node.value);
    case 'null':
    case 'unsigned':
    case 'collection':
      return refuse(offset, 'Only texts, numbers and booleans can be keys.', 'Quote the key.');
  }
}

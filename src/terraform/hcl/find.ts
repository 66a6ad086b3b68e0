import { isList, property } from '../../base/json.js';
import type { JsonValue, Path } from '../../types.js';
import type { HclNode } from './parse.js';

/**
 * The deepest node on the way of a path below a block's values, such as `["versioning", 0, "enabled"]`; the block itself where nothing
 * of it is written down. A number chooses among repeated blocks: where a provider sorts them (a set), the order of the values is not
 * the order of the text, so the block whose constants fit the value is taken. A `dynamic` block stands for all that it makes.
 * @param values The values that the block has in the plan.
 */
export function findInBlock(text: string, block: HclNode, { path, values }: { path: Path; values: JsonValue }): HclNode {
  let node = block;
  let value: JsonValue | undefined = values;
  for (let step = 0; step < path.length; step++) {
    const name = path[step];
    const index = path[step + 1];
    if (typeof name === 'number') {
      const element = elementAt(node, name);
      if (element === null) return node;
      [node, value] = [element, isList(value) ? value[name] : undefined];
      continue;
    }
    value = name === undefined ? undefined : property(value, name);
    const candidates = contentOf(node).filter((child) => child.name === name || isDynamic(child, name));
    const [only] = candidates;
    if (only === undefined) return node;
    if (only.kind === 'attribute' || typeof index !== 'number') node = only;
    else {
      const chosen = chooseBlock(text, candidates, { index, values: isList(value) ? value : [] });
      if (chosen === null) return node;
      [node, value] = [chosen, isList(value) ? value[index] : undefined];
      step += 1;
    }
  }
  return node;
}

function isDynamic(node: HclNode, name: string | undefined): boolean {
  return node.kind === 'block' && node.name === 'dynamic' && node.labels[0] === name;
}

/** What a dynamic block makes stands in its `content`. */
function contentOf(node: HclNode): readonly HclNode[] {
  if (node.kind !== 'block' || node.name !== 'dynamic') return node.children;
  return node.children.find((child) => child.kind === 'block' && child.name === 'content')?.children ?? [];
}

function elementAt(node: HclNode, index: number): HclNode | null {
  const element = node.children[index];
  return element?.kind === 'element' ? element : null;
}

interface Wanted {
  readonly index: number;
  /** All blocks of the name as the plan has them. */
  readonly values: readonly JsonValue[];
}

function chooseBlock(text: string, candidates: readonly HclNode[], { index, values }: Wanted): HclNode | null {
  const written = candidates.filter((candidate) => candidate.name !== 'dynamic');
  const [dynamic] = candidates.filter((candidate) => candidate.name === 'dynamic');
  if (written.length === 1 && dynamic === undefined && values.length <= 1) return written[0] ?? null;
  const value = values[index];
  const fits = written.map((candidate) => countFitting(text, candidate, value));
  const best = Math.max(...fits, 0);
  const inOrder = written[index];
  if (inOrder !== undefined && fits[index] === best) return inOrder;
  return written[fits.indexOf(best)] ?? dynamic ?? null;
}

/** How many constants of a block are what the value has; -1 where one is not. */
function countFitting(text: string, block: HclNode, value: JsonValue | undefined): number {
  let fitting = 0;
  for (const child of block.children) {
    const constant = child.kind === 'attribute' ? constantOf(text, child) : undefined;
    const planned = property(value, child.name);
    if (constant === undefined || planned === undefined) continue;
    if (typeof planned === 'object' || String(planned) !== constant) return -1;
    fitting += 1;
  }
  return fitting;
}

/** The value of an attribute as text where it is a constant, else undefined. */
function constantOf(text: string, attribute: HclNode): string | undefined {
  const written = text.slice(attribute.valueStart, Math.min(attribute.end, attribute.valueStart + 500));
  if (/^(?:true|false|-?\d+(?:\.\d+)?)$/.test(written)) return written;
  return /^"[^"\\$%]*"$/.test(written) ? written.slice(1, -1) : undefined;
}

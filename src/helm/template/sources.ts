import { blocksWithin } from './blocks.js';
import { valuesRead } from './references.js';
import type { Hit } from './walk.js';

/** The places in the values that decide what stands at a place of a template: keys below `.Values`; empty where the template itself says it. */
export function valuesOf(hit: Hit): (readonly string[])[] {
  const { node, scope, rest } = hit;
  const read = (content: string) => valuesRead(content, node.block, scope, rest);
  const own = unique(node.actions.flatMap(read));
  if (own.length > 0) return own;
  const [child] = node.children;
  if (child?.kind === 'insertion' && node.children.length === 1) return unique(child.actions.flatMap((content) => valuesRead(content, child.block, scope, rest)));
  return rest.length > 0 ? [] : deciding(hit);
}

/** What the innermost block around a node, but not around its parent, asks for. */
function deciding({ node, parent, scope }: Hit): (readonly string[])[] {
  for (const block of blocksWithin(node.block, parent.block)) {
    const read = block.kind === 'if' || block.kind === 'with' || block.kind === 'range' ? valuesRead(block.argument, block.outer, scope) : [];
    if (read.length > 0) return unique(read);
  }
  return [];
}

function unique(paths: readonly (readonly string[])[]): (readonly string[])[] {
  return [...new Map(paths.map((path) => [path.join('\0'), path])).values()];
}

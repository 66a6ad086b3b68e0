import { refuse } from './failure.js';
import { formatFloatKey, formatIntegerKey } from './numbers.js';
import type { NodeMark } from './parser-state.js';
import { resolvePlain, resolveTagged, type Scalar } from './scalars.js';

const MERGE = 'tag:yaml.org,2002:merge';

/** Whether a key is `<<`, which takes over the entries of its value. */
export function isMergeKey(text: string, implicit: boolean, mark: NodeMark): boolean {
  return text === '<<' && (implicit || mark.tag === MERGE);
}

/** What a scalar means; its tag may not fit it. */
export function readScalar(text: string, implicit: boolean, mark: NodeMark): Scalar {
  if (mark.tag === null) return implicit ? resolvePlain(text) : { type: 'string', value: text };
  return resolveTagged(mark.tag, text) ?? refuse(mark.start, `The value is not what its tag "${mark.tag.replace('tag:yaml.org,2002:', '!!')}" says.`, 'Remove the tag, or mend the value.');
}

/** The text that a key becomes, as Go writes numbers and booleans. */
export function keyText(scalar: Scalar, text: string, at: number): string {
  switch (scalar.type) {
    case 'string':
      return scalar.value;
    case 'bool':
      return scalar.value ? 'true' : 'false';
    case 'int':
      return formatIntegerKey(text, scalar.value);
    case 'float':
      return formatFloatKey(scalar.value);
    case 'null':
      return refuse(at, 'A key is missing, or is null.', 'Write the key, or quote it if "null" or "~" is meant as a text.');
    case 'unsigned':
      return refuse(at, 'The number is too large for a key.', 'Quote it.');
  }
}

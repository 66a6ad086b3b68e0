import { isDeepStrictEqual } from 'node:util';
import { DEFAULT_READ_LIMITS } from '../../src/parse/limits.js';
import { splitDocuments } from '../../src/parse/split.js';
import { readFast } from '../../src/parse/yaml/fast/read-fast.js';
import { UNCOMMON } from '../../src/parse/yaml/fast/reader.js';
import { readYaml, type YamlResult } from '../../src/parse/yaml/read-yaml.js';

/** What both readers make of a document; `fast` is null where the fast one leaves it to the other. */
export interface BothReadings {
  readonly text: string;
  readonly fast: YamlResult | null;
  readonly complete: YamlResult;
}

/** Reads each document of a file with both readers; `text` is with the line ends that Kubernetes' splitter gives it, one at the end included. */
export function readWithBoth(file: string): BothReadings[] {
  return [...splitDocuments(file, false)].flatMap(({ range, badSeparator }) => {
    if (badSeparator !== null) return [];
    const text = file.slice(range.start, range.end).replaceAll('\r\n', '\n');
    const fast = UNCOMMON.test(text) ? null : readFast(text, { start: 0, end: text.length }, DEFAULT_READ_LIMITS.depth);
    return [{ text: text.endsWith('\n') ? text : `${text}\n`, fast, complete: readYaml(text, DEFAULT_READ_LIMITS) }];
  });
}

/** The fast reader has left the document, or both say the same: types, prototypes, the sign of zero, the order of keys. */
export function agrees({ fast, complete }: BothReadings): boolean {
  return fast === null || (isDeepStrictEqual(fast, complete) && JSON.stringify(fast) === JSON.stringify(complete));
}

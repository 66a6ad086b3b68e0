import type { JsonObject, JsonValue } from '../../types.js';
import { readWords } from './words.js';

/** One setting of a server: as it is written, and as a number, a boolean or a text. A text's settings say their line. */
export interface Setting extends JsonObject {
  readonly text: string;
  readonly value: JsonValue;
}

/** A line of a configuration of words, such as Redis' and pg_hba.conf. */
export interface DirectiveLine {
  readonly line: number;
  readonly words: readonly string[];
}

/** The lines of a text that say something, taken apart into words; what follows `#` at the start of a word is a comment. */
export function readDirectiveLines(text: string): readonly DirectiveLine[] {
  const lines: DirectiveLine[] = [];
  text.split('\n').forEach((line, index) => {
    const trimmed = line.trim();
    if (trimmed === '' || trimmed.startsWith('#')) return;
    const words = readWords(trimmed.replace(/\s#.*$/, ''));
    if (words.length > 0) lines.push({ line: index + 1, words });
  });
  return lines;
}

/** An object from names that anybody may have written: `__proto__` is a name like any other. */
export function objectFrom(entries: Iterable<readonly [string, JsonValue]>): JsonObject {
  return Object.fromEntries(entries);
}

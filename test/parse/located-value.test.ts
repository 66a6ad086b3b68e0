import { expect, it } from 'vitest';
import { readLocatedValue } from '../../src/parse/located-value.js';

/** The value and the place of a path, or the problem in one line. */
function read(text: string, path: readonly string[] = []): unknown {
  const result = readLocatedValue('a.yaml', Buffer.from(text));
  if (result.ok) return { value: result.value.value, place: result.value.locate(path) };
  return `${result.problem.location?.line ?? 0}: ${result.problem.message}`;
}

it('a file of one document has a value whose paths can be located', () => {
  expect(read('# c\na:\n  b: 1\n', ['a', 'b'])).toEqual({ value: { a: { b: 1 } }, place: { line: 3, column: 3 } });
});

it('a file of comments is null', () => {
  expect(read('# nothing\n')).toEqual({ value: null, place: { line: 1, column: 1 } });
});

it('a file that cannot be read, holds more than one document, or would be read in part, is a problem', () => {
  expect([read('a: [\n'), read('a: 1\n---\nb: 2\n'), read('a: 1\n...\nb: 2\n'), read('  a: 1\nb: 2\n')]).toEqual([
    '1: The bracket is never closed.',
    '3: The file holds more than one document.',
    '3: The document has ended before; Kubernetes ignores all from here on.',
    '2: The document has ended before; Kubernetes ignores all from here on.',
  ]);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueAt } from '../../src/base/json.js';
import { createJsonFinder } from '../../src/terraform/json-positions.js';
import { scanJson } from '../../src/terraform/json-scan.js';
import type { JsonValue, Path } from '../../src/types.js';

describe('the end of a JSON value is found without building it', () => {
  it('for any value, with anything behind it', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom('', ' ', '\n}', ',"a":1', ']'), (json, rest) => {
        expect(scanJson(` ${json}${rest}`, 0)).toEqual({ kind: 'end', offset: json.length + 1 });
      }),
    );
  });

  it('and what is cut off is broken', () => {
    fc.assert(
      fc.property(fc.json().filter((json) => /^[[{"]/.test(json)), fc.nat(), (json, cut) => {
        expect(scanJson(json.slice(0, cut % json.length), 0).kind).toBe('broken');
      }),
    );
  });

  it('even when it is nested a million levels deep', () => {
    const text = `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`;
    expect(scanJson(text, 0)).toEqual({ kind: 'end', offset: 2_000_000 });
  });

  it.each([
    ['[1,]', 3],
    ['{"a" 1}', 5],
    ['{"a":1 "b":2}', 7],
    ['{"a":nul}', 5],
    ['[1}', 2],
    ['{1:2}', 1],
    ['', 0],
  ])('%s is broken at the right place', (text, offset) => {
    expect(scanJson(text, 0)).toEqual({ kind: 'broken', offset });
  });
});

describe('a path leads to its place in the text', () => {
  it('any path of any value: an entry at its key, an element at its first character', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.boolean(), (given, pretty) => {
        const value = JSON.parse(JSON.stringify(given)) as JsonValue;
        const text = JSON.stringify(value, null, pretty ? 2 : 0);
        const find = createJsonFinder(`log ${text}`, 4);
        for (const path of pathsOf(value)) {
          const last = path.at(-1);
          const expected = typeof last === 'string' ? JSON.stringify(last) : JSON.stringify(valueAt(value, path)).slice(0, 1);
          expect(`log ${text}`.slice(find(path))).toSatisfy((rest: string) => rest.startsWith(expected));
        }
      }),
    );
  });

  it('and one that leads nowhere to the deepest place that exists', () => {
    const text = '{"a": [{"b": 1}]}';
    expect(createJsonFinder(text, 0)(['a', 0, 'c', 'd'])).toBe(text.indexOf('{"b"'));
  });
});

function pathsOf(value: JsonValue, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return path.length === 0 ? [] : [path];
  const children = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  return [...(path.length === 0 ? [] : [path]), ...children.flatMap((step) => pathsOf(valueAt(value, [step]) ?? null, [...path, step]))];
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitList } from '../../src/evaluate/split-list.js';

describe('a list in JSON', () => {
  it('is split into its elements, each as it stands', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.jsonValue(), fc.constantFrom([], [[]], {}, ''))), (values) => {
        expect(splitList(JSON.stringify(values))).toEqual(values.map((value) => JSON.stringify(value)));
      }),
    );
  });

  it.each(['', '{}', 'null', '"[]"', '[', '[1'])('%j is none', (text) => {
    expect(splitList(text)).toBe(null);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTextFinder } from '../../src/base/text-finder.js';

const found = (texts: readonly string[], text: string) => [...createTextFinder(texts)(text)].map((one) => one === 1);

describe('texts are found in one look', () => {
  it('whatever their case, also where one begins, ends or holds another', () => {
    expect(found(['hostPath', 'path', 'host', '"path"', 'vault'], '{"hostpath":{"PATH":"/var"}}')).toEqual([true, true, true, true, false]);
  });

  it('also where letters beyond ASCII are those of ASCII in the other case', () => {
    expect(found(['token', 'jsist', 'ingress'], 'TO\u212aEN \u0130ngre\u017fs')).toEqual([true, false, true]);
  });

  it('as if each were looked for by itself', () => {
    const letters = (maxLength: number, minLength = 0) => fc.array(fc.constantFrom('a', 'B', '"', 'k', 'é', '/'), { minLength, maxLength }).map((parts) => parts.join(''));
    const texts = fc.array(letters(4, 1).filter((text) => !text.includes('é')), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(texts, letters(40), (wanted, text) => {
        expect(found(wanted, text)).toEqual(wanted.map((each) => text.toLowerCase().includes(each.toLowerCase())));
      }),
    );
  });

  it('nothing is found where nothing is looked for', () => {
    expect(found([], 'vault')).toEqual([]);
  });

  it('more texts than it has room for are refused', () => {
    expect(() => createTextFinder(['x'.repeat(0x10000)])).toThrow(RangeError);
  });
});

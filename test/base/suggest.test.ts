import fc from 'fast-check';
import { expect, test } from 'vitest';
import { didYouMean, suggest } from '../../src/base/suggest.js';

const KEYS = ['checklist', 'paths', 'exclude', 'environments', 'failOn', 'helm'];

test.each([
  ['enviroments', 'environments', 'a letter too few'],
  ['checkklist', 'checklist', 'a letter too many'],
  ['exclade', 'exclude', 'a wrong letter'],
  ['pahts', 'paths', 'two letters swapped'],
  ['failon', 'failOn', 'another case'],
  ['EXCLUED', 'exclude', 'another case and a swap'],
])('%s is taken for %s: %s', (word, meant) => {
  expect(suggest(word, KEYS)).toBe(meant);
});

test.each(['waivers', 'x', '', 'helmet-hair'])('"%s" is near to no key, so nothing is suggested', (word) => {
  expect(suggest(word, KEYS)).toBeNull();
});

test('a swap counts as one slip, so a short word with one is still recognised', () => {
  expect(suggest('ehlm', KEYS)).toBe('helm');
  expect(suggest('ehml', KEYS)).toBeNull();
});

test('of equally near candidates the first is suggested', () => {
  expect(suggest('K8S-0012', ['K8S-0011', 'K8S-0013'])).toBe('K8S-0011');
});

test('the nearer of two candidates is suggested, wherever it stands', () => {
  expect(suggest('environment', ['environs', 'environments'])).toBe('environments');
});

test('where nothing is near the user reads the other sentence', () => {
  expect(didYouMean('helmm', KEYS, 'Known keys: helm.')).toBe('Did you mean "helm"?');
  expect(didYouMean('kubernetes', KEYS, 'Known keys: helm.')).toBe('Known keys: helm.');
});

test('a word among the candidates is always its own suggestion', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 3 }), { minLength: 1, selector: (word) => word.toLowerCase() }), (words) => {
      for (const word of words) expect(suggest(word, words)).toBe(word);
    }),
  );
});

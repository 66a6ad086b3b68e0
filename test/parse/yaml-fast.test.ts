import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { dump } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/base/package-root.js';
import { readFast } from '../../src/parse/yaml/fast/read-fast.js';
import type { JsonValue } from '../../src/types.js';
import { agrees, readWithBoth } from '../support/fast-reader.js';
import { createRandom, mutate } from '../support/mutate.js';

const fastValue = (text: string, maxDepth = 1000) => {
  const result = readFast(text, { start: 0, end: text.length }, maxDepth);
  return result?.kind === 'value' ? result.value : result?.kind;
};

/** In every place where the styles differ, with all kinds of values in it. */
const STYLES = `--- # comment
# comment
apiVersion: v1
kind: "List"
'on': no
.hidden: ~
-dashed: -1
8080: 1.50
brackets : {constructor: 1, "toString":2, a: [x y, -1, --flag, 'it''s', "\\t"], b: {}}
empty:
list:
- a
-
- - b
  -   c: 0400
      d: 0x1f
- "e": "\\"f\\" \\\\ \\u00e9"
  g:
    -dashed
- |
  h
   i

   \tj
-
  k: l # comment
literal: |-

    m
  
     n
  # comment
folded: >+
  n
  o

    p
  q

long: r
  s

  t u # comment
next line:
  v
quoted: "w
  x\\
  y

z"
flow: [
  a, [b], {c: d,
  "e":f}, g:h]
`;

const EXPECTED: JsonValue = {
  apiVersion: 'v1',
  kind: 'List',
  on: false,
  '.hidden': null,
  '-dashed': -1,
  '8080': 1.5,
  brackets: { constructor: 1, toString: 2, a: ['x y', -1, '--flag', "it's", '\t'], b: {} },
  empty: null,
  list: ['a', null, ['b', { c: 256, d: 31 }], { e: '"f" \\ é', g: '-dashed' }, 'h\n i\n\n \tj\n', { k: 'l' }],
  literal: '\nm\n\n n',
  folded: 'n o\n\n  p\nq\n\n',
  long: 'r s\nt u',
  'next line': 'v',
  quoted: 'w xy\nz',
  flow: ['a', ['b'], { c: 'd', e: 'f' }, 'g:h'],
};

describe('the fast reader', () => {
  it('reads the common style in all its forms', () => {
    expect(fastValue(STYLES)).toEqual(EXPECTED);
  });

  it('reads a document of comments, and one without a line end', () => {
    expect([fastValue('# comment\n\n'), fastValue('---'), fastValue('a: 1'), fastValue('- a'), fastValue('a')]).toEqual(['empty', 'empty', { a: 1 }, ['a'], 'a']);
  });

  it('reads the part of a text that it is given', () => {
    expect(readFast('a: 1\n---\n"b: "', { start: 0, end: 5 }, 10)).toEqual({ kind: 'value', value: { a: 1 }, ignoredFrom: null });
  });

  it.each([
    ['an anchor', 'a: &x 1\n'],
    ['an alias', 'a: *x\n'],
    ['a tag', 'a: !!str 1\n'],
    ['a directive', '%YAML 1.1\n'],
    ['a merge key', '<<: {a: 1}\n'],
    ['a merge key in brackets', 'a: {<<: {a: 1}}\n'],
    ['a complex key', '? a\n: b\n'],
    ['a key that is a collection', '[a]: b\n'],
    ['a key that is null', 'null: a\n'],
    ['a key that stands twice', 'a: 1\n"a": 2\n'],
    ['a key that stands twice in brackets', 'a: {b: 1, b: 2}\n'],
    ['the key __proto__', '__proto__: 1\n'],
    ['a number that JSON has not', 'a: .inf\n'],
    ['a tab', 'a:\tb\n'],
    ['a tab as indentation', 'a:\n\tb: 1\n'],
    ['a tab before a comment', 'a: b\t# c\n'],
    ['two colons', 'a: b: c\n'],
    ['a key without a colon', 'a: b\nc\n'],
    ['a colon on another line', 'a: 1\n"b\n c": d\n'],
    ['a colon on another line in brackets', 'a: {"b\n c": d}\n'],
    ['a key that is too long', `${'k'.repeat(1025)}: 1\n`],
    ['a key that is too long in brackets', `a: {${'k'.repeat(1025)}: 1}\n`],
    ['a bracket that is open', 'a: [b\n'],
    ['a bracket that is closed twice', 'a: [b]]\n'],
    ['a comment within brackets', 'a: [b, # c\n  d]\n'],
    ['a comment behind a text in brackets', 'a: [b # c\n  ]\n'],
    ['a text that goes on behind a comment', 'a: b # c\n  d\n'],
    ['a text with a comment in it', 'a: b\n  # c\n  d\n'],
    ['a text with a colon in its second line', 'a: b\n  c: d\n'],
    ['a list item that stands too far to the right', '- a: "1"\n   - b\n'],
    ['a mapping as an item in brackets', 'a: [b: c]\n'],
    ['a quote that is open', 'a: "b\n'],
    ['text behind a quote', 'a: "b" c\n'],
    ['an escape that YAML 1.1 has not', 'a: "\\/"\n'],
    ['an indentation that fits no block', 'a:\n    b: 1\n  c: 2\n'],
    ['a list at the column of a key', 'a: 1\n- b\n'],
    ['an indentation indicator', 'a: |2\n   b\n'],
    ['a block text without text', 'a: |\nb: 1\n'],
    ['text behind the end', '  a: 1\nb: 2\n'],
    ['a block text whose empty lines are wider than its text', 'a: |\n    \n  b\n'],
    ['a block text that begins with a tab', 'a: |\n  \tb\n'],
    ['a line with a tab only', 'a: 1\n\t\nb: 2\n'],
    ['three dashes behind something', 'a: 1\n--- : 2\n'],
    ['a block text with a tab in its indentation', 'a: |\n  b\n \tc\n'],
    ['three dots', 'a: 1\n...\n'],
    ['three dots at the beginning', '...\n'],
    ['three dots before a colon', '... : 1\n'],
    ['three dashes with a text', '---a\n'],
    ['three dashes with a comment right behind', '---# a\nb: 1\n'],
  ])('leaves %s to the complete one', (_title, text) => {
    expect(fastValue(text)).toBe(undefined);
  });

  it('leaves what is nested deeper than asked for, or than it goes itself', () => {
    const nested = (levels: number) => `a: ${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}\n`;
    expect([fastValue(nested(3), 3), fastValue(nested(4), 3), fastValue(nested(100))?.constructor, fastValue(nested(101)), fastValue(`${'- '.repeat(100_000)}a\n`)]).toEqual([{ a: [[]] }, undefined, Object, undefined, undefined]);
  });
});

describe('the fast reader says the same as the complete one, or nothing', () => {
  const text = fc.oneof(fc.string({ unit: 'grapheme-composite' }), fc.stringMatching(/^[\w ./:#-]*$/), fc.constantFrom('yes', 'null', '0400', '1_000', '<<', '__proto__', 'constructor', '.inf', '1e3', 'a\n  b\n\nc\n'));
  const json = fc.letrec<{ node: JsonValue }>((tie) => ({
    node: fc.oneof({ maxDepth: 4, depthSize: 'small' }, text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.boolean(), fc.constant(null), fc.array(tie('node'), { maxLength: 4 }), fc.dictionary(text, tie('node'), { maxKeys: 4 })),
  })).node;

  it('of any value printed as YAML', () => {
    const layout = fc.record({ lineWidth: fc.constantFrom(-1, 20, 80), quoteStyle: fc.constantFrom('single' as const, 'double' as const), flowLevel: fc.constantFrom(-1, 1, 2), noArrayIndent: fc.boolean() });
    fc.assert(
      fc.property(json, layout, (value, options) => {
        expect(readWithBoth(dump({ value }, options)).filter((both) => !agrees(both))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('of manifests that were changed at random', () => {
    const random = createRandom(20_261);
    // Small ones, in which each change is likely to meet something.
    const seeds = [...STYLES.split(/\n(?=[\w'_.-]+ ?:)/).map((entry) => `first: 1\n${entry}\nlast: 2\n`), ...manifests()];
    const results = Array.from({ length: 10_000 }, () => readWithBoth(mutate(seeds[random(seeds.length)] ?? '', random))).flat();
    expect(results.filter((both) => !agrees(both))).toEqual([]);
    // The mutants have to try both readers, and right documents as well as wrong ones.
    const taken = results.filter(({ fast }) => fast !== null).length / results.length;
    const refused = results.filter(({ complete }) => complete.kind === 'failure').length / results.length;
    expect([taken > 0.3 && taken < 0.7, refused > 0.3 && refused < 0.7]).toEqual([true, true]);
  });
});

/** The manifests among the examples. */
function manifests(): string[] {
  const folder = path.join(packageRoot(), 'examples', 'shop');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => readFileSync(path.join(folder, file), 'utf8'));
}

import { describe, expect, it } from 'vitest';
import { readDocuments } from '../../src/parse/documents.js';
import { DEFAULT_READ_LIMITS, type ReadLimits } from '../../src/parse/limits.js';
import { indexLines } from '../../src/parse/lines.js';
import { createLocator } from '../../src/parse/locate.js';

/** Kinds of the documents, with code, message and place of problems. */
function outcome(text: string, limits: Partial<ReadLimits> = {}): unknown[] {
  const { documents } = readDocuments('a.yaml', Buffer.from(text), { ...DEFAULT_READ_LIMITS, ...limits });
  return documents.map((document) => {
    if (document.kind !== 'problem') return document.kind;
    const { code, message, location } = document.problem;
    return [code, message, location?.line, location?.column];
  });
}

const FOLLOWED = '\n---\na: 1\n';

describe('nesting', () => {
  const message = 'Collections are nested more than 1000 deep.';

  it.each([
    ['flow lists', '['.repeat(10_000) + ']'.repeat(10_000), 1, 1001],
    ['flow mappings', '{a: '.repeat(10_000) + '}'.repeat(10_000), 1, 4001],
    ['JSON', '{"a":'.repeat(10_000) + '1' + '}'.repeat(10_000), 1, 5001],
    ['brackets that are not closed', '['.repeat(1_000_000), 1, 1001],
    ['block lists', '- '.repeat(10_000) + 'a', 1, 2001],
    ['block mappings', Array.from({ length: 3_000 }, (_, level) => `${' '.repeat(level)}a:`).join('\n'), 1001, 1001],
  ])('of 10,000 %s ends in a located problem, and the next document is read', (_title, text, line, column) => {
    expect(outcome(text + FOLLOWED)).toEqual([['limit', message, line, column], 'value']);
  });

  it('of exactly the limit is read', () => {
    expect([outcome('[[[]]]', { depth: 3 }), outcome('[[[]]]', { depth: 2 })]).toEqual([['value'], [['limit', 'Collections are nested more than 2 deep.', 1, 3]]]);
  });

  it('counts what aliases stand for', () => {
    const text = 'a: &a [[]]\nb: &b [*a]\nc: [*b]';
    expect([outcome(text, { depth: 5 }), outcome(text, { depth: 4 })]).toEqual([['value'], [['limit', 'Aliases nest collections more than 4 deep.', 3, 5]]]);
  });
});

describe('aliases', () => {
  const message = 'The document grows too much when its aliases are written out.';

  it('that grow to billions end at once in a located problem, and the next document is read', () => {
    const levels = Array.from({ length: 30 }, (_, level) => `a${level}: &a${level} [${Array(9).fill(level === 0 ? 'x' : `*a${level - 1}`).join(', ')}]`);
    expect(outcome(levels.join('\n') + FOLLOWED)).toEqual([['limit', message, 4, 25], 'value']);
  });

  it('that grow less are read up to the limit', () => {
    const text = 'a: &a [1, 2]\nb: *a\nc: *a';
    expect([outcome(text, { aliasedNodes: 6 }), outcome(text, { aliasedNodes: 5 })]).toEqual([['value'], [['limit', message, 3, 4]]]);
  });
});

it('a YAML document that is too long is not read, the next one is', () => {
  expect(outcome(`a: 12345${FOLLOWED}`, { documentLength: 8 })).toEqual([['limit', 'The document has 9 characters, more than the 8 that are read.', 1, 1], 'value']);
});

it('a JSON document may be long: a plan has many megabytes', () => {
  expect(outcome('{"a": 12345}', { documentLength: 4 })).toEqual(['value']);
});

it('documents beyond the limit are one problem', () => {
  const problem = ['limit', 'The file has more than 2 documents.', 5, 1];
  expect(outcome('a: 1\n---\n# b\n---\nc: 3\n---\nd: 4', { documents: 2 })).toEqual(['value', 'empty', problem]);
  expect(outcome('{}\n{}\n\n\n{}\n{}', { documents: 2 })).toEqual(['value', 'value', problem]);
});

it('numbers of any length are read', () => {
  const nines = '9'.repeat(1_000_000);
  const { documents } = readDocuments('a.yaml', Buffer.from(`[${nines}, 0x${nines}, 0${nines}, 0b${'0'.repeat(1000)}1]`));
  expect(documents[0]?.kind === 'value' && documents[0].value).toEqual([nines, `0x${nines}`, `0${nines}`, 1]);
});

it('places are found in a document of the greatest depth', () => {
  const text = '['.repeat(1000) + ']'.repeat(1000);
  const locate = createLocator(text, { range: { start: 0, end: text.length }, syntax: 'yaml' }, indexLines(text));
  expect(locate(Array.from({ length: 999 }, () => 0)).start).toEqual({ line: 1, column: 1000 });
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { findComments } from '../../src/terraform/comments.js';

const short = (text: string) => findComments('main.tf', text, 'WAIVE').map(({ location, lines, block, attribute }) => ({ line: location.line, lines, block, attribute }));

it('comments of a real configuration speak for what they stand beside, above or in; text in heredocs is no comment', () => {
  const read = (file: string) => findComments(file, readFileSync(path.join(import.meta.dirname, '..', 'fixtures', 'terraform', file), 'utf8'), 'readygate:waive');
  expect([...read('shop/main.tf'), ...read('shop/modules/store/main.tf')]).toEqual([
    {
      text: "# The shop's stores. readygate:waive TEST-0001 the whole file is an example until=2099-01-01 by=platform",
      location: { file: 'shop/main.tf', line: 1, column: 1 },
      lines: [3, 8],
      block: null,
      attribute: [],
    },
    {
      text: '# readygate:waive TEST-0002 backups are made by hand until=2099-01-01 by=platform',
      location: { file: 'shop/main.tf', line: 15, column: 1 },
      lines: [16, 27],
      block: 'terraform_data.ledger',
      attribute: [],
    },
    {
      text: '// readygate:waive TEST-0003 beside until=2099-01-01 by=platform',
      location: { file: 'shop/main.tf', line: 26, column: 64 },
      lines: [26, 26],
      block: 'terraform_data.ledger',
      attribute: ['triggers_replace'],
    },
    {
      text: '/* The sign hangs above the shelf.\n   readygate:waive TEST-0004 signs are free until=2099-01-01 by=stores',
      location: { file: 'shop/modules/store/main.tf', line: 27, column: 1 },
      lines: [29, 33],
      block: 'terraform_data.sign',
      attribute: [],
    },
    {
      text: '# readygate:waive TEST-0005 the whole sign until=2099-01-01 by=stores',
      location: { file: 'shop/modules/store/main.tf', line: 30, column: 3 },
      lines: [29, 33],
      block: 'terraform_data.sign',
      attribute: [],
    },
  ]);
});

it.each<[string, string, ReturnType<typeof short>]>([
  ['beside the head of a block, for the block', 'module "m" { # WAIVE\n  x = 1\n}', [{ line: 1, lines: [1, 3], block: 'module.m', attribute: [] }]],
  ['behind the end of a block, for the block', 'data "a" "b" {\n  x = 1\n} # WAIVE', [{ line: 3, lines: [1, 3], block: 'data.a.b', attribute: [] }]],
  ['between attributes, for the next one', 'resource "a" "b" {\n  x = 1\n  # WAIVE\n  # more\n\n  y = {\n    z = 1\n  }\n}', [{ line: 3, lines: [6, 8], block: 'a.b', attribute: ['y'] }]],
  ['first in a nested block with an empty line behind it, for that block', 'resource "a" "b" {\n  x {\n    # WAIVE\n    # more\n\n    y = 1\n  }\n}', [{ line: 3, lines: [2, 7], block: 'a.b', attribute: ['x'] }]],
  ['first in a block and right above something, for that alone', 'resource "a" "b" {\n  # WAIVE\n  x {\n    y = 1\n  }\n  x {\n  }\n}', [{ line: 2, lines: [3, 5], block: 'a.b', attribute: ['x'] }]],
  ['last in a block, for the block', 'resource "a" "b" {\n  x = 1\n  # WAIVE\n}', [{ line: 3, lines: [1, 4], block: 'a.b', attribute: [] }]],
  ['in a map, for the next entry', 'resource "a" "b" {\n  x = {\n    y = 1\n    # WAIVE\n    z = 1\n  }\n}', [{ line: 4, lines: [5, 5], block: 'a.b', attribute: ['x', 'z'] }]],
  ['above a block, for the block', 'x = 1\n\n# WAIVE\n\nresource "a" "b" {\n}', [{ line: 3, lines: [5, 6], block: 'a.b', attribute: [] }]],
  ['at the end of the file, for nothing', 'resource "a" "b" {\n}\n# WAIVE\n', [{ line: 3, lines: [3, 3], block: null, attribute: [] }]],
  ['without the word, not at all', '# nothing\nresource "a" "b" {}\n', []],
  ['in a string, not at all', 'x = "# WAIVE"\n', []],
])('a comment %s', (_, text, expected) => {
  expect(short(text)).toEqual(expected);
});

it('JSON configuration has no comments', () => {
  expect(findComments('main.tf.json', '{"//": "# WAIVE"}', 'WAIVE')).toEqual([]);
});

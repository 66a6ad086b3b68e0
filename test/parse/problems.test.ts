import { expect, it } from 'vitest';
import { formatProblem } from '../../src/errors.js';
import { readDocuments } from '../../src/parse/documents.js';

/** What a user reads for a text that Kubernetes refuses. */
function problemOf(text: string): string {
  return readDocuments('a.yaml', Buffer.from(text))
    .documents.map((document) => (document.kind === 'problem' ? formatProblem(document.problem) : document.kind))
    .join('\n');
}

const CASES: readonly (readonly [string, string, string])[] = [
  ['a key that stands twice names the key and the first place', 'a:\n  - b: 1\n    c: 2\n    b: 3', 'a.yaml:4:5: The key "b" stands twice in one mapping, first in line 2. Remove one of the two.'],
  [
    'a key that a merge brings in, too, says why',
    'x: &x\n  k: 1\ny:\n  <<: *x\n  k: 2',
    'a.yaml:5:3: The key "k" stands twice in one mapping, first in line 2. Remove one of the two: a key cannot replace one that "<<" merges.',
  ],
  ['a missing colon', 'a: 1\nb\nc: 3', 'a.yaml:2:1: Here a key is expected, but no ":" follows it. Write "key: value", or indent the line so that it belongs to the line above.'],
  ['a second colon', 'a: b: c', 'a.yaml:1:5: A ": " stands where no key can be. Quote the text that holds ": ", or move the key to a line of its own.'],
  ['wrong indentation', 'a:\n  b: 1\n c: 2', 'a.yaml:3:2: Here the next key is expected, or the end of the block. Give the line the indentation of the block that it belongs to.'],
  ['a list item among keys', 'a: 1\n- b', 'a.yaml:2:1: Here the next key is expected, or the end of the block. Give the line the indentation of the block that it belongs to.'],
  ['a key among list items', '- a\nb: 1', 'a.yaml:2:1: Here the next list item with "- " is expected, or the end of the block. Give the line the indentation of the block that it belongs to.'],
  ['a tab', 'a:\n\tb: 1', 'a.yaml:2:1: A tab stands where the indentation is. Indent with spaces.'],
  ['a bracket that is not closed', 'a: [b\nc: d', 'a.yaml:2:2: Here "," or "]" is expected. Close the bracket, or quote the text.'],
  ['an outer bracket that is not closed', 'a: [[b], {c: d}\n\n', 'a.yaml:1:4: The bracket is never closed. Close it, or quote the text.'],
  ['a quote that is not closed', 'a: 1\nb: "c', 'a.yaml:2:4: The quoted text never ends. Add the missing quote.'],
  ['an unknown anchor', 'a: *b', 'a.yaml:1:4: No anchor of this name stands before the alias. Write the anchor, or quote the text.'],
  ['a star that is meant as a text', 'a: *.b', 'a.yaml:1:4: A text without quotes cannot begin with "*", which marks an anchor or alias. Quote the text; a name may hold letters, digits, "_" and "-".'],
  ['a template', 'a: {{ .Values.a }}', 'a.yaml:1:5: A list or mapping cannot be a key. Quote a text that begins with "{" or "[".'],
  ['a template that begins a line', '{{- if .Values.a }}\nb: 1\n{{- end }}', 'a.yaml:1:2: A list or mapping cannot be a key. Quote a text that begins with "{" or "[".'],
  ['a character that cannot begin a text', 'a: `b`', 'a.yaml:1:4: A text without quotes cannot begin with "`". Quote it.'],
  ['an unknown escape', 'a: "\\d"', 'a.yaml:1:5: The double-quoted text has a backslash before a character that needs none. Double the backslash, or use single quotes.'],
  ['a tag that does not fit', 'a: !!int x', 'a.yaml:1:4: The value is not what its tag "!!int" says. Remove the tag, or mend the value.'],
  ['a control character', 'a: "b\u0007"', 'a.yaml:1:6: Here is the control character U+0007, which YAML forbids. Remove it, or write it as an escape in double quotes.'],
  ['a directive', '%YAML 1.1\n---\na: 1', 'a.yaml:1:1: The document has directives only: Kubernetes splits a file at "---", also behind directives. Remove the lines that begin with "%".\nvalue'],
  ['a place behind characters of two code units', '😀: 1\n"😁": "😀😀" b', 'a.yaml:2:14: Here the next key is expected, or the end of the block. Give the line the indentation of the block that it belongs to.'],
  ['a place in a file with Windows line ends', 'a: 1\r\nb: 2\r\n---\r\nc: 3\r\nc: 4\r\n', 'value\na.yaml:5:1: The key "c" stands twice in one mapping, first in line 4. Remove one of the two.'],
];

it.each(CASES)('%s', (_title, text, expected) => {
  expect(problemOf(text)).toBe(expected);
});

it('no message repeats a value, which may be a secret', () => {
  const secret = 'hunter2';
  const texts = [`a: !!int ${secret}`, `a: *${secret}`, `a: &${secret} [*${secret}]`, `a: !${secret}!x y`, `a: !<${secret}`, `a: ${secret}: b`, `a: "${secret}`, `a: "${secret}\\d"`, `a: [${secret} b: "c" ${secret}`, `a: !!binary ${secret}`, `a: @${secret}`, `a: 1\n--- ${secret}`, `a: ${secret}\na: ${secret}`];
  expect(texts.map(problemOf).filter((problem) => problem.includes(secret))).toEqual([]);
});

import { expect, it } from 'vitest';
import { readDocuments } from '../../src/parse/documents.js';
import type { JsonValue } from '../../src/types.js';

const REFUSED = Symbol('refused');

/** Texts with what `YAMLToJSONStrict` of sigs.k8s.io/yaml 1.6 makes of them; all were compared with it. */
const CASES: readonly (readonly [string, string, JsonValue | typeof REFUSED])[] = [
  ['file modes with a leading zero are octal', 'mode: 0400', { mode: 256 }],
  ['a leading zero before an 8 makes a decimal number', '[08, 09.5]', [8, 9.5]],
  ['all prefixes of Go are numbers', '[0x1F, 0b101, 0o17, -0x10, +12]', [31, 5, 15, -16, 12]],
  ['underscores are dropped from numbers', '[1_000, 0x_ff, 1_0.5, .1_5]', [1000, 255, 10.5, 0.15]],
  ['the words of YAML 1.1 are booleans', '[y, Yes, on, TRUE, n, no, OFF, False]', [true, true, true, true, false, false, false, false]],
  ['words in another case are texts', '[yEs, oN, tRUE, nULL]', ['yEs', 'oN', 'tRUE', 'nULL']],
  ['nulls', '[~, null, Null, NULL, ]', [null, null, null, null]],
  ['dates and times stay texts', '[2001-01-01, 2001-12-14T21:59:43Z, 1:30, 190:20:30]', ['2001-01-01', '2001-12-14T21:59:43Z', '1:30', '190:20:30']],
  ['versions and quantities stay texts', '[1.2.3, 100m, 1Gi, 1e3x, 0x, 0b2]', ['1.2.3', '100m', '1Gi', '1e3x', '0x', '0b2']],
  ['floats', '[1e3, 1E-2, -.5, 1., +1.5, 1e400]', [1000, 0.01, -0.5, 1, 1.5, '1e400']],
  ['integers beyond 2^53 become the nearest number', '[9007199254740993, 18446744073709551615, 18446744073709551616, -9223372036854775808]', [9007199254740992, 18446744073709552000, 18446744073709552000, -9223372036854776000]],
  ['JSON has no infinity', 'a: .inf', REFUSED],
  ['JSON has no "not a number"', 'a: .NaN', REFUSED],
  ['quotes make texts', `['1', "yes", '']`, ['1', 'yes', '']],
  ['keys that are no texts become texts as Go writes them', '1: a\ntrue: b\n1.5: c\n1e6: d\n0x10: e\n.inf: f\n2001-01-01: g', { 1: 'a', true: 'b', 1.5: 'c', '1e+06': 'd', 16: 'e', '.inf': 'f', '2001-01-01': 'g' }],
  ['a float as a key has the digits of 32 bits', '0.1234567891: a\n16777217.0: b\n1e-5: c', { 0.12345679: 'a', '1.6777216e+07': 'b', '1e-05': 'c' }],
  ['a large integer as a key keeps its digits', '9007199254740993: a', { '9007199254740993': 'a' }],
  ['an integer beyond 64 bits with sign cannot be a key', '18446744073709551615: a', REFUSED],
  ['null cannot be a key', '~: a', REFUSED],
  ['an empty key cannot be a key', ': a', REFUSED],
  ['a list cannot be a key', '[a]: b', REFUSED],
  ['a mapping cannot be a key: a template', '{{ .Values.x }}: b', REFUSED],
  ['an alias can be a key', 'a: &x name\n*x : b', { a: 'name', name: 'b' }],
  ['a key may not stand twice', 'a: 1\na: 2', REFUSED],
  ['a key may not stand twice in flow style', '{a: 1, "a": 2}', REFUSED],
  ['merge keys', 'a: &x {k: 1, l: 2}\nb: {<<: *x, m: 3}', { a: { k: 1, l: 2 }, b: { k: 1, l: 2, m: 3 } }],
  ['merge keys from a list', 'a: &x {k: 1}\nb: &y {l: 2}\nc: {<<: [*x, *y]}', { a: { k: 1 }, b: { l: 2 }, c: { k: 1, l: 2 } }],
  ['a key may not replace a merged one', 'a: &x {k: 1}\nb: {<<: *x, k: 2}', REFUSED],
  ['a quoted merge key is a key', 'a: {"<<": 1}', { a: { '<<': 1 } }],
  ['only mappings merge', 'a: {<<: 1}', REFUSED],
  ['anchors and aliases', 'a: &x [1]\nb: *x\nc: &x 2\nd: *x', { a: [1], b: [1], c: 2, d: 2 }],
  ['an alias without an anchor', 'a: *x', REFUSED],
  ['an alias within its own anchor', 'a: &x [*x]', REFUSED],
  ['an anchor of other than letters, digits, _ and -', 'a: &x.y 1', REFUSED],
  ['tags of scalars', '[!!str 1, !!int "2", !!float 3, !!bool yes, !!null "", !!binary aGk=]', ['1', 2, 3, true, null, 'hi']],
  ['a tag that does not fit', 'a: !!int x', REFUSED],
  ['a timestamp that is none', 'a: !!timestamp 2001-02-30', REFUSED],
  ['a timestamp', 'a: !!timestamp 2001-02-28', { a: '2001-02-28' }],
  ['broken base64', 'a: !!binary aGk', REFUSED],
  ['custom tags make texts and are dropped from collections', 'a: !Ref 1\nb: !GetAtt [x]\nc: !Sub {k: v}', { a: '1', b: ['x'], c: { k: 'v' } }],
  ['the tag ! makes a text', 'a: ! 12', { a: '12' }],
  ['a tag handle that nobody declared', 'a: !x!y 1', REFUSED],
  ['a declared tag handle', '%TAG !x! tag:yaml.org,2002:\r---\ra: !x!int "1"', { a: 1 }],
  ['YAML 1.1 may be declared', '%YAML 1.1\r---\ra: 1', { a: 1 }],
  ['YAML 1.2 may not', '%YAML 1.2\r---\ra: 1', REFUSED],
  ['a list at the column of its key', 'a:\n- b\n- c: d\n  e: f', { a: ['b', { c: 'd', e: 'f' }] }],
  ['a bracket that closes at the column of its key', 'a: [\n  b\n]', { a: ['b'] }],
  ['a directive before three dashes is a document of its own', '%YAML 1.1\n', REFUSED],
  ['a quoted text that goes on further to the left', 'a:\n  b: "c\nd"', { a: { b: 'c d' } }],
  ['a plain text over several lines', 'a: b\n  c\n\n  d', { a: 'b c\nd' }],
  ['a comment right behind a quote', 'a: "b"# c', { a: 'b' }],
  ['a hash within a text', 'a: b#c\nd: b #c', { a: 'b#c', d: 'b' }],
  ['a colon within a text', 'a: b:c\nd: http://e', { a: 'b:c', d: 'http://e' }],
  ['two colons', 'a: b: c', REFUSED],
  ['a key without a colon', 'a: b\nc', REFUSED],
  ['a colon right behind a quoted key in flow style', '{"a":1,b:2}', { a: 1, 'b:2': null }],
  ['literal texts with each chomping', 'a: |\n  x\n\nb: |-\n  x\n\nc: |+\n  x\n\nd: 1', { a: 'x\n', b: 'x', c: 'x\n\n', d: 1 }],
  ['a literal text without a line end at the end of the file', 'a: |\n  x', { a: 'x\n' }],
  ['folded texts', 'a: >\n  x\n  y\n\n  z\n    w\n  v', { a: 'x y\nz\n  w\nv\n' }],
  ['an indentation indicator', 'a: |1\n  x\n y', { a: ' x\ny\n' }],
  ['a tab before the text of a literal', 'a: |\n\tx', REFUSED],
  ['a tab as indentation', 'a:\n\tb: 1', REFUSED],
  ['a tab between key and value', 'a:\tb', { a: 'b' }],
  ['escapes', String.raw`"\x41\u00e9\U0001F600\t\e\L\'"`, 'A\u00e9\u{1F600}\t\u001b\u2028\''],
  ['an escaped slash is JSON, not YAML 1.1', String.raw`a: "\/"`, REFUSED],
  ['an escape that is none', String.raw`a: "\d"`, REFUSED],
  ['an escaped line break', '"a\\\n   b"', 'ab'],
  ['Windows line ends', 'a: b\r\nc: |\r\n  d\r\n  e\r\n', { a: 'b', c: 'd\ne\n' }],
  ['NEL, LS and PS end lines', 'a: |\n  x\u2028  y\nb: 1\u0085c: 2', { a: 'x\u2028y\n', b: 1, c: 2 }],
  ['text behind the end of the document is ignored', '{}\na: b', {}],
  ['empty brackets at the top are the document, even as a key', '[]: 1', []],
  ['text behind three dots is ignored', 'a: 1\n...\nb: 2', { a: 1 }],
  ['__proto__ is a key', JSON.stringify({ a: 0 }).replace('"a"', '"__proto__"'), JSON.parse('{"__proto__":0}') as JsonValue],
  ['__proto__ is a key in block style', '__proto__:\n  x: 1', JSON.parse('{"__proto__":{"x":1}}') as JsonValue],
  ['a control character', 'a: \u0007', REFUSED],
  ['an open bracket', 'a: [b', REFUSED],
  ['an open quote', 'a: "b', REFUSED],
  ['a text that begins with a character of YAML', 'a: @b', REFUSED],
];

it.each(CASES)('%s', (_title, yaml, expected) => {
  const { documents } = readDocuments('a.yaml', Buffer.from(yaml));
  const values = documents.map((document) => (document.kind === 'value' ? document.value : document.kind === 'problem' ? REFUSED : null));
  expect(values).toEqual([expected]);
});

it('a text that needs more than 1,024 characters before its colon is no key', () => {
  const read = (length: number) => readDocuments('a.yaml', Buffer.from(`${'k'.repeat(length)}: 1`)).documents[0]?.kind;
  expect([read(1024), read(1025)]).toEqual(['value', 'problem']);
});

it('__proto__ does not change the prototype', () => {
  const [document] = readDocuments('a.yaml', Buffer.from('__proto__:\n  polluted: 1\nb: {<<: {__proto__: 2}}')).documents;
  expect(document?.kind === 'value' ? [Object.getPrototypeOf(document.value) === Object.prototype, Object.keys(document.value as object)] : document).toEqual([true, ['__proto__', 'b']]);
});

import { describe, expect, it } from 'vitest';
import { readDocuments } from '../../src/parse/documents.js';
import { DEFAULT_READ_LIMITS } from '../../src/parse/limits.js';

const read = (text: string, file = 'a.yaml') => readDocuments(file, Buffer.from(text));

describe('documents of a file', () => {
  it('are found at every line that begins with three dashes, and keep their place, line and Helm template', () => {
    const text = '# Source: chart/templates/a.yaml\na: 1\n---\n# only a comment\n---\n\n# Source: chart/templates/b.yaml\nb: [\n---\n# Source: x\nc: 2\n# Source: y\n';
    expect(read(text)).toEqual({
      file: 'a.yaml',
      text,
      documents: [
        { kind: 'value', index: 0, startLine: 1, range: { start: 0, end: 38 }, syntax: 'yaml', template: 'chart/templates/a.yaml', value: { a: 1 }, ignored: null },
        { kind: 'empty', index: 1, startLine: 4, range: { start: 42, end: 59 }, syntax: 'yaml', template: null, ignored: null },
        {
          kind: 'problem',
          index: 2,
          startLine: 6,
          range: { start: 63, end: 102 },
          syntax: 'yaml',
          template: 'chart/templates/b.yaml',
          problem: {
            code: 'yaml',
            message: 'The bracket is never closed.',
            remedy: 'Close it, or quote the text.',
            location: { file: 'a.yaml', line: 8, column: 4 },
          },
        },
        { kind: 'value', index: 3, startLine: 10, range: { start: 106, end: 135 }, syntax: 'yaml', template: 'x', value: { c: 2 }, ignored: null },
      ],
    });
  });

  it('of an empty file are none', () => {
    expect(read('')).toEqual({ file: 'a.yaml', text: '', documents: [] });
  });

  it('are counted as Kubernetes counts them: a separator opens a document only where none is open', () => {
    const kinds = (text: string) => read(text).documents.map(({ kind, startLine }) => `${kind} ${startLine}`);
    expect(kinds('---\na: 1')).toEqual(['value 1']);
    expect(kinds('---\n---\na: 1')).toEqual(['empty 1', 'value 3']);
    expect(kinds('a: 1\n---\n---\n---\nb: 1\n---\n')).toEqual(['value 1', 'empty 3', 'value 5']);
    expect(kinds('--- # comment\na: 1\n---\r\nb: 1')).toEqual(['value 1', 'value 4']);
    expect(kinds('\n\n')).toEqual(['empty 1']);
  });

  it('are split even within a block text, which Kubernetes does not see', () => {
    expect(read('a: |\n---\nb').documents.map((document) => document.kind === 'value' && document.value)).toEqual([{ a: '' }, 'b']);
  });

  it('end in a problem where something follows a separator, and those behind it are read', () => {
    expect(read('a: 1\n--- b\nc: 1\n-----BEGIN-----\nd: 1').documents.map((document) => (document.kind === 'problem' ? document.problem : document.kind))).toEqual([
      separatorProblem(2),
      separatorProblem(4),
      'value',
    ]);
  });
});

function separatorProblem(line: number) {
  return {
    code: 'yaml',
    message: 'A line that begins with "---" separates documents, and only a comment may follow on it.',
    remedy: 'Indent the line, or move what follows to the next line.',
    location: { file: 'a.yaml', line, column: 1 },
  };
}

describe('text that Kubernetes ignores', () => {
  const ignored = (text: string) => read(text).documents.map((document) => (document.kind === 'problem' ? document.problem : document.ignored?.location));

  it('is told with the place where it begins', () => {
    expect(read('a: 1\n...\n# comment\nb: 2\n').documents).toEqual([
      {
        kind: 'value',
        index: 0,
        startLine: 1,
        range: { start: 0, end: 24 },
        syntax: 'yaml',
        template: null,
        value: { a: 1 },
        ignored: {
          code: 'yaml',
          message: 'The document has ended before; Kubernetes ignores all from here on.',
          remedy: 'Write "---" on a line of its own before it, or mend the indentation.',
          location: { file: 'a.yaml', line: 4, column: 1 },
        },
      },
    ]);
    expect(ignored('  a: 1\nb: 2')).toEqual([{ file: 'a.yaml', line: 2, column: 1 }]);
  });

  it('is not told for comments and white space behind the end', () => {
    expect(ignored('a: 1\n... # end\n\n  # more\n')).toEqual([undefined]);
  });
});

describe('JSON', () => {
  it('is read as JSON where the whole file is JSON, also where YAML 1.1 would refuse it', () => {
    expect(read('{"a": "\\/\\ud83d\\ude00"}').documents).toEqual([
      { kind: 'value', index: 0, startLine: 1, range: { start: 0, end: 23 }, syntax: 'json', template: null, value: { a: '/\u{1F600}' }, ignored: null },
    ]);
  });

  it('objects may follow each other, as kubectl reads them', () => {
    const text = '{"a":1}\n{"b":2} {"c":3}\n';
    expect(read(text).documents.map((document) => [document.index, document.startLine, document.syntax, text.slice(document.range.start, document.range.end)])).toEqual([
      [0, 1, 'json', '{"a":1}'],
      [1, 2, 'json', '{"b":2}'],
      [2, 2, 'json', '{"c":3}'],
    ]);
  });

  it('is read as YAML where a separator stands in the file, as kubectl does', () => {
    expect(read('{"a":1}\n---\n{"b":"\\/"}\n---\n{}{}').documents.map((document) => [document.kind, document.syntax, document.kind === 'value' && document.ignored?.location?.column])).toEqual([
      ['value', 'yaml', undefined],
      ['problem', 'yaml', false],
      ['value', 'yaml', 3],
    ]);
  });

  it('a list is read as JSON in a .json file', () => {
    const syntax = (file: string) => read('[1, 2]', file).documents.map((document) => [document.syntax, document.kind === 'value' && document.value]);
    expect([syntax('a.json'), syntax('a.yaml')]).toEqual([[['json', [1, 2]]], [['yaml', [1, 2]]]]);
  });

  it('a key that stands twice is refused, with both places', () => {
    expect(read('{"a": 1, "b": {"c": [{"a": "\\"a\\":"}], "\\u0063": 2}}\n', 'a.json').documents).toEqual([
      {
        kind: 'problem',
        index: 0,
        startLine: 1,
        range: { start: 0, end: 52 },
        syntax: 'json',
        template: null,
        problem: {
          code: 'yaml',
          message: 'The key "c" stands twice in one mapping, first in line 1.',
          remedy: 'Remove one of the two.',
          location: { file: 'a.json', line: 1, column: 40 },
        },
      },
    ]);
  });

  it('__proto__ is a key like any other', () => {
    const [document] = read('{"__proto__": {"a": 1}, "constructor": 2}').documents;
    expect(document?.kind === 'value' && JSON.stringify(document.value)).toBe('{"__proto__":{"a":1},"constructor":2}');
  });

  it('what only looks like JSON is read as YAML', () => {
    expect(read('{a: b}').documents.map(({ syntax }) => syntax)).toEqual(['yaml']);
    expect(read('{"a": 1e400}').documents.map((document) => document.kind === 'value' && document.value)).toEqual([{ a: '1e400' }]);
  });
});

describe('encodings', () => {
  const utf16 = (text: string) => Buffer.from(text, 'utf16le');

  it('UTF-8 and UTF-16 are read, with and without a byte order mark, and positions do not count the mark', () => {
    const text = 'ä: 1\r\nb: [\r\n';
    const variants = [Buffer.from(text), Buffer.from(`\uFEFF${text}`), utf16(`\uFEFF${text}`), utf16(`\uFEFF${text}`).swap16(), utf16(`a${text}`), utf16(`a${text}`).swap16()];
    const places = variants.map((bytes) => readDocuments('a.yaml', bytes).documents.map((document) => document.kind === 'problem' && document.problem.location));
    expect(places).toEqual(variants.map(() => [{ file: 'a.yaml', line: 2, column: 4 }]));
  });

  it('each document may have a byte order mark, as where files were joined', () => {
    const { documents } = readDocuments('a.yaml', Buffer.from('\uFEFF---\na: 1\nb: 2\n---\n\uFEFFc: 3\nd: 4\n'));
    expect(documents.map((document) => document.kind === 'value' && [document.value, document.ignored])).toEqual([
      [{ a: 1, b: 2 }, null],
      [{ c: 3, d: 4 }, null],
    ]);
  });

  it('a byte order mark alone is an empty document', () => {
    expect(readDocuments('a.yaml', Buffer.from('\uFEFF')).documents.map(({ kind }) => kind)).toEqual(['empty']);
  });

  it('Kubernetes reads only the first document of UTF-16, because it splits bytes', () => {
    const { documents } = readDocuments('a.yaml', utf16('\uFEFFa: 1\n---\nb: 2\n'));
    expect(documents.map((document) => document.kind === 'value' && [document.value, document.ignored?.location?.line, document.ignored?.remedy])).toEqual([
      [{ a: 1 }, 2, 'Save the file as UTF-8, in which Kubernetes finds all documents.'],
    ]);
  });

  it('bytes that are no text are located, and end their document only', () => {
    const bytes = Buffer.concat([Buffer.from('a: 1\n---\nb: "ä\uFFFD'), Buffer.from([0xff]), Buffer.from('"\n---\nc: 3\n')]);
    expect(readDocuments('a.yaml', bytes).documents.map((document) => (document.kind === 'problem' ? document.problem : document.kind))).toEqual([
      'value',
      { code: 'encoding', message: 'Here are bytes that are not UTF-8.', remedy: 'Save the file as UTF-8.', location: { file: 'a.yaml', line: 3, column: 7 } },
      'value',
    ]);
  });

  it('a file of any other kind ends in a located problem', () => {
    const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]);
    expect(readDocuments('a.yaml', png).documents.map((document) => document.kind === 'problem' && document.problem.location)).toEqual([{ file: 'a.yaml', line: 1, column: 1 }]);
  });
});

describe('a key beside one of the same name that "<<" merges', () => {
  const merging = 'base: &base {image: a, restart: always}\nmore: &more {restart: "no", memory: 1G}\nweb:\n  <<: *base\n  image: b\nlist:\n  image: c\n  <<: [*base, *more]\n';
  const read = (text: string, dialect: 'kubernetes' | 'common') =>
    readDocuments('compose.yml', Buffer.from(text), DEFAULT_READ_LIMITS, dialect).documents.map((document) => (document.kind === 'value' ? document.value : document.kind === 'problem' ? document.problem.message : null));

  it('replaces it in a Compose file and the like, and of several merged ones the first counts', () => {
    expect(read(merging, 'common')).toEqual([
      { base: { image: 'a', restart: 'always' }, more: { restart: 'no', memory: '1G' }, web: { image: 'b', restart: 'always' }, list: { image: 'c', restart: 'always', memory: '1G' } },
    ]);
  });

  it('is an error in a manifest, and a key that really stands twice is one everywhere', () => {
    expect(read(merging, 'kubernetes')).toEqual(['The key "image" stands twice in one mapping, first in line 1.']);
    expect(read('web:\n  <<: {image: a}\n  image: b\n  image: c\n', 'common')).toEqual(['The key "image" stands twice in one mapping, first in line 2.']);
  });
});

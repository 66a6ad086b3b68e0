import fc from 'fast-check';
import { dump } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { readDocuments } from '../../src/parse/documents.js';
import { indexLines } from '../../src/parse/lines.js';
import { createLocator } from '../../src/parse/locate.js';
import type { Path } from '../../src/types.js';

/** Where paths of one document stand, as `line:column-line:column`. */
function places(bytes: Buffer | string, paths: readonly Path[], index = 0): string[] {
  const { text, documents } = readDocuments('a.yaml', typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
  const document = documents[index];
  if (document === undefined) throw new Error('There is no such document.');
  const locate = createLocator(text, document, indexLines(text));
  return paths.map((path) => {
    const { start, end } = locate(path);
    return `${start.line}:${start.column}-${end.line}:${end.column}`;
  });
}

const MANIFEST = `# comment
---
kind: Deployment
metadata: {name: web, labels: {"app": 'x'}}
spec:
  containers:
  - name: web
    image: nginx
    args: ["-c", a]
    command:
      - sh
      - >-
        echo
        done
  -
    name: side
`;

describe('a place in YAML', () => {
  it('is the key with its value, or the key alone where the value is a collection', () => {
    expect(places(MANIFEST, [[], ['kind'], ['metadata'], ['metadata', 'name'], ['metadata', 'labels', 'app'], ['spec', 'containers']], 1)).toEqual([
      '3:1-3:1',
      '3:1-3:17',
      '4:1-4:9',
      '4:12-4:21',
      '4:32-4:42',
      '6:3-6:13',
    ]);
  });

  it('is where an item begins, up to its end where it is a scalar', () => {
    const containers = ['spec', 'containers'];
    const paths = [[...containers, 0], [...containers, 0, 'args', 1], [...containers, 0, 'command', 0], [...containers, 0, 'command', 1], [...containers, 1], [...containers, 1, 'name']];
    expect(places(MANIFEST, paths, 1)).toEqual(['7:5-7:5', '9:18-9:19', '11:9-11:11', '12:9-14:13', '16:5-16:5', '16:5-16:15']);
  });

  it('that does not exist is the deepest that does', () => {
    const paths = [['spec', 'containers', 0, 'resources', 'limits'], ['spec', 'containers', 7], ['spec', 'containers', 'x'], ['nothing'], ['kind', 0], ['kind', 'x']];
    expect(places(MANIFEST, paths, 1)).toEqual(['7:5-7:5', '6:3-6:13', '6:3-6:13', '3:1-3:1', '3:1-3:17', '3:1-3:17']);
  });

  it('is found through aliases and merge keys, at the anchor', () => {
    const text = 'a: &a\n  x: 1\n  l: [1]\nb: *a\nc:\n  <<: *a\n  m: 2\nd:\n- *a\n- <<: [{z: 1}, *a]\nk: 3\n';
    const paths = [['b'], ['b', 'x'], ['b', 'l', 0], ['c', 'x'], ['c', 'm'], ['d', 0], ['d', 0, 'x'], ['d', 1, 'z'], ['d', 1, 'x'], ['k']];
    expect(places(text, paths)).toEqual(['4:1-4:6', '2:3-2:7', '3:7-3:8', '2:3-2:7', '7:3-7:7', '9:3-9:5', '2:3-2:7', '10:9-10:13', '2:3-2:7', '11:1-11:5']);
  });

  it('of a key that becomes another text is found by that text', () => {
    expect(places('yes: 1\n0x10: 2\n? "a b"\n: 3\n&n name: 4\nb: {*n : 5}', [['true'], ['16'], ['a b'], ['name'], ['b', 'name']])).toEqual([
      '1:1-1:7',
      '2:1-2:8',
      '3:3-4:4',
      '5:1-5:11',
      '6:5-6:11',
    ]);
  });

  it('counts UTF-16 code units, and no byte order mark', () => {
    expect(places('\uFEFF"😀": {ä: 1}\nb:\t"é" # x\n', [['😀', 'ä'], ['b']])).toEqual(['1:8-1:12', '2:1-2:7']);
  });

  it('is right with Windows line ends, with old Mac line ends and in UTF-16', () => {
    const text = 'a: 1\r\nb:\r\n  - c\r\n  - d: |\r\n      e\r\n      f\r\n    g: h\r\n';
    const paths = [['b', 0], ['b', 1, 'd'], ['b', 1, 'g']];
    const expected = ['3:5-3:6', '4:5-6:8', '7:5-7:9'];
    expect(places(text, paths)).toEqual(expected);
    expect(places(Buffer.from(`\uFEFF${text}`, 'utf16le'), paths)).toEqual(expected);
    expect(places(text.replaceAll('\r\n', '\r'), paths)).toEqual(expected);
  });

  it('in a later document counts from the top of the file', () => {
    expect(places('a: 1\n---\nb: 1\n---\n\nc:\n  d: 1\n', [['c', 'd']], 2)).toEqual(['7:3-7:7']);
  });

  it('of an empty value is its key', () => {
    expect(places('a:\nb:\n  c:\nd: &x\n', [['a'], ['b', 'c'], ['d']])).toEqual(['1:1-1:3', '3:3-3:5', '4:1-4:6']);
  });
});

describe('a place in JSON', () => {
  const JSON_TEXT = '{\n  "a": [1, {"b\\"": "\\/x", "c": []}],\n  "d" : {"e": null}\n}\n';

  it('is found like one in YAML', () => {
    const paths = [[], ['a'], ['a', 0], ['a', 1], ['a', 1, 'b"'], ['a', 1, 'c'], ['d', 'e'], ['d', 'f'], ['a', 5], ['a', 1, 'c', 0]];
    expect(places(JSON_TEXT, paths)).toEqual(['1:1-1:1', '2:3-2:6', '2:9-2:10', '2:12-2:12', '2:13-2:25', '2:27-2:30', '3:10-3:19', '3:3-3:6', '2:3-2:6', '2:27-2:30']);
  });

  it('of a stream of objects is that of its object', () => {
    expect(places('{"a": 1}\n{"a": 2}\n', [['a']], 1)).toEqual(['2:2-2:8']);
  });
});

/** All paths to scalars and collections of a value. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (Array.isArray(value)) return [path, ...value.flatMap((item, index) => pathsOf(item, [...path, index]))];
  if (typeof value === 'object' && value !== null) return [path, ...Object.entries(value).flatMap(([key, item]) => pathsOf(item, [...path, key]))];
  return [path];
}

describe('every place', () => {
  const simpleKey = fc.stringMatching(/^[a-z]{1,5}$/).filter((key) => !/^(y|n|yes|no|on|off|true|false|null)$/.test(key));
  const value = fc.letrec((tie) => ({
    node: fc.oneof({ maxDepth: 4 }, fc.string(), fc.integer(), fc.constant(null), tie('list'), tie('map')),
    list: fc.array(tie('node'), { maxLength: 4 }),
    map: fc.dictionary(simpleKey, tie('node'), { maxKeys: 4 }),
  })).map;

  it('of an entry begins with its key', () => {
    const quoted = { forceQuotes: true, quoteStyle: 'double' as const };
    const printers = [(data: unknown) => dump(data, quoted), (data: unknown) => dump(data, { ...quoted, flowLevel: 1 }), (data: unknown) => JSON.stringify(data), (data: unknown) => JSON.stringify(data, null, 2)];
    fc.assert(
      fc.property(value, fc.constantFrom(...printers), fc.constantFrom('\n', '\r\n'), (data, print, lineEnd) => {
        const { text, documents } = readDocuments('a.yaml', Buffer.from(print(data).replaceAll('\n', lineEnd)));
        const [document] = documents;
        if (document === undefined) throw new Error('There is no document.');
        const lines = indexLines(text);
        const locate = createLocator(text, document, lines);
        for (const path of pathsOf(data)) {
          const key = path.at(-1);
          const { start } = locate(path);
          if (typeof key === 'string') expect(lines.text(start.line).slice(start.column - 1).replace(/^["']/, '')).toMatch(new RegExp(`^${key}["']?\\s*:`));
        }
      }),
    );
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isObject, property, textAt } from '../../src/base/json.js';
import { readDocuments } from '../../src/parse/documents.js';
import { indexLines } from '../../src/parse/lines.js';
import { createLocator } from '../../src/parse/locate.js';
import type { ReadResult } from '../../src/parse/result.js';
import type { JsonValue, Path } from '../../src/types.js';
import { corporaFolder } from '../support/corpora.js';

const corpora = corporaFolder() ?? '';

interface Row {
  readonly file: string;
  readonly doc: number;
  readonly json?: JsonValue;
  readonly error?: string;
}

/** What Kubernetes makes of each document, by file. */
function expectedByFile(): Map<string, Row[]> {
  const byFile = new Map<string, Row[]>();
  const lines = gunzipSync(readFileSync(path.join(corpora, 'yaml-expected.jsonl.gz'))).toString('utf8').trim().split('\n');
  for (const line of lines) {
    const row = JSON.parse(line) as Row;
    byFile.set(row.file, [...(byFile.get(row.file) ?? []), row]);
  }
  return byFile;
}

const read = (file: string) => readDocuments(file, readFileSync(path.join(corpora, file)));

/** The documents in the form of the expected rows; an error is `true` because Go's words are not ours. */
function rowsOf({ documents }: ReadResult): unknown[] {
  return documents.map((document) => (document.kind === 'problem' ? true : document.kind === 'value' ? document.value : null));
}

/** Problems that do not point into their file. */
function misplaced({ file, text, documents }: ReadResult): string[] {
  const lines = text.split(/\r\n|\n|\r/);
  return documents.flatMap((document) => {
    if (document.kind !== 'problem') return [];
    const { location, message } = document.problem;
    const line = location === null ? undefined : lines[location.line - 1];
    return location?.file === file && line !== undefined && location.column >= 1 && location.column <= line.length + 1 ? [] : [`${file}: ${message}`];
  });
}

function pathsOf(value: JsonValue, at: Path = []): Path[] {
  if (Array.isArray(value)) return value.flatMap((item: JsonValue, index) => pathsOf(item, [...at, index]));
  if (isObject(value)) return Object.entries(value).flatMap(([key, item]) => [[...at, key], ...pathsOf(item, [...at, key])]);
  return [];
}

describe.skipIf(corpora === '')('real files (skipped where ../shared/corpora is missing)', () => {
  it('are read as Kubernetes reads them: the same documents, values and errors', () => {
    const disagreements: string[] = [];
    for (const [file, rows] of expectedByFile()) {
      const expected = rows.map((row) => (row.error === undefined ? row.json : true));
      try {
        expect(rowsOf(read(file))).toEqual(expected);
      } catch (error) {
        disagreements.push(`${file}: ${String(error)}`);
      }
    }
    expect(disagreements).toEqual([]);
  });

  it('have every problem located', () => {
    expect([...expectedByFile().keys()].flatMap((file) => misplaced(read(file)))).toEqual([]);
  });

  it('have every key located where it stands', () => {
    const wrong: string[] = [];
    for (const file of expectedByFile().keys()) {
      const result = read(file);
      const lines = indexLines(result.text);
      for (const document of result.documents) {
        if (document.kind !== 'value') continue;
        const locate = createLocator(result.text, document, lines);
        for (const at of pathsOf(document.value)) {
          const key = String(at.at(-1));
          const { start } = locate(at);
          const found = lines.text(start.line).slice(start.column - 1).replace(/^(?:&\S+ )?["']?/, '');
          if (!found.startsWith(key) && !/^(?:yes|no|on|off|y|n)\b/i.test(found)) wrong.push(`${file}:${start.line}:${start.column} ${at.join('/')}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe.skipIf(corpora === '')('the YAML test suite (skipped where ../shared/corpora is missing)', () => {
  const folder = path.join(corpora, 'yaml-test-suite', 'src');

  /** The texts of all cases; the suite writes white space and line ends that cannot be seen as signs. */
  const texts = () =>
    readdirSync(folder).flatMap((file) => {
      const [cases] = read(path.join('yaml-test-suite', 'src', file)).documents;
      if (cases?.kind !== 'value' || !Array.isArray(cases.value)) return [];
      return cases.value.flatMap((entry: JsonValue, index) => {
        const text = textAt(entry, 'yaml');
        return text === null || property(entry, 'skip') === true ? [] : [[`${file}#${index}`, unescape(text)] as const];
      });
    });

  it('ends in values and located problems only', () => {
    const all = texts();
    const results = all.map(([name, text]) => readDocuments(name, Buffer.from(text)));
    expect([all.length > 300, results.flatMap(misplaced)]).toEqual([true, []]);
  });
});

function unescape(text: string): string {
  return text.replaceAll('␣', ' ').replace(/—*»/g, '\t').replaceAll('↵', '').replaceAll('←', '\r').replaceAll('⇔', '\uFEFF').replace(/∎\n?$/, '');
}

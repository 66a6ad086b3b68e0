import fc from 'fast-check';
import { dump } from 'js-yaml';
import { expect, it } from 'vitest';
import { readDocuments } from '../../src/parse/documents.js';
import type { JsonValue } from '../../src/types.js';

/** The value of a text's only document. */
function valueOf(text: string, file = 'a.yaml'): JsonValue | undefined {
  const { documents } = readDocuments(file, Buffer.from(text));
  const [document] = documents;
  expect(documents.length).toBe(1);
  if (document?.kind === 'problem') throw new Error(document.problem.message);
  return document?.kind === 'value' ? document.value : null;
}

const text = fc.string({ unit: 'grapheme-composite' });
const json = fc.letrec<{ node: JsonValue }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, depthSize: 'small' },
    text,
    fc.string({ unit: fc.constantFrom(...' \t\n#:-?,[]{}&*!|>\'"%@`\\01.eyn~=<\u00e9\u{1F600}') }),
    fc.constantFrom('yes', 'null', '0400', '1_000', '0x1f', '2001-01-01', '<<', '=', '---', '...', '# a', 'a: b', '- a', '__proto__', '.inf', '1e3'),
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('node'), { maxLength: 5 }),
    fc.dictionary(text, tie('node'), { maxKeys: 5 }),
  ),
})).node;

it('any value printed as YAML reads back equal', () => {
  const widths = { lineWidth: fc.constantFrom(-1, 20, 80), quoteStyle: fc.constantFrom('single' as const, 'double' as const) };
  const block = fc.record({ ...widths, forceQuotes: fc.boolean() });
  // Without quotes js-yaml writes [?a] for ["?a"], which is a mapping in YAML 1.1.
  const flow = fc.record({ ...widths, flowLevel: fc.constantFrom(0, 1, 2), forceQuotes: fc.constant(true), quoteFlowKeys: fc.constant(true) });
  fc.assert(
    fc.property(json, fc.oneof(block, flow), (value, layout) => {
      expect(valueOf(dump({ value }, layout))).toEqual({ value });
    }),
    { numRuns: 1000 },
  );
});

it('any value printed as JSON reads back equal, in a .json file and in a .yaml file', () => {
  const file = fc.constantFrom('a.json', 'a.yaml');
  const object = fc.dictionary(text, json, { maxKeys: 5 });
  fc.assert(
    fc.property(object, file, fc.constantFrom(undefined, 2, '\t'), (value, name, indent) => {
      expect(valueOf(JSON.stringify(value, null, indent), name)).toEqual(value);
    }),
  );
});

it('any bytes end in documents or located problems', () => {
  const yamlBytes = fc.array(fc.oneof(fc.constantFrom(...'ab: \n\t-?,[]{}&*!|>\'"#%@`\\~<01'), fc.string({ unit: 'binary', maxLength: 2 })), { maxLength: 60 }).map((parts) => Buffer.from(parts.join('')));
  fc.assert(
    fc.property(fc.oneof(yamlBytes, fc.uint8Array({ maxLength: 60 })), (bytes) => {
      const { text: decoded, documents } = readDocuments('a.yaml', bytes);
      const lines = decoded.split(/\r\n|\n|\r/);
      for (const document of documents) {
        if (document.kind !== 'problem') continue;
        const { location } = document.problem;
        expect(location !== null && location.line <= lines.length && location.column <= (lines[location.line - 1]?.length ?? 0) + 1).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});

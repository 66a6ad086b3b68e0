import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTemplate } from '../../src/helm/template/lines.js';
import { parseTemplate } from '../../src/helm/template/parsed.js';
import { valuesOf } from '../../src/helm/template/sources.js';
import { findInTemplate } from '../../src/helm/template/walk.js';

const POD = { kind: 'Pod', metadata: { name: 'x' }, spec: { containers: [{ name: 'a', image: 'b' }] } };

function find(text: string) {
  const template = parseTemplate('templates/x.yaml', text);
  const hit = findInTemplate(template, POD, ['spec', 'containers', 0, 'image'], (name) => (template.defines.has(name) ? template : null));
  return hit === null ? null : { line: hit.node.line, values: valuesOf(hit) };
}

const piece = fc.oneof(
  fc.constantFrom('kind: Pod\n', 'metadata:\n', '  name: x\n', 'spec:\n', '  containers:\n', '  - name: a\n', '    image: b\n', '---\n', '- ', ': ', '|\n', '"', '\r\n', '  '),
  fc.constantFrom('{{ if .Values.a }}', '{{- else }}', '{{ end }}', '{{ range $k, $v := .Values.b }}', '{{ define "d" }}', '{{ include "d" . }}', '{{ $x := $y }}', '{{ $y := $x }}', '{{ $x.z }}', '{{/* ', ' */}}', '{{', '}}', '{{ "'),
  fc.string({ maxLength: 5 }),
);

describe('any template, however broken', () => {
  it('gives a line within it, or none', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const found = find(text);
        expect(found === null || (found.line >= 1 && found.line <= text.split('\n').length)).toBe(true);
        expect(readTemplate(text).masked.length).toBe(text.length);
      }),
    );
  });

  it('ends soon when it is made to take long', () => {
    const head = 'kind: Pod\nmetadata:\n  name: x\nspec:\n';
    const many = 100_000;
    const hostile = [
      '{{ if .a }}'.repeat(many) + head,
      `${head}  containers: {{ ${'('.repeat(many)}.Values.a${')'.repeat(many)} }}\n`,
      `${head}  a${' '.repeat(many)}b\n`,
      `${head}  containers: x${' '.repeat(many)}b\n`,
      `{{ define "d" }}\n${'{{ include "d" . }}\n'.repeat(100)}{{ end }}\n${head}  {{ include "d" . }}\n`,
    ];
    expect(hostile.map((text) => find(text) === null)).toEqual([true, false, false, false, false]);
  });
});

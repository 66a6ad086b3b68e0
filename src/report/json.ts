import type { Report } from '../types.js';

/** The report as JSON, as `schemas/report.schema.json` describes it. */
export function formatJson(report: Report): string {
  return [...writeJson(report)].join('');
}

/** So many elements of a list are written at once. */
const ELEMENTS = 200;

/** The same in parts: the report on a hundred thousand files would nearly be longer than a text can be. */
export function* writeJson(report: Report): Generator<string> {
  let separator = '{\n';
  for (const [key, value] of Object.entries(report)) {
    yield `${separator}  ${JSON.stringify(key)}: `;
    if (Array.isArray(value) && value.length > 0) yield* writeList(value);
    else yield indented(value, '  ');
    separator = ',\n';
  }
  yield '\n}\n';
}

function* writeList(values: readonly unknown[]): Generator<string> {
  for (let start = 0; start < values.length; start += ELEMENTS) {
    const part = values.slice(start, start + ELEMENTS).map((value) => `    ${indented(value, '    ')}`);
    yield `${start === 0 ? '[' : ','}\n${part.join(',\n')}`;
  }
  yield '\n  ]';
}

/** A line break in JSON is never a part of a text. */
function indented(value: unknown, indent: string): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`);
}

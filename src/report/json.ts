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
    yield separator;
    yield* Array.isArray(value) ? writeList(key, value) : [member(key, value)];
    separator = ',\n';
  }
  yield '\n}\n';
}

/** A list whose parts are lists of the same name: what closes one and opens the next becomes a comma. */
function* writeList(key: string, values: readonly unknown[]): Generator<string> {
  const open = `  ${JSON.stringify(key)}: [`;
  const close = '\n  ]';
  for (let start = 0; start < Math.max(1, values.length); start += ELEMENTS) {
    const text = member(key, values.slice(start, start + ELEMENTS));
    const isLast = start + ELEMENTS >= values.length;
    const end = isLast ? text.length : text.length - close.length;
    yield start === 0 ? text.slice(0, end) : `,${text.slice(open.length, end)}`;
  }
}

/** `  "key": value`, as it stands in an object on the outermost level. */
function member(key: string, value: unknown): string {
  return JSON.stringify({ [key]: value }, null, 2).slice('{\n'.length, -'\n}'.length);
}

import type { Result } from './run.js';

/**
 * A heading and its figures as aligned text.
 * @param base The row that the ratios are against.
 * @param files How many files the rows are about that do not say so themselves, where rows are compared by file; else null.
 */
export function formatTable(title: string, results: readonly Result[], base: string, files: number | null): string {
  const ofFile = (result: Result) => result.median.seconds / (files === null ? 1 : (result.files ?? files));
  const against = results.find(({ name }) => name === base);
  const rows = results.map((result) => {
    const { name, median, failure } = result;
    if (failure !== null) return [name, `failed: ${failure}`];
    const ratio = against === undefined ? '' : `${(ofFile(result) / ofFile(against)).toFixed(2)} ×`;
    const rate = files === null ? '' : `${Math.round(1 / ofFile(result)).toLocaleString('en')}/s`;
    return [name, `${median.seconds.toFixed(3)} s`, ratio, median.cpuSeconds === null ? '' : `${median.cpuSeconds.toFixed(2)} s`, median.megabytes === null ? '' : `${median.megabytes.toFixed(0)} MB`, rate];
  });
  return `\n${title}\n${alignColumns([['', 'time', `${files === null ? '' : 'by file, '}against ${base}`, 'processor', 'memory', files === null ? '' : 'files'], ...rows])}`;
}

/** The first column is text and the others are numbers. */
export function alignColumns(rows: readonly (readonly string[])[]): string {
  const widths = rows.reduce<number[]>((known, row) => (row.length > 2 ? row.map((cell, index) => Math.max(cell.length, known[index] ?? 0)) : known), []);
  const names = Math.max(...rows.map(([name = '']) => name.length));
  return rows.map((row) => `  ${row.map((cell, index) => (index === 0 ? cell.padEnd(names) : row.length > 2 ? cell.padStart(widths[index] ?? 0) : cell)).join('  ').trimEnd()}\n`).join('');
}

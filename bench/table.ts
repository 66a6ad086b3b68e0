import type { Result } from './run.js';

/** A heading and its figures as aligned text. `base` is the row that the ratios are against. */
export function formatTable(title: string, results: readonly Result[], base: string, documents: number | null): string {
  const against = results.find(({ name }) => name === base)?.median;
  const rows = results.map(({ name, median, failure }) => {
    if (failure !== null) return [name, `failed: ${failure}`];
    const ratio = against === undefined ? '' : `${(median.seconds / against.seconds).toFixed(2)} ×`;
    const rate = documents === null ? '' : `${Math.round(documents / median.seconds).toLocaleString('en')}/s`;
    return [name, `${median.seconds.toFixed(3)} s`, ratio, median.cpuSeconds === null ? '' : `${median.cpuSeconds.toFixed(2)} s`, median.megabytes === null ? '' : `${median.megabytes.toFixed(0)} MB`, rate];
  });
  return `\n${title}\n${alignColumns([['', 'time', `against ${base}`, 'processor', 'memory', documents === null ? '' : 'documents'], ...rows])}`;
}

/** The first column is text and the others are numbers. */
export function alignColumns(rows: readonly (readonly string[])[]): string {
  const widths = rows.reduce<number[]>((known, row) => (row.length > 2 ? row.map((cell, index) => Math.max(cell.length, known[index] ?? 0)) : known), []);
  const names = Math.max(...rows.map(([name = '']) => name.length));
  return rows.map((row) => `  ${row.map((cell, index) => (index === 0 ? cell.padEnd(names) : row.length > 2 ? cell.padStart(widths[index] ?? 0) : cell)).join('  ').trimEnd()}\n`).join('');
}

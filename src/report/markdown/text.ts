import { visible } from '../visible.js';

/** Text that Markdown shows as it is: names come from files that anybody may have written, and must make no link, no table cell, no HTML and nobody's mention. */
export function plain(text: string): string {
  return visible(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_[\]|~]/g, '\\$&')
    .replace(/#(?=\d)/g, '#<!-- -->')
    .replaceAll('@', '@<!-- -->')
    .replaceAll('://', ':<!-- -->//')
    .replace(/\bwww\./gi, '$&<!-- -->');
}

/** A code span that no content can end; in a table, a bar is still escaped. */
export function code(text: string): string {
  const shown = visible(text).replaceAll('|', '\\|');
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = shown.startsWith('`') || shown.endsWith('`') || shown.trim() === '' ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** So many bytes has a text in UTF-8. */
export function byteLength(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

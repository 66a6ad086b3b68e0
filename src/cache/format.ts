import type { CacheDescription } from './describe.js';

/** What a cache holds, for people. */
export function formatCacheText({ folder, problem, bytes, limit, entries, roots }: CacheDescription): string {
  if (problem !== null) return `Nothing is kept: ${folder} cannot be used, ${problem}.\n`;
  const rows = roots.map((root) => [`${root.lastUsed.slice(0, 16).replace('T', ' ')} UTC`, formatEntries(root.entries), formatBytes(root.bytes), root.root ?? 'unknown'] as const);
  const widths = [1, 2].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map(([used, count, size, root]) => `  ${used}  ${count.padStart(widths[0] ?? 0)}  ${size.padStart(widths[1] ?? 0)}  ${root}\n`);
  return `${folder}: ${formatEntries(entries)}, ${formatBytes(bytes)} of at most ${formatBytes(limit)}\n${lines.join('')}`;
}

/** The same for programs. */
export function formatCacheJson(description: CacheDescription): string {
  return `${JSON.stringify(description, null, 2)}\n`;
}

/** `1 entry`, `15,000 entries`. */
export function formatEntries(entries: number): string {
  return `${entries.toLocaleString('en')} ${entries === 1 ? 'entry' : 'entries'}`;
}

/** `3 kB`, `31.2 MB`. */
export function formatBytes(bytes: number): string {
  return bytes < 1024 ** 2 ? `${Math.ceil(bytes / 1024)} kB` : `${(bytes / 1024 ** 2).toFixed(1)} MB`;
}

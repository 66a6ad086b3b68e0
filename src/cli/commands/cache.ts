import { clearCache, describeCache } from '../../cache/describe.js';
import { formatBytes, formatCacheJson, formatCacheText, formatEntries } from '../../cache/format.js';
import { cacheFolder } from '../../cache/place.js';
import { ReadygateError } from '../../errors.js';
import type { Terminal } from '../terminal.js';

/** Prints what the cache holds, and where. Throws ReadygateError where there is no folder for it. */
export async function cacheInfoCommand({ format }: { readonly format: 'text' | 'json' }, terminal: Terminal): Promise<void> {
  const description = describeCache(folderOf(terminal));
  await terminal.writeOut(format === 'json' ? formatCacheJson(description) : formatCacheText(description));
}

/** Removes what the cache holds. Throws ReadygateError where its folder is not one of readygate. */
export async function cacheClearCommand(terminal: Terminal): Promise<void> {
  const { folder, problem, bytes, entries, roots } = clearCache(folderOf(terminal));
  if (problem !== null) throw new ReadygateError({ code: 'cache', message: `${folder} is not cleared: ${problem}.`, remedy: 'Check READYGATE_CACHE, or remove it yourself.', location: null });
  await terminal.writeOut(roots.length === 0 ? `${folder} holds nothing.\n` : `${folder}: removed ${formatEntries(entries)}, ${formatBytes(bytes)}\n`);
}

function folderOf({ env, cwd }: Terminal): string {
  const folder = cacheFolder({ env, cwd, platform: process.platform });
  if (folder === null) throw new ReadygateError({ code: 'cache', message: 'Nothing says where results are kept: there is no home folder.', remedy: 'Name a folder in READYGATE_CACHE.', location: null });
  return folder;
}

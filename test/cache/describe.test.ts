import { readdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { openCache } from '../../src/cache/cache.js';
import { spaceFolder } from '../../src/cache/claim.js';
import { formatBytes } from '../../src/cache/format.js';
import { cacheFolder } from '../../src/cache/place.js';
import { run } from '../../src/cli/run.js';
import { keyOf } from '../support/cache.js';
import { recordingTerminal } from '../support/terminal.js';
import { temporaryFolder } from '../support/temporary.js';

/** A cache of two roots: 3 entries of 1,000,000 bytes, and one of 10. */
function filledFolder(): string {
  const folder = path.join(temporaryFolder(), 'results');
  for (const [root, entries, bytes, day] of [['/team/shop', 3, 1_000_000, '2026-11-24T10:12:30Z'], ['/team/tiny', 1, 10, '2026-11-20T08:00:00Z']] as const) {
    const cache = openCache(folder, root);
    for (let index = 0; index < entries; index++) cache.put(keyOf(index), Buffer.alloc(bytes));
    cache.close();
    utimesSync(path.join(spaceFolder(folder, root), 'root'), new Date(day), new Date(day));
  }
  return folder;
}

async function readygate(folder: string, ...args: string[]) {
  const terminal = recordingTerminal(path.dirname(folder), { env: { READYGATE_CACHE: folder } });
  const status = await run(args, terminal);
  return { status, stdout: terminal.stdout().replaceAll(folder, '<results>'), stderr: terminal.stderr().replaceAll(folder, '<results>') };
}

it('cache info says how much is kept of each root, the one that was used last first', async () => {
  expect(await readygate(filledFolder(), 'cache', 'info')).toEqual({
    status: 0,
    stdout: '<results>: 4 entries, 2.9 MB of at most 512.0 MB\n  2026-11-24 10:12 UTC  3 entries  2.9 MB  /team/shop\n  2026-11-20 08:00 UTC    1 entry    1 kB  /team/tiny\n',
    stderr: '',
  });
});

it('cache info says the same for programs', async () => {
  // Each pack has a mark of 8 bytes, 28 for each entry, and 16 at its end; beside it stands the name of the root.
  expect(JSON.parse((await readygate(filledFolder(), 'cache', 'info', '--format', 'json')).stdout)).toEqual({
    folder: '<results>',
    problem: null,
    bytes: 3_000_000 + 3 * 28 + 24 + 10 + 10 + 28 + 24 + 10,
    limit: 512 * 1024 * 1024,
    entries: 4,
    roots: [
      { root: '/team/shop', bytes: 3_000_000 + 3 * 28 + 24 + 10, entries: 3, lastUsed: '2026-11-24T10:12:30.000Z' },
      { root: '/team/tiny', bytes: 10 + 28 + 24 + 10, entries: 1, lastUsed: '2026-11-20T08:00:00.000Z' },
    ],
  });
});

it('cache clear removes all results, says how much that was, and leaves what is not a result', async () => {
  const folder = filledFolder();
  writeFileSync(path.join(folder, 'notes.txt'), 'mine');
  expect(await readygate(folder, 'cache', 'clear')).toEqual({ status: 0, stdout: '<results>: removed 4 entries, 2.9 MB\n', stderr: '' });
  expect(readdirSync(folder).sort()).toEqual(['.gitignore', 'CACHEDIR.TAG', 'notes.txt']);
  expect(await readygate(folder, 'cache', 'clear')).toEqual({ status: 0, stdout: '<results> holds nothing.\n', stderr: '' });
});

it('a scan that goes on while the cache is cleared loses what it put, and the next one can keep results again', async () => {
  const folder = filledFolder();
  const cache = openCache(folder, '/team/shop');
  cache.put(keyOf('new'), Buffer.alloc(10));
  await readygate(folder, 'cache', 'clear');
  expect([cache.get(keyOf(0))?.length, cache.get(keyOf('new'))?.length]).toEqual([1_000_000, 10]);
  cache.close();
  const next = openCache(folder, '/team/shop');
  next.put(keyOf(1), Buffer.alloc(10));
  next.close();
  expect((await readygate(folder, 'cache', 'clear')).stdout).toBe('<results>: removed 1 entry, 1 kB\n');
});

it('results are where READYGATE_CACHE says, else where the system keeps what can be made again, else nowhere', () => {
  const place = (env: Record<string, string>, platform = 'linux') => cacheFolder({ env, cwd: '/team/shop', platform });
  expect(place({ READYGATE_CACHE: '.cache/readygate', XDG_CACHE_HOME: '/xdg', HOME: '/home/ada' })).toBe('/team/shop/.cache/readygate');
  expect(place({ READYGATE_CACHE: '', XDG_CACHE_HOME: '/xdg', HOME: '/home/ada' })).toBe('/xdg/readygate/results');
  expect(place({ XDG_CACHE_HOME: 'not/absolute', HOME: '/home/ada' })).toBe('/home/ada/.cache/readygate/results');
  expect(place({ HOME: '/Users/ada' }, 'darwin')).toBe('/Users/ada/Library/Caches/readygate/results');
  expect(place({ LOCALAPPDATA: '/local', HOME: '/home/ada' }, 'win32')).toBe('/local/readygate/results');
  expect(place({})).toBeNull();
});

it('sizes are rounded up, so that nothing is shown as nothing', () => {
  expect([0, 1, 1024, 1025, 1024 ** 2 - 1, 1024 ** 2, 512 * 1024 ** 2].map(formatBytes)).toEqual(['0 kB', '1 kB', '1 kB', '2 kB', '1024 kB', '1.0 MB', '512.0 MB']);
});

import fc from 'fast-check';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCache } from '../../src/cache/cache.js';
import { spaceFolder } from '../../src/cache/claim.js';
import { CACHE_LIMITS } from '../../src/cache/limits.js';
import { bytesOf, findAll, keyOf, packsOf, putAll, upTo } from '../support/cache.js';
import { temporaryFolder } from '../support/temporary.js';

const ROOT = '/team/shop';

/** Fills a cache in one go and closes it. */
function fill(folder: string, root: string, names: readonly (string | number)[]): void {
  const cache = openCache(folder, root);
  putAll(cache, names);
  cache.close();
}

/** What a cache that is opened now finds. */
function reopen(folder: string, root: string, names: readonly (string | number)[], limits = CACHE_LIMITS): string[] {
  const cache = openCache(folder, root, limits);
  const found = findAll(cache, names);
  cache.close();
  return found;
}

function bytesIn(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).reduce((sum, name) => sum + (statSync(path.join(folder, name)).isFile() ? statSync(path.join(folder, name)).size : 0), 0);
}

describe('a cache', () => {
  it('finds what was put, in the same scan and in later ones, and nothing of another root', () => {
    const folder = path.join(temporaryFolder(), 'below', 'results');
    const first = openCache(folder, ROOT);
    putAll(first, upTo(300));
    expect(findAll(first, [0, 299, 300])).toEqual(['right', 'right', 'missing']);
    first.close();
    expect(reopen(folder, ROOT, [0, 299, 300])).toEqual(['right', 'right', 'missing']);
    expect(reopen(folder, '/team/other', [0])).toEqual(['missing']);
  });

  it('goes with a repository that holds it, wherever that is checked out', () => {
    const folder = temporaryFolder();
    fill(path.join(folder, 'one/.cache/readygate'), path.join(folder, 'one'), [1]);
    renameSync(path.join(folder, 'one'), path.join(folder, 'two'));
    expect(reopen(path.join(folder, 'two/.cache/readygate'), path.join(folder, 'two'), [1])).toEqual(['right']);
  });

  it('is a map, whatever is put, asked for, closed and opened again in whatever order', () => {
    const step = fc.oneof(
      { weight: 8, arbitrary: fc.record({ put: fc.integer({ min: 0, max: 40 }), bytes: fc.uint8Array({ maxLength: 2000 }) }) },
      { weight: 4, arbitrary: fc.record({ get: fc.integer({ min: 0, max: 45 }) }) },
      { weight: 2, arbitrary: fc.constant('reopen' as const) },
    );
    // Few packs, so that they are often merged.
    const limits = fc.constantFrom(CACHE_LIMITS, { ...CACHE_LIMITS, packs: 2 });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 120 }), limits, (steps, chosen) => {
        const folder = mkdtempSync(path.join(tmpdir(), 'readygate-'));
        const expected = new Map<string, Uint8Array>();
        let cache = openCache(folder, ROOT, chosen);
        for (const next of steps) {
          if (next === 'reopen') {
            cache.close();
            cache = openCache(folder, ROOT, chosen);
          } else if ('put' in next) {
            cache.put(keyOf(next.put), next.bytes);
            expected.set(keyOf(next.put), next.bytes);
          } else expect(cache.get(keyOf(next.get))).toEqual(bufferOrNull(expected.get(keyOf(next.get))));
        }
        for (const name of upTo(46)) expect(cache.get(keyOf(name))).toEqual(bufferOrNull(expected.get(keyOf(name))));
        cache.close();
        rmSync(folder, { recursive: true });
      }),
      { numRuns: 60 },
    );
  });

  it('holds an entry of several megabytes and one without a byte', () => {
    const folder = temporaryFolder();
    const large = Buffer.alloc(3_000_000, 'large');
    let cache = openCache(folder, ROOT);
    putAll(cache, ['before']);
    cache.put(keyOf('large'), large);
    cache.put(keyOf('empty'), new Uint8Array(0));
    putAll(cache, ['after']);
    const found = () => [large.equals(cache.get(keyOf('large')) ?? new Uint8Array(0)), cache.get(keyOf('empty'))?.length, ...findAll(cache, ['before', 'after'])];
    expect(found()).toEqual([true, 0, 'right', 'right']);
    cache.close();
    cache = openCache(folder, ROOT);
    expect(found()).toEqual([true, 0, 'right', 'right']);
    cache.close();
  });

  it('takes nothing for a key that is none, and finds nothing under it', () => {
    const folder = temporaryFolder();
    const cache = openCache(folder, ROOT);
    const wrong = ['', 'no key', keyOf(1).slice(2), `${keyOf(1)}00`, 'z'.repeat(32)];
    for (const key of wrong) cache.put(key, bytesOf(1));
    expect(wrong.map((key) => cache.get(key))).toEqual(wrong.map(() => null));
    cache.close();
    expect(packsOf(folder, ROOT)).toEqual([]);
  });

  it('finds and keeps nothing once it is closed', () => {
    const folder = temporaryFolder();
    const cache = openCache(folder, ROOT);
    putAll(cache, [1]);
    cache.close();
    putAll(cache, [2]);
    cache.close();
    expect(findAll(cache, [1, 2])).toEqual(['missing', 'missing']);
    expect(reopen(folder, ROOT, [1, 2])).toEqual(['right', 'missing']);
  });
});

describe('what is damaged', () => {
  it('is missed, never taken for a result: cut off, grown, or with a byte changed at any place', () => {
    const names = upTo(40);
    const damage = fc.record({ pack: fc.nat(), place: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), how: fc.constantFrom('cut', 'grow', 'change' as const), bits: fc.integer({ min: 1, max: 255 }) });
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
        const folder = mkdtempSync(path.join(tmpdir(), 'readygate-'));
        fill(folder, ROOT, names.slice(0, 25));
        fill(folder, ROOT, names.slice(25));
        for (const { pack, place, how, bits } of damages) {
          const packs = packsOf(folder, ROOT);
          const file = packs[pack % packs.length] ?? '';
          const bytes = readFileSync(file);
          const at = Math.floor(place * bytes.length);
          if (how === 'cut') truncateSync(file, at);
          else if (how === 'grow') appendFileSync(file, bytes.subarray(at));
          else writeFileSync(file, bytes.map((byte, index) => (index === at ? byte ^ bits : byte)));
        }
        expect(reopen(folder, ROOT, names).filter((found) => found === 'wrong')).toEqual([]);
        // And it heals: what is put again is found again.
        fill(folder, ROOT, names);
        expect(new Set(reopen(folder, ROOT, names))).toEqual(new Set(['right']));
        rmSync(folder, { recursive: true });
      }),
      { numRuns: 150 },
    );
  });

  it('costs the entry that it hits, not its neighbours', () => {
    const folder = temporaryFolder();
    const cache = openCache(folder, ROOT);
    for (const name of ['a', 'b', 'c']) cache.put(keyOf(name), Buffer.alloc(100, name));
    cache.close();
    const [file = ''] = packsOf(folder, ROOT);
    const bytes = readFileSync(file);
    bytes[bytes.indexOf('bbb')] = 0x78;
    writeFileSync(file, bytes);
    const later = openCache(folder, ROOT);
    expect(['a', 'b', 'c'].map((name) => later.get(keyOf(name)))).toEqual([Buffer.alloc(100, 'a'), null, Buffer.alloc(100, 'c')]);
    later.close();
  });

  it('is removed where no entry of a file can be read', () => {
    const folder = temporaryFolder();
    fill(folder, ROOT, [1]);
    const [file = ''] = packsOf(folder, ROOT);
    truncateSync(file, 10);
    expect(reopen(folder, ROOT, [1])).toEqual(['missing']);
    expect(packsOf(folder, ROOT)).toEqual([]);
  });
});

describe('a folder that cannot be used', () => {
  it.each([
    ['below a file', { 'file/x': '' }, 'file/x/cache'],
    ['that holds other files', { 'deploy/web.yaml': 'kind: Pod\n' }, 'deploy'],
    ['that is the cache of another tool', { 'other/CACHEDIR.TAG': 'Signature: 8a477f597d28d172789f06886806bc55\n# somebody else\n' }, 'other'],
  ])('%s gives a cache in which nothing is found and nothing stays, and is left as it is', (_, files, name) => {
    const folder = temporaryFolder(files);
    const before = readdirSync(folder, { recursive: true });
    const cache = openCache(path.join(folder, name), ROOT);
    putAll(cache, [1]);
    expect(findAll(cache, [1])).toEqual(['missing']);
    cache.close();
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
  });

  it('that is removed during a scan costs what was put, and nothing else', () => {
    const folder = path.join(temporaryFolder(), 'results');
    fill(folder, ROOT, [1]);
    const cache = openCache(folder, ROOT);
    rmSync(folder, { recursive: true });
    putAll(cache, [2]);
    expect(findAll(cache, [1, 2])).toEqual(['right', 'right']);
    cache.close();
    expect(reopen(folder, ROOT, [1, 2])).toEqual(['missing', 'missing']);
  });

  it('is only for who made it, and neither committed nor backed up', () => {
    const folder = path.join(temporaryFolder(), 'results');
    fill(folder, ROOT, [1]);
    const files = [folder, path.dirname(packsOf(folder, ROOT)[0] ?? ''), ...packsOf(folder, ROOT)];
    expect(files.map((file) => statSync(file).mode & 0o077)).toEqual([0, 0, 0]);
    expect(readFileSync(path.join(folder, '.gitignore'), 'utf8')).toBe('*\n');
    expect(readFileSync(path.join(folder, 'CACHEDIR.TAG'), 'utf8')).toMatch(/^Signature: 8a477f597d28d172789f06886806bc55\n/);
  });
});

describe('what is kept', () => {
  it('is merged where there are more than eight packs, without losing anything, and without copying the large one', () => {
    const folder = temporaryFolder();
    fill(folder, ROOT, upTo(400));
    const [large = ''] = packsOf(folder, ROOT);
    for (const name of upTo(8)) fill(folder, ROOT, [`small ${name}`]);
    expect(packsOf(folder, ROOT)).toHaveLength(2);
    expect(packsOf(folder, ROOT)).toContain(large);
    expect(new Set(reopen(folder, ROOT, [...upTo(400), ...upTo(8).map((name) => `small ${name}`)]))).toEqual(new Set(['right']));
  });

  it('loses what a scan of the whole did not need once that is more than what it needed', () => {
    const folder = temporaryFolder();
    const limits = { ...CACHE_LIMITS, spare: 0 };
    fill(folder, ROOT, [...upTo(100), ...upTo(200).map((name) => `old ${name}`)]);
    expect(new Set(reopen(folder, ROOT, upTo(100), limits))).toEqual(new Set(['right']));
    expect(new Set(reopen(folder, ROOT, upTo(200).map((name) => `old ${name}`)))).toEqual(new Set(['missing']));
    expect(new Set(reopen(folder, ROOT, upTo(100)))).toEqual(new Set(['right']));
  });

  it('stays where a scan needed only a small part of it', () => {
    const folder = temporaryFolder();
    fill(folder, ROOT, upTo(300));
    reopen(folder, ROOT, upTo(3), { ...CACHE_LIMITS, spare: 0 });
    expect(new Set(reopen(folder, ROOT, upTo(300)))).toEqual(new Set(['right']));
  });

  it('is never more than the limit: what was not used goes first, and what has no room is not kept', () => {
    const limits = { ...CACHE_LIMITS, total: 100_000 };
    fc.assert(
      fc.property(fc.array(fc.record({ root: fc.constantFrom('/a', '/b', '/c'), first: fc.nat(300), count: fc.nat(80) }), { maxLength: 8 }), (scans) => {
        const folder = mkdtempSync(path.join(tmpdir(), 'readygate-'));
        for (const { root, first, count } of scans) {
          const cache = openCache(folder, root, limits);
          const names = upTo(count).map((name) => name + first);
          for (const name of names) if (cache.get(keyOf(name)) === null) cache.put(keyOf(name), bytesOf(name));
          cache.close();
          // The tag, the ignored names and the roots' names are beside the results.
          expect(bytesIn(folder)).toBeLessThan(limits.total + 1000);
        }
        rmSync(folder, { recursive: true });
      }),
      { numRuns: 40 },
    );
  });

  it('is kept of the roots that were used last', () => {
    const folder = temporaryFolder();
    for (const [index, root] of ['/a', '/b', '/c'].entries()) {
      fill(folder, root, upTo(20));
      utimesSync(path.join(spaceFolder(folder, root), 'root'), index, index);
    }
    const cache = openCache(folder, '/d', { ...CACHE_LIMITS, spaces: 2 });
    putAll(cache, upTo(20));
    cache.close();
    expect(['/a', '/b', '/c', '/d'].map((root) => reopen(folder, root, [1])[0])).toEqual(['missing', 'missing', 'right', 'right']);
  });

  it('does not grow by what ended processes left: it is removed after a day, and not before', () => {
    const folder = temporaryFolder();
    fill(folder, ROOT, [1]);
    const space = spaceFolder(folder, ROOT);
    for (const name of ['old.part', 'new.part']) writeFileSync(path.join(space, name), 'half');
    const { mtimeMs } = statSync(path.join(space, 'new.part'));
    utimesSync(path.join(space, 'old.part'), mtimeMs / 1000 - 2 * 86400, mtimeMs / 1000 - 2 * 86400);
    fill(folder, ROOT, [2]);
    expect(readdirSync(space).filter((name) => name.endsWith('.part'))).toEqual(['new.part']);
  });
});

function bufferOrNull(bytes: Uint8Array | undefined): Buffer | null {
  return bytes === undefined ? null : Buffer.from(bytes);
}

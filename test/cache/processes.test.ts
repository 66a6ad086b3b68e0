import { buildSync } from 'esbuild';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it, onTestFinished } from 'vitest';
import { openCache } from '../../src/cache/cache.js';
import { findAll, packsOf, putAll, upTo } from '../support/cache.js';
import { temporaryFolder } from '../support/temporary.js';

const ROOT = '/team/shop';

/**
 * A process that scans a number of times, as several at once would: it asks for each name, puts what is missing, and tells each step.
 * It ends with 1 where it found something that was never put.
 */
const SCANS = `
import { openCache } from './src/cache/cache.ts';
import { findAll, putAll, upTo } from './test/support/cache.ts';
const [folder, root, scans, first, count] = process.argv.slice(1);
for (const scan of upTo(Number(scans))) {
  const cache = openCache(folder, root, { total: 2 ** 29, spaces: 10, packs: 3, spare: 0 });
  for (const name of upTo(Number(count)).map((each) => each + Number(first) + (scan % 10) * 10)) {
    const [found] = findAll(cache, [name]);
    if (found === 'wrong') process.exitCode = 1;
    if (found === 'missing') putAll(cache, [name]);
    if (name % 100 === 0) console.log('put');
  }
  console.log('closing');
  cache.close();
  console.log('closed');
}
`;

const root = path.join(import.meta.dirname, '..', '..');
const { outputFiles } = buildSync({ stdin: { contents: SCANS, resolveDir: root, loader: 'ts' }, bundle: true, platform: 'node', format: 'esm', write: false });
const program = outputFiles[0]?.text ?? '';

/** Starts such a process. */
function scanning(folder: string, scans: number, first: number, count: number): ChildProcess {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program, '--', folder, ROOT, String(scans), String(first), String(count)], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

it('several processes at once find what was put or nothing, and what they leave is whole', async () => {
  const folder = path.join(temporaryFolder(), 'results');
  const processes = [0, 15, 30, 45].map((first) => scanning(folder, 8, first, 300));
  for (const child of processes) child.stdout?.resume();
  expect(await Promise.all(processes.map(async (child) => (await once(child, 'exit')) as unknown[]))).toEqual(processes.map(() => [0, null]));
  const cache = openCache(folder, ROOT);
  const found = findAll(cache, upTo(420));
  cache.close();
  // Which entries are left is up to who closed when.
  expect(found).not.toContain('wrong');
  expect(found).toContain('right');
});

it('a process that is killed at any moment leaves nothing that is taken for a result', async () => {
  const folder = path.join(temporaryFolder(), 'results');
  let interrupted = 0;
  for (const moment of upTo(24)) {
    const child = scanning(folder, 100_000, moment * 40, 1500);
    let lines = 0;
    // After so many steps, and a little more, in the middle of whatever it does then.
    for await (const line of createInterface({ input: child.stdout ?? process.stdin })) if (++lines > moment * 3 || (line === 'closing' && moment % 4 === 0)) break;
    child.kill('SIGKILL');
    const [, signal] = (await once(child, 'exit')) as unknown[];
    if (signal === 'SIGKILL') interrupted += 1;
    const cache = openCache(folder, ROOT);
    expect(findAll(cache, upTo(2700))).not.toContain('wrong');
    putAll(cache, [`after ${moment}`]);
    cache.close();
    const later = openCache(folder, ROOT);
    expect(findAll(later, [`after ${moment}`])).toEqual(['right']);
    later.close();
  }
  expect(interrupted).toBe(24);
  expect(packsOf(folder, ROOT).length).toBeLessThanOrEqual(8);
});

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { DEFAULT_WEBHOOK } from '../../src/config/webhook.js';
import { createPool, type PoolResult } from '../../src/webhook/pool.js';
import { temporaryFolder } from '../support/temporary.js';

const settings = { config: DEFAULT_WEBHOOK, bundles: [], parameters: {}, disabledRules: [], kubernetesVersion: null, severities: {}, waivers: [], known: [] };
const question = (text: string) => ({ body: new TextEncoder().encode(text), today: '2026-11-24' });
const answerOf = (result: PoolResult) => (typeof result === 'string' ? result : result.body);

/** A thread that echoes, dies, fills its heap or never ends, as it is asked to. */
const SCRIPT = `
import { parentPort, threadId } from 'node:worker_threads';
parentPort.on('message', ({ body }) => {
  const text = new TextDecoder().decode(body);
  if (text === 'throw') throw new TypeError('canary-7d1f');
  if (text === 'exit') process.exit(3);
  if (text === 'fill') for (const all = [];;) all.push(new Array(1e5).fill(Math.random()));
  if (text === 'loop') for (;;);
  parentPort.postMessage({ status: 200, body: text, facts: {} });
});
parentPort.postMessage('ready');
`;

async function pool(size: number, script = SCRIPT) {
  const file = path.join(temporaryFolder(), 'thread.mjs');
  writeFileSync(file, script);
  const replaced: string[] = [];
  const created = await createPool({ size, settings, script: file, onReplaced: (reason) => void replaced.push(reason) });
  onTestFinished(() => created.close());
  return { ...created, replaced };
}

it('questions beyond the threads wait for one, in their order', async () => {
  const { ask } = await pool(2);
  const order: string[] = [];
  await Promise.all(Array.from({ length: 20 }, (_, index) => ask(question(String(index)), 30_000).then((result) => order.push(answerOf(result)))));
  expect(order.map(Number).sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index));
  expect(Number(order[0])).toBeLessThan(2);
});

it.each([
  ['throw', /^a thread died of TypeError at .*thread\.mjs/],
  ['exit', /^a thread ended$/],
  ['fill', /^a thread died of Error ERR_WORKER_OUT_OF_MEMORY/],
])('a thread that ends (%s) fails its question alone, and another takes its place', async (text, reason) => {
  const { ask, replaced } = await pool(1);
  expect(await ask(question(text), 60_000)).toBe('worker');
  expect(answerOf(await ask(question('next'), 60_000))).toBe('next');
  expect(replaced).toEqual([expect.stringMatching(reason)]);
  expect(replaced.join()).not.toContain('canary');
});

it('a question that never ends costs its own thread, and those that only waited too long cost none', async () => {
  const { ask, replaced } = await pool(1);
  const results = await Promise.all([ask(question('loop'), 600), ask(question('short'), 50), ask(question('long'), 60_000)]);
  expect(results.map(answerOf)).toEqual(['deadline', 'deadline', 'long']);
  expect(replaced).toEqual(['an evaluation took too long']);
});

it('a thread that cannot start keeps the pool from starting', async () => {
  await expect(pool(2, 'throw new Error("no policies")')).rejects.toThrow('no policies');
});

it('a closed pool answers what was asked', async () => {
  const { ask, close } = await pool(1);
  const results = Promise.all([ask(question('loop'), 60_000), ask(question('waits'), 60_000)]);
  await close();
  expect(await results).toEqual(['worker', 'worker']);
});

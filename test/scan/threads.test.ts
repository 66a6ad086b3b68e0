import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { writeRepository } from '../../bench/generate/repository.js';
import { formatJson } from '../../src/report/json.js';
import { observeInThreads, type ObserveTasks } from '../../src/scan/threads.js';
import { createScanner } from '../../src/scanner.js';
import { temporaryFolder } from '../support/temporary.js';

it('a scan says the same, byte for byte, with one thread, two and four', async () => {
  const root = temporaryFolder({ 'readme.md': '' });
  mkdirSync(path.join(root, 'deploy'));
  writeRepository(path.join(root, 'deploy'), 900, 3);
  writeFileSync(path.join(root, 'deploy', 'broken.yaml'), 'apiVersion: v1\nkind: Pod\nmetadata: {name: a\n');
  const reports = await Promise.all(
    [1, 2, 4].map(async (workers) => {
      const scanner = await createScanner({ root, today: '2026-11-24', workers });
      return formatJson(scanner.scan(['.']));
    }),
  );
  expect(reports[0]?.length).toBeGreaterThan(1_000_000);
  expect(reports[1] === reports[0] && reports[2] === reports[0]).toBe(true);
});

it('what a thread was given that dies is done by the others', () => {
  const script = path.join(temporaryFolder({ 'dies.js': 'process.exit(1);\n' }), 'dies.js');
  const settings = { judgeSettings: { bundles: [], parameters: {}, disabledRules: [], kubernetesVersion: null, remembers: true }, modules: [], today: '2026-11-24', git: { executable: null, environment: {} }, kustomized: new Map(), rendered: new Set<string>() };
  const echo: ObserveTasks = (tasks) => tasks.map(({ bytes }) => bytes);
  const observers = observeInThreads(settings, 2, echo, { script, patience: 200 });
  const answers: string[] = [];
  for (let index = 0; index < 1000; index++) observers.add({ source: { file: `${index}.yaml`, absolutePath: null }, bytes: Buffer.from(`${index}`) }, (answer) => (answers[index] = Buffer.from(answer).toString()));
  observers.finish();
  expect(answers).toEqual(Array.from({ length: 1000 }, (_, index) => `${index}`));
});

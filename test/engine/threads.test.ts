import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeRepository } from '../../bench/generate/repository.js';
import { compileModule } from '../../src/engine/engine.js';
import { evaluateHere, evaluateInThreads, type Policies, type Question } from '../../src/engine/threads.js';
import { ReadygateError } from '../../src/errors.js';
import { formatJson } from '../../src/report/json.js';
import { createScanner } from '../../src/scanner.js';
import { compilePolicies } from '../../src/toolchain/toolchain.js';
import { temporaryFolder } from '../support/temporary.js';

describe('threads that evaluate', () => {
  let policies: Policies[];

  beforeAll(async () => {
    const outcome = await compilePolicies({ 'a.rego': 'package a\n\necho := input\n\nfails := input.one\n\nfails := input.two\n' }, ['a/echo', 'a/fails']);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    policies = [{ module: compileModule(outcome.result.wasm), data: {} }];
  });

  it.each([1, 2, 4])('%i: each question gets its own answer, in whichever order they are asked for', (count) => {
    const evaluators = evaluateInThreads(policies, count, evaluateHere(policies));
    const questions = Array.from({ length: 3000 }, (_, index): Question => ({ policy: 0, entrypoint: 'a/echo', input: JSON.stringify(`${'x'.repeat(index % 700)}${index}`) }));
    const answers = questions.map((question) => evaluators.ask(question));
    const backward = answers.map((answer, index) => ({ answer, index })).reverse().map(({ answer, index }) => ({ index, text: answer() }));
    expect(backward.filter(({ index, text }) => text !== questions[index]?.input)).toEqual([]);
    evaluators.end();
  });

  it('an evaluation that fails is an error of its own question only', () => {
    const evaluators = evaluateInThreads(policies, 1, evaluateHere(policies));
    const ask = (entrypoint: string, input: unknown) => evaluators.ask({ policy: 0, entrypoint, input: JSON.stringify(input) });
    const before = ask('a/echo', 'before');
    const failing = ask('a/fails', { one: 1, two: 2 });
    const after = ask('a/echo', 'after');
    expect(failing).toThrow(ReadygateError);
    expect([before(), after()]).toEqual(['"before"', '"after"']);
    evaluators.end();
  });
});

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

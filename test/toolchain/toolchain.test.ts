import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { isList, valueAt } from '../../src/base/json.js';
import { compileModule, createEngine } from '../../src/engine/engine.js';
import { ReadygateError } from '../../src/errors.js';
import { type Outcome, runToolchain } from '../../src/toolchain/run.js';
import {
  checkPolicies,
  compilePolicies,
  evaluatePolicies,
  formatPolicies,
  inspectPolicies,
  type RegoEvaluation,
  testPolicies,
} from '../../src/toolchain/toolchain.js';
import type { JsonValue } from '../../src/types.js';

const LIMIT = `# METADATA
# title: No limit
# related_resources:
#   - ref: https://example.com/limits
# custom:
#   id: K8S-0001
package rules.kubernetes.limit

import data.lib.containers

violations contains {"path": ["containers", i], "params": {"name": name}} if {
	some i, container in containers.all
	not container.limit
	name := object.get(container, "name", data.parameters.unnamed)
}
`;
const CONTAINERS = `package lib.containers

default all := []

all := input.containers if {
	is_array(input.containers)
}
`;
const files = { 'limit.rego': LIMIT, 'lib/containers.rego': CONTAINERS };
const data = { parameters: { unnamed: 'no name' } };
const entrypoint = 'rules/kubernetes/limit/violations';

function resultOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.result;
}

describe('inspect', () => {
  it('tells the package, metadata and rules of every file', async () => {
    expect(await inspectPolicies(files)).toEqual({
      ok: true,
      result: [
        { file: 'lib/containers.rego', package: 'lib.containers', location: { file: 'lib/containers.rego', line: 1, column: 1 }, annotations: null, rules: ['all'] },
        {
          file: 'limit.rego',
          package: 'rules.kubernetes.limit',
          location: { file: 'limit.rego', line: 1, column: 1 },
          annotations: { scope: 'package', title: 'No limit', related_resources: [{ ref: 'https://example.com/limits' }], custom: { id: 'K8S-0001' } },
          rules: ['violations'],
        },
      ],
    });
  });

  it('locates what cannot be parsed, in every file', async () => {
    expect(await inspectPolicies({ 'a.rego': 'package a\n\np if {', 'b.rego': '' })).toEqual({
      ok: false,
      problems: [
        { code: 'policy', message: 'unexpected eof token (rego_parse_error)', remedy: '', location: { file: 'a.rego', line: 3, column: 6 } },
        { code: 'policy', message: 'empty module (rego_parse_error)', remedy: '', location: { file: 'b.rego', line: 1, column: 1 } },
      ],
    });
  });
});

describe('compile', () => {
  it('makes WebAssembly that gives what OPA gives, whatever the input', async () => {
    const compiled = resultOf(await compilePolicies(files, [entrypoint]));
    const engine = createEngine(compileModule(compiled.wasm), data);
    const container = fc.record({ name: fc.string(), limit: fc.jsonValue() }, { requiredKeys: [] });
    const inputs = fc.sample(fc.record({ containers: fc.oneof(fc.array(container), fc.jsonValue()) }), { numRuns: 100, seed: 1 }) as { containers: JsonValue }[];
    const expected = resultOf(await evaluatePolicies(files, inputs.map((input) => ({ entrypoint, input })), data));
    expect(inputs.map((input): RegoEvaluation => ({ kind: 'value', value: sorted(evaluated(engine.evaluate(entrypoint, JSON.stringify(input)))) }))).toEqual(
      expected.map((evaluation) => (evaluation.kind === 'value' ? { ...evaluation, value: sorted(evaluation.value) } : evaluation)),
    );
  });

  it('describes the modules that went in', async () => {
    expect(resultOf(await compilePolicies(files, [entrypoint])).modules).toEqual(resultOf(await inspectPolicies(files)));
  });

  it('says which entrypoint does not exist', async () => {
    expect(await compilePolicies(files, ['rules/kubernetes/other/violations'])).toEqual({
      ok: false,
      problems: [{ code: 'policy', message: 'entrypoint "rules/kubernetes/other/violations" does not refer to a rule or policy decision (rego_compile_error)', remedy: '', location: null }],
    });
  });

  it('refuses a builtin that WebAssembly does not have', async () => {
    expect(await compilePolicies({ 'a.rego': 'package a\n\np := http.send({"method": "GET", "url": "http://localhost"})\n' }, ['a/p'])).toEqual({
      ok: false,
      problems: [
        {
          code: 'policy',
          message: 'http.send is not available: it has no implementation in WebAssembly (rego_type_error)',
          remedy: '',
          location: { file: 'a.rego', line: 3, column: 6 },
        },
      ],
    });
  });
});

/** What an engine answered, as a value. */
function evaluated(answer: string | null): JsonValue {
  return answer === null ? null : (JSON.parse(answer) as JsonValue);
}

/** WebAssembly gives a set in any order; here each element has its own index in its path. */
function sorted(value: JsonValue): JsonValue {
  const index = (violation: JsonValue) => Number(valueAt(violation, ['path', 1]));
  return isList(value) ? [...value].sort((a, b) => index(a) - index(b)) : value;
}

describe('check', () => {
  it('finds nothing in policies that are in order', async () => {
    expect(await checkPolicies(files)).toEqual([]);
  });

  it('lists all problems of all files, with columns as editors count them', async () => {
    const a = 'package a\n\nimport data.b\n\np := concat("😀", ["a", "b"]) if unused := 1\n\nq := concat("😀", ["é"]) == unknown(1)\n';
    const b = 'package b\n\np := sprintf("%d", [1])\n';
    expect(await checkPolicies({ 'a.rego': a, 'b.rego': b })).toEqual([
      { code: 'policy', message: 'import data.b unused (rego_compile_error)', remedy: '', location: { file: 'a.rego', line: 3, column: 1 } },
      { code: 'policy', message: 'assigned var unused unused (rego_compile_error)', remedy: '', location: { file: 'a.rego', line: 5, column: 34 } },
      { code: 'policy', message: 'undefined function unknown (rego_type_error)', remedy: '', location: { file: 'a.rego', line: 7, column: 29 } },
      { code: 'policy', message: 'sprintf is not available: it has no implementation in WebAssembly (rego_type_error)', remedy: '', location: { file: 'b.rego', line: 3, column: 6 } },
    ]);
  });

  it('says what arguments were found and which are wanted', async () => {
    expect(await checkPolicies({ 'a.rego': 'package a\n\np := count(1)\n' })).toEqual([
      {
        code: 'policy',
        message: 'count: invalid argument(s) (have: (number, ???), want: (collection: any<...>, n: number)) (rego_type_error)',
        remedy: '',
        location: { file: 'a.rego', line: 3, column: 6 },
      },
    ]);
  });
});

describe('test', () => {
  it('reports what passed, failed with the values that were there, was skipped or is in error, and which lines no test reached', async () => {
    const test = `package rules.kubernetes.limit_test

import data.rules.kubernetes.limit

test_a_container_without_a_limit_is_found if {
	limit.violations == {{"path": ["containers", 0], "params": {"name": "no name"}}} with input.containers as [{}]
}

test_wrong if {
	found := count(limit.violations) with input.containers as [{}, {"limit": 1}]
	print("found", found)
	found == 2
}

test_cases[name] if {
	some name, wanted in {"one": 1, "two": 2}
	wanted == 1
}

todo_test_later if false

test_conflict if conflict

conflict := true

conflict := false if count(limit.violations) == 0
`;
    expect(await testPolicies({ ...files, 'limit_test.rego': test }, data)).toEqual({
      ok: true,
      result: {
        tests: [
          testNamed('test_a_container_without_a_limit_is_found', 'passed', 5),
          testNamed('test_cases', 'failed', 15, { failure: 'case two: limit_test.rego:17\nwanted == 1\n|\n2' }),
          testNamed('test_conflict', 'error', 22, {
            failure: 'limit_test.rego:26: eval_conflict_error: rule data.rules.kubernetes.limit_test.conflict produced conflicting values:\n  true at limit_test.rego:24\n  false at limit_test.rego:26',
          }),
          testNamed('test_wrong', 'failed', 9, { output: 'found 1\n', failure: 'limit_test.rego:12\nfound == 2\n|\n1' }),
          testNamed('todo_test_later', 'skipped', 20),
        ],
        coverage: [
          { file: 'lib/containers.rego', notCovered: [] },
          { file: 'limit.rego', notCovered: [] },
          { file: 'limit_test.rego', notCovered: [9, 20] },
        ],
      },
    });
  });

  it('says that a line was never reached', async () => {
    const outcome = await testPolicies({ ...files, 'a_test.rego': 'package a_test\n\nimport data.lib.containers\n\ntest_a if containers.all == [] with input as {}\n' });
    expect(resultOf(outcome).coverage).toEqual([
      { file: 'a_test.rego', notCovered: [] },
      { file: 'lib/containers.rego', notCovered: [5, 6] },
      { file: 'limit.rego', notCovered: [11, 13, 14] },
    ]);
  });
});

function testNamed(name: string, status: string, line: number, more: { output?: string; failure?: string } = {}) {
  return { package: 'rules.kubernetes.limit_test', name, status, location: { file: 'limit_test.rego', line, column: 1 }, output: '', failure: '', ...more };
}

describe('format', () => {
  it('gives every file in the style of opa fmt', async () => {
    expect(await formatPolicies({ ...files, 'a.rego': 'package a\nimport rego.v1\np if {input.x==1;input.y}' })).toEqual({
      ok: true,
      result: { ...files, 'a.rego': 'package a\n\np if {\n\tinput.x == 1\n\tinput.y\n}\n' },
    });
  });
});

describe('evaluate', () => {
  it('tells a value, undefined and an error apart', async () => {
    const rego = 'package a\n\np := input.x\n\nq := 1 if input.x\n\nq := 2 if input.y\n';
    const inputs = ['a/p', 'a/q'].flatMap((each) => [{ entrypoint: each, input: { x: 9007199254740991, y: 1 } }, { entrypoint: each, input: {} }]);
    expect(await evaluatePolicies({ 'a.rego': rego }, inputs)).toEqual({
      ok: true,
      result: [
        { kind: 'value', value: 9007199254740991 },
        { kind: 'undefined' },
        { kind: 'error', message: 'a.rego:7: eval_conflict_error: rule data.a.q produced conflicting values:\n  1 at a.rego:5\n  2 at a.rego:7' },
        { kind: 'undefined' },
      ],
    });
  });
});

describe('a toolchain that fails itself', () => {
  it('is reported as a bug, with what the process said', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'readygate-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(path.join(folder, 'run.js'), 'console.error("panic: oh"); process.exitCode = 2;');
    const error: unknown = await runToolchain({ command: 'format', files: {} }, () => null, folder).catch((thrown: unknown) => thrown);
    expect(error instanceof ReadygateError && error.problem).toEqual({
      code: 'policy',
      message: 'The Rego toolchain failed at "format": panic: oh',
      remedy: 'This is a bug of readygate: please report it with the Rego files.',
      location: null,
    });
  });

  it('is reported as a bug where its response is not what was asked for', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'readygate-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(path.join(folder, 'run.js'), 'console.log(JSON.stringify({ errors: [{ code: "x", message: 1 }], result: null }));');
    await expect(runToolchain({ command: 'format', files: {} }, () => null, folder)).rejects.toThrow(
      'The Rego toolchain failed at "format": the response has no text at errors[0].message',
    );
  });
});

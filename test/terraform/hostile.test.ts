import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isList } from '../../src/base/json.js';
import { createTerraformPlacer } from '../../src/terraform/place.js';
import { showPlan } from '../../src/terraform/plan.js';
import { readTerraform } from '../../src/terraform/read.js';
import type { JsonObject, JsonValue } from '../../src/types.js';

const fixtures = path.join(import.meta.dirname, '..', 'fixtures', 'terraform');
const plans = ['shop', 'shop-change'].map((name) => JSON.parse(readFileSync(path.join(fixtures, name, 'plan.json'), 'utf8')) as JsonValue);
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Reads a plan and places everything in it, as a scan does. */
function readAll(text: string): void {
  const bytes = bytesOf(text);
  const content = readTerraform('plan.json', bytes);
  const place = createTerraformPlacer({ configuration: { list: () => [], read: () => '' }, readPlan: () => bytes });
  for (const resource of [...(content?.resources ?? []), ...(content?.context ?? [])]) place(resource, ['values', 'input', 'password']);
  for (const { message, location } of content?.problems ?? []) {
    expect(message).toMatch(/\.$/);
    expect(location?.line).toBeGreaterThan(0);
  }
}

const strange: fc.Arbitrary<JsonValue> = fc.oneof(
  fc.constantFrom<JsonValue[]>(null, true, 0, -1.5, '', 'module.', 'a_b.c', 'data.x', '__proto__', [], {}, [null], [[]], { references: ['var.x'] }, { references: [{}] }, { a: [1] }, ['create'], ['delete']),
  fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.parse(JSON.stringify(value)) as JsonValue),
);

/** The value with one place below the top changed: replaced, removed or renamed. */
function mutate(value: JsonValue, choices: readonly number[], replacement: JsonValue): JsonValue {
  const [choice = 0, ...rest] = choices;
  if (rest.length === 0 || typeof value !== 'object' || value === null) return replacement;
  if (isList(value)) return value.length === 0 ? [replacement] : value.map((item, index) => (index === choice % value.length ? mutate(item, rest, replacement) : item));
  const keys = Object.keys(value);
  const key = keys[choice % Math.max(keys.length, 1)];
  if (key === undefined) return { added: replacement };
  return Object.fromEntries(Object.entries(value).flatMap(([name, child]) => (name === key ? (choice % 11 === 0 ? [] : [[choice % 7 === 0 ? '__proto__' : name, mutate(child, rest, replacement)]]) : [[name, child]])));
}

describe('whatever a plan holds, reading it ends with resources or located problems', () => {
  it('values of a wrong type anywhere in a real plan', () => {
    fc.assert(
      fc.property(fc.constantFrom(...plans), fc.array(fc.tuple(fc.array(fc.nat(), { minLength: 2, maxLength: 9 }), strange), { minLength: 1, maxLength: 4 }), (plan, mutations) => {
        readAll(JSON.stringify(mutations.reduce((value, [choices, replacement]) => mutate(value, choices, replacement), plan)));
      }),
      { numRuns: 200 },
    );
  });

  it('bytes changed, removed or doubled anywhere in its text', () => {
    const texts = plans.map((plan) => JSON.stringify(plan));
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.nat(), fc.nat({ max: 40 }), fc.constantFrom('', '"', '{', '}', '[', ']', '\\', ',', '\u0000', '\n', '9e999', '{"format_version":'), (text, at, length, piece) => {
        const start = at % text.length;
        readAll(text.slice(0, start) + piece + text.slice(start + length));
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['values', (deep: string) => `{"format_version":"1.2","resource_changes":[{"address":"a_b.c","type":"a_b","change":{"actions":["create"],"after":{"x":${deep}}}}]}`],
    ['marks', (deep: string) => `{"format_version":"1.2","resource_changes":[{"address":"a_b.c","type":"a_b","change":{"actions":["create"],"after":{},"after_sensitive":${deep}}}]}`],
    ['expressions', (deep: string) => `{"format_version":"1.2","planned_values":{},"configuration":${deep}}`],
  ])('nesting of a hundred thousand levels in %s', (_, wrap) => {
    const content = readTerraform('plan.json', bytesOf(wrap(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)));
    expect(content).toEqual({
      documents: 0,
      resources: [],
      context: [],
      references: [],
      problems: [{ code: 'limit', message: 'The plan is nested more than 500 levels deep.', remedy: 'Make the plan again.', location: { file: 'plan.json', line: 1, column: 1 } }],
    });
  });

  it('twenty thousand modules that feed each other, and as many references', () => {
    const calls = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`m${index}`, { expressions: { in: { references: [`module.m${index + 1}.out`, `module.m${index + 1}`] } }, module: { outputs: { out: { expression: { references: ['var.in'] } } } } }]));
    const root = { resources: [{ mode: 'managed', type: 'a_b', name: 'c', expressions: { x: { references: Array.from({ length: 20_000 }, (_, index) => `module.m${index}.out`) } } }], module_calls: calls };
    const plan: JsonObject = { format_version: '1.2', resource_changes: [{ address: 'a_b.c', type: 'a_b', change: { actions: ['create'], after: {} } }], configuration: { root_module: root } };
    expect(readTerraform('plan.json', bytesOf(JSON.stringify(plan)))?.references).toEqual([]);
  });
});

describe('whatever a plan marks as sensitive never comes out', () => {
  it('wherever the secrets and their marks stand', () => {
    const secret = 'SECRET-4711';
    const tree: fc.Arbitrary<{ value: JsonValue; mark: JsonValue }> = fc.letrec<{ node: { value: JsonValue; mark: JsonValue } }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        fc.constant({ value: secret, mark: true }),
        fc.constant({ value: 'open', mark: false }),
        fc.constant({ value: { x: [secret, 1] }, mark: true }),
        fc.array(tie('node'), { maxLength: 4 }).map((nodes) => ({ value: nodes.map(({ value }) => value), mark: nodes.map(({ mark }) => mark) })),
        fc.dictionary(fc.constantFrom('a', 'b', '__proto__', 'id', 'name', 'references'), tie('node')).map((nodes) => ({
          value: Object.fromEntries(Object.entries(nodes).map(([key, { value }]) => [key, value])),
          mark: Object.fromEntries(Object.entries(nodes).map(([key, { mark }]) => [key, mark])),
        })),
      ),
    })).node;
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('a', 'name', 'id', 'bucket'), tree), (nodes) => {
        const after = Object.fromEntries(Object.entries(nodes).map(([key, { value }]) => [key, value]));
        const after_sensitive = Object.fromEntries(Object.entries(nodes).map(([key, { mark }]) => [key, mark]));
        const change = { actions: ['create'], after, after_unknown: {}, after_sensitive, before: after };
        const plan = { format_version: '1.2', variables: { v: { value: secret } }, resource_changes: [{ address: 'a_b.c', type: 'a_b', change }], planned_values: { outputs: { o: { value: secret } } } };
        const text = JSON.stringify(plan);
        expect(JSON.stringify(readTerraform('plan.json', bytesOf(text)))).not.toContain(secret);
        expect(JSON.stringify(showPlan(JSON.parse(text) as JsonObject))).not.toContain(secret);
      }),
      { numRuns: 500 },
    );
  });
});

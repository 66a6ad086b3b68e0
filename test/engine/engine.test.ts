import { beforeAll, describe, expect, it } from 'vitest';
import { compileModule, createEngine, type PolicyModule } from '../../src/engine/engine.js';
import { ReadygateError } from '../../src/errors.js';
import { compilePolicies } from '../../src/toolchain/toolchain.js';

const rego = `package a

echo := input.value

parameter := data.parameters.name

never if input.value == "no such value"

twice := concat("", [input.value, input.value])

conflict := input.value

conflict := "another"
`;

describe('the engine', () => {
  let policies: PolicyModule;

  beforeAll(async () => {
    const outcome = await compilePolicies({ 'a.rego': rego }, ['a/echo', 'a/parameter', 'a/never', 'a/twice', 'a/conflict']);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    policies = compileModule(outcome.result.wasm);
  });

  const ask = (engine: ReturnType<typeof createEngine>, entrypoint: string, value: unknown): unknown => {
    const answer = engine.evaluate(entrypoint, JSON.stringify({ value }));
    return answer === null ? undefined : JSON.parse(answer);
  };

  it('gives every text back as it was, whatever its letters and however long', () => {
    const engine = createEngine(policies, {});
    for (const text of ['', 'plain', 'ä ö €', '😀', 'a "quoted" \\ text\n', 'x'.repeat(20_000_000), '€'.repeat(3_000_000)]) expect(ask(engine, 'a/echo', text) === text).toBe(true);
  });

  it('gives the same answers after a large input as before it', () => {
    const engine = createEngine(policies, { parameters: { name: 'kept' } });
    expect(ask(engine, 'a/twice', 'ab')).toBe('abab');
    ask(engine, 'a/echo', 'x'.repeat(20_000_000));
    expect(ask(engine, 'a/twice', 'ab')).toBe('abab');
    expect(ask(engine, 'a/parameter', 1)).toBe('kept');
  });

  it('says nothing where an entrypoint is undefined', () => {
    expect(createEngine(policies, {}).evaluate('a/never', '{"value":1}')).toBeNull();
  });

  it('turns what fails in the policies into an error, and goes on with the next input', () => {
    const engine = createEngine(policies, { parameters: { name: 'kept' } });
    expect(() => ask(engine, 'a/conflict', 'one')).toThrow(ReadygateError);
    expect(() => ask(engine, 'a/echo', 'x'.repeat(300_000_000))).toThrow(ReadygateError);
    expect(() => engine.evaluate('a/missing', '{}')).toThrow(/there is no entrypoint a\/missing/);
    expect(ask(engine, 'a/parameter', 1)).toBe('kept');
    expect(ask(engine, 'a/twice', 'ab')).toBe('abab');
  });
});

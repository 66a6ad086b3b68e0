import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.js';
import { rememberAnswers } from '../../src/engine/remember.js';

it('equal inputs are evaluated once, also after thousands of others, and each gets its own answer', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'b'), fc.oneof(fc.nat(30), fc.nat(5000))), { maxLength: 9000, size: 'max' }), (questions) => {
      let evaluated = 0;
      const engine: Engine = {
        evaluate(entrypoint, input) {
          evaluated += 1;
          return input.endsWith('7') ? null : `${entrypoint}:${input}`;
        },
      };
      const remembering = rememberAnswers(engine);
      for (const [entrypoint, number] of questions) expect(remembering.evaluate(entrypoint, `${number}`)).toBe(`${number}`.endsWith('7') ? null : `${entrypoint}:${number}`);
      const different = new Set(questions.map(([entrypoint, number]) => `${entrypoint} ${number}`)).size;
      expect(evaluated).toBeGreaterThanOrEqual(different);
      if (different <= 2000) expect(evaluated).toBe(different);
    }),
    { numRuns: 20 },
  );
});

it('an evaluation that fails is tried again', () => {
  let tries = 0;
  const remembering = rememberAnswers({
    evaluate: () => {
      tries += 1;
      throw new Error('it fails');
    },
  });
  for (let index = 0; index < 2; index++) expect(() => remembering.evaluate('a', '1')).toThrow('it fails');
  expect(tries).toBe(2);
});

import { ReadygateError } from '../errors.js';
import type { JsonObject } from '../types.js';
import { instantiate, type Instance } from './instance.js';

/** Policies that are loaded and ready: one instance, one thread. */
export interface Engine {
  /**
   * Evaluates an entrypoint such as `route/r3/answers`.
   * @param input JSON, as text: whoever asks twice about the same value writes it once.
   * @returns JSON as text, or null when the entrypoint is undefined for this input. Throws ReadygateError (`evaluation`).
   */
  evaluate(entrypoint: string, input: string): string | null;
}

/** Compiled policies; threads share the machine code of one. */
export type PolicyModule = WebAssembly.Module;

/** Makes ready what the threads share. Functions are compiled when they are first called. */
export function compileModule(wasm: Uint8Array): PolicyModule {
  return new WebAssembly.Module(wasm);
}

/**
 * Instantiates compiled policies. After an abort the instance is unusable (its heap is left as it was), so a fresh one takes its place.
 * @param data What rules read as `data`, e.g. `{"parameters": {…}}`.
 */
export function createEngine(module: PolicyModule, data: JsonObject): Engine {
  const written = JSON.stringify(data);
  let instance: Instance = instantiate(module, written);
  return {
    evaluate(entrypoint, input) {
      try {
        return firstResult(instance.evaluate(entrypoint, input));
      } catch (error) {
        instance = instantiate(module, written);
        throw new ReadygateError({
          code: 'evaluation',
          message: `The policies failed on this resource: ${error instanceof Error ? error.message : String(error)}.`,
          remedy: 'This is likely a bug in a rule; please report it with the resource.',
          location: null,
        });
      }
    },
  };
}

const BEFORE_RESULT = '[{"result":';
const AFTER_RESULT = '}]';

/** OPA answers with a result set, `[{"result":…}]`, or an empty one for undefined. */
function firstResult(resultSet: string): string | null {
  if (resultSet === '[]') return null;
  if (!resultSet.startsWith(BEFORE_RESULT) || !resultSet.endsWith(AFTER_RESULT)) throw new Error('the result is not a result set');
  return resultSet.slice(BEFORE_RESULT.length, -AFTER_RESULT.length);
}

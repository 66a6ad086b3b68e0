import * as sdk from '@open-policy-agent/opa-wasm';
import { ReadygateError } from '../errors.js';
import type { JsonObject, JsonValue } from '../types.js';

/** Policies that are loaded and ready: one instance, one thread. */
export interface Engine {
  /** Evaluates an entrypoint such as `route/r3`; null when it is undefined for this input. Throws ReadygateError (`evaluation`). */
  evaluate(entrypoint: string, input: JsonObject): JsonValue;
}

/** 512 MiB in pages of 64 KiB: memory of an instance never shrinks, so a hostile input must end in an error and not in the host's memory. */
const MAXIMUM_PAGES = 8192;
const INITIAL_PAGES = 64;

/**
 * Instantiates compiled policies. After an abort the instance is unusable (its heap is left as it was), so a fresh one takes its place.
 * @param wasm The compiled policies.
 * @param data What rules read as `data`, e.g. `{"parameters": {…}}`.
 */
export function createEngine(wasm: Uint8Array, data: JsonObject): Engine {
  const module = new WebAssembly.Module(wasm);
  let policy = instantiate(module, data);
  return {
    evaluate(entrypoint, input) {
      try {
        return firstResult(policy.evaluate(input, entrypoint));
      } catch (error) {
        policy = instantiate(module, data);
        throw new ReadygateError({
          code: 'evaluation',
          message: `The policies failed on this resource: ${describeThrown(error)}.`,
          remedy: 'This is likely a bug in a rule; please report it with the resource.',
          location: null,
        });
      }
    },
  };
}

type LoadPolicySync = typeof sdk.loadPolicySync;
type LoadedPolicy = ReturnType<LoadPolicySync>;

/** The SDK's types promise named exports, but its ES module has this one only below `default` (opa-wasm 1.10.0). */
const loadPolicySync = synchronousLoader(Reflect.get(sdk, 'default'));

function synchronousLoader(exported: unknown): LoadPolicySync {
  if (!hasLoader(exported)) throw new Error('@open-policy-agent/opa-wasm has no loadPolicySync');
  return exported.loadPolicySync;
}

function hasLoader(exported: unknown): exported is { loadPolicySync: LoadPolicySync } {
  return typeof exported === 'object' && exported !== null && typeof Reflect.get(exported, 'loadPolicySync') === 'function';
}

function instantiate(module: WebAssembly.Module, data: JsonObject): LoadedPolicy {
  const policy = loadPolicySync(module, { initial: INITIAL_PAGES, maximum: MAXIMUM_PAGES });
  policy.setData(data);
  return policy;
}

/** OPA answers with a result set, `[{"result": …}]`, or an empty one for undefined. */
function firstResult(resultSet: unknown): JsonValue {
  if (!Array.isArray(resultSet)) throw new Error('the result is not a result set');
  const [first] = resultSet as readonly { readonly result: JsonValue }[];
  return first?.result ?? null;
}

/** The SDK throws strings and plain objects as well as errors. */
function describeThrown(thrown: unknown): string {
  if (thrown instanceof Error) return thrown.message;
  if (typeof thrown === 'string') return thrown;
  return JSON.stringify(thrown) ?? 'unknown reason';
}

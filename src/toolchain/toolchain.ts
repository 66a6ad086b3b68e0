import type { Problem } from '../errors.js';
import type { JsonObject, JsonValue, Location } from '../types.js';
import { readBuiltins } from './builtins.js';
import { boolean, list, location, number, object, text } from './decode.js';
import { type Outcome, type RegoFiles, runToolchain, toolchainFolder } from './run.js';

/** One Rego file as OPA reads it. */
export interface RegoModule {
  readonly file: string;
  /** Package without `data.`, e.g. `rules.kubernetes.memory_limit`. */
  readonly package: string;
  /** Where its METADATA block starts, else where the package is named. */
  readonly location: Location | null;
  /** The package's METADATA (title, description, related_resources, custom …), or null. */
  readonly annotations: JsonObject | null;
  /** Names of the rules that it defines, sorted. */
  readonly rules: readonly string[];
}

/** Reads packages, metadata and rule names; nothing is compiled. */
export async function inspectPolicies(files: RegoFiles): Promise<Outcome<readonly RegoModule[]>> {
  return runToolchain({ command: 'inspect', files }, (result) => list(result['modules'], 'modules', moduleOf));
}

/** Policies compiled to one WebAssembly module with OPA's interface. */
export interface CompiledPolicies {
  readonly wasm: Uint8Array;
  readonly modules: readonly RegoModule[];
}

/**
 * Compiles all files (leave tests out) into one WebAssembly module with the entrypoints, e.g. `route/deployment/results`.
 * A call of a builtin that is not in `capabilities.json` is a problem, so that the engine never meets a missing one.
 */
export async function compilePolicies(files: RegoFiles, entrypoints: readonly string[]): Promise<Outcome<CompiledPolicies>> {
  return runToolchain({ command: 'compile', files, entrypoints, builtins: await allowedBuiltins() }, (result) => ({
    wasm: Buffer.from(text(result['wasm'], 'wasm'), 'base64'),
    modules: list(result['modules'], 'modules', moduleOf),
  }));
}

/** All problems that OPA's strict mode finds, with the same builtins as `compilePolicies`; tests may be among the files. */
export async function checkPolicies(files: RegoFiles): Promise<readonly Problem[]> {
  const outcome = await runToolchain({ command: 'check', files, builtins: await allowedBuiltins() }, () => null);
  return outcome.ok ? [] : outcome.problems;
}

export interface RegoTest {
  readonly package: string;
  readonly name: string;
  readonly status: 'passed' | 'failed' | 'error' | 'skipped';
  readonly location: Location | null;
  /** What `print` said. */
  readonly output: string;
  /** The expression that did not hold with the values in it, or the error; empty for a test that passed. */
  readonly failure: string;
}

export interface RegoTestReport {
  /** Sorted by package and name. */
  readonly tests: readonly RegoTest[];
  /** For each file the lines that no test reached. */
  readonly coverage: readonly { readonly file: string; readonly notCovered: readonly number[] }[];
}

/** Runs the `test_` rules with OPA's interpreter. `data` is what rules read as `data` beside the packages. */
export async function testPolicies(files: RegoFiles, data: JsonObject = {}): Promise<Outcome<RegoTestReport>> {
  return runToolchain({ command: 'test', files, data }, (result) => ({
    tests: list(result['tests'], 'tests', testOf),
    coverage: list(result['coverage'], 'coverage', (value, at) => {
      const { file, notCovered } = object(value, at);
      return { file: text(file, `${at}.file`), notCovered: list(notCovered, `${at}.notCovered`, number) };
    }),
  }));
}

/** Every file in OPA's style. */
export async function formatPolicies(files: RegoFiles): Promise<Outcome<RegoFiles>> {
  return runToolchain({ command: 'format', files }, (result) =>
    Object.fromEntries(Object.entries(object(result['files'], 'files')).map(([file, formatted]) => [file, text(formatted, file)])),
  );
}

/** What OPA says of one input: a value, nothing because it is undefined, or an error of the evaluation. */
export type RegoEvaluation = { readonly kind: 'value'; readonly value: JsonValue } | { readonly kind: 'undefined' } | { readonly kind: 'error'; readonly message: string };

/** Evaluates entrypoints such as `rules/kubernetes/memory_limit/violations` with OPA's interpreter, the reference for the engine. Sets come as sorted lists. */
export async function evaluatePolicies(
  files: RegoFiles,
  evaluations: readonly { readonly entrypoint: string; readonly input: JsonValue }[],
  data: JsonObject = {},
): Promise<Outcome<readonly RegoEvaluation[]>> {
  return runToolchain({ command: 'evaluate', files, data, evaluations }, (result) => list(result['outcomes'], 'outcomes', evaluationOf));
}

async function allowedBuiltins(): Promise<readonly string[]> {
  const { native, host } = await readBuiltins(toolchainFolder());
  return [...native, ...host];
}

function moduleOf(value: JsonValue, at: string): RegoModule {
  const module = object(value, at);
  const annotations = module['annotations'];
  return {
    file: text(module['file'], `${at}.file`),
    package: text(module['package'], `${at}.package`),
    location: location(module['location'], `${at}.location`),
    annotations: annotations === null ? null : object(annotations, `${at}.annotations`),
    rules: list(module['rules'], `${at}.rules`, text),
  };
}

const STATUSES = ['passed', 'failed', 'error', 'skipped'] as const;

function testOf(value: JsonValue, at: string): RegoTest {
  const test = object(value, at);
  const status = STATUSES.find((name) => name === test['status']);
  if (status === undefined) throw new TypeError(`the response has no status at ${at}`);
  return {
    package: text(test['package'], `${at}.package`),
    name: text(test['name'], `${at}.name`),
    status,
    location: location(test['location'], `${at}.location`),
    output: text(test['output'], `${at}.output`),
    failure: text(test['failure'], `${at}.failure`),
  };
}

function evaluationOf(value: JsonValue, at: string): RegoEvaluation {
  const outcome = object(value, at);
  const message = text(outcome['error'], `${at}.error`);
  if (message !== '') return { kind: 'error', message };
  if (!boolean(outcome['defined'], `${at}.defined`)) return { kind: 'undefined' };
  return { kind: 'value', value: outcome['value'] ?? null };
}

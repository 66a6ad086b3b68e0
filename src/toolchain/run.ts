import { isObject } from '../base/json.js';
import { type Problem, ReadygateError } from '../errors.js';
import type { JsonObject, JsonValue } from '../types.js';
import { loadToolchain, toolchainFolder } from './artifact.js';
import { list, problemOf } from './decode.js';
import { runWasi, type WasiRun } from './wasi.js';

/** Rego sources by file name. Nothing is read from disk: names only appear in locations. */
export type RegoFiles = Readonly<Record<string, string>>;

/** What the Go program reads; each command takes the fields that its function in `toolchain.ts` fills. */
export interface ToolchainRequest {
  readonly command: 'inspect' | 'compile' | 'check' | 'test' | 'format' | 'evaluate';
  readonly files: RegoFiles;
  readonly data?: JsonObject;
  readonly entrypoints?: readonly string[];
  readonly builtins?: readonly string[];
  readonly evaluations?: readonly { readonly entrypoint: string; readonly input: JsonValue }[];
}

/** A result, or what the author of the Rego has to mend. */
export type Outcome<T> = { readonly ok: true; readonly result: T } | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Runs one command of the toolchain in this thread, without files or network.
 * @param decode Checks the result and gives it its type; it throws a TypeError on anything unexpected.
 * @param folder Where `opa.wasm.br` lies.
 * @returns The result, or located problems (`policy`) in the user's Rego. Throws ReadygateError where the toolchain itself fails.
 */
export async function runToolchain<T>(request: ToolchainRequest, decode: (result: JsonObject) => T, folder = toolchainFolder()): Promise<Outcome<T>> {
  const module = await loadToolchain(folder);
  const run = runOrFail(module, request);
  if (run.exitCode !== 0) throw bug(request, `exit code ${run.exitCode}: ${run.stderr.trim()}`);
  try {
    return readResponse(run.stdout, decode);
  } catch (error) {
    throw bug(request, describe(error));
  }
}

function runOrFail(module: WebAssembly.Module, request: ToolchainRequest): WasiRun {
  try {
    return runWasi(module, JSON.stringify(request));
  } catch (error) {
    throw bug(request, describe(error));
  }
}

function readResponse<T>(text: string, decode: (result: JsonObject) => T): Outcome<T> {
  const response: unknown = JSON.parse(text);
  if (!isObject(response)) throw new TypeError('the response is not an object');
  const problems = list(response['errors'], 'errors', problemOf);
  if (problems.length > 0) return { ok: false, problems };
  if (!isObject(response['result'])) throw new TypeError('the response has no result');
  return { ok: true, result: decode(response['result']) };
}

function bug(request: ToolchainRequest, reason: string): ReadygateError {
  return new ReadygateError({
    code: 'policy',
    message: `The Rego toolchain failed at "${request.command}": ${reason}`,
    remedy: 'This is a bug of readygate: please report it with the Rego files.',
    location: null,
  });
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}.` : String(error);
}

import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { isObject } from '../base/json.js';
import { packageRoot } from '../base/package-root.js';
import { type Problem, ReadygateError } from '../errors.js';
import type { JsonObject, JsonValue } from '../types.js';
import { list, problemOf } from './decode.js';

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

/** The folder with the toolchain's program (`run.js`, `opa.wasm.br`) and its list of builtins. */
export function toolchainFolder(): string {
  return path.join(packageRoot(), 'toolchain');
}

/**
 * Runs one command of the toolchain in a process of its own, which costs half a second and leaves no memory behind.
 * @param decode Checks the result and gives it its type; it throws a TypeError on anything unexpected.
 * @param folder Where the toolchain lies.
 * @returns The result, or located problems (`policy`) in the user's Rego. Throws ReadygateError where the toolchain itself fails.
 */
export async function runToolchain<T>(request: ToolchainRequest, decode: (result: JsonObject) => T, folder = toolchainFolder()): Promise<Outcome<T>> {
  try {
    return readResponse(await execute(JSON.stringify(request), folder), decode);
  } catch (error) {
    throw new ReadygateError({
      code: 'policy',
      message: `The Rego toolchain failed at "${request.command}": ${reason(error)}`,
      remedy: 'This is a bug of readygate: please report it with the Rego files.',
      location: null,
    });
  }
}

async function execute(request: string, folder: string): Promise<string> {
  // Why `--liftoff-only`: see `toolchain/run.js`.
  const running = promisify(execFile)(process.execPath, ['--liftoff-only', path.join(folder, 'run.js'), path.join(folder, 'opa.wasm.br')], { maxBuffer: Infinity, windowsHide: true });
  // A process that ends early breaks the pipe; its exit status, which rejects `running`, says why.
  running.child.stdin?.on('error', () => undefined);
  running.child.stdin?.end(request);
  return (await running).stdout;
}

function readResponse<T>(text: string, decode: (result: JsonObject) => T): Outcome<T> {
  const response: unknown = JSON.parse(text);
  if (!isObject(response)) throw new TypeError('the response is not an object');
  const problems = list(response['errors'], 'errors', problemOf);
  if (problems.length > 0) return { ok: false, problems };
  if (!isObject(response['result'])) throw new TypeError('the response has no result');
  return { ok: true, result: decode(response['result']) };
}

/** What the process wrote to standard error says more than Node's "Command failed". */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const stderr = 'stderr' in error && typeof error.stderr === 'string' ? error.stderr.trim() : '';
  return stderr === '' ? error.message : stderr;
}

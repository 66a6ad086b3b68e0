import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { packageRoot } from '../base/package-root.js';
import { isObject } from '../base/json.js';
import { ReadygateError } from '../errors.js';

/** The folder with the toolchain's artifact and its list of builtins. */
export function toolchainFolder(): string {
  return path.join(packageRoot(), 'toolchain');
}

const modules = new Map<string, Promise<WebAssembly.Module>>();

/** The toolchain, compiled once in a thread: decompressing and compiling take about 300 ms. */
export function loadToolchain(folder: string): Promise<WebAssembly.Module> {
  const cached = modules.get(folder);
  if (cached !== undefined) return cached;
  const loading = compileArtifact(path.join(folder, 'opa.wasm.br'));
  modules.set(folder, loading);
  loading.catch(() => modules.delete(folder));
  return loading;
}

async function compileArtifact(file: string): Promise<WebAssembly.Module> {
  try {
    return await WebAssembly.compile(await promisify(brotliDecompress)(await readFile(file)));
  } catch (error) {
    throw unreadable(file, error);
  }
}

/** What rules may call: `native` builtins are part of OPA's WebAssembly, `host` ones are what src/engine implements. */
export interface Builtins {
  readonly native: readonly string[];
  readonly host: readonly string[];
}

/** Reads `capabilities.json`. Throws ReadygateError (`read`) where it is missing or not as written by `npm run toolchain:build`. */
export async function readBuiltins(folder: string): Promise<Builtins> {
  const file = path.join(folder, 'capabilities.json');
  try {
    const value: unknown = JSON.parse(await readFile(file, 'utf8'));
    return { native: names(value, 'native'), host: names(value, 'host') };
  } catch (error) {
    throw unreadable(file, error);
  }
}

function names(value: unknown, key: string): string[] {
  const list = isObject(value) ? value[key] : undefined;
  if (!Array.isArray(list) || !list.every((name) => typeof name === 'string')) throw new TypeError(`"${key}" is not a list of names`);
  return list;
}

function unreadable(file: string, error: unknown): ReadygateError {
  const message = `${file} cannot be used: ${error instanceof Error ? error.message : String(error)}.`;
  return new ReadygateError({ code: 'read', message, remedy: 'Install readygate again.', location: null });
}

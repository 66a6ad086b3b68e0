import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isObject } from '../base/json.js';
import { ReadygateError } from '../errors.js';

/** What rules may call: `native` builtins are part of OPA's WebAssembly, `host` ones are what src/engine implements. */
export interface Builtins {
  readonly native: readonly string[];
  readonly host: readonly string[];
}

/** Reads `capabilities.json` in the toolchain's folder. Throws ReadygateError (`read`) where it is missing or not as the build writes it. */
export async function readBuiltins(folder: string): Promise<Builtins> {
  const file = path.join(folder, 'capabilities.json');
  try {
    const value: unknown = JSON.parse(await readFile(file, 'utf8'));
    return { native: names(value, 'native'), host: names(value, 'host') };
  } catch (error) {
    const message = `${file} cannot be used: ${error instanceof Error ? error.message : String(error)}.`;
    throw new ReadygateError({ code: 'read', message, remedy: 'Install readygate again.', location: null });
  }
}

function names(value: unknown, key: string): string[] {
  const list = isObject(value) ? value[key] : undefined;
  if (!Array.isArray(list) || !list.every((name) => typeof name === 'string')) throw new TypeError(`"${key}" is not a list of names`);
  return list;
}

import path from 'node:path';
import type { Subject } from './run.js';

/** This tool in a folder, or on files in it: `packageFolder` has the whole library or the compared rules. It keeps nothing and takes nothing that was kept, unless `options` say otherwise. */
export function readygate(name: string, packageFolder: string, { cwd, paths = ['.'], options = [] }: { readonly cwd: string; readonly paths?: readonly string[]; readonly options?: readonly string[] }): Subject {
  return { name, command: process.execPath, parameters: [path.join(packageFolder, 'bin', 'readygate.js'), 'scan', ...paths, '--workers', '1', '--no-cache', '--format', 'json', ...options], accepts: [0, 1], cwd };
}

/** A program for Node. */
export function node(name: string, ...parameters: readonly string[]): Subject {
  return { name, command: process.execPath, parameters, accepts: [0] };
}

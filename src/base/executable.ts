import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';

/**
 * Finds a command as a shell would.
 * @param pathList The value of PATH; empty entries, which mean the current folder, are not searched.
 * @returns Its absolute path, or null.
 */
export function findExecutable(name: string, pathList: string): string | null {
  for (const folder of pathList.split(path.delimiter)) {
    if (!path.isAbsolute(folder)) continue;
    for (const file of [name, `${name}.exe`]) if (isExecutable(path.join(folder, file))) return path.join(folder, file);
  }
  return null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

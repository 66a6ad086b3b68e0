import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';

/**
 * Finds the helm command as a shell would.
 * @param pathList The value of PATH; empty entries, which mean the current folder, are not searched.
 * @returns Its absolute path, or null.
 */
export function findHelm(pathList: string): string | null {
  for (const folder of pathList.split(path.delimiter)) {
    if (!path.isAbsolute(folder)) continue;
    for (const name of ['helm', 'helm.exe']) if (isExecutable(path.join(folder, name))) return path.join(folder, name);
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

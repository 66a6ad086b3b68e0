import { existsSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../../src/base/package-root.js';

/** Real inputs that are not part of the project; null where they are not at hand. */
export function corporaFolder(): string | null {
  const folder = path.join(packageRoot(), '..', 'shared', 'corpora');
  return existsSync(folder) ? folder : null;
}

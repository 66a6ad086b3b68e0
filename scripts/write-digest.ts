import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes `digest.txt` beside built files: one word for all of them, by which kept results of another build are told from those of this one. */
export function writeDigest(folder: string): void {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const hash = createHash('sha256');
  for (const file of files.sort()) hash.update(`${path.relative(folder, file)}\n`).update(readFileSync(file));
  writeFileSync(path.join(folder, 'digest.txt'), hash.digest('hex'));
}

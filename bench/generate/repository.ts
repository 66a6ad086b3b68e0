import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createRandom } from './random.js';
import { serviceFiles } from './service.js';

/** What was written: how many files, and their size. */
export interface Repository {
  readonly folder: string;
  readonly files: number;
  readonly bytes: number;
}

const TEAMS = ['payments', 'catalog', 'search', 'identity', 'shipping', 'platform', 'data', 'mobile'] as const;
const SERVICES_IN_NAMESPACE = 40;

/**
 * Writes a monorepo of `count` manifests into a folder that is new: `<team>/<namespace>/<service>/*.yaml`. The same seed and count give the
 * same bytes, and a larger repository begins with the files of a smaller one.
 */
export function writeRepository(folder: string, count: number, seed: number): Repository {
  const random = createRandom(seed);
  let files = 0;
  let bytes = 0;
  for (let number = 0; files < count; number++) {
    const team = random.pick(TEAMS);
    const namespace = `${team}-${Math.floor(number / SERVICES_IN_NAMESPACE)}`;
    const name = `${random.pick(['api', 'worker', 'web', 'gateway', 'sync', 'report'])}-${number}`;
    const home = path.join(folder, team, namespace, name);
    mkdirSync(home, { recursive: true });
    for (const [file, text] of serviceFiles({ name, namespace, team, port: random.between(3000, 9000) }, random).slice(0, count - files)) {
      writeFileSync(path.join(home, file), text);
      files += 1;
      bytes += Buffer.byteLength(text);
    }
  }
  return { folder, files, bytes };
}

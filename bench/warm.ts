import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../src/base/package-root.js';
import type { Repository } from './generate/repository.js';
import { type Goal, ratioGoal } from './goals.js';
import { compare, type Result, type Subject } from './run.js';
import { readygate } from './subjects.js';

const NAMES = { without: 'without a cache', empty: 'with an empty one', unchanged: 'nothing changed', changed: 'one file changed' } as const;

/** Scans with what an earlier one has kept, and with one file that is another each time. @param folder Where the caches are. */
export function measureWarm(repository: Repository, folder: string, rounds: number): Result[] {
  const name = readdirSync(repository.folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('deployment.yaml')).sort()[0] ?? '';
  const file = path.join(repository.folder, name);
  const text = readFileSync(file, 'utf8');
  let changes = 0;
  const restore = () => writeFileSync(file, text);
  const kept = (title: string, prepare: (cache: string) => void): Subject => {
    const cache = path.join(folder, title.replaceAll(' ', '-'));
    const { parameters, ...subject } = readygate(title, packageRoot(), { cwd: repository.folder });
    return { ...subject, parameters: parameters.filter((parameter) => parameter !== '--no-cache'), environment: { READYGATE_CACHE: cache }, prepare: () => prepare(cache) };
  };
  const results = compare(
    [
      readygate(NAMES.without, packageRoot(), { cwd: repository.folder }),
      kept(NAMES.empty, (cache) => rmSync(cache, { recursive: true, force: true })),
      // The round that is not counted fills the caches of these two.
      kept(NAMES.unchanged, restore),
      kept(NAMES.changed, () => writeFileSync(file, `${text}# ${(changes += 1)}\n`)),
    ],
    rounds,
    () => undefined,
  );
  restore();
  return results;
}

/** What the kept results are worth. */
export function warmGoals(warm: readonly Result[]): Goal[] {
  const at = (name: string) => warm.find((result) => result.name === name);
  return [
    ratioGoal('nothing changed, against no cache', { wanted: 0.1, limit: 0.5 }, [at(NAMES.unchanged), at(NAMES.without)]),
    ratioGoal('one file changed, against no cache', { wanted: 0.125, limit: 0.7 }, [at(NAMES.changed), at(NAMES.without)]),
    ratioGoal('filling an empty cache, against no cache', { wanted: 1.1, limit: 1.5 }, [at(NAMES.empty), at(NAMES.without)]),
  ].filter((goal) => goal !== null);
}

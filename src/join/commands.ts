import path from 'node:path';
import { isList, property, textAt, textList, valueAt } from '../base/json.js';
import type { Resource } from '../types.js';

/** More calls from file to file than a project has on the way to a test. */
const DEEPEST_CALL = 8;

interface Target {
  readonly folder: string;
  readonly does: readonly string[];
  readonly runs: readonly string[];
}

/**
 * What targets of Makefiles and shell scripts do in the end, with all that they run themselves.
 * @param root What the reported names of all files in question start with; references are relative to it.
 * @returns The activities behind a reference such as `Makefile#test` or `scripts/check.sh`; empty where there is no such target.
 */
export function createCommands(resources: readonly Resource[], root: string): (reference: string) => readonly string[] {
  const targets = new Map<string, Target>();
  for (const { kind, file, facts } of resources) {
    const listed = kind === 'commands' && file.startsWith(root) ? valueAt(facts, ['targets']) : undefined;
    if (!isList(listed)) continue;
    const own = file.slice(root.length).replace(/(?:GNUmakefile|makefile)$/, 'Makefile');
    const folder = path.posix.dirname(own);
    listed.forEach((target, index) => {
      const name = textAt(target, 'name') ?? '';
      const known = { folder, does: textList(property(target, 'does')), runs: textList(property(target, 'runs')) };
      if (own.endsWith('Makefile')) targets.set(`${own}#${name}`, known);
      if (!own.endsWith('Makefile') || index === 0) targets.set(own.endsWith('Makefile') ? `${own}#` : own, known);
    });
  }
  return (reference) => [...new Set(follow(targets, path.posix.normalize(reference), 0))].sort();
}

/** A script is called from the folder of its caller, which is mostly that of the repository. */
function follow(targets: ReadonlyMap<string, Target>, reference: string, depth: number): readonly string[] {
  const target = targets.get(reference);
  if (target === undefined || depth > DEEPEST_CALL) return [];
  const called = target.runs.flatMap((run) => [path.posix.join(target.folder, run), path.posix.normalize(run)].find((candidate) => targets.has(candidate)) ?? []);
  return [...target.does, ...called.flatMap((next) => follow(targets, next, depth + 1))];
}

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A command to be timed as a whole process. */
export interface Subject {
  readonly name: string;
  readonly command: string;
  readonly parameters: readonly string[];
  /** Exit statuses that mean that it did its work: findings are no failure. */
  readonly accepts: readonly number[];
  readonly cwd?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** How many files it is given, where a table compares by file. */
  readonly files?: number;
  /** Fewer counted runs than of the others, where it takes long. */
  readonly rounds?: number;
  /** What to do before each run, outside of the time. */
  prepare?(): void;
}

/** One run, or the medians of several. Memory is null where the system has no GNU time. */
export interface Figures {
  readonly seconds: number;
  readonly cpuSeconds: number | null;
  readonly megabytes: number | null;
}

/** What several runs of a subject came to; `failure` says why there are no figures. */
export interface Result {
  readonly name: string;
  readonly median: Figures;
  readonly runs: readonly Figures[];
  readonly failure: string | null;
  /** How many files it was given; null where that is not said. */
  readonly files: number | null;
}

const GNU_TIME = '/usr/bin/time';
const NO_FIGURES: Figures = { seconds: NaN, cpuSeconds: null, megabytes: null };

/**
 * Times subjects in turn, A B C A B C …, so that a machine that becomes slower is slower for all of them. One round before is not counted.
 * A subject that fails once is not run again.
 */
export function compare(subjects: readonly Subject[], rounds: number, say: (text: string) => void): Result[] {
  const runs = new Map<string, Figures[]>(subjects.map(({ name }) => [name, []]));
  const failures = new Map<string, string>();
  for (let round = 0; round <= rounds; round++) {
    for (const subject of subjects) {
      if (failures.has(subject.name) || round > (subject.rounds ?? rounds)) continue;
      const outcome = time(subject);
      if (typeof outcome === 'string') failures.set(subject.name, outcome);
      else if (round > 0) runs.get(subject.name)?.push(outcome);
    }
    say(round === 0 ? 'warmed up' : `round ${round} of ${rounds}`);
  }
  return subjects.map(({ name, files = null }) => ({ name, files, runs: runs.get(name) ?? [], median: medians(runs.get(name) ?? []), failure: failures.get(name) ?? null }));
}

/** Runs a subject once. A text says how it failed. */
export function time(subject: Subject): Figures | string {
  subject.prepare?.();
  const folder = mkdtempSync(path.join(tmpdir(), 'readygate-bench-'));
  const log = path.join(folder, 'time');
  const measured = existsSync(GNU_TIME);
  const [command, parameters] = measured ? [GNU_TIME, ['-q', '-o', log, '-f', '%U %S %M', subject.command, ...subject.parameters]] : [subject.command, subject.parameters];
  const start = performance.now();
  const { status, stderr, error } = spawnSync(command, parameters, { cwd: subject.cwd, env: { ...process.env, ...subject.environment }, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8', maxBuffer: 1024 ** 3 });
  const seconds = (performance.now() - start) / 1000;
  const [user = 0, system = 0, kilobytes = 0] = measured && existsSync(log) ? readFileSync(log, 'utf8').trim().split(' ').map(Number) : [];
  rmSync(folder, { recursive: true });
  if (error !== undefined) return error.message;
  if (status === null || !subject.accepts.includes(status)) return `exit status ${status}: ${stderr.trim().slice(0, 300)}`;
  return measured ? { seconds, cpuSeconds: user + system, megabytes: kilobytes / 1024 } : { seconds, cpuSeconds: null, megabytes: null };
}

function medians(runs: readonly Figures[]): Figures {
  if (runs.length === 0) return NO_FIGURES;
  const of = (figure: (run: Figures) => number | null) => {
    const sorted = runs.map(figure).filter((value) => value !== null).sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? null;
  };
  return { seconds: of((run) => run.seconds) ?? NaN, cpuSeconds: of((run) => run.cpuSeconds), megabytes: of((run) => run.megabytes) };
}

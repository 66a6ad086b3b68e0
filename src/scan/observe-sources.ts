import type { Source } from '../types.js';
import type { Observed } from './join-observed.js';
import type { Judge } from './judge.js';
import { observe } from './observe.js';
import type { Observation, WrittenSource } from './observation.js';
import { createObservationReader } from './read-observation.js';
import type { SourceKeys } from './source-keys.js';
import { observeTasks, type ThreadSettings } from './thread-settings.js';
import { observeHere, observeInThreads, type Observers, type ObserveTasks } from './threads.js';
import { writeObservation } from './write-observation.js';

/** What observing all sources of a scan depends on. */
export interface ObserveSourcesOptions extends ThreadSettings {
  readonly judge: Judge;
  /** What was observed before. */
  readonly keys: SourceKeys;
  readonly workers: number;
  /** Told of each observation as it is written. */
  onObserved?(source: Source, written: WrittenSource): void;
  onProgress(finished: number, total: number): void;
}

/** Fewer files are observed before another thread has started. */
const FEWEST_FOR_THREADS = 400;

/** Observes each source once. What comes of it is kept as bytes, so that memory holds little of what was read. */
export function observeSources(sources: readonly Source[], options: ObserveSourcesOptions): readonly Observed[] {
  const { keys, rendered } = options;
  const surroundings = { ...options, isRendered: (file: string) => rendered.has(file) };
  const observers = createObservers(sources.length, options, observeTasks(surroundings));
  const observations: Observation[] = [];
  const kept = createObservationReader();
  let finished = 0;
  const finish = (index: number, bytes: Uint8Array, keyOf: (host: Observation['host']) => string | null) => {
    const source = sources[index];
    if (source === undefined) return;
    const observation = kept.read(bytes, source.file, keyOf);
    options.onObserved?.(source, { key: observation.key, bytes });
    observations[index] = observation;
    finished += 1;
    options.onProgress(finished, sources.length);
  };
  sources.forEach((source, index) => {
    const looked = keys.look(source);
    if ('written' in looked) finish(index, looked.written.bytes, () => looked.written.key);
    else if ('problem' in looked) finish(index, writeObservation(observe(source, looked.problem, surroundings)), () => null);
    else observers.add({ source, bytes: looked.bytes }, (written) => finish(index, written, (host) => keys.keep(looked.key, { written, host })));
  });
  observers.finish();
  return sources.flatMap((source, index) => (observations[index] === undefined ? [] : [{ source, observation: observations[index] }]));
}

function createObservers(count: number, options: ObserveSourcesOptions, here: ObserveTasks): Observers {
  const { judgeSettings, modules, today, git, kustomized, rendered, workers } = options;
  if (count < FEWEST_FOR_THREADS || workers < 2) return observeHere(here);
  return observeInThreads({ judgeSettings, modules, today, git, kustomized, rendered }, workers - 1, here);
}

import type { Cache } from '../cache/cache.js';
import { isProblem, type Reader } from '../read/read-source.js';
import type { Source } from '../types.js';
import type { Observed } from './join-observed.js';
import type { Judge } from './judge.js';
import { observationKey } from './keys.js';
import { observe } from './observe.js';
import type { Observation } from './observation.js';
import { createObservationReader } from './read-observation.js';
import { observeTasks, type ThreadSettings } from './thread-settings.js';
import { writeObservation } from './write-observation.js';
import { observeHere, observeInThreads, type Observers, type ObserveTasks } from './threads.js';

/** What observing all sources of a scan depends on. */
export interface ObserveSourcesOptions extends ThreadSettings {
  readonly judge: Judge;
  /** What was observed before. */
  readonly cache: Cache;
  /** What of the settings goes into a key. */
  readonly settings: string;
  readonly workers: number;
  /** Told of each observation as it is written. */
  onObserved?(source: Source, written: WrittenSource): void;
  onProgress(finished: number, total: number): void;
}

/** An observation as bytes, with its key: null where the source could not be read. */
export interface WrittenSource {
  readonly key: string | null;
  readonly bytes: Uint8Array;
}

/** Fewer files are observed before another thread has started. */
const FEWEST_FOR_THREADS = 400;

/** Observes each source once. What comes of it is kept as bytes, so that memory holds little of what was read. */
export function observeSources(sources: readonly Source[], reader: Reader, options: ObserveSourcesOptions): readonly Observed[] {
  const { cache, settings, patches, rendered } = options;
  const surroundings = { ...options, isRendered: (file: string) => rendered.has(file) };
  const observers = createObservers(sources.length, options, observeTasks(surroundings));
  const observations: Observation[] = [];
  const kept = createObservationReader();
  let finished = 0;
  const finish = (index: number, source: Source, written: WrittenSource) => {
    const observation = kept.read(written.bytes, source.file, written.key);
    options.onObserved?.(source, written);
    observations[index] = observation;
    finished += 1;
    options.onProgress(finished, sources.length);
    return observation;
  };
  sources.forEach((source, index) => {
    const bytes = reader.read(source);
    if (isProblem(bytes)) {
      finish(index, source, { key: null, bytes: writeObservation(observe(source, bytes, surroundings)) });
      return;
    }
    const key = observationKey(settings, source, { bytes, isPatch: patches.has(source.file) });
    const before = rendered.has(source.file) ? null : cache.get(key);
    if (before !== null) finish(index, source, { key, bytes: before });
    else observers.add({ source, bytes }, (written) => {
      const observation = finish(index, source, { key, bytes: written });
      if (observation.key !== null && !rendered.has(source.file)) cache.put(key, written);
    });
  });
  observers.finish();
  return sources.flatMap((source, index) => (observations[index] === undefined ? [] : [{ source, observation: observations[index] }]));
}

function createObservers(count: number, options: ObserveSourcesOptions, here: ObserveTasks): Observers {
  const { judgeSettings, modules, today, git, patches, rendered, workers } = options;
  if (count < FEWEST_FOR_THREADS || workers < 2) return observeHere(here);
  return observeInThreads({ judgeSettings, modules, today, git, patches, rendered }, workers - 1, here);
}

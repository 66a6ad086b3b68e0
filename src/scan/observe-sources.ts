import type { Source } from '../types.js';
import { isProblem, type Reader } from '../read/read-source.js';
import type { Observed } from './conclude.js';
import type { Judge } from './judge.js';
import { observe } from './observe.js';
import type { Observation } from './observation.js';
import { createObservationReader } from './read-observation.js';
import { observeTasks, type ThreadSettings } from './thread-settings.js';
import { observeHere, observeInThreads, type Observers, type ObserveTasks } from './threads.js';

/** What observing all sources of a scan depends on. */
export interface ObserveSourcesOptions extends ThreadSettings {
  readonly judge: Judge;
  readonly workers: number;
  onProgress(finished: number, total: number): void;
}

/** Fewer files are observed before another thread has started. */
const FEWEST_FOR_THREADS = 400;

/** Observes each source once. What comes of it is kept as bytes, so that memory holds little of what was read. */
export function observeSources(sources: readonly Source[], reader: Reader, options: ObserveSourcesOptions): readonly Observed[] {
  const settings = { ...options, isRendered: (file: string) => options.rendered.has(file) };
  const observers = observersFor(sources.length, options, observeTasks(settings));
  const observations: Observation[] = [];
  const kept = createObservationReader();
  let finished = 0;
  sources.forEach((source, index) => {
    const done = (observation: Observation) => {
      observations[index] = observation;
      finished += 1;
      options.onProgress(finished, sources.length);
    };
    const bytes = reader.read(source);
    if (isProblem(bytes)) done(observe(source, bytes, settings));
    else observers.add({ source, bytes }, (written) => done(kept.read(written, source.file)));
  });
  observers.finish();
  return sources.flatMap((source, index) => (observations[index] === undefined ? [] : [{ source, observation: observations[index] }]));
}

function observersFor(count: number, options: ObserveSourcesOptions, here: ObserveTasks): Observers {
  const { judgeSettings, modules, today, git, patches, rendered, workers } = options;
  if (count < FEWEST_FOR_THREADS || workers < 2) return observeHere(here);
  return observeInThreads({ judgeSettings, modules, today, git, patches, rendered }, workers - 1, here);
}

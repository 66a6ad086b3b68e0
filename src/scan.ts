import type { GitOptions } from './base/git.js';
import { discover } from './discover/discover.js';
import type { PolicyModule } from './engine/engine.js';
import type { HelmOptions } from './helm/options.js';
import { createReader } from './read/read-source.js';
import { renderCharts } from './scan/charts.js';
import { conclude, type ConcludeOptions } from './scan/conclude.js';
import { findPatches } from './scan/ingest.js';
import { WORTH_READING } from './scan/names.js';
import { observeSources } from './scan/observe-sources.js';
import type { JudgeSettings } from './scan/thread-settings.js';
import type { Report } from './types.js';

/** Everything that a scan depends on; nothing else of the outside world reaches it. */
export interface ScanOptions extends ConcludeOptions {
  /** What the judge is made of: other threads make their own. */
  readonly judgeSettings: JudgeSettings;
  readonly modules: readonly PolicyModule[];
  readonly paths: readonly string[];
  readonly exclude: readonly string[];
  /** Globs of reports, which are read even where `.gitignore` hides them. */
  readonly reports: readonly string[];
  /** How chart folders are rendered. */
  readonly helm: HelmOptions;
  /** How the day of a file is asked for. */
  readonly git: GitOptions;
  /** Bytes of sources without a path by their file name: `-` for standard input. */
  readonly given: ReadonlyMap<string, Uint8Array>;
  /** How many threads work on the scan, this one included. The report is the same for any number. */
  readonly workers: number;
  onProgress(finished: number, total: number): void;
}

/** discover → observe (read, parse, identify, evaluate) → conclude (join, suppress, decide): the whole line, and the only place that knows its order. */
export function scan(options: ScanOptions): Report {
  const found = discover({ ...options, ...WORTH_READING });
  const charts = renderCharts(found.charts, { root: options.root, helm: options.helm, findCharts: () => discover({ ...options, ...WORTH_READING, paths: ['.'] }).charts });
  const sources = [...found.sources.filter(({ file }) => !charts.rendered.has(file)), ...charts.sources];
  const reader = createReader(new Map([...options.given, ...charts.rendered]));
  const patches = findPatches(sources, reader);
  const observed = observeSources(sources, reader, { ...options, patches, rendered: new Set(charts.rendered.keys()) });
  return conclude(observed, { ...found, charts }, reader, options);
}

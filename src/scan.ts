import path from 'node:path';
import picomatch from 'picomatch';
import type { GitOptions } from './base/git.js';
import { discover } from './discover/discover.js';
import type { PolicyModule } from './engine/engine.js';
import type { HelmOptions } from './helm/options.js';
import { createReader, type Reader } from './read/read-source.js';
import { affectedFiles, type Change } from './scan/affected.js';
import { renderCharts } from './scan/charts.js';
import { conclude, type ConcludeOptions } from './scan/conclude.js';
import { findPatches } from './scan/ingest.js';
import { joinObserved } from './scan/join-observed.js';
import { WORTH_READING } from './scan/names.js';
import { narrowReport } from './scan/narrow.js';
import { observeSources } from './scan/observe-sources.js';
import type { JudgeSettings } from './scan/thread-settings.js';
import type { Report, Source } from './types.js';

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
  /** What the report is narrowed to; null reports on everything. */
  readonly change: Change | null;
  /** How many threads work on the scan, this one included. The report is the same for any number. */
  readonly workers: number;
  onProgress(finished: number, total: number): void;
}

/** discover → observe (read, parse, identify, evaluate) → join → conclude (relational rules, suppress, decide): the whole line, and the only place that knows its order. */
export function scan(options: ScanOptions): Report {
  const found = discover({ ...options, ...WORTH_READING });
  const charts = renderCharts(found.charts, { root: options.root, helm: options.helm, findCharts: () => discover({ ...options, ...WORTH_READING, paths: ['.'] }).charts });
  const sources = [...found.sources.filter(({ file }) => !charts.rendered.has(file)), ...charts.sources];
  const reader = createReader(new Map([...options.given, ...charts.rendered]));
  const patches = findPatches(sources, reader);
  const rendered = new Set(charts.rendered.keys());
  const observed = observeSources(sources, reader, { ...options, patches, rendered });
  const joining = { reader, root: options.root, environments: options.environments, valuesFiles: found.valuesFiles };
  const joined = joinObserved(observed, joining);
  const report = conclude(joined, { ...found, charts }, reader, options);
  if (options.change === null) return report;
  const observe = (others: readonly Source[], at: Reader, applied: ReadonlySet<string>) => observeSources(others, at, { ...options, patches: applied, rendered: new Set(), onProgress: () => undefined });
  return narrowReport(report, affectedFiles(options.change, joined, { ...joining, judge: options.judge, charts: found.charts, rendered, patches, isScanned: scannedBy(options), observe }));
}

/** Whether a file that is not there would be scanned, told by its name. */
function scannedBy({ paths, exclude, root }: ScanOptions): (file: string) => boolean {
  const isExcluded = exclude.length === 0 ? () => false : picomatch([...exclude], { dot: true });
  const folders = paths.map((given) => path.relative(root, path.resolve(root, given)).split(path.sep).join('/'));
  return (file) => WORTH_READING.mayHold(file) && !isExcluded(file) && folders.some((folder) => folder === '' || file === folder || file.startsWith(`${folder}/`));
}

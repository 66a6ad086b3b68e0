import type { GitOptions } from './base/git.js';
import type { PolicyModule } from './engine/engine.js';
import type { Kustomized } from './identify/kustomize.js';
import type { Reader } from './read/read-source.js';
import { affectedFiles, type Change } from './scan/affected.js';
import { conclude, type ConcludeOptions } from './scan/conclude.js';
import { findSources, type FindOptions, scannedBy } from './scan/find.js';
import { joinObserved } from './scan/join-observed.js';
import { narrowReport } from './scan/narrow.js';
import { rememberReport } from './scan/remembered.js';
import { createChartRenderer } from './scan/render-cached.js';
import { observeSources } from './scan/observe-sources.js';
import { createSourceKeys } from './scan/source-keys.js';
import type { JudgeSettings } from './scan/thread-settings.js';
import type { Report, Source } from './types.js';

/** Everything that a scan depends on; nothing else of the outside world reaches it. */
export interface ScanOptions extends ConcludeOptions, FindOptions {
  /** What the judge is made of: other threads make their own. */
  readonly judgeSettings: JudgeSettings;
  readonly modules: readonly PolicyModule[];
  /** How the day of a file is asked for. */
  readonly git: GitOptions;
  /** What the report is narrowed to; null reports on everything. */
  readonly change: Change | null;
  /** How many threads work on the scan, this one included. The report is the same for any number. */
  readonly workers: number;
  onProgress(finished: number, total: number): void;
}

/** find → observe (read, parse, identify, evaluate) → join → conclude (relational rules, suppress, decide): the whole line, and the only place that knows its order. */
export function scan(options: ScanOptions): Report {
  const renderer = createChartRenderer(options);
  const found = findSources(options, (all) => renderer.render(all));
  const { discovery, charts, reader, kustomized, rendered } = found;
  const keys = createSourceKeys({ ...options, reader, kustomized, rendered });
  const remembered = options.change === null ? rememberReport({ found, keys, chartKeys: renderer.keys() }, options) : null;
  if (remembered?.report) return remembered.report;
  const observed = observeSources(found.sources, { ...options, keys, kustomized, rendered });
  const joining = { reader, root: options.root, environments: options.environments, valuesFiles: discovery.valuesFiles };
  const joined = joinObserved(observed, joining);
  const report = conclude(joined, { ...discovery, charts }, reader, options);
  remembered?.keep(report, observed);
  if (options.change === null) return report;
  const observe = (others: readonly Source[], at: Reader, applied: Kustomized) => observeSources(others, { ...options, keys: createSourceKeys({ ...options, reader: at, kustomized: applied, rendered: new Set() }), kustomized: applied, rendered: new Set(), onProgress: () => undefined });
  return narrowReport(report, affectedFiles(options.change, joined, { ...joining, judge: options.judge, charts: discovery.charts, rendered, kustomized, isScanned: scannedBy(options), observe }));
}

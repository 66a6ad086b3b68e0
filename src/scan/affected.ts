import type { ChartFolder } from '../helm/options.js';
import type { Kustomized } from '../identify/kustomize.js';
import type { Reader } from '../read/read-source.js';
import { isConfiguration } from '../terraform/source/read.js';
import type { Source } from '../types.js';
import { findKustomized } from './ingest.js';
import { type Joined, joinObserved, type JoinOptions, type Observed } from './join-observed.js';
import type { Judge } from './judge.js';
import { digest } from './keys.js';
import { createDescribe } from './related.js';

/** What a change touches, by reported names. */
export interface Change {
  /** Added, altered and deleted files. */
  readonly files: ReadonlySet<string>;
  /** Files that are reported on whether they changed or not. */
  readonly named: ReadonlySet<string>;
  /** What a file held before, or null where it was not there. */
  before(file: string): Uint8Array | null;
}

/** What telling the effect of a change needs. */
export interface AffectedOptions extends JoinOptions {
  readonly judge: Judge;
  readonly charts: readonly ChartFolder[];
  /** The sources that came out of charts. */
  readonly rendered: ReadonlySet<string>;
  /** What kustomizations make of files, after the change. */
  readonly kustomized: Kustomized;
  /** Whether a file of that name would be scanned. */
  isScanned(file: string): boolean;
  observe(sources: readonly Source[], reader: Reader, kustomized: Kustomized): readonly Observed[];
}

/**
 * The files that a change affects: those that it touches, what comes of the same chart or Terraform configuration, and those whose
 * resources stand in other relations than before. For that, what was there before is joined as well: only the touched files are read.
 */
export function affectedFiles(change: Change, after: Joined, options: AffectedOptions): ReadonlySet<string> {
  const before = describeFiles(joinBefore(change, after, options), options.judge);
  const related = [...describeFiles(after, options.judge)].filter(([file, word]) => before.get(file) !== word).map(([file]) => file);
  return new Set([...change.files, ...change.named, ...sameChart(change, options), ...sameConfiguration(change, after), ...related]);
}

/** The repository before the change. What changed charts came out as is left out: all that is related to them is then affected. */
function joinBefore(change: Change, { observed }: Joined, options: AffectedOptions): Joined {
  const changedCharts = sameChart(change, options);
  const there = observed.filter(({ source: { file } }) => !changedCharts.has(file) && (!change.files.has(file) || change.before(file) !== null));
  const known = new Set(observed.map(({ source }) => source.file));
  const deleted = [...change.files].filter((file) => !known.has(file) && change.before(file) !== null && options.isScanned(file)).map((file): Source => ({ file, absolutePath: null }));
  const reader: Reader = { read: (source) => (change.files.has(source.file) ? (change.before(source.file) ?? options.reader.read(source)) : options.reader.read(source)) };
  const sources = [...there.map(({ source }) => source), ...deleted];
  const kustomized = findKustomized(sources, reader);
  const isSame = ({ source: { file } }: Observed) => !change.files.has(file) && JSON.stringify(kustomized.get(file)) === JSON.stringify(options.kustomized.get(file));
  const others = [...there.filter((one) => !isSame(one)).map(({ source }) => source), ...deleted];
  const joined = [...there.filter(isSame), ...options.observe(others, reader, kustomized)].sort((a, b) => (a.source.file < b.source.file ? -1 : 1));
  return joinObserved(joined, { ...options, reader });
}

/** A word for each file by which a change of what is in it, or of what that is related to, is told. */
function describeFiles(joined: Joined, judge: Judge): ReadonlyMap<string, string> {
  const describe = createDescribe(joined, judge);
  return new Map(joined.observed.map(({ source, observation }) => [source.file, digest([observation.key ?? '', ...describe(observation.resources)])]));
}

/** All that came out of charts in which a file changed. */
function sameChart({ files }: Change, { charts, rendered }: AffectedOptions): ReadonlySet<string> {
  const changed = charts.filter(({ name }) => [...files].some((file) => file.startsWith(`${name}/`)));
  return new Set([...rendered].filter((file) => changed.some(({ name }) => file.startsWith(`${name}/`))));
}

/** Values go from file to file and from module to module, so all of a configuration counts where some of it changed. */
function sameConfiguration({ files }: Change, { observed }: Joined): readonly string[] {
  if (![...files].some((file) => isConfiguration(file) || /\.tfvars(?:\.json)?$/.test(file))) return [];
  return observed.flatMap(({ source: { file } }) => (isConfiguration(file) ? [file] : []));
}

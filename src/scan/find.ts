import path from 'node:path';
import picomatch from 'picomatch';
import { type Discovery, discover } from '../discover/discover.js';
import type { ChartFolder, HelmOptions } from '../helm/options.js';
import type { Kustomized } from '../identify/kustomize.js';
import { createReader, type Reader } from '../read/read-source.js';
import type { Source } from '../types.js';
import { type ChartSettings, type RenderedCharts, sourcesOfCharts } from './charts.js';
import { findKustomized } from './ingest.js';
import { WORTH_READING } from './names.js';

/** What finding the sources of a scan depends on. */
export interface FindOptions {
  /** Absolute folder that reported paths are relative to. */
  readonly root: string;
  readonly paths: readonly string[];
  readonly exclude: readonly string[];
  /** Globs of reports, which are read even where `.gitignore` hides them. */
  readonly reports: readonly string[];
  /** How chart folders are rendered. */
  readonly helm: HelmOptions;
  /** Bytes of sources without a path by their file name: `-` for standard input. */
  readonly given: ReadonlyMap<string, Uint8Array>;
}

/** What a scan will read: files, and what charts render to. */
export interface Found {
  readonly discovery: Discovery;
  readonly charts: RenderedCharts;
  readonly sources: readonly Source[];
  readonly reader: Reader;
  /** What kustomizations make of files. */
  readonly kustomized: Kustomized;
  /** The sources that came out of charts. */
  readonly rendered: ReadonlySet<string>;
  /** Whether everything below the root is scanned. */
  readonly isWhole: boolean;
}

/** Finds all sources. @param render What charts render to, why they do not, or null where that is not asked here. */
export function findSources(options: FindOptions, render: ChartSettings['render']): Found {
  const discovery = discover({ ...options, ...WORTH_READING });
  const isWhole = options.paths.some((given) => path.resolve(options.root, given) === path.resolve(options.root));
  const charts = sourcesOfCharts(discovery.charts, { root: options.root, helm: options.helm, render, findCharts: () => (isWhole ? discovery.charts : findCharts(options)) });
  const sources = [...discovery.sources.filter(({ file }) => !charts.rendered.has(file)), ...charts.sources];
  const reader = createReader(new Map([...options.given, ...charts.rendered]));
  return { discovery, charts, sources, reader, kustomized: findKustomized(sources, reader), rendered: new Set(charts.rendered.keys()), isWhole };
}

/** All charts of the root, also of what is not scanned. */
export function findCharts(options: FindOptions): readonly ChartFolder[] {
  return discover({ ...options, ...WORTH_READING, paths: ['.'] }).charts;
}

/** Whether a file that is not there would be scanned, told by its name. */
export function scannedBy({ paths, exclude, root }: FindOptions): (file: string) => boolean {
  const isExcluded = exclude.length === 0 ? () => false : picomatch([...exclude], { dot: true });
  const folders = paths.map((given) => path.relative(root, path.resolve(root, given)).split(path.sep).join('/'));
  return (file) => WORTH_READING.mayHold(file) && !isExcluded(file) && folders.some((folder) => folder === '' || file === folder || file.startsWith(`${folder}/`));
}

import { isObject } from '../base/json.js';
import type { Problem } from '../errors.js';
import type { ChartFolder } from '../helm/options.js';
import type { Rendering } from '../helm/render.js';
import type { Skipped, Source } from '../types.js';
import type { WrittenSource } from './observation.js';
import type { Shard } from './shard.js';

/** What every shard of a scan says of the whole: all but the shard's own number have to be equal. */
export interface ShardHeader {
  readonly shard: Shard;
  /** The code, the rules and the configuration that judged. */
  readonly settings: string;
  /** What of the options goes into the report at the end. */
  readonly conclusion: string;
  /** `2026-11-24`. */
  readonly today: string;
  /** The configuration that was read, relative to the current folder, so that merging reads the same; null where there was none. */
  readonly config: string | null;
  /** A word for the names of all sources. */
  readonly listing: string;
  readonly files: number;
  readonly charts: readonly ChartFolder[];
  readonly valuesFiles: readonly string[];
  readonly skipped: readonly Skipped[];
  readonly problems: readonly Problem[];
}

/** What a shard says of a source, and of a chart: what it renders to, and what is wrong with it. */
export interface ShardContent {
  readonly header: ShardHeader;
  readonly sources: readonly { readonly source: Source; readonly written: WrittenSource }[];
  readonly charts: ReadonlyMap<string, Rendering>;
}

const FORMAT = 'readygate shard 1';

/** Writes a shard line by line: a header, charts, sources each with as many lines as their observation has, and an end. */
export function* writeShard({ header, sources, charts }: ShardContent): Generator<Uint8Array> {
  const line = (value: object) => Buffer.from(`${JSON.stringify(value)}\n`);
  yield line({ format: FORMAT, ...header, charts: header.charts.map(({ name }) => name) });
  for (const [chart, rendering] of charts) yield line({ chart, ...rendering });
  for (const { source, written } of sources) {
    const { file, amongTests, root } = source;
    yield line({ file, key: written.key, lines: countLines(written.bytes), ...(source.absolutePath === null && { rendered: true }), ...(amongTests === true && { amongTests }), ...(root !== undefined && { root }) });
    yield written.bytes;
    yield Buffer.from('\n');
  }
  yield line({ end: sources.length });
}

function countLines(bytes: Uint8Array): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let lines = 1;
  for (let at = buffer.indexOf(10); at !== -1; at = buffer.indexOf(10, at + 1)) lines += 1;
  return lines;
}

/** Finds where files and folders lie on this machine. */
export interface Resolve {
  (name: string): string;
}

/** Reads what `writeShard` wrote. @returns The shard, or in a sentence what is wrong with it. */
export function readShard(bytes: Buffer, resolve: Resolve): ShardContent | string {
  const lines = createLines(bytes);
  const first = lines.json();
  if (!isHeader(first)) return 'it is no shard that this version of readygate wrote';
  const charts = new Map<string, Rendering>();
  const sources: { source: Source; written: WrittenSource }[] = [];
  for (;;) {
    const entry = lines.json();
    if (isChart(entry)) charts.set(entry.chart, { output: entry.output, problem: entry.problem });
    else if (isSource(entry)) {
      const content = lines.take(entry.lines);
      if (content === null) return CUT_OFF;
      const { file, amongTests, root, rendered, key } = entry;
      sources.push({ source: { file, absolutePath: rendered === true ? null : resolve(file), ...(amongTests === true && { amongTests }), ...(root !== undefined && { root }) }, written: { key, bytes: content } });
    } else {
      if (!isEnd(entry) || entry.end !== sources.length) return CUT_OFF;
      return { header: { ...first, charts: first.charts.map((name) => ({ name, folder: resolve(name) })) }, sources, charts };
    }
  }
}

const CUT_OFF = 'it is cut off, or something else was written into it';

interface Lines {
  /** The value of the next line; null where there is none. */
  json(): unknown;
  /** So many lines as they are, without the last line break; null where there are fewer. */
  take(count: number): Uint8Array | null;
}

function createLines(bytes: Buffer): Lines {
  let start = 0;
  const next = (count: number): Buffer | null => {
    let end = start - 1;
    for (let line = 0; line < count; line++) {
      end = bytes.indexOf(10, end + 1);
      if (end === -1) return null;
    }
    const part = bytes.subarray(start, end);
    start = end + 1;
    return part;
  };
  return {
    json() {
      try {
        return JSON.parse(next(1)?.toString() ?? 'null') as unknown;
      } catch {
        return null;
      }
    },
    take: next,
  };
}

type WrittenHeader = Omit<ShardHeader, 'charts'> & { readonly format: string; readonly charts: readonly string[] };

function isHeader(value: unknown): value is WrittenHeader {
  return isObject(value) && value.format === FORMAT;
}

function isChart(value: unknown): value is Rendering & { readonly chart: string } {
  return isObject(value) && typeof value.chart === 'string';
}

function isSource(value: unknown): value is { readonly file: string; readonly key: string | null; readonly lines: number; readonly rendered?: boolean; readonly amongTests?: boolean; readonly root?: string } {
  return isObject(value) && typeof value.file === 'string' && typeof value.lines === 'number';
}

function isEnd(value: unknown): value is { readonly end: number } {
  return isObject(value) && typeof value.end === 'number';
}

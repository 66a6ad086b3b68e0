import { ReadygateError } from '../errors.js';
import type { HelmOptions } from '../helm/options.js';
import type { Kustomized } from '../identify/kustomize.js';
import { createReader, isProblem, type Reader } from '../read/read-source.js';
import type { Report, Source } from '../types.js';
import { sourcesOfCharts } from './charts.js';
import { conclude, type ConcludeOptions } from './conclude.js';
import { findCharts } from './find.js';
import { findKustomized } from './ingest.js';
import { joinObserved, type Observed } from './join-observed.js';
import { conclusionKey, observationKey } from './keys.js';
import { createObservationReader } from './read-observation.js';
import type { ShardContent, ShardHeader } from './shard-file.js';
import { withAnswers } from './source-keys.js';

/** What merging depends on. */
export interface MergeOptions extends Omit<ConcludeOptions, 'today'> {
  readonly helm: HelmOptions;
  readonly exclude: readonly string[];
}

/** A shard with the name of its file, for messages. */
export interface NamedShard {
  readonly name: string;
  readonly content: ShardContent;
}

/**
 * Concludes what shards observed, as one scan of everything would. Files are opened only where relations found something, to say where it stands.
 * Throws ReadygateError where the shards are not those of one scan, or where the files here are other ones.
 */
export function mergeShards(shards: readonly NamedShard[], options: MergeOptions): Report {
  const header = checkShards(shards, options);
  const outputs = new Map(shards.flatMap(({ content }) => [...content.charts]));
  const search = { ...options, paths: ['.'], reports: [], given: new Map<string, Uint8Array>() };
  const charts = sourcesOfCharts(header.charts, { root: options.root, helm: options.helm, render: (all) => all.map(({ name }) => outputs.get(name) ?? null), findCharts: () => findCharts(search) });
  const entries = shards.flatMap(({ content }) => content.sources).sort((a, b) => (a.source.file < b.source.file ? -1 : 1));
  const own = entries.filter(({ source: { file, absolutePath } }) => absolutePath !== null && !charts.rendered.has(file));
  const renderedEntries = new Map(entries.filter(({ source }) => source.absolutePath === null).map((entry) => [entry.source.file, entry]));
  const fromCharts = charts.sources.flatMap(({ file }) => renderedEntries.get(file) ?? []);
  const kept = createObservationReader();
  const observed = [...own, ...fromCharts].map(({ source, written }): Observed => ({ source, observation: kept.read(written.bytes, source.file, () => written.key) }));
  const { reader, changed } = checkingReader(createReader(charts.rendered), options.settings, observed);
  const joined = joinObserved(observed, { reader, root: options.root, environments: options.environments, valuesFiles: header.valuesFiles });
  const report = conclude(joined, { ...header, charts }, reader, { ...options, today: header.today });
  const [first] = changed;
  if (first !== undefined) throw mergeError(`${first} is not the file that was observed.`, 'Merge in a checkout of the commit that the shards scanned.');
  return report;
}

function checkShards(shards: readonly NamedShard[], options: MergeOptions): ShardHeader {
  const [first] = shards;
  const conclusion = conclusionKey(options);
  if (first === undefined) throw mergeError('There is nothing to merge.', 'Name the files that scan --shard wrote.');
  const { header } = first.content;
  for (const { name, content } of shards) {
    const { shard, today, listing } = content.header;
    if (content.header.settings !== options.settings || content.header.conclusion !== conclusion) {
      throw mergeError(`${name} was made by another version, with other rules, another configuration or other options.`, 'Merge with the version and the options that the shards were made with, --config among them.');
    }
    if (shard.count !== header.shard.count || listing !== header.listing) throw mergeError(`${name} is of another scan than ${first.name}.`, 'Merge the shards of one scan: the same files, split into the same number.');
    if (today !== header.today) throw mergeError(`${name} was made on ${today}, and ${first.name} on ${header.today}.`, 'What is due depends on the day: scan all shards anew.');
  }
  const indices = shards.map(({ content }) => content.header.shard.index);
  const missing = Array.from({ length: header.shard.count }, (_, index) => index + 1).filter((index) => !indices.includes(index));
  if (missing.length > 0) throw mergeError(`Of ${header.shard.count} shards ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing.`, 'Name all of them.');
  if (indices.length > header.shard.count) throw mergeError(`A shard of ${header.shard.count} is named twice.`, 'Name each once.');
  return header;
}

/** Notes files that are not what was observed: their lines would be of something else. What came out of charts is in the shards. */
function checkingReader(reader: Reader, settings: string, observed: readonly Observed[]): { readonly reader: Reader; readonly changed: ReadonlySet<string> } {
  const observations = new Map(observed.map(({ source, observation }) => [source.file, observation]));
  const changed = new Set<string>();
  let kustomized: Kustomized | null = null;
  const read = (source: Source) => {
    const bytes = reader.read(source);
    const { key = null, host = null } = observations.get(source.file) ?? {};
    if (key === null || source.absolutePath === null) return bytes;
    kustomized ??= findKustomized(observed.map((one) => one.source), reader);
    const own = isProblem(bytes) ? null : observationKey(settings, source, { bytes, kustomized: kustomized.get(source.file), isRendered: false });
    if (own === null || key !== (host === null ? own : withAnswers(own, host.answers))) changed.add(source.file);
    return bytes;
  };
  return { reader: { read }, changed };
}

function mergeError(message: string, remedy: string): ReadygateError {
  return new ReadygateError({ code: 'shard', message, remedy, location: null });
}


import type { Rendering } from '../helm/render.js';
import type { ScanOptions } from '../scan.js';
import type { Source } from '../types.js';
import { findSources } from './find.js';
import { conclusionKey, digest } from './keys.js';
import type { WrittenSource } from './observation.js';
import { observeSources } from './observe-sources.js';
import { createSourceKeys } from './source-keys.js';
import { createChartRenderer } from './render-cached.js';
import { belongsTo, type Shard } from './shard.js';
import type { ShardContent } from './shard-file.js';

/**
 * Observes the sources and charts of one shard. The whole tree is walked, so that all shards know the same of it.
 * @param config The configuration that was read, or null.
 */
export function observeShard(options: Omit<ScanOptions, 'change'>, shard: Shard, config: string | null): ShardContent {
  const outputs = new Map<string, Rendering>();
  const renderer = createChartRenderer(options);
  const { discovery, sources, reader, kustomized, rendered } = findSources(options, (charts) => {
    const own = charts.filter(({ name }) => belongsTo(shard, name));
    for (const [index, output] of renderer.render(own).entries()) outputs.set(own[index]?.name ?? '', output);
    return charts.map(({ name }) => outputs.get(name) ?? null);
  });
  const own = sources.filter(({ file }) => rendered.has(file) || belongsTo(shard, file));
  const written: { source: Source; written: WrittenSource }[] = [];
  const keys = createSourceKeys({ ...options, reader, kustomized, rendered });
  observeSources(own, { ...options, keys, kustomized, rendered, onObserved: (source, observation) => written.push({ source, written: observation }) });
  const { valuesFiles, skipped, problems } = discovery;
  return {
    header: {
      shard,
      config,
      settings: options.settings,
      conclusion: conclusionKey(options),
      today: options.today,
      listing: listingOf(discovery.sources),
      files: discovery.sources.length,
      charts: discovery.charts,
      valuesFiles,
      skipped,
      problems,
    },
    sources: written.sort((a, b) => (a.source.file < b.source.file ? -1 : 1)),
    charts: outputs,
  };
}

/** A word for the names of sources, and for where they were found. */
export function listingOf(sources: readonly Source[]): string {
  return digest(sources.map(({ file, amongTests = false, root = '' }) => `${file}\n${amongTests}\n${root}`));
}

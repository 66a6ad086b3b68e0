import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { type Cache, NO_CACHE } from '../cache/cache.js';
import { isConfiguration } from '../terraform/source/read.js';
import type { Report, Resource } from '../types.js';
import type { ConcludeOptions } from './conclude.js';
import type { Found } from './find.js';
import type { Observed } from './join-observed.js';
import { digest } from './keys.js';
import type { SourceKeys } from './source-keys.js';

/** The report of a scan of which nothing has changed. */
export interface Remembered {
  /** Null where it is not known. */
  readonly report: Report | null;
  keep(report: Report, observed: readonly Observed[]): void;
}

/** What a report is made of beside its options. */
export interface ReportInputs {
  readonly found: Found;
  readonly keys: SourceKeys;
  /** What charts were rendered from; null where that is not known. */
  readonly chartKeys: readonly string[] | null;
}

/** Looks for the report on the same sources, charts, configuration and day. */
export function rememberReport({ found, keys, chartKeys }: ReportInputs, options: ConcludeOptions & { readonly cache: Cache }): Remembered {
  const { sources } = found;
  if (options.cache === NO_CACHE || chartKeys === null || sources.some(({ file }) => isConfiguration(file))) return { report: null, keep: () => undefined };
  const keyOf = (observed: readonly string[]) => digest(['report', optionsKey(found, options), ...chartKeys, ...observed]);
  const known = keys.all(sources);
  const before = known === null ? null : options.cache.get(keyOf(known));
  return {
    report: before === null ? null : (JSON.parse(inflateRawSync(before).toString()) as Report),
    keep(report, observed) {
      const own = observed.map(({ observation }) => observation.key).filter((key) => key !== null);
      if (own.length < sources.length || observed.some(({ observation }) => observation.resources.some((resource) => isPlacedElsewhere(resource, found)))) return;
      options.cache.put(keyOf(own), deflateRawSync(JSON.stringify(report), { level: FASTEST }));
    },
  };
}

/** A tenth of the size for a hundredth of the time that a scan takes. */
const FASTEST = 1;

/** Where files beside the sources say where something stands: the configuration of a plan, a chart that is not scanned. */
function isPlacedElsewhere(resource: Resource, { isWhole, rendered }: Found): boolean {
  return resource.family === 'terraform' || (resource.template !== null && !isWhole && !rendered.has(resource.file));
}

function optionsKey({ discovery }: Found, { settings, version, environments, checklist, severities, waivers, inlineWaivers, attestations, baseline, today, problems }: ConcludeOptions): string {
  const { charts, valuesFiles, skipped, problems: found } = discovery;
  return digest([settings, version, today, JSON.stringify([environments, checklist, severities, waivers, inlineWaivers, attestations, [...baseline], problems, charts.map(({ name }) => name), valuesFiles, skipped, found])]);
}

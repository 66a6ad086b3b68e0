import type { Problem } from '../errors.js';
import { joinResources, type Relations } from '../join/join.js';
import type { Reader } from '../read/read-source.js';
import type { Resource, Skipped, Source } from '../types.js';
import type { RenderedCharts } from './charts.js';
import { ingestConfigurations } from './configurations.js';
import { environmentResources, isDeployed } from './environment-resources.js';
import { createEnvironments, type Environments } from './environments.js';
import type { Ingested } from './ingest.js';
import type { Observation } from './observation.js';

/** A source with what was observed in it. */
export interface Observed {
  readonly source: Source;
  readonly observation: Observation;
}

/** What finding the files said beside the sources. */
export interface Surroundings {
  readonly valuesFiles: readonly string[];
  readonly skipped: readonly Skipped[];
  readonly problems: readonly Problem[];
  readonly charts: RenderedCharts;
}

/** All of a repository, with what stands in which relation. */
export interface Joined {
  readonly observed: readonly Observed[];
  /** Terraform's configuration, which is read as a whole. */
  readonly configurations: Ingested;
  readonly environments: Environments;
  /** A resource for each environment. */
  readonly named: readonly Resource[];
  readonly relations: Relations;
}

/** What joining depends on. */
export interface JoinOptions {
  readonly reader: Reader;
  /** Absolute folder that reported paths are relative to. */
  readonly root: string;
  /** Globs by environment. */
  readonly environments: Readonly<Record<string, readonly string[]>>;
  /** Values files of charts, which are not scanned by themselves. */
  readonly valuesFiles: readonly string[];
}

/** Reads what needs several files at once, tells the environments, and joins all resources. */
export function joinObserved(observed: readonly Observed[], { reader, root, environments: globs, valuesFiles }: JoinOptions): Joined {
  const observations = observed.map(({ observation }) => observation);
  const configurations = ingestConfigurations(observed.map(({ source }) => source), plannedResources(observed), { reader, root });
  const read = readResources({ observed, configurations });
  const environments = createEnvironments(globs, [...read.filter(isDeployed).map(({ file }) => file), ...valuesFiles]);
  const named = environmentResources(environments, read, valuesFiles);
  const relations = joinResources(
    [...read, ...named, ...observations.flatMap(({ context }) => context), ...configurations.context],
    [...observations.flatMap(({ references }) => references), ...configurations.references],
    { environments: named, own: environments.own },
  );
  return { observed, configurations, environments, named, relations };
}

/** All resources that stand in files. */
export function readResources({ observed, configurations }: Pick<Joined, 'observed' | 'configurations'>): readonly Resource[] {
  return [...observed.flatMap(({ observation }) => observation.resources), ...configurations.resources];
}

/** The resources of plans. */
export function plannedResources(observed: readonly Observed[]): readonly Resource[] {
  return observed.flatMap(({ observation }) => observation.resources.filter(({ family }) => family === 'terraform'));
}

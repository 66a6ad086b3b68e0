import type { Cache } from '../cache/cache.js';
import { decideItems, type Attestation } from '../decide/decide.js';
import type { Problem } from '../errors.js';
import { compareFindings } from '../findings/create.js';
import { joinResources } from '../join/join.js';
import { suppress } from '../suppress/apply.js';
import type { Waiver } from '../suppress/waiver.js';
import { type Checklist, type Report, type Resource, SEVERITIES, type Severity, type Skipped, type Source } from '../types.js';
import type { Reader } from '../read/read-source.js';
import type { RenderedCharts } from './charts.js';
import { scannedConfigurationFiles } from './configuration-files.js';
import { ingestConfigurations } from './configurations.js';
import { environmentResources, isDeployed } from './environment-resources.js';
import { createEnvironments } from './environments.js';
import { gatherOpinions, type Opinion } from './gather.js';
import type { Judge } from './judge.js';
import type { Judged, Observation } from './observation.js';
import { judgeAll } from './observe.js';
import { createPlacer, type Placer } from './placer.js';
import { createRelatedJudge, type RelatedJudge } from './related.js';
import { countedKey, summarise } from './summary.js';
import { tallyItems } from './tally.js';
import { collectWaivers } from './waivers.js';

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

/** What a conclusion depends on beside what was observed. */
export interface ConcludeOptions {
  readonly judge: Judge;
  /** What was said before. */
  readonly cache: Cache;
  /** What of the settings goes into a key. */
  readonly settings: string;
  readonly version: string;
  /** Absolute folder that reported paths are relative to. */
  readonly root: string;
  readonly environments: Readonly<Record<string, readonly string[]>>;
  readonly checklist: Checklist;
  readonly severities: Readonly<Record<string, Severity>>;
  readonly waivers: readonly Waiver[];
  /** Whether waivers in the scanned files count. */
  readonly inlineWaivers: boolean;
  readonly attestations: readonly Attestation[];
  /** How often each fingerprint is known. */
  readonly baseline: ReadonlyMap<string, number>;
  /** `2026-11-24`. */
  readonly today: string;
  /** Problems from before the scan. */
  readonly problems: readonly Problem[];
}

/** join → relational rules → suppress → decide: everything that needs the whole of a repository. */
export function conclude(observed: readonly Observed[], surroundings: Surroundings, reader: Reader, options: ConcludeOptions): Report {
  const { judge } = options;
  const { charts } = surroundings;
  const sources = observed.map(({ source }) => source);
  const observations = observed.map(({ observation }) => observation);
  const configurations = ingestConfigurations(sources, observations.flatMap(({ resources }) => resources.filter(isPlanned)), { reader, root: options.root });
  const read = [...observations.flatMap(({ resources }) => resources), ...configurations.resources];
  const environments = createEnvironments(options.environments, [...read.filter(isDeployed).map(({ file }) => file), ...surroundings.valuesFiles]);
  const named = environmentResources(environments, read, surroundings.valuesFiles);
  const relations = joinResources(
    [...read, ...named, ...observations.flatMap(({ context }) => context), ...configurations.context],
    [...observations.flatMap(({ references }) => references), ...configurations.references],
    { environments: named, own: environments.own },
  );
  const place = createPlacer({ reader, sources, root: options.root, trace: charts.trace });
  const related = createRelatedJudge({ observations, judge, relations, place, cache: options.cache, settings: options.settings });
  const opinions = opinionsByFile({ observed, configured: configurations.resources, named }, judge, related);
  const { findings: found, owners, evidence, problems, reached, statuses } = gatherOpinions(opinions, { judge, environments, severities: options.severities, place });
  const inline = options.inlineWaivers ? inlineWaivers(observed, configurations.resources, { place, reader, charts, options }) : { waivers: [], problems: [] };
  const { findings, notices } = suppress(found, { waivers: [...options.waivers, ...inline.waivers], baseline: options.baseline, today: options.today, environmentsOf: (file) => environments.of(file) });
  const sorted = [...findings].sort(compareFindings((severity) => SEVERITIES.indexOf(severity)));
  const errors = [
    ...options.problems,
    ...surroundings.problems,
    ...charts.problems,
    ...[...observations, configurations].flatMap(({ problems }) => problems.map(charts.relocate)),
    ...problems,
    ...inline.problems,
  ];
  const tallies = tallyItems({ reached, findings: sorted, evidence }, { rules: judge.rules, environments, items: options.checklist.items });
  for (const resource of read) statuses.add(countedKey(resource), 'not-applicable');
  findings.forEach((finding, index) => statuses.add(owners[index] ?? '', finding.status === 'waived' ? 'suppressed' : 'failed'));
  const items = environments.names.flatMap((environment) => decideItems(options.checklist.items, { environment, tallies: tallies.get(environment) ?? new Map(), attestations: options.attestations }));
  const documents = [...observations, configurations].reduce((sum, part) => sum + part.documents, 0);
  return {
    version: options.version,
    checklist: options.checklist.name,
    findings: sorted,
    items,
    errors,
    notices,
    skipped: [...surroundings.skipped, ...charts.skipped, ...[...observations, configurations].flatMap(({ skipped }) => skipped)],
    summary: summarise({ documents, files: sources.length, resources: statuses.all(), findings, items, errors, environments: environments.names, environmentsDetected: environments.detected }),
  };
}

function isPlanned(resource: Resource): boolean {
  return resource.family === 'terraform';
}

/** Where resources come from: sources, Terraform's configuration, which is read as a whole, and environments. */
interface Origins {
  readonly observed: readonly Observed[];
  readonly configured: readonly Resource[];
  readonly named: readonly Resource[];
}

interface FileContent {
  readonly observation?: Observation;
  readonly configured: Resource[];
  readonly named: Resource[];
}

/** What is said of all resources, file by file: first by the rules about one resource, then by the relational ones. */
function* opinionsByFile({ observed, configured, named }: Origins, judge: Judge, related: RelatedJudge): Generator<Opinion> {
  const files = new Map<string, FileContent>(observed.map(({ source, observation }) => [source.file, { observation, configured: [], named: [] }]));
  const at = (file: string): FileContent => {
    const content = files.get(file) ?? { configured: [], named: [] };
    files.set(file, content);
    return content;
  };
  for (const resource of configured) at(resource.file).configured.push(resource);
  for (const resource of named) at(resource.file).named.push(resource);
  for (const [, content] of [...files].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))) {
    const { resources = [], judged = [] } = content.observation ?? {};
    yield* withResources(resources, judged);
    const others = [...content.configured, ...content.named];
    yield* withResources(others, judgeAll(others, judge, () => null));
    yield* related([...resources, ...others], content.observation?.key ?? null);
  }
}

function* withResources(resources: readonly Resource[], judged: readonly Judged[]): Generator<Opinion> {
  for (const { resource: number, said } of judged) {
    const resource = resources[number];
    if (resource !== undefined) yield { resource, phase: 'alone', said };
  }
}

interface WaiverSources {
  readonly place: Placer;
  readonly reader: Reader;
  readonly charts: RenderedCharts;
  readonly options: ConcludeOptions;
}

function inlineWaivers(observed: readonly Observed[], configured: readonly Resource[], { place, reader, charts, options }: WaiverSources): ReturnType<typeof collectWaivers> {
  const { judge, checklist, root } = options;
  const observations = observed.map(({ observation }) => observation);
  const annotated = observations.flatMap(({ resources, annotations }) => annotations.flatMap(({ resource, location }) => (resources[resource] === undefined ? [] : [{ resource: resources[resource], location }])));
  return collectWaivers(
    { annotated, comments: observations.flatMap(({ comments }) => comments), templates: charts.templates, resources: [...observations.flatMap(({ resources }) => resources.filter(isPlanned)), ...configured.filter(isPlanned)] },
    { place, known: new Set([...judge.rules.keys(), ...checklist.items.map(({ id }) => id)]), configuration: scannedConfigurationFiles(observed.map(({ source }) => source), { reader, root }) },
  );
}

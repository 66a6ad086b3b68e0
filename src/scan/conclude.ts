import { decideItems, type Attestation } from '../decide/decide.js';
import type { Problem } from '../errors.js';
import { compareFindings } from '../findings/create.js';
import { joinResources, type Relations } from '../join/join.js';
import { suppress } from '../suppress/apply.js';
import type { Waiver } from '../suppress/waiver.js';
import { type Checklist, type Report, type Resource, SEVERITIES, type Severity, type Skipped, type Source } from '../types.js';
import type { Reader } from '../read/read-source.js';
import type { RenderedCharts } from './charts.js';
import { scannedConfigurationFiles } from './configuration-files.js';
import { ingestConfigurations } from './configurations.js';
import { environmentResources, isDeployed } from './environment-resources.js';
import { createEnvironments } from './environments.js';
import { gatherFindings, type Opinion } from './findings.js';
import type { Judge } from './judge.js';
import type { Observation } from './observation.js';
import { judgeAll, toSaid } from './observe.js';
import { createPlacer, type Placer } from './placer.js';
import { summarise } from './summary.js';
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
  const opinions = [...observations.flatMap(opinionsOf), ...judgeHere([...configurations.resources, ...named], judge), ...judgeRelated([...read, ...named], judge, relations)];
  const place = createPlacer({ reader, sources, root: options.root, trace: charts.trace });
  const { findings: found, owners, evidence } = gatherFindings(opinions, { rules: judge.rules, severities: options.severities, place });
  const inline = options.inlineWaivers ? inlineWaivers(observed, configurations.resources, { place, reader, charts, options }) : { waivers: [], problems: [] };
  const { findings, notices } = suppress(found, { waivers: [...options.waivers, ...inline.waivers], baseline: options.baseline, today: options.today, environmentsOf: (file) => environments.of(file) });
  const sorted = [...findings].sort(compareFindings((severity) => SEVERITIES.indexOf(severity)));
  const errors = [
    ...options.problems,
    ...surroundings.problems,
    ...charts.problems,
    ...[...observations, configurations].flatMap(({ problems }) => problems.map(charts.relocate)),
    ...opinions.flatMap(({ said }) => said.problem ?? []),
    ...inline.problems,
  ];
  const tallies = tallyItems({ opinions, findings: sorted, evidence }, judge, { environments, items: options.checklist.items });
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
    summary: summarise({ documents, files: sources.length, judge, resources: read, opinions, findings, owners, items, errors, environments: environments.names, environmentsDetected: environments.detected }),
  };
}

function isPlanned(resource: Resource): boolean {
  return resource.family === 'terraform';
}

/** What was said of each resource of an observation. */
function opinionsOf({ resources, judged }: Observation): Opinion[] {
  return judged.flatMap(({ resource, said }) => (resources[resource] === undefined ? [] : [{ resource: resources[resource], phase: 'alone' as const, said }]));
}

/** What no single source holds is judged here. */
function judgeHere(resources: readonly Resource[], judge: Judge): Opinion[] {
  return judgeAll(resources, judge, () => null).flatMap(({ resource, said }) => (resources[resource] === undefined ? [] : [{ resource: resources[resource], phase: 'alone' as const, said }]));
}

function judgeRelated(resources: readonly Resource[], judge: Judge, relations: Relations): Opinion[] {
  return resources.flatMap((resource) => (judge.rulesFor(resource, 'related').length === 0 ? [] : [{ resource, phase: 'related' as const, said: toSaid(judge.related(resource, relations), judge, null) }]));
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

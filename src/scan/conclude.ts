import type { Cache } from '../cache/cache.js';
import { decideItems, type Attestation } from '../decide/decide.js';
import type { Problem } from '../errors.js';
import { compareFindings } from '../findings/create.js';
import type { Reader } from '../read/read-source.js';
import { suppress } from '../suppress/apply.js';
import type { Waiver } from '../suppress/waiver.js';
import { type Checklist, type Report, SEVERITIES, type Severity } from '../types.js';
import { scannedConfigurationFiles } from './configuration-files.js';
import { gatherOpinions } from './gather.js';
import { type Joined, plannedResources, readResources, type Surroundings } from './join-observed.js';
import type { Judge } from './judge.js';
import { opinionsByFile } from './opinions.js';
import { createPlacer, KEEP_PLACE, type Placer } from './placer.js';
import { createRelatedJudge } from './related.js';
import { countedKey, summarise } from './summary.js';
import { tallyItems } from './tally.js';
import { collectWaivers } from './waivers.js';

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
  /** Globs by environment. */
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

/** relational rules → suppress → decide: everything that needs the whole of a repository. */
export function conclude(joined: Joined, surroundings: Surroundings, reader: Reader, options: ConcludeOptions): Report {
  const { judge } = options;
  const { charts } = surroundings;
  const { observed, configurations, environments } = joined;
  const files = { reader, sources: observed.map(({ source }) => source), root: options.root };
  const place = createPlacer({ ...files, trace: charts.trace });
  const related = createRelatedJudge(joined, { ...options, place: createPlacer({ ...files, trace: KEEP_PLACE }), isRendered: (file) => charts.rendered.has(file) });
  const opinions = opinionsByFile(joined, judge, related);
  const { findings: found, owners, evidence, problems, reached, statuses } = gatherOpinions(opinions, { judge, environments, severities: options.severities, place, trace: charts.trace });
  const inline = options.inlineWaivers ? inlineWaivers(joined, { place, reader, templates: charts.templates, options }) : { waivers: [], problems: [] };
  const { findings, notices } = suppress(found, { waivers: [...options.waivers, ...inline.waivers], baseline: options.baseline, today: options.today, environmentsOf: (file) => environments.of(file) });
  for (const resource of readResources(joined)) statuses.add(countedKey(resource), 'not-applicable');
  findings.forEach((finding, index) => statuses.add(owners[index] ?? '', finding.status === 'waived' ? 'suppressed' : 'failed'));
  const sorted = [...findings].sort(compareFindings((severity) => SEVERITIES.indexOf(severity)));
  const tallies = tallyItems({ reached, findings: sorted, evidence }, { rules: judge.rules, environments, items: options.checklist.items });
  const items = environments.names.flatMap((environment) => decideItems(options.checklist.items, { environment, tallies: tallies.get(environment) ?? new Map(), attestations: options.attestations }));
  const parts = [...observed.map(({ observation }) => observation), configurations];
  const errors = [...options.problems, ...surroundings.problems, ...charts.problems, ...parts.flatMap((part) => part.problems.map(charts.relocate)), ...problems, ...inline.problems];
  return {
    version: options.version,
    checklist: options.checklist.name,
    findings: sorted,
    items,
    errors,
    notices: [...charts.notices, ...notices],
    skipped: [...surroundings.skipped, ...charts.skipped, ...parts.flatMap(({ skipped }) => skipped)],
    summary: summarise({
      documents: parts.reduce((sum, part) => sum + part.documents, 0),
      files: observed.length,
      resources: statuses.all(),
      findings,
      items,
      errors,
      environments: environments.names,
      environmentsDetected: environments.detected,
    }),
  };
}

interface WaiverSources {
  readonly place: Placer;
  readonly reader: Reader;
  readonly templates: ReadonlyMap<string, Uint8Array>;
  readonly options: ConcludeOptions;
}

function inlineWaivers({ observed, configurations }: Joined, { place, reader, templates, options }: WaiverSources): ReturnType<typeof collectWaivers> {
  const annotated = observed.flatMap(({ observation: { resources, annotations } }) => annotations.flatMap(({ resource, location }) => (resources[resource] === undefined ? [] : [{ resource: resources[resource], location }])));
  return collectWaivers(
    { annotated, comments: observed.flatMap(({ observation }) => observation.comments), templates, resources: [...plannedResources(observed), ...configurations.resources] },
    {
      place,
      known: new Set([...options.judge.rules.keys(), ...options.checklist.items.map(({ id }) => id)]),
      configuration: scannedConfigurationFiles(observed.map(({ source }) => source), { reader, root: options.root }),
    },
  );
}

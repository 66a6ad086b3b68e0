import type { GitOptions } from './base/git.js';
import type { Attestation } from './decide/decide.js';
import { decideItems } from './decide/decide.js';
import { discover } from './discover/discover.js';
import type { Problem } from './errors.js';
import { compareFindings } from './findings/create.js';
import type { HelmOptions } from './helm/options.js';
import { joinResources } from './join/join.js';
import { createReader } from './read/read-source.js';
import { renderCharts } from './scan/charts.js';
import { ingestConfigurations } from './scan/configurations.js';
import { environmentResources, isDeployed } from './scan/environment-resources.js';
import { createEnvironments } from './scan/environments.js';
import { addHostFacts } from './scan/host-facts.js';
import { findPatches, ingest, type Ingested } from './scan/ingest.js';
import type { Judge, Pending } from './scan/judge.js';
import { WORTH_READING } from './scan/names.js';
import { locateJudgements } from './scan/place.js';
import { summarise } from './scan/summary.js';
import { tallyItems } from './scan/tally.js';
import { collectWaivers } from './scan/waivers.js';
import { suppress } from './suppress/apply.js';
import type { Waiver } from './suppress/waiver.js';
import { type Checklist, type Report, SEVERITIES, type Severity } from './types.js';

/** Everything that a scan depends on; nothing else of the outside world reaches it. */
export interface ScanOptions {
  /** Loaded policies; made once, they serve any number of scans. */
  readonly judge: Judge;
  readonly version: string;
  /** Absolute folder that reported paths are relative to. */
  readonly root: string;
  readonly paths: readonly string[];
  readonly exclude: readonly string[];
  /** Globs of reports, which are read even where `.gitignore` hides them. */
  readonly reports: readonly string[];
  readonly environments: Readonly<Record<string, readonly string[]>>;
  readonly checklist: Checklist;
  readonly severities: Readonly<Record<string, Severity>>;
  readonly waivers: readonly Waiver[];
  /** Whether waivers in the scanned files count. */
  readonly inlineWaivers: boolean;
  readonly attestations: readonly Attestation[];
  /** How often each fingerprint is known. */
  readonly baseline: ReadonlyMap<string, number>;
  /** How chart folders are rendered. */
  readonly helm: HelmOptions;
  /** How the day of a file is asked for. */
  readonly git: GitOptions;
  /** `2026-11-24`. */
  readonly today: string;
  /** Bytes of sources without a path by their file name: `-` for standard input. */
  readonly given: ReadonlyMap<string, Uint8Array>;
  /** Problems from before the scan. */
  readonly problems: readonly Problem[];
  /** How many threads work on the scan, this one included. The report is the same for any number. */
  readonly workers: number;
  onProgress(finished: number, total: number): void;
}

/** Fewer files are read and judged before another thread has started. */
const FEWEST_FOR_THREADS = 400;

/** discover → read → parse → identify → evaluate → join → suppress → decide: the whole line, and the only place that knows its order. */
export function scan(options: ScanOptions): Report {
  const found = discover({ ...options, ...WORTH_READING });
  const charts = renderCharts(found.charts, { root: options.root, helm: options.helm, findCharts: () => discover({ ...options, ...WORTH_READING, paths: ['.'] }).charts });
  const sources = [...found.sources.filter(({ file }) => !charts.rendered.has(file)), ...charts.sources];
  const reader = createReader(new Map([...options.given, ...charts.rendered]));
  const patches = findPatches(sources, reader);
  const { judge } = options;
  const judging = judge.start(sources.length < FEWEST_FOR_THREADS ? 0 : options.workers - 1);
  const alone: Pending[] = [];
  const ingested: Ingested[] = sources.map((source, index) => {
    const part = addHostFacts(ingest(source, reader, patches), source, options);
    for (const resource of part.resources) alone.push(judging.alone(resource));
    options.onProgress(index + 1, sources.length);
    return part;
  });
  const configurations = ingestConfigurations(sources, ingested.flatMap((part) => part.resources), { reader, root: options.root });
  for (const resource of configurations.resources) alone.push(judging.alone(resource));
  ingested.push(configurations);
  const read = ingested.flatMap((part) => part.resources);
  const environments = createEnvironments(options.environments, [...read.filter(isDeployed).map(({ file }) => file), ...found.valuesFiles]);
  const named = environmentResources(environments, read, found.valuesFiles);
  for (const resource of named) alone.push(judging.alone(resource));
  const resources = [...read, ...named];
  const relations = joinResources([...resources, ...ingested.flatMap((part) => part.context)], ingested.flatMap((part) => part.references), { environments: named, own: environments.own });
  const related = resources.map((resource) => judging.related(resource, relations));
  const judgements = [...alone, ...related].map((pending) => pending());
  judging.end();
  const located = locateJudgements(judgements, judge.rules, { reader, sources, root: options.root, severities: options.severities, trace: charts.trace });
  const inline = options.inlineWaivers ? collectWaivers(read, { reader, sources, root: options.root, templates: charts.templates, trace: charts.trace, known: knownIds(options, judge.rules), mentioning: new Set(sources.filter((_, index) => ingested[index]?.mentionsWaiver).map(({ file }) => file)) }) : { waivers: [], problems: [] };
  const { findings, notices } = suppress(located.findings, {
    waivers: [...options.waivers, ...inline.waivers],
    baseline: options.baseline,
    today: options.today,
    environmentsOf: (file) => environments.of(file),
  });
  const sorted = [...findings].sort(compareFindings((severity) => SEVERITIES.indexOf(severity)));
  const errors = [...options.problems, ...found.problems, ...charts.problems, ...ingested.flatMap((part) => part.problems.map(charts.relocate)), ...judgements.flatMap((judgement) => judgement.problem ?? []), ...inline.problems];
  const tallies = tallyItems({ judgements, findings: sorted, evidence: located.evidence }, judge.rules, { environments, items: options.checklist.items });
  const items = environments.names.flatMap((environment) =>
    decideItems(options.checklist.items, { environment, tallies: tallies.get(environment) ?? new Map(), attestations: options.attestations }),
  );
  return {
    version: options.version,
    checklist: options.checklist.name,
    findings: sorted,
    items,
    errors,
    notices,
    skipped: [...found.skipped, ...charts.skipped, ...ingested.flatMap((part) => part.skipped)],
    summary: summarise({ ingested, files: sources.length, judgements, findings, owners: located.owners, items, errors, environments: environments.names, environmentsDetected: environments.detected }),
  };
}

function knownIds(options: ScanOptions, rules: ReadonlyMap<string, unknown>): Set<string> {
  return new Set([...rules.keys(), ...options.checklist.items.map((item) => item.id)]);
}

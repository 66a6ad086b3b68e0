import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { cacheFolder } from '../cache/place.js';
import { findExecutable } from '../base/executable.js';
import { checkIds, type Config, EMPTY_CONFIG, readConfig } from '../config/config.js';
import { ReadygateError, throwProblems } from '../errors.js';
import type { HelmOptions } from '../helm/options.js';
import type { Change } from '../scan/affected.js';
import type { NamedShard } from '../scan/merge.js';
import type { Shard } from '../scan/shard.js';
import type { ShardContent } from '../scan/shard-file.js';
import { createScanner, type Scanner, type ScannerOptions } from '../scanner.js';
import { countFingerprints } from '../suppress/baseline.js';
import { EVERYWHERE, type Waiver } from '../suppress/waiver.js';
import type { Checklist, LocatedValue, Report, Rule } from '../types.js';
import type { ScanArguments } from './arguments.js';
import { loadAttestations, loadBaseline, loadChecklist, loadSchema, loadValue } from './load.js';
import { createProgress } from './progress.js';
import type { Terminal } from './terminal.js';

/** A scan that only has to be started. */
export interface Prepared {
  readonly scanner: Scanner;
  readonly config: Config;
  /** The files and folders that say how everything is judged, relative to the current folder. */
  readonly settingsFiles: readonly string[];
  /** Scans and removes the progress bar. @param change What the report is narrowed to. */
  scan(change?: Change): Report;
  /** Observes one part of what would be scanned. */
  observeShard(shard: Shard): ShardContent;
  /** Concludes what all shards observed. */
  merge(shards: readonly NamedShard[]): Report;
}

const CONFIG_FILE = 'readygate.yaml';
/** Reading and joining is the work of one thread, so more of them than this have nothing to do. */
const MOST_THREADS = 4;

/** What a command changes of a scanner: the baseline's own command ignores the baseline, and a copy of a folder shares what is kept of it. */
export type Changes = Pick<ScannerOptions, 'baseline' | 'cache'>;

/** Joins the command line with the configuration: what the command line says wins. Throws ReadygateError. */
export async function prepareScan(paths: readonly string[], given: ScanArguments, terminal: Terminal, changes: Changes = {}): Promise<Prepared> {
  const { cwd } = terminal;
  const { source, config } = loadConfig(paths, given.config, cwd);
  const checklist = loadChecklist(given.checklist ?? config.checklist, cwd);
  const progress = createProgress(terminal, () => performance.now());
  const baseline = given.baseline ?? config.baseline;
  const scanner = await createScanner({
    root: cwd,
    today: terminal.today,
    checklist,
    policies: [...config.policies, ...given.policy],
    kubernetesVersion: given.kubernetesVersion ?? config.kubernetesVersion,
    exclude: [...config.exclude, ...given.exclude],
    reports: config.reports,
    git: { executable: findExecutable('git', terminal.env['PATH'] ?? terminal.env['Path'] ?? ''), environment: terminal.env },
    environments: config.environments,
    parameters: config.parameters,
    disabledRules: config.disabledRules.map(({ rule }) => rule),
    severities: config.severities,
    waivers: waiversOf({ source, config }),
    inlineWaivers: given.inline,
    attestations: attestationsOf(config, checklist, terminal),
    baseline: countFingerprints(baseline === null ? [] : loadBaseline(baseline, cwd)),
    helm: helmOptions(config, given, terminal),
    ...cacheOf(given, terminal),
    workers: given.workers ?? Math.min(availableParallelism(), MOST_THREADS),
    onProgress: (finished, total) => progress.update(finished, total),
    ...changes,
  });
  checkConfig({ source, config }, scanner.catalogue.rules, checklist);
  const scanned = paths.length > 0 ? paths : config.paths.length > 0 ? config.paths : ['.'];
  const withProgress = <Result>(work: () => Result): Result => {
    try {
      return work();
    } finally {
      progress.done();
    }
  };
  const input = scanned.includes('-') ? await terminal.readStandardInput() : undefined;
  return {
    scanner,
    config,
    settingsFiles: settingsFiles({ source, config }, given, baseline),
    scan: (change) => withProgress(() => scanner.scan(scanned, input, change)),
    observeShard: (shard) => withProgress(() => scanner.observeShard(scanned, shard, source?.file ?? null)),
    merge: (shards) => scanner.merge(shards),
  };
}

function settingsFiles({ source, config }: LoadedConfig, given: ScanArguments, baseline: string | null): readonly string[] {
  const checklist = given.checklist ?? config.checklist;
  const named = [...config.policies, ...given.policy, ...[checklist, baseline, config.attestations].filter((name) => name !== null)];
  return [...(source === null ? [] : [source.file]), ...named.map((name) => path.posix.normalize(name.split(path.sep).join('/')))];
}

/** Where results are kept: for each folder that is scanned from. A copy of such a folder, at another revision, names it as well. */
export function cacheOf({ cache }: ScanArguments, { env, cwd }: Terminal): Pick<ScannerOptions, 'cache'> {
  const folder = cache ? cacheFolder({ env, cwd, platform: process.platform }) : null;
  return folder === null ? {} : { cache: { folder, root: cwd } };
}

/** A chart's templates see the Kubernetes version that manifests are checked for, unless another one is named. */
function helmOptions({ helm, kubernetesVersion }: Config, given: ScanArguments, terminal: Terminal): HelmOptions {
  for (const file of given.values) {
    if (!existsSync(path.resolve(terminal.cwd, file))) throw new ReadygateError({ code: 'argument', message: `There is no values file ${file}.`, remedy: 'Check the path after --values.', location: null });
  }
  return {
    executable: findExecutable('helm', terminal.env['PATH'] ?? terminal.env['Path'] ?? ''),
    environment: terminal.env,
    valuesFiles: [...helm.valuesFiles, ...given.values],
    set: [...helm.set, ...given.set],
    releaseName: given.releaseName ?? helm.releaseName,
    namespace: given.namespace ?? helm.namespace,
    kubeVersion: given.kubeVersion ?? helm.kubeVersion ?? given.kubernetesVersion ?? kubernetesVersion,
  };
}

/** A configuration with the file that it stands in; null where there is none. */
export interface LoadedConfig {
  readonly source: LocatedValue | null;
  readonly config: Config;
}

/** The configuration that was named; else that of the current folder; else that of the one folder that is scanned. Its paths are relative to `cwd`. Throws ReadygateError. */
export function loadConfig(paths: readonly string[], named: string | undefined, cwd: string): LoadedConfig {
  const source = loadConfigSource(paths, named, cwd);
  return { source, config: source === null ? EMPTY_CONFIG : relativeTo(path.posix.dirname(source.file), configOf(source)) };
}

/** Throws ReadygateError where a configuration names rules, items or environments that do not exist. */
export function checkConfig({ source, config }: LoadedConfig, rules: readonly Rule[], checklist: Checklist): void {
  if (source !== null) throwProblems(checkIds(source, config, { rules: new Map(rules.map((rule) => [rule.id, rule])), items: new Set(checklist.items.map((item) => item.id)) }));
}

function loadConfigSource(paths: readonly string[], named: string | undefined, cwd: string): LocatedValue | null {
  if (named !== undefined) return loadValue(named, cwd, 'config');
  const [only] = paths;
  const candidates = [CONFIG_FILE, ...(only !== undefined && paths.length === 1 ? [path.posix.join(only.split(path.sep).join('/'), CONFIG_FILE)] : [])];
  const found = candidates.find((candidate) => existsSync(path.join(cwd, candidate)));
  return found === undefined ? null : loadValue(found, cwd, 'config');
}

function configOf(source: LocatedValue): Config {
  const { config, problems } = readConfig(source, loadSchema('config'));
  throwProblems(problems);
  return config ?? EMPTY_CONFIG;
}

/** Paths and globs in a configuration are relative to its folder; reports are relative to the current one. */
function relativeTo(folder: string, config: Config): Config {
  if (folder === '.') return config;
  const join = (name: string) => path.posix.join(folder, name);
  return {
    ...config,
    paths: config.paths.map(join),
    exclude: config.exclude.map(join),
    reports: config.reports.map(join),
    policies: config.policies.map(join),
    environments: Object.fromEntries(Object.entries(config.environments).map(([name, globs]) => [name, globs.map(join)])),
    attestations: config.attestations === null ? null : join(config.attestations),
    baseline: config.baseline === null ? null : join(config.baseline),
    helm: { ...config.helm, valuesFiles: config.helm.valuesFiles.map(join) },
    waivers: config.waivers.map((waiver) => (waiver.scope?.['file'] === undefined ? waiver : { ...waiver, scope: { ...waiver.scope, file: join(waiver.scope['file']) } })),
  };
}

/** The waivers of a configuration, located. */
export function waiversOf({ source, config }: LoadedConfig): Waiver[] {
  if (source === null) return [];
  return config.waivers.map(({ rule, item, scope, reason, owner, until }, index) => ({
    id: rule ?? item ?? '',
    scope: { ...EVERYWHERE, ...scope },
    reason,
    owner,
    until,
    location: { file: source.file, ...source.locate(['waivers', index]) },
  }));
}

function attestationsOf(config: Config, checklist: Checklist, terminal: Terminal) {
  if (config.attestations === null) return [];
  return loadAttestations(config.attestations, terminal.cwd, checklist).filter((attestation) => attestation.until >= terminal.today);
}

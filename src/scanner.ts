import { type GitOptions, NO_GIT } from './base/git.js';
import { packageVersion } from './base/version.js';
import { type Cache, NO_CACHE, openCache } from './cache/cache.js';
import { loadBundledChecklist } from './checklist/bundled.js';
import type { Attestation } from './decide/decide.js';
import { compileModule } from './engine/engine.js';
import { throwProblems } from './errors.js';
import { type HelmOptions, PLAIN_HELM } from './helm/options.js';
import { loadBundledPolicies, type PolicyBundle } from './policy/bundle.js';
import { compileTeamPolicies } from './policy/team.js';
import { scan } from './scan.js';
import type { Change } from './scan/affected.js';
import { settingsKey } from './scan/keys.js';
import { mergeShards, type NamedShard } from './scan/merge.js';
import { observeShard } from './scan/observe-shard.js';
import type { Shard } from './scan/shard.js';
import type { ShardContent } from './scan/shard-file.js';
import { judgeFor, type JudgeSettings } from './scan/thread-settings.js';
import type { Waiver } from './suppress/waiver.js';
import type { Catalogue, Checklist, JsonObject, Report, Severity } from './types.js';

/** What a scanner is set up with; everything but `root` and `today` has a default. */
export interface ScannerOptions {
  /** Absolute folder that paths and reports are relative to. */
  readonly root: string;
  /** The day that waivers are measured against, such as `2026-11-24`. */
  readonly today: string;
  /** Default: the bundled checklist. */
  readonly checklist?: Checklist;
  /** Folders with rules of your own. */
  readonly policies?: readonly string[];
  /** Version of Kubernetes that manifests are checked for, such as `1.33`; null is the newest that is known. */
  readonly kubernetesVersion?: string | null;
  readonly exclude?: readonly string[];
  /** Globs of reports, which are read even where `.gitignore` hides them. */
  readonly reports?: readonly string[];
  /** Globs by environment. */
  readonly environments?: Readonly<Record<string, readonly string[]>>;
  /** Parameters of rules by rule and name. */
  readonly parameters?: Readonly<Record<string, JsonObject>>;
  readonly disabledRules?: readonly string[];
  readonly severities?: Readonly<Record<string, Severity>>;
  readonly waivers?: readonly Waiver[];
  /** False ignores waivers that stand in the scanned files. */
  readonly inlineWaivers?: boolean;
  readonly attestations?: readonly Attestation[];
  /** How often each fingerprint is known. */
  readonly baseline?: ReadonlyMap<string, number>;
  /** How chart folders are rendered; without a helm command, charts are reported as not scanned. */
  readonly helm?: Partial<HelmOptions>;
  /** How the day of a report is asked for that does not say it itself; without git, that of a committed one is unknown. */
  readonly git?: GitOptions;
  /** Where results are kept for later scans, and the absolute path of what they are about; default: nowhere. */
  readonly cache?: { readonly folder: string; readonly root: string };
  /** How many threads work on a large scan, this one included; default: one. The report is the same for any number. */
  readonly workers?: number;
  readonly onProgress?: (finished: number, total: number) => void;
}

/** A scanner that is ready; it may be asked any number of times. */
export interface Scanner {
  readonly catalogue: Catalogue;
  /**
   * Scans files, folders and globs relative to the root.
   * @param given Bytes of standard input, for the path `-`.
   * @param change What the report is narrowed to: files, and what stands in another relation to them than before.
   */
  scan(paths: readonly string[], given?: Uint8Array, change?: Change): Report;
  /** Observes one part of what a scan would read, to be merged with the others. @param config The configuration that was read, or null. */
  observeShard(paths: readonly string[], shard: Shard, config: string | null): ShardContent;
  /** Concludes what all shards observed. Throws ReadygateError where they do not belong together. */
  merge(shards: readonly NamedShard[]): Report;
}

/**
 * Loads the policies, and compiles those of a team.
 * @throws ReadygateError with every problem in a team's rules, or when the Kubernetes version cannot be read.
 */
export async function createScanner(options: ScannerOptions): Promise<Scanner> {
  const bundles = await loadPolicies(options.policies ?? [], options.root);
  const judgeSettings: JudgeSettings = {
    bundles: bundles.map(({ rules, routes }) => ({ rules, routes })),
    parameters: options.parameters ?? {},
    disabledRules: options.disabledRules ?? [],
    kubernetesVersion: options.kubernetesVersion ?? null,
    remembers: true,
  };
  const modules = bundles.map(({ wasm }) => compileModule(wasm));
  const judge = judgeFor(judgeSettings, modules);
  const settings = settingsKey(bundles, judgeSettings);
  const checklist = options.checklist ?? loadBundledChecklist();
  const all = { ...DEFAULTS, ...options, helm: { ...PLAIN_HELM, ...options.helm }, judge, judgeSettings, modules, checklist, settings };
  return {
    catalogue: { rules: bundles.flatMap((bundle) => bundle.rules), checklist },
    scan: (paths, given, change) => withCache(options, (cache) => scan({ ...all, cache, paths, change: change ?? null, given: new Map(given === undefined ? [] : [['-', given]]) })),
    observeShard: (paths, shard, config) => withCache(options, (cache) => observeShard({ ...all, cache, paths, given: new Map() }, shard, config)),
    merge: (shards) => withCache(options, (cache) => mergeShards(shards, { ...all, cache })),
  };
}

function withCache<Result>({ cache: place }: ScannerOptions, work: (cache: Cache) => Result): Result {
  const cache = place === undefined ? NO_CACHE : openCache(place.folder, place.root);
  try {
    return work(cache);
  } finally {
    cache.close();
  }
}

/**
 * Loads the bundled policies, and compiles those of a team.
 * @throws ReadygateError with every problem in a team's rules.
 */
export async function loadPolicies(folders: readonly string[], root: string): Promise<readonly PolicyBundle[]> {
  const bundled = loadBundledPolicies();
  if (folders.length === 0) return [bundled];
  const { bundle, problems } = await compileTeamPolicies(folders, root, bundled.rules);
  throwProblems(problems);
  return bundle === null ? [bundled] : [bundled, bundle];
}

const DEFAULTS = {
  version: packageVersion(),
  exclude: [],
  reports: [],
  git: NO_GIT,
  environments: {},
  severities: {},
  waivers: [],
  inlineWaivers: true,
  attestations: [],
  baseline: new Map<string, number>(),
  problems: [],
  workers: 1,
  onProgress: () => undefined,
};

import { existsSync } from 'node:fs';
import path from 'node:path';
import { packageVersion } from '../base/version.js';
import { checkIds, type Config, EMPTY_CONFIG, type LocatedValue, readConfig } from '../config/config.js';
import type { Problem } from '../errors.js';
import { loadBundledPolicies, type PolicyBundle } from '../policy/bundle.js';
import { compileTeamPolicies } from '../policy/team.js';
import { createJudge } from '../scan/judge.js';
import type { ScanOptions } from '../scan.js';
import { countFingerprints } from '../suppress/baseline.js';
import { EVERYWHERE, type Waiver } from '../suppress/waiver.js';
import type { Catalogue, Checklist, Severity } from '../types.js';
import { createValidator } from '../validate/validate.js';
import type { ScanArguments } from './arguments.js';
import { loadAttestations, loadBaseline, loadChecklist, loadSchema, loadValue, SetupError } from './load.js';
import { createProgress } from './progress.js';
import type { Terminal } from './terminal.js';

/** A scan that only has to be started. */
export interface Prepared {
  readonly options: ScanOptions;
  readonly catalogue: Catalogue;
  readonly config: Config;
  /** Removes the progress bar. */
  finish(): void;
}

const CONFIG_FILE = 'readygate.yaml';

/** Joins the command line with the configuration: what the command line says wins. Throws SetupError or ReadygateError. */
export async function prepareScan(paths: readonly string[], given: ScanArguments, terminal: Terminal): Promise<Prepared> {
  const { cwd } = terminal;
  const source = loadConfigSource(paths, given, cwd);
  const config = source === null ? EMPTY_CONFIG : relativeTo(path.posix.dirname(source.file), configOf(source));
  const checklist = loadChecklist(given.checklist ?? config.checklist, cwd);
  const bundles = await loadBundles([...config.policies, ...given.policy], cwd);
  const rules = bundles.flatMap((bundle) => bundle.rules);
  if (source !== null) refuse(checkIds(source, config, { rules: new Map(rules.map((rule) => [rule.id, rule])), items: new Set(checklist.items.map((item) => item.id)) }));
  const scanned = paths.length > 0 ? paths : config.paths.length > 0 ? config.paths : ['.'];
  const progress = createProgress(terminal, () => performance.now());
  const baseline = given.baseline ?? config.baseline;
  const validate = createValidator(given.kubernetesVersion ?? config.kubernetesVersion);
  const judge = createJudge({
    bundles,
    parameters: config.parameters,
    disabled: new Set(config.disabledRules.map(({ rule }) => rule)),
    schemaProblems: (value) => validate(value).map((problem) => ({ ...problem })),
  });
  const options: ScanOptions = {
    judge,
    version: packageVersion(),
    root: cwd,
    paths: scanned,
    exclude: [...config.exclude, ...given.exclude],
    environments: config.environments,
    checklist,
    severities: config.severities,
    waivers: source === null ? [] : waiversOf(source, config),
    inlineWaivers: given.inline,
    attestations: attestationsOf(config, checklist, terminal),
    baseline: countFingerprints(baseline === null ? [] : loadBaseline(baseline, cwd)),
    today: terminal.today,
    given: scanned.includes('-') ? new Map([['-', await terminal.readStandardInput()]]) : new Map(),
    problems: [],
    onProgress: (finished, total) => progress.update(finished, total),
  };
  return { options, catalogue: { rules, checklist }, config, finish: () => progress.done() };
}

/** Everything but `info` fails a scan unless the user says otherwise. */
export const DEFAULT_FAIL_ON: Severity = 'low';

/** The configuration that was named; else that of the current folder; else that of the one folder that is scanned. */
function loadConfigSource(paths: readonly string[], given: ScanArguments, cwd: string): LocatedValue | null {
  if (given.config !== undefined) return loadValue(given.config, cwd, 'config');
  const [only] = paths;
  const candidates = [CONFIG_FILE, ...(only !== undefined && paths.length === 1 ? [path.posix.join(only.split(path.sep).join('/'), CONFIG_FILE)] : [])];
  const found = candidates.find((candidate) => existsSync(path.join(cwd, candidate)));
  return found === undefined ? null : loadValue(found, cwd, 'config');
}

function configOf(source: LocatedValue): Config {
  const { config, problems } = readConfig(source, loadSchema('config'));
  if (config === null) throw new SetupError(problems);
  return config;
}

/** Paths and globs in a configuration are relative to its folder; reports are relative to the current one. */
function relativeTo(folder: string, config: Config): Config {
  if (folder === '.') return config;
  const join = (name: string) => path.posix.join(folder, name);
  return {
    ...config,
    paths: config.paths.map(join),
    exclude: config.exclude.map(join),
    policies: config.policies.map(join),
    environments: Object.fromEntries(Object.entries(config.environments).map(([name, globs]) => [name, globs.map(join)])),
    attestations: config.attestations === null ? null : join(config.attestations),
    baseline: config.baseline === null ? null : join(config.baseline),
    helm: { ...config.helm, valuesFiles: config.helm.valuesFiles.map(join) },
    waivers: config.waivers.map((waiver) => (waiver.scope?.['file'] === undefined ? waiver : { ...waiver, scope: { ...waiver.scope, file: join(waiver.scope['file']) } })),
  };
}

async function loadBundles(folders: readonly string[], cwd: string): Promise<PolicyBundle[]> {
  const bundled = loadBundledPolicies();
  if (folders.length === 0) return [bundled];
  const { bundle, problems } = await compileTeamPolicies(folders, cwd, bundled.rules);
  if (bundle === null) throw new SetupError(problems);
  return [bundled, bundle];
}

function waiversOf(source: LocatedValue, config: Config): Waiver[] {
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

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new SetupError(problems);
}

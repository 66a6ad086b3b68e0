import { existsSync } from 'node:fs';
import path from 'node:path';
import { packageVersion } from '../base/version.js';
import { checkIds, type Config, EMPTY_CONFIG, type LocatedValue, readConfig } from '../config/config.js';
import type { Problem } from '../errors.js';
import { loadBundledPolicies, type PolicyBundle } from '../policy/bundle.js';
import { compileTeamPolicies } from '../policy/team.js';
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
  const source = loadConfigSource(given, cwd);
  const config = source === null ? EMPTY_CONFIG : configOf(source);
  const checklist = loadChecklist(given.checklist ?? config.checklist, cwd);
  const bundles = await loadBundles([...config.policies, ...given.policy], cwd);
  const rules = bundles.flatMap((bundle) => bundle.rules);
  if (source !== null) refuse(checkIds(source, config, { rules: new Map(rules.map((rule) => [rule.id, rule])), items: new Set(checklist.items.map((item) => item.id)) }));
  const scanned = paths.length > 0 ? paths : config.paths.length > 0 ? config.paths : ['.'];
  const progress = createProgress(terminal, () => performance.now());
  const baseline = given.baseline ?? config.baseline;
  const validator = createValidator(given.kubernetesVersion ?? config.kubernetesVersion);
  const options: ScanOptions = {
    version: packageVersion(),
    root: cwd,
    paths: scanned,
    exclude: [...config.exclude, ...given.exclude],
    environments: config.environments,
    checklist,
    bundles,
    parameters: config.parameters,
    disabled: new Set(config.disabledRules.map(({ rule }) => rule)),
    severities: config.severities,
    waivers: source === null ? [] : waiversOf(source, config),
    inlineWaivers: given.inline,
    attestations: attestationsOf(config, checklist, terminal),
    baseline: countFingerprints(baseline === null ? [] : loadBaseline(baseline, cwd)),
    today: terminal.today,
    given: scanned.includes('-') ? new Map([['-', await terminal.readStandardInput()]]) : new Map(),
    problems: [],
    schemaProblems: validator,
    onProgress: (finished, total) => progress.update(finished, total),
  };
  return { options, catalogue: { rules, checklist }, config, finish: () => progress.done() };
}

/** Everything but `info` fails a scan unless the user says otherwise. */
export const DEFAULT_FAIL_ON: Severity = 'low';

function loadConfigSource(given: ScanArguments, cwd: string): LocatedValue | null {
  if (given.config !== undefined) return loadValue(given.config, cwd, 'config');
  return existsSync(path.join(cwd, CONFIG_FILE)) ? loadValue(CONFIG_FILE, cwd, 'config') : null;
}

function configOf(source: LocatedValue): Config {
  const { config, problems } = readConfig(source, loadSchema('config'));
  if (config === null) throw new SetupError(problems);
  return config;
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

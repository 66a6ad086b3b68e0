import { isObject, property, textAt } from '../base/json.js';
import { validateWithSchema } from '../base/schema.js';
import { didYouMean } from '../base/suggest.js';
import type { Problem } from '../errors.js';
import type { JsonObject, JsonValue, LocatedValue, Path, Severity } from '../types.js';
import { DEFAULT_WEBHOOK, type WebhookConfig, withWebhookDefaults } from './webhook.js';

/** What `readygate.yaml` says; `schemas/config.schema.json` describes every part. */
export interface Config {
  readonly checklist: string | null;
  readonly paths: readonly string[];
  readonly exclude: readonly string[];
  readonly reports: readonly string[];
  readonly environments: Readonly<Record<string, readonly string[]>>;
  readonly kubernetesVersion: string | null;
  readonly failOn: Severity | null;
  readonly severities: Readonly<Record<string, Severity>>;
  readonly disabledRules: readonly { readonly rule: string; readonly reason: string }[];
  readonly parameters: Readonly<Record<string, JsonObject>>;
  readonly waivers: readonly ConfiguredWaiver[];
  readonly attestations: string | null;
  readonly policies: readonly string[];
  readonly baseline: string | null;
  readonly helm: HelmSettings;
  readonly webhook: WebhookConfig;
}

/** A waiver as the configuration has it: `rule` or `item`, never both. */
export interface ConfiguredWaiver {
  readonly rule?: string;
  readonly item?: string;
  readonly scope?: Readonly<Record<string, string>>;
  readonly reason: string;
  readonly owner: string;
  readonly until: string;
}

/** How charts are rendered, as with `helm template`. */
export interface HelmSettings {
  readonly valuesFiles: readonly string[];
  readonly set: readonly string[];
  readonly releaseName: string | null;
  readonly namespace: string | null;
  readonly kubeVersion: string | null;
}

/** What holds where there is no configuration. */
export const EMPTY_CONFIG: Config = {
  checklist: null,
  paths: [],
  exclude: [],
  reports: [],
  environments: {},
  kubernetesVersion: null,
  failOn: null,
  severities: {},
  disabledRules: [],
  parameters: {},
  waivers: [],
  attestations: null,
  policies: [],
  baseline: null,
  helm: { valuesFiles: [], set: [], releaseName: null, namespace: null, kubeVersion: null },
  webhook: DEFAULT_WEBHOOK,
};

/**
 * Reads a configuration. An empty file is an empty configuration.
 * @returns The configuration, or every problem in it (`config`), located.
 */
export function readConfig(source: LocatedValue, schema: object): { config: Config | null; problems: readonly Problem[] } {
  if (source.value === null) return { config: EMPTY_CONFIG, problems: [] };
  const problems = validateWithSchema(schema, source.value, { code: 'config', file: source.file, locate: source.locate });
  if (problems.length > 0 || !isConfig(source.value)) return { config: null, problems };
  return { config: { ...EMPTY_CONFIG, ...source.value, helm: { ...EMPTY_CONFIG.helm, ...source.value.helm }, webhook: withWebhookDefaults(source.value.webhook) }, problems: [] };
}

/** The schema has been checked, which says all that this type says. */
function isConfig(value: JsonValue): value is JsonObject & Partial<Config> {
  return isObject(value);
}

/** Rules and items that the configuration names but nobody knows, with the nearest that exist. */
export function checkIds(source: LocatedValue, config: Config, known: { readonly rules: ReadonlyMap<string, { readonly parameters: object }>; readonly items: ReadonlySet<string> }): Problem[] {
  const problems: Problem[] = [];
  const ruleIds = [...known.rules.keys()];
  const fail = (path: Path, message: string, remedy: string) => void problems.push({ code: 'config', message, remedy, location: { file: source.file, ...source.locate(path) } });
  const checkRule = (path: Path, id: string) => known.rules.has(id) || fail(path, `There is no rule ${id}.`, didYouMean(id, ruleIds, 'readygate explain lists a rule with its id.'));
  const checkEnvironment = (path: Path, name: string | null) => {
    if (name !== null && !Object.hasOwn(config.environments, name)) fail(path, `There is no environment ${name}.`, didYouMean(name, Object.keys(config.environments), 'Name it under environments.'));
  };
  for (const id of Object.keys(config.severities)) checkRule(['severities', id], id);
  config.disabledRules.forEach(({ rule }, index) => checkRule(['disabledRules', index, 'rule'], rule));
  for (const [id, parameters] of Object.entries(config.parameters)) {
    const names = Object.keys(known.rules.get(id)?.parameters ?? {});
    if (checkRule(['parameters', id], id) !== true) continue;
    for (const name of Object.keys(parameters)) {
      if (!names.includes(name)) fail(['parameters', id, name], `Rule ${id} has no parameter ${name}.`, didYouMean(name, names, names.length === 0 ? 'It has none.' : `It has ${names.join(', ')}.`));
    }
  }
  config.waivers.forEach((waiver, index) => {
    if (waiver.rule !== undefined) checkRule(['waivers', index, 'rule'], waiver.rule);
    if (waiver.item !== undefined && !known.items.has(waiver.item)) fail(['waivers', index, 'item'], `The checklist has no item ${waiver.item}.`, didYouMean(waiver.item, [...known.items], 'readygate checklist list prints them.'));
    checkEnvironment(['waivers', index, 'scope', 'environment'], waiver.scope?.['environment'] ?? null);
  });
  for (const id of Object.keys(config.webhook.rules)) checkRule(['webhook', 'rules', id], id);
  config.webhook.namespaces.forEach(({ rules }, index) => Object.keys(rules ?? {}).forEach((id) => void checkRule(['webhook', 'namespaces', index, 'rules', id], id)));
  checkEnvironment(['webhook', 'environment'], config.webhook.environment);
  return problems;
}

/** A person's statement, as the attestations file has it. */
export interface ConfiguredAttestation {
  readonly item: string;
  readonly environment: string | null;
  readonly status: 'attested' | 'not-applicable';
  readonly until: string;
}

/** Reads an attestations file; problems (`attestation`) are located. */
export function readAttestations(source: LocatedValue, schema: object, items: ReadonlySet<string>): { attestations: readonly ConfiguredAttestation[]; problems: readonly Problem[] } {
  const problems = [...validateWithSchema(schema, source.value, { code: 'attestation', file: source.file, locate: source.locate })];
  if (problems.length > 0) return { attestations: [], problems };
  const entries = property(source.value, 'attestations');
  const attestations = (Array.isArray(entries) ? entries : []).map((entry: JsonValue, index): ConfiguredAttestation => {
    const item = textAt(entry, 'item') ?? '';
    if (!items.has(item)) problems.push({ code: 'attestation', message: `The checklist has no item ${item}.`, remedy: didYouMean(item, [...items], 'readygate checklist list prints them.'), location: { file: source.file, ...source.locate(['attestations', index, 'item']) } });
    return {
      item,
      environment: textAt(entry, 'environment'),
      status: textAt(entry, 'status') === 'not-applicable' ? 'not-applicable' : 'attested',
      until: textAt(entry, 'until') ?? '',
    };
  });
  return { attestations, problems };
}

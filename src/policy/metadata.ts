import { isList, isObject, property, textAt } from '../base/json.js';
import type { Problem } from '../errors.js';
import { type JsonValue, type Location, type Rule, type RuleFamily, type RuleParameter, SEVERITIES, type Severity } from '../types.js';

/** What the toolchain's `inspect` tells of one Rego file. */
export interface InspectedModule {
  readonly file: string;
  /** Package without `data.`, e.g. `rules.kubernetes.memory_limit`. */
  readonly package: string;
  readonly location: Location | null;
  /** The package's METADATA block as OPA parsed it, or null. */
  readonly annotations: JsonValue;
  /** Names of the rules that the file defines. */
  readonly rules: readonly string[];
}

const FAMILIES: readonly RuleFamily[] = ['kubernetes', 'terraform', 'repository'];
const ID = /^[A-Z][A-Z0-9]*-\d{4}$/;

/** The rules among the modules: packages `rules.<family>.<name>` that are not tests, sorted by id. Whatever breaks the contract is a located problem. */
export function readRules(modules: readonly InspectedModule[]): { rules: Rule[]; problems: Problem[] } {
  const rules: Rule[] = [];
  const problems: Problem[] = [];
  const files = new Map<string, string>();
  for (const module of modules) {
    if (!module.package.startsWith('rules.') || module.package.endsWith('_test')) continue;
    const rule = readRule(module, problems);
    if (rule === null) continue;
    const other = files.get(rule.id);
    if (other !== undefined) problems.push(problem(module, `The id ${rule.id} is taken by ${other}.`, 'Ids are never reused: take the next free one.'));
    files.set(rule.id, module.file);
    rules.push(rule);
  }
  return { rules: rules.sort((a, b) => (a.id < b.id ? -1 : 1)), problems };
}

function readRule(module: InspectedModule, problems: Problem[]): Rule | null {
  const before = problems.length;
  const fail = (message: string, remedy: string) => void problems.push(problem(module, message, remedy));
  const custom = property(module.annotations, 'custom');
  const text = (holder: JsonValue | undefined, key: string): string => {
    const found = textAt(holder, key);
    if (found === null || found.trim() === '') fail(`The metadata has no ${key}.`, `Write "${key}" in the METADATA block above the package.`);
    return found?.trim() ?? '';
  };
  const list = (key: string, required: boolean): string[] => {
    const found = property(custom, key) ?? [];
    const texts = isList(found) ? found.filter((entry) => typeof entry === 'string') : [];
    if (!isList(found) || texts.length !== found.length || (required && texts.length === 0)) fail(`The metadata's ${key} is not a list of texts.`, `Write for instance "${key}: [${EXAMPLES[key] ?? ''}]".`);
    return texts;
  };
  const family = FAMILIES.find((name) => module.package.startsWith(`rules.${name}.`));
  if (family === undefined) fail(`The package ${module.package} is in no family.`, `Name it rules.<${FAMILIES.join('|')}>.<rule>.`);
  const severity = SEVERITIES.find((name) => name === text(custom, 'severity'));
  if (severity === undefined) fail('The severity is unknown.', `Take one of ${SEVERITIES.join(', ')}.`);
  const id = text(custom, 'id');
  if (!ID.test(id)) fail(`The id ${JSON.stringify(id)} is not of the form K8S-0012.`, 'Write capitals, a hyphen and four digits.');
  const defines = { violations: module.rules.includes('violations'), evidence: module.rules.includes('evidence'), applies: module.rules.includes('applies') };
  if (!defines.violations && !defines.evidence) fail('The package defines neither violations nor evidence.', 'Define at least one of them.');
  if (/^["']/.test(textAt(custom, 'message') ?? '')) fail('The message begins with a quote.', 'Quote it once: message: "Container {container} …".');
  checkTexts(custom, defines.applies, fail);
  const rule = {
    id,
    package: module.package,
    title: text(module.annotations, 'title'),
    description: text(module.annotations, 'description'),
    checklist: list('checklist', true),
    kinds: list('kinds', true),
    relations: list('relations', false),
    mentions: list('mentions', false),
    about: list('about', false),
    message: text(custom, 'message'),
    remediation: text(custom, 'remediation'),
    links: linksOf(module.annotations),
    parameters: parametersOf(property(custom, 'parameters'), fail),
    sensitive: property(custom, 'sensitive') === true,
    advice: property(custom, 'advice') === true,
    deprecated: textAt(custom, 'deprecated'),
    defines,
  };
  return problems.length > before || family === undefined || severity === undefined ? null : { ...rule, family, severity: severity satisfies Severity };
}

const EXAMPLES: Readonly<Record<string, string>> = { checklist: 'SEC-RUNTIME-3', kinds: 'workload', relations: 'services', mentions: 'hostNetwork', about: 'vault' };

/** As it stands in JSON: a quote only where a text begins or ends, and nothing that is escaped. */
const MENTION = /^"?[ !#-[\]-~]{2,}"?$/;

function checkTexts(custom: JsonValue | undefined, applies: boolean, fail: (message: string, remedy: string) => void): void {
  const [mentions, about] = ['mentions', 'about'].map((key) => property(custom, key));
  for (const text of [mentions, about].flatMap((texts) => (isList(texts) ? texts : []))) {
    if (typeof text === 'string' && !MENTION.test(text)) fail(`No JSON holds the text ${JSON.stringify(text)} as it stands.`, 'Write two or more characters of ASCII, without a backslash, and a quote only at the ends.');
  }
  if (about !== undefined && (mentions !== undefined || !applies)) fail('The metadata has about beside mentions or in a rule without applies.', 'Write mentions where the rule applies all the same, about where it does not.');
}

function linksOf(annotations: JsonValue): string[] {
  const resources = property(annotations, 'related_resources');
  return isList(resources) ? resources.map((resource) => textAt(resource, 'ref')).filter((ref) => ref !== null) : [];
}

function parametersOf(value: JsonValue | undefined, fail: (message: string, remedy: string) => void): Record<string, RuleParameter> {
  const parameters: Record<string, RuleParameter> = {};
  if (!isObject(value)) return parameters;
  for (const [name, parameter] of Object.entries(value)) {
    const description = textAt(parameter, 'description');
    const fallback = property(parameter, 'default');
    if (description === null || fallback === undefined) fail(`The parameter ${name} has no description or no default.`, 'Give it both.');
    else parameters[name] = { description, default: fallback };
  }
  return parameters;
}

function problem(module: InspectedModule, message: string, remedy: string): Problem {
  return { code: 'policy', message, remedy, location: module.location ?? { file: module.file, line: 1, column: 1 } };
}

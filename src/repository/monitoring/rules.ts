import { isList, isObject, property, textAt, valueAt } from '../../base/json.js';
import type { JsonObject, JsonValue, Path, Resource } from '../../types.js';
import type { DocumentFormat, EmbeddedFormat, Part } from '../format.js';
import { readDuration } from '../promql/literals.js';
import { type Dialect, readExpression, type Reading, readingFacts } from '../promql/read.js';

/** Rule files of Prometheus: `groups` with `rules`, each an alert or a recording rule with an expression. */
export const prometheusRules: DocumentFormat = {
  type: 'prometheus-rules',
  amongTests: false,
  claims: (file) => /(?:^|\/)(?:[^/]*[-_.])?(?:alerts|alerting|alert[-_.]?rules|prometheus[-_.]rules|recording[-_.]rules)(?:[-_.][^/]*)?\.ya?ml$/i.test(file),
  mayHold: (text) => text.includes('groups') && text.includes('rules') && text.includes('expr'),
  identify: (value) => (isRuleFile(value) ? readGroups(value, [], 'promql') : null),
};

/** The same groups in custom resources of operators. */
export const ruleResources: EmbeddedFormat = {
  kinds: ['PrometheusRule.monitoring.coreos.com', 'VMRule.operator.victoriametrics.com', 'Rules.monitoring.googleapis.com', 'ClusterRules.monitoring.googleapis.com', 'GlobalRules.monitoring.googleapis.com'],
  extract: (resource) => readGroups(property(resource.value, 'spec'), ['spec'], dialectOf(resource)),
};

/** How deep charts nest their values at most until they come to rules. */
const DEEPEST_RULES = 5;

/**
 * Alerts among the values of a chart, with their places below them: groups as Prometheus loads them, and the lists that charts of applications put into a PrometheusRule.
 * What the chart fills in first is no expression yet.
 */
export function rulesInValues(values: JsonValue | undefined, path: Path = []): readonly Part[] {
  if (path.length > DEEPEST_RULES || values === undefined) return [];
  if (isList(values)) return values.flatMap((value, index) => rulesInValues(value, [...path, index]));
  if (!isObject(values) || property(values, 'enabled') === false) return [];
  const holdsRules = /rules?$/i.test(String(path.at(-1) ?? '')) && isList(values.rules);
  const found = isList(values.groups) ? readGroups(values, path, 'promql') : holdsRules ? readGroups({ groups: [values] }, [], 'promql').map((part) => ({ ...part, path: [...path, ...part.path.slice(2)] })) : null;
  if (found !== null) return found.filter(({ value }) => !JSON.stringify(value.expr).includes('{{'));
  return Object.entries(values).flatMap(([key, value]) => rulesInValues(value, [...path, key]));
}

function dialectOf(resource: Resource): Dialect {
  return resource.kind.startsWith('VM') ? 'metricsql' : 'promql';
}

function isRuleFile(value: JsonObject): boolean {
  return groupsOf(value).some(({ rules }) => rules.some(({ rule }) => nameOf(rule) !== null && textAt(rule, 'expr') !== null));
}

interface Group {
  readonly rules: readonly { readonly rule: JsonObject; readonly path: Path }[];
}

function groupsOf(value: JsonValue | undefined): readonly Group[] {
  const groups = property(value, 'groups');
  if (!isList(groups)) return [];
  return groups.map((group, index) => {
    const rules = property(group, 'rules');
    return { rules: isList(rules) ? rules.flatMap((rule, place) => (isObject(rule) ? [{ rule, path: ['groups', index, 'rules', place] }] : [])) : [] };
  });
}

function nameOf(rule: JsonObject): string | null {
  return textAt(rule, 'alert') ?? textAt(rule, 'record');
}

/** Prometheus loads a file with one wrong expression not at all, so the other rules in it are as dead as that one. */
function readGroups(value: JsonValue | undefined, base: Path, dialect: Dialect): readonly Part[] {
  const rules = groupsOf(value).flatMap((group) => group.rules).flatMap(({ rule, path }) => {
    const name = nameOf(rule);
    const given = property(rule, 'expr');
    const expr = typeof given === 'number' ? String(given) : given;
    return name === null || typeof expr !== 'string' ? [] : [{ name, rule, path: [...base, ...path], reading: readExpression(expr, dialect) }];
  });
  const refused = rules.find(({ reading }) => reading.mistake !== '')?.name ?? '';
  return rules.map(({ name, rule, path, reading }) => ({
    kind: textAt(rule, 'alert') === null ? 'recording_rule' : 'alert',
    name,
    path,
    value: rule,
    facts: alertFacts(rule, reading, refused),
  }));
}

/** @param refused The first rule of the file that Prometheus refuses, or empty. */
function alertFacts(rule: JsonObject, reading: Reading, refused: string): JsonObject {
  return { ...readingFacts(reading), fault: faultOf(reading, refused), broken: reading.mistake !== '', seconds: readDuration(textAt(rule, 'for') ?? '0') ?? 0, critical: isCritical(rule) };
}

/** Why an alert or a recording rule does not do what it should; empty where nothing is known against it. */
function faultOf({ mistake, weakness }: Reading, refused: string): string {
  if (mistake !== '') return `is never loaded, because its expression ${mistake}`;
  if (refused !== '') return `is never loaded, because Prometheus refuses the whole file for ${refused}`;
  return weakness === '' ? '' : `does not work, because it ${weakness}`;
}

/** Whether somebody is to be woken: teams name the highest severity in many ways. */
export function isCritical(rule: JsonObject): boolean {
  const labels = property(rule, 'labels');
  return ['severity', 'priority', 'level', 'urgency'].some((label) => {
    const value = valueAt(labels, [label]);
    return (typeof value === 'string' || typeof value === 'number') && /^(?:critical|crit|page|pager|paging|p0|p1|1|sev-?[01]|s1|emergency|fatal|disaster|highest|urgent|high)$/i.test(String(value));
  });
}

import { isList, isObject, property, textAt, valueAt } from '../../base/json.js';
import type { JsonObject, JsonValue, Path, Resource } from '../../types.js';
import type { DocumentFormat, EmbeddedFormat, Part, ReadText } from '../format.js';
import { readExpression } from '../promql/read.js';

/** Dashboards of Grafana as JSON or YAML, alone or below `dashboard` as its API gives them. */
export const grafanaDashboard: DocumentFormat = {
  type: 'grafana-dashboard',
  amongTests: false,
  claims: () => false,
  mayHold: (text) => text.includes('panels') || text.includes('rows'),
  identify: (value) => {
    const wrapped = property(value, 'dashboard');
    if (isObject(wrapped) && isDashboard(wrapped)) return [createPart(wrapped, ['dashboard'], true)];
    return isDashboard(value) ? [createPart(value, [], false)] : null;
  },
};

/** Dashboards that an operator or Terraform gives to Grafana as a text. */
export const dashboardResources: EmbeddedFormat = {
  kinds: ['GrafanaDashboard.grafana.integreatly.org', 'GrafanaDashboard.integreatly.org', 'grafana_dashboard'],
  extract: (resource, readText) => extract(resource, readText),
};

function extract({ family, value }: Resource, readText: ReadText): readonly Part[] {
  const path = family === 'terraform' ? ['values', 'config_json'] : ['spec', 'json'];
  const text = valueAt(value, path);
  const dashboard = typeof text === 'string' ? readText(text) : null;
  return isObject(dashboard) && isDashboard(dashboard) ? [{ ...createPart(dashboard, path, false), inText: [] }] : [];
}

/** Grafana gives every dashboard a version of its schema; older ones have rows instead of panels. */
function isDashboard(value: JsonObject): boolean {
  const hasBody = isList(property(value, 'panels')) || isList(property(value, 'rows'));
  return hasBody && textAt(value, 'title') !== null && ['schemaVersion', 'templating', 'time', 'refresh', 'uid', 'timezone', '__inputs', 'editable'].some((key) => property(value, key) !== undefined);
}

/** @param wrapped As Grafana's API takes it; provisioning reads no such file. */
function createPart(value: JsonObject, path: Path, wrapped: boolean): Part {
  const queries = panelsOf(value, false).flatMap(({ panel, path: at }) => queriesOf(panel, at));
  return { kind: 'grafana_dashboard', name: textAt(value, 'title') ?? '', path, value, facts: { wrapped, shows: panelsOf(value, true).length, queries } };
}

interface Panel {
  readonly panel: JsonObject;
  readonly path: Path;
}

/** Panels at the top, in rows, and in folded rows; a row itself shows nothing. */
function panelsOf(value: JsonObject, withTexts: boolean): readonly Panel[] {
  const top = listAt(value, ['panels'], []);
  const rows = [...listAt(value, ['rows'], []), ...top.filter(({ panel }) => textAt(panel, 'type') === 'row')];
  return [...top, ...rows.flatMap(({ panel, path }) => listAt(panel, ['panels'], path))].filter(({ panel }) => textAt(panel, 'type') !== 'row' && (withTexts || textAt(panel, 'type') !== 'text'));
}

function listAt(value: JsonValue, path: Path, base: Path): readonly Panel[] {
  const list = valueAt(value, path);
  return isList(list) ? list.flatMap((panel, index) => (isObject(panel) ? [{ panel, path: [...base, ...path, index] }] : [])) : [];
}

/** Queries of a panel in any language; those in PromQL are read. */
function queriesOf(panel: JsonObject, path: Path): readonly JsonObject[] {
  return listAt(panel, ['targets'], path).flatMap(({ panel: target, path: at }): JsonObject[] => {
    const expr = textAt(target, 'expr');
    if (expr === null || !isPrometheus(panel, target)) return Object.values(target).some((value) => typeof value === 'string' && /\S\s+\S/.test(value)) || ['metricName', 'rawSql', 'query', 'target', 'namespace'].some((key) => (textAt(target, key) ?? '') !== '') ? [{ path: at, fault: '', topics: [] }] : [];
    if (expr.trim() === '') return [];
    const { mistake, weakness, topics } = readExpression(fillVariables(expr));
    // What a variable stands for may be any part of an expression, so that one with a variable is not called wrong.
    const wrong = weakness !== '' ? weakness : expr.includes('$') || expr.includes('[[') ? '' : mistake;
    return [{ path: [...at, 'expr'], fault: wrong === '' ? '' : `does not work, because it ${wrong}`, topics }];
  });
}

/** A panel or its query says where it asks; where it says nothing, or names a variable, Prometheus is asked. */
function isPrometheus(panel: JsonObject, target: JsonObject): boolean {
  const type = textAt(property(target, 'datasource'), 'type') ?? textAt(property(panel, 'datasource'), 'type') ?? 'prometheus';
  return /prometheus|^\$|^$|datasource|mixed/.test(type) || type === '-- Mixed --';
}

/** Puts something in the place of Grafana's variables that PromQL takes there: a duration in brackets, a word elsewhere. */
export function fillVariables(expr: string): string {
  const durations = expr.replace(/\[\s*(?:\$\w+|\$\{[^}]*\}|\[\[\w+\]\])\s*(?:(:)\s*(?:\$\w+|\$\{[^}]*\}|\w*))?\s*\]/g, (_, colon: string | undefined) => (colon === undefined ? '[5m]' : '[5m:]'));
  return durations
    .replace(/\$__(?:rate_interval|interval|range)(?:_s|_ms)?\b|\$\{__(?:rate_interval|interval|range)(?:_s|_ms)?\}/g, '300')
    .replace(/\boffset\s+(?:\$\w+|\$\{[^}]*\})/g, 'offset 5m')
    .replace(/\$\{(\w+)[^}]*\}|\[\[(\w+)(?::\w+)?\]\]|\$(\w+)/g, (_, a: string | undefined, b: string | undefined, c: string | undefined) => a ?? b ?? c ?? '');
}

import { isList, isObject, property, textAt, valueAt } from '../../base/json.js';
import type { JsonObject, JsonValue } from '../../types.js';
import type { DocumentFormat, EmbeddedFormat, Part } from '../format.js';

/** Data sources that Grafana is provisioned with. One resource a file: links lead from one source to another. */
export const grafanaDatasources: DocumentFormat = {
  type: 'grafana-datasources',
  amongTests: false,
  claims: (file) => /(?:^|\/)datasources\/[^/]+\.ya?ml$/i.test(file),
  mayHold: (text) => text.includes('datasources'),
  identify: (value) => {
    const sources = property(value, 'datasources');
    if (!isList(sources) || !sources.some((source) => textAt(source, 'type') !== null && textAt(source, 'name') !== null)) return null;
    return [{ kind: 'grafana_datasources', name: 'datasources', path: [], value, facts: factsOf(sources) }];
  },
};

/** The same as custom resources of the operator, one source each. */
export const datasourceResources: EmbeddedFormat = {
  kinds: ['GrafanaDatasource.grafana.integreatly.org'],
  extract: (resource): readonly Part[] => {
    const source = valueAt(resource.value, ['spec', 'datasource']);
    return isObject(source) ? [{ kind: 'grafana_datasources', name: resource.identity.name, path: ['spec', 'datasource'], value: { datasources: [source] }, fields: { datasources: ['spec', 'datasource'] }, facts: factsOf([source]) }] : [];
  },
};

/** For each source: what it links to, and whether the target is among the sources of the same file. */
function factsOf(sources: readonly JsonValue[]): JsonObject {
  const known = new Set(sources.map((source) => textAt(source, 'uid')).filter((uid) => uid !== null));
  const hasUids = known.size === sources.length;
  return {
    links: sources.flatMap((source, index) => linksOf(property(source, 'jsonData'), index).map((link): JsonObject => ({ ...link, broken: hasUids && !known.has(link.to) && !/[$<{]/.test(link.to) }))),
  };
}

interface Link {
  readonly path: readonly (string | number)[];
  readonly to: string;
  /** What leads where: from logs to traces, from traces to logs, from metrics to traces, or a map of services. */
  readonly kind: string;
}

const SINGLE: readonly (readonly [key: string, kind: string])[] = [
  ['tracesToLogs', 'traces_to_logs'],
  ['tracesToLogsV2', 'traces_to_logs'],
  ['tracesToMetrics', 'traces_to_metrics'],
  ['serviceMap', 'service_map'],
];
const LISTS: readonly (readonly [key: string, kind: string])[] = [
  ['derivedFields', 'logs_to_traces'],
  ['exemplarTraceIdDestinations', 'metrics_to_traces'],
];

function linksOf(settings: JsonValue | undefined, index: number): readonly Link[] {
  const base = ['datasources', index, 'jsonData'];
  const single = SINGLE.flatMap(([key, kind]) => {
    const to = textAt(property(settings, key), 'datasourceUid');
    return to === null || to === '' ? [] : [{ path: [...base, key], to, kind }];
  });
  const lists = LISTS.flatMap(([key, kind]) => {
    const entries = property(settings, key);
    return !isList(entries) ? [] : entries.flatMap((entry, place) => {
      const to = textAt(entry, 'datasourceUid');
      return to === null || to === '' ? [] : [{ path: [...base, key, place], to, kind }];
    });
  });
  return [...single, ...lists];
}

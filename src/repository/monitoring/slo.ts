import { isList, isObject, property, textAt, valueAt } from '../../base/json.js';
import type { JsonObject, JsonValue, Path, Resource } from '../../types.js';
import type { DocumentFormat, EmbeddedFormat, Part } from '../format.js';
import { selectorsIn } from '../promql/expression.js';
import { tidy } from '../promql/linear.js';
import { readDuration } from '../promql/literals.js';
import { parsePromql } from '../promql/parse.js';

/** Objectives in a file of Sloth, one resource each. */
export const slothFile: DocumentFormat = {
  type: 'slo',
  amongTests: false,
  claims: () => false,
  mayHold: (text) => text.includes('slos') && text.includes('objective'),
  identify: (value) => (textAt(value, 'version') === 'prometheus/v1' && isList(property(value, 'slos')) ? readSloth(value, []) : null),
};

/** Objectives as custom resources: Sloth, Pyrra, OpenSLO. */
export const sloResources: readonly EmbeddedFormat[] = [
  { kinds: ['PrometheusServiceLevel.sloth.slok.dev'], extract: ({ value }) => readSloth(property(value, 'spec'), ['spec']) },
  { kinds: ['ServiceLevelObjective.pyrra.dev'], extract: readPyrra },
  { kinds: ['SLO.openslo', 'SLO.openslo.com'], extract: readOpenSlo },
];

/** What an objective promises: a share of good events, and for slow ones which time still is good. */
interface Objective {
  readonly share: number | null;
  /** Null for an objective on errors. */
  readonly seconds: number | null;
  /** Over how long. */
  readonly window: number;
  /** Why it is not computed, or empty. */
  readonly fault: string;
}

/** The signals are those of alerts, so that rules judge both alike; an objective on time is its quantile. */
function createPart(name: string, place: { readonly path: Path; readonly value: JsonObject }, { share, seconds, window, fault }: Objective): Part {
  const figure = share === null ? '' : `${tidy(share * 100)} %`;
  const signals: JsonObject[] = share === null ? [] : seconds === null ? [{ subject: 'availability', share, window, figure }] : [{ subject: 'latency', seconds, quantile: share, figure: `${seconds} s` }];
  return { kind: 'slo', name, ...place, facts: { signals, topics: [], fault, critical: false } };
}

function readSloth(value: JsonValue | undefined, base: Path): readonly Part[] {
  const slos = property(value, 'slos');
  if (!isList(slos)) return [];
  return slos.flatMap((slo, index) => {
    if (!isObject(slo)) return [];
    const queries = ['error_query', 'total_query', 'errorQuery', 'totalQuery'].map((key) => textAt(valueAt(slo, ['sli', 'events']), key)).concat(textAt(valueAt(slo, ['sli', 'raw']), 'error_ratio_query')).filter((query) => query !== null);
    const wrong = queries.find((query) => parsePromql(fillWindow(query)).mistake !== null);
    return [
      createPart(textAt(slo, 'name') ?? '', { path: [...base, 'slos', index], value: slo }, {
        share: shareOf(property(slo, 'objective')),
        seconds: bucketOf(queries),
        window: 2_592_000,
        fault: wrong === undefined ? '' : 'is never computed, because a query is no PromQL',
      }),
    ];
  });
}

/** Sloth puts its windows where a template says so. */
function fillWindow(query: string): string {
  return query.replace(/\{\{\s*\.window\s*\}\}/g, '5m');
}

/** The bucket of a histogram that still is good: `le="0.2"`. */
function bucketOf(queries: readonly string[]): number | null {
  for (const query of queries) {
    const { expression } = parsePromql(fillWindow(query));
    for (const selector of expression === null ? [] : selectorsIn(expression)) {
      const bound = Number(selector.matchers.find(({ label, operator }) => label === 'le' && operator === '=')?.value ?? NaN);
      if (Number.isFinite(bound)) return /_(?:milliseconds|ms)_/.test(selector.metric) ? bound / 1000 : bound;
    }
  }
  return null;
}

/** Percent as a number or a text; what is no percentage gives nothing. */
function shareOf(value: JsonValue | undefined): number | null {
  const percent = typeof value === 'string' ? Number(value) : value;
  return typeof percent === 'number' && percent > 1 && percent <= 100 ? tidy(percent / 100) : null;
}

function readPyrra({ value, identity }: Resource): readonly Part[] {
  const spec = property(value, 'spec');
  if (!isObject(spec)) return [];
  const latency = valueAt(spec, ['indicator', 'latency', 'success', 'metric']);
  const native = valueAt(spec, ['indicator', 'latencyNative', 'latency']);
  const seconds = typeof native === 'string' ? readDuration(native) : typeof latency === 'string' ? bucketOf([latency]) : null;
  return [createPart(identity.name, { path: ['spec'], value: spec }, { share: shareOf(property(spec, 'target')), seconds, window: readDuration(textAt(spec, 'window') ?? '') ?? 0, fault: '' })];
}

function readOpenSlo({ value, identity }: Resource): readonly Part[] {
  const spec = property(value, 'spec');
  const objectives = property(spec, 'objectives');
  if (!isObject(spec) || !isList(objectives)) return [];
  const windows = property(spec, 'timeWindow');
  const window = isList(windows) ? (readDuration(textAt(windows[0], 'duration') ?? '') ?? 0) : 0;
  return objectives.flatMap((objective, index) => {
    if (!isObject(objective)) return [];
    const target = property(objective, 'target');
    const share = typeof target === 'number' && target <= 1 ? target : shareOf(property(objective, 'targetPercent'));
    const bound = property(objective, 'value');
    const isUpper = ['lte', 'lt'].includes(textAt(objective, 'op') ?? '');
    return [createPart(identity.name, { path: ['spec', 'objectives', index], value: objective }, { share, seconds: isUpper && typeof bound === 'number' ? bound : null, window, fault: '' })];
  });
}

import { isList, isObject, property, textAt, textList, valueAt } from '../../base/json.js';
import type { JsonObject, JsonValue } from '../../types.js';
import type { DocumentFormat } from '../format.js';

/** The configuration of a Prometheus server, or of what speaks its language: it says what is scraped. */
export const prometheusConfig: DocumentFormat = {
  type: 'prometheus',
  amongTests: false,
  claims: (file) => /(?:^|\/)prometheus(?:[-_.][^/]*)?\.ya?ml$/i.test(file) && !/rules|alert|values|deployment|operator|datasource/i.test(file.slice(file.lastIndexOf('/') + 1)),
  mayHold: (text) => text.includes('scrape_configs'),
  identify: (value) => {
    const jobs = property(value, 'scrape_configs');
    // Promtail has the same section, beside the clients that it writes to.
    if (!isList(jobs) || property(value, 'clients') !== undefined || property(value, 'positions') !== undefined) return null;
    return [{ kind: 'prometheus_config', name: 'prometheus.yml', path: [], value, facts: factsOf(value, jobs) }];
  },
};

function factsOf(value: JsonObject, jobs: readonly JsonValue[]): JsonObject {
  return {
    jobs: jobs.map((job, index): JsonObject => ({ index, name: textAt(job, 'job_name') ?? '', discovery: discoveryOf(job), targets: targetsOf(job) })),
    alertmanagers: alertmanagersOf(value),
  };
}

/** The ways in which a job finds its targets; a list in the file itself is none. */
function discoveryOf(job: JsonValue): readonly string[] {
  if (!isObject(job)) return [];
  return Object.entries(job).flatMap(([key, found]) => (key.endsWith('_sd_configs') && isList(found) && found.length > 0 ? [key] : []));
}

function targetsOf(job: JsonValue): readonly string[] {
  const groups = property(job, 'static_configs');
  return isList(groups) ? groups.flatMap((group) => textList(property(group, 'targets'))) : [];
}

/** How many places alerts are sent to. */
function alertmanagersOf(value: JsonObject): number {
  const entries = valueAt(value, ['alerting', 'alertmanagers']);
  if (!isList(entries)) return 0;
  return entries.reduce<number>((sum, entry) => sum + targetsOf(entry).length + discoveryOf(entry).length, 0);
}

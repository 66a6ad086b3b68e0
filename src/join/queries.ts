import { isList, isObject, textAt } from '../base/json.js';
import type { JsonObject, JsonValue, Resource } from '../types.js';
import type { EnvironmentMembership } from './environments.js';
import type { Note } from './join.js';

/**
 * Notes for rules and dashboards with a query that does not work `sound_queries_of_<topic>`: another one that does, of the same environment. So one broken
 * panel among good ones can be told from the only one.
 */
export function noteQueries(resources: readonly Resource[], { own }: EnvironmentMembership, note: Note): void {
  const asking = resources.map((resource) => ({ resource, queries: queriesOf(resource) })).filter(({ queries }) => queries.length > 0);
  const sound = new Map<string, Resource>();
  const keyOf = (topic: string, environments: readonly string[]) => [topic, ...[...environments].sort()].join('\n');
  for (const { resource, queries } of asking) {
    for (const { topics, works } of queries) if (works) for (const topic of topics) remember(sound, keyOf(topic, own(resource.file)), resource);
  }
  for (const { resource, queries } of asking) {
    const environments = own(resource.file);
    const broken = new Set(queries.filter(({ works }) => !works).flatMap(({ topics }) => topics));
    for (const topic of broken) {
      const other = sound.get(keyOf(topic, environments)) ?? sound.get(keyOf(topic, []));
      if (other !== undefined) note(resource, `sound_queries_of_${topic}`, other);
    }
  }
}

interface Query {
  readonly topics: readonly string[];
  readonly works: boolean;
}

/** Kinds that ask Prometheus. */
const ASKING = new Set(['alert', 'recording_rule', 'grafana_dashboard']);

function queriesOf(resource: Resource): readonly Query[] {
  const { kind } = resource;
  const facts = ASKING.has(kind) ? resource.facts : undefined;
  if (facts === undefined) return [];
  if (kind === 'alert' || kind === 'recording_rule') return [{ topics: topicsOf(facts), works: facts.fault === '' }];
  return kind === 'grafana_dashboard' && isList(facts.queries) ? facts.queries.filter(isObject).map((query) => ({ topics: topicsOf(query), works: textAt(query, 'fault') === '' })) : [];
}

function topicsOf(facts: JsonObject): readonly string[] {
  const topics: JsonValue | undefined = facts.topics;
  return isList(topics) ? topics.filter((topic) => typeof topic === 'string') : [];
}

function remember(known: Map<string, Resource>, key: string, resource: Resource): void {
  if (!known.has(key)) known.set(key, resource);
}

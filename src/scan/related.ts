import type { Cache } from '../cache/cache.js';
import { writeValue } from '../evaluate/evaluate.js';
import type { Relations } from '../join/join.js';
import type { Resource } from '../types.js';
import type { Opinion } from './gather.js';
import type { Judge } from './judge.js';
import { digest } from './keys.js';
import type { Observation, Said } from './observation.js';
import { toSaid } from './observe.js';
import { isPlacedByItsFile, type Placer } from './placer.js';

/**
 * Judges the resources of one file by the relational rules.
 * @param key The key of the file's observation, or null where it has none.
 */
export type RelatedJudge = (resources: readonly Resource[], key: string | null) => Iterable<Opinion>;

/** What relational judging needs. */
export interface RelatedOptions {
  readonly observations: readonly Observation[];
  readonly judge: Judge;
  readonly relations: Relations;
  readonly place: Placer;
  readonly cache: Cache;
  readonly settings: string;
}

/** A judge that remembers: as long as neither a file nor what its resources are related to changes, the rules say the same. */
export function createRelatedJudge({ observations, judge, relations, place, cache, settings }: RelatedOptions): RelatedJudge {
  const identify = createIdentify(observations);
  const judgeNow = (resource: Resource, placer: Placer | null): Said => toSaid(judge.related(resource, relations), judge, placer);
  return function* (all, key) {
    const resources = all.filter((resource) => judge.rulesFor(resource, 'related').length > 0);
    if (resources.length === 0) return;
    if (key === null || !resources.every(isPlacedByItsFile)) {
      for (const resource of resources) yield { resource, phase: 'related', said: judgeNow(resource, null) };
      return;
    }
    const neighbours = (resource: Resource) => judge.relationsOf(resource).map((relation) => relations.related(resource, relation).map(identify).join(' '));
    const relatedKey = digest([settings, key, ...resources.flatMap((resource) => [identify(resource), ...neighbours(resource)])]);
    const before = cache.get(relatedKey);
    const said = before === null ? resources.map((resource) => judgeNow(resource, place)) : (JSON.parse(Buffer.from(before).toString()) as readonly Said[]);
    if (before === null) cache.put(relatedKey, Buffer.from(JSON.stringify(said)));
    for (const [index, resource] of resources.entries()) if (said[index] !== undefined) yield { resource, phase: 'related', said: said[index] };
  };
}

/** A word for what rules see of a resource: its place in an observation that has a key, or its value. */
function createIdentify(observations: readonly Observation[]): (resource: Resource) => string {
  const known = new Map<Resource, string>();
  for (const { key, resources, context } of observations) {
    if (key !== null) for (const [index, resource] of [...resources, ...context].entries()) known.set(resource, `${key}/${index}`);
  }
  return (resource) => {
    const found = known.get(resource) ?? digest([resource.family, resource.kind, resource.identity.name, resource.file, writeValue(resource), JSON.stringify(resource.facts ?? null)]);
    known.set(resource, found);
    return found;
  };
}

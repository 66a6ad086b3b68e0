import { type Cache, NO_CACHE } from '../cache/cache.js';
import { writeValue } from '../evaluate/evaluate.js';
import type { Resource } from '../types.js';
import type { Opinion } from './gather.js';
import type { Joined } from './join-observed.js';
import type { Judge } from './judge.js';
import { digest } from './keys.js';
import type { Said } from './observation.js';
import { toSaid } from './observe.js';
import { isPlacedByItsFile, type Placer } from './placer.js';

/**
 * Judges the resources of one file by the relational rules.
 * @param key The key of the file's observation, or null where it has none.
 */
export type RelatedJudge = (resources: readonly Resource[], key: string | null) => Iterable<Opinion>;

/** What relational judging needs. */
export interface RelatedOptions {
  readonly judge: Judge;
  /** Finds places in files, not in charts. */
  readonly place: Placer;
  /** Whether a file came out of a chart: what is said of it is placed at the end. */
  isRendered(file: string): boolean;
  readonly cache: Cache;
  readonly settings: string;
}

/** A judge that remembers: as long as neither a file nor what its resources are related to changes, the rules say the same. */
export function createRelatedJudge(joined: Joined, { judge, place, cache, settings, isRendered }: RelatedOptions): RelatedJudge {
  const describe = cache === NO_CACHE ? null : createDescribe(joined, judge);
  const judgeNow = (resource: Resource, placer: Placer | null): Said => toSaid(judge.related(resource, joined.relations), judge, placer);
  return function* (all, key) {
    const resources = all.filter((resource) => judge.rulesFor(resource, 'related').length > 0);
    if (resources.length === 0) return;
    if (describe === null || key === null || !resources.every((resource) => isPlacedByItsFile(resource) && !isRendered(resource.file))) {
      for (const resource of resources) yield { resource, phase: 'related', said: judgeNow(resource, null) };
      return;
    }
    const relatedKey = digest([settings, key, ...describe(resources)]);
    const before = cache.get(relatedKey);
    const said = before === null ? resources.map((resource) => judgeNow(resource, place)) : (JSON.parse(Buffer.from(before).toString()) as readonly Said[]);
    if (before === null) cache.put(relatedKey, Buffer.from(JSON.stringify(said)));
    for (const [index, resource] of resources.entries()) if (said[index] !== undefined) yield { resource, phase: 'related', said: said[index] };
  };
}

/** Everything that the relational rules see of resources, in words: other words may be another verdict. */
export type Describe = (resources: readonly Resource[]) => readonly string[];

/** Describes the resources of a repository. */
export function createDescribe({ observed, relations }: Joined, judge: Judge): Describe {
  const known = new Map<Resource, string>();
  for (const { observation } of observed) {
    const { key, resources, context } = observation;
    if (key !== null) for (const [index, resource] of [...resources, ...context].entries()) known.set(resource, `${key}/${index}`);
  }
  const wordFor = (resource: Resource): string => {
    const word = known.get(resource) ?? digest([resource.family, resource.kind, resource.identity.name, resource.file, writeValue(resource), JSON.stringify(resource.facts ?? null)]);
    known.set(resource, word);
    return word;
  };
  return (resources) => resources.flatMap((resource) => [wordFor(resource), ...judge.relationsOf(resource).map((relation) => relations.related(resource, relation).map(wordFor).join(' '))]);
}

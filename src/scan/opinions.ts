import type { Resource } from '../types.js';
import type { Opinion } from './gather.js';
import type { Joined } from './join-observed.js';
import type { Judge } from './judge.js';
import type { Judged, Observation } from './observation.js';
import { judgeAll } from './observe.js';
import type { RelatedJudge } from './related.js';

/** What stands in a file. */
interface FileContent {
  readonly observation?: Observation;
  /** What no single source holds: configuration, environments. */
  readonly others: Resource[];
}

/** What is said of all resources, file by file: first by the rules about one resource, then by the relational ones. */
export function* opinionsByFile({ observed, configurations, named }: Joined, judge: Judge, related: RelatedJudge): Generator<Opinion> {
  const files = new Map<string, FileContent>(observed.map(({ source, observation }) => [source.file, { observation, others: [] }]));
  for (const resource of [...configurations.resources, ...named]) {
    const content = files.get(resource.file) ?? { others: [] };
    files.set(resource.file, content);
    content.others.push(resource);
  }
  for (const [, { observation, others }] of [...files].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))) {
    const { resources = [], key = null } = observation ?? {};
    yield* withResources(resources, observation?.judged() ?? []);
    yield* withResources(others, judgeAll(others, judge, () => null));
    yield* related(resources, key);
    yield* related(others, null);
  }
}

function* withResources(resources: readonly Resource[], judged: readonly Judged[]): Generator<Opinion> {
  for (const { resource: number, said } of judged) {
    const resource = resources[number];
    if (resource !== undefined) yield { resource, phase: 'alone', said };
  }
}

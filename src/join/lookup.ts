import type { Resource } from '../types.js';
import { podLabels, podSpec } from './pod.js';
import { createNameIndex, createScopedIndex, type Place, type ScopedIndex } from './scoped-index.js';
import { labelPairs, selects, type Selector } from './selector.js';
import { textAt } from '../base/json.js';

/** The indexes over all resources of a scan through which every relation is found. */
export interface Lookup {
  readonly byName: ScopedIndex;
  readonly byPodLabel: ScopedIndex;
  readonly byServiceAccount: ScopedIndex;
}

const ANY_POD = '*';

/** Indexes every resource once. */
export function createLookup(resources: readonly Resource[]): Lookup {
  const lookup: Lookup = { byName: createNameIndex(), byPodLabel: createScopedIndex(), byServiceAccount: createScopedIndex() };
  for (const resource of resources) {
    lookup.byName.add(`${resource.kind}/${resource.identity.name}`, resource);
    const labels = podLabels(resource);
    if (labels === undefined) continue;
    lookup.byPodLabel.add(ANY_POD, resource);
    for (const [key, value] of labelPairs(labels)) lookup.byPodLabel.add(`${key}=${value}`, resource);
    lookup.byServiceAccount.add(textAt(podSpec(resource), 'serviceAccountName') ?? 'default', resource);
  }
  return lookup;
}

/** Where a resource asks from. */
export function placeOf(resource: Resource): Place {
  return { namespace: resource.identity.namespace, file: resource.file };
}

/** The workloads whose pods a selector selects. */
export function findPods(lookup: Lookup, selector: Selector | null, place: Place): readonly Resource[] {
  if (selector === null) return [];
  const [label] = selector.matchLabels;
  const key = label === undefined ? ANY_POD : `${label[0]}=${label[1]}`;
  return lookup.byPodLabel.find(key, place, (workload) => selects(selector, podLabels(workload)));
}

/** The resources of a kind and name. */
export function findNamed(lookup: Lookup, kind: string, name: string | null, place: Place): readonly Resource[] {
  return name === null || name === '' ? [] : lookup.byName.find(`${kind}/${name}`, place, () => true);
}

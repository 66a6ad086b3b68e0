import { isList, isObject, property, textAt, valueAt } from '../base/json.js';
import type { Resource } from '../types.js';
import { noteAlerts } from './alerts.js';
import { noteData } from './data.js';
import { noteBest, noteNewerReports, noteTrials } from './best.js';
import { type EnvironmentMembership, noteEnvironments } from './environments.js';
import { RELATIONS } from './kubernetes.js';
import { noteKustomizations } from './kustomize.js';
import { createLookup, type Lookup } from './lookup.js';
import { noteMesh } from './mesh.js';
import { noteMonitors } from './monitors.js';
import { noteNeighbours } from './neighbours.js';
import { noteOtherDeployments, notePackages, notePipelines } from './pipelines.js';
import { podTemplate } from './pod.js';
import { noteEnforcedPolicies } from './policies.js';
import { noteQueries } from './queries.js';

/** Answers which resources stand in a relation to one: `related(deployment, 'services')`. */
export interface Relations {
  related(resource: Resource, relation: string): readonly Resource[];
}

/** A Terraform resource that refers to another one, by their keys. */
export interface Reference {
  readonly from: string;
  readonly to: string;
}

const NO_ENVIRONMENTS: EnvironmentMembership = { environments: [], own: () => [] };

/** A rule never gets more than this many resources of one relation, so that a selector that selects everything stays cheap. */
const MOST_RELATED = 100;

/**
 * Joins all resources of a scan. Every relation is found once through an index, from its near end, and noted at both ends:
 * the work grows with the number of resources and of connections, not with their product.
 * @param references What Terraform's configuration says refers to what.
 * @param membership Which environments there are and what belongs to them.
 */
export function joinResources(resources: readonly Resource[], references: readonly Reference[], membership: EnvironmentMembership = NO_ENVIRONMENTS): Relations {
  const kubernetes = resources.filter((resource) => resource.family === 'kubernetes');
  const ends: Ends = new Map();
  const note = (end: Resource, relation: string, other: Resource) => {
    const known = ends.get(end);
    if (known === undefined) ends.set(end, new Map([[relation, [other]]]));
    else push(known, relation, other);
  };
  noteRelations(kubernetes, createLookup(kubernetes), note);
  noteSharedHosts(kubernetes, note);
  noteNeighbours(kubernetes, note);
  noteKustomizations(resources, note);
  noteMonitors(kubernetes, note);
  noteMesh(kubernetes, note);
  noteReferences(resources, references, note);
  noteEnvironments(resources, membership, note);
  noteAlerts(resources, membership, note);
  notePipelines(resources, note);
  notePackages(resources, note);
  noteOtherDeployments(resources, note);
  noteEnforcedPolicies(kubernetes, note);
  noteQueries(resources, membership, note);
  noteData(resources, (resource, relation) => ends.get(resource)?.get(relation) ?? [], note);
  noteNewerReports(resources, note);
  noteBest(resources, note);
  noteTrials(resources, note);
  return {
    related(resource, relation) {
      const direct = ends.get(resource)?.get(relation) ?? throughWorkloads(ends, resource, relation);
      return direct.length > MOST_RELATED ? direct.slice(0, MOST_RELATED) : direct;
    },
  };
}

/** The resources of every named relation, whose values Rego sees below `input.related`. */
export function relatedResources(relations: Relations, resource: Resource, names: readonly string[]): Record<string, readonly Resource[]> {
  return Object.fromEntries(names.map((name) => [name, relations.related(resource, name)]));
}

/** What stands in which relation to a resource. */
type Ends = Map<Resource, Map<string, Resource[]>>;

/** Notes that a resource stands in a relation to another one. */
export type Note = (end: Resource, relation: string, other: Resource) => void;

function noteRelations(resources: readonly Resource[], lookup: Lookup, note: Note): void {
  for (const resource of resources) {
    const isWorkload = podTemplate(resource) !== undefined;
    for (const relation of RELATIONS) {
      if (!relation.kinds.includes(resource.kind) && !(isWorkload && relation.kinds.includes('workload'))) continue;
      for (const target of new Set(relation.targets(resource, lookup))) {
        note(resource, relation.forward, target);
        if (relation.backward !== null) note(target, relation.backward, resource);
      }
    }
  }
}

/** Ingresses that claim a host which another one claims as well. */
function noteSharedHosts(resources: readonly Resource[], note: Note): void {
  const byHost = new Map<string, Resource[]>();
  for (const resource of resources) {
    if (resource.kind !== 'Ingress') continue;
    for (const host of hostsOf(resource)) push(byHost, host, resource);
  }
  for (const sharing of byHost.values()) {
    for (const one of sharing.slice(0, MOST_RELATED)) {
      for (const other of sharing.slice(0, MOST_RELATED)) if (one !== other) note(one, 'ingresses', other);
    }
  }
}

function hostsOf(ingress: Resource): Set<string> {
  const rules = valueAt(ingress.value, ['spec', 'rules']);
  const hosts = isList(rules) ? rules.filter(isObject).map((rule) => textAt(rule, 'host')) : [];
  return new Set(hosts.filter((host) => host !== null));
}

function noteReferences(resources: readonly Resource[], references: readonly Reference[], note: Note): void {
  if (references.length === 0) return;
  const byKey = new Map(resources.map((resource) => [resource.key, resource]));
  for (const { from, to } of references) {
    const near = byKey.get(from);
    const far = byKey.get(to);
    if (near === undefined || far === undefined) continue;
    note(near, 'references', far);
    note(far, 'referrers', near);
  }
}

/** What acts on the same workloads: the disruption budgets that matter to an autoscaler, and the other way round. */
function throughWorkloads(ends: Ends, resource: Resource, relation: string): readonly Resource[] {
  if (property(resource.value, 'spec') === undefined) return [];
  const workloads = ends.get(resource)?.get('workloads') ?? [];
  return [...new Set(workloads.flatMap((workload) => ends.get(workload)?.get(relation) ?? []))];
}

function push(map: Map<string, Resource[]>, key: string, resource: Resource): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [resource]);
  else list.push(resource);
}

import { isObject, property } from '../base/json.js';
import type { Problem } from '../errors.js';
import type { JsonObject, JsonValue, Location, Path, Resource } from '../types.js';
import { type ConfiguredModule, readConfiguration } from './configuration.js';
import { collectEntries, type PlanEntry } from './entries.js';
import { blockOf } from './instances.js';
import { type Links, linkEntries } from './links.js';
import { createComplaints } from './plan-tree.js';

/** One resource that refers to another, by their keys. */
export interface Link {
  readonly from: string;
  readonly to: string;
  /** What refers, nested attributes with dots and without indexes: `logging.target_bucket`. */
  readonly attribute: string;
}

/** What a plan holds. */
export interface PlanContent {
  /** What will be there after the plan is applied. */
  readonly resources: readonly Resource[];
  /** Data sources: they are not judged, but resources refer to them. */
  readonly context: readonly Resource[];
  readonly references: readonly Link[];
  readonly problems: readonly Problem[];
}

/** Which document of which file a plan is, and where a path of it stands. */
export interface PlanPlace {
  readonly file: string;
  readonly documentIndex: number;
  locate(path: Path): Location;
}

/**
 * The resources of a plan, one for each address, as rules see them:
 * `{address, type, name, mode, provider, module, index, actions, values, references}`. Sensitive values are hidden, values that are not
 * known yet are absent from `values` (null in lists) and marked in `Resource.unknown`; `references` has the addresses that each
 * attribute refers to, with `[*]` behind a second one where a block of configuration stands for several instances. Source: Terraform's "JSON Output Format", format versions 0.1 to 1.x.
 * Wrong types are located problems; the other resources are read all the same.
 */
export function readPlan(plan: JsonObject, place: PlanPlace): PlanContent {
  const { problems, complain } = createComplaints((path) => place.locate(path));
  const entries = collectEntries(plan, complain);
  const configuration = readConfiguration(plan);
  const links = linkEntries(entries, configuration);
  const resources: Resource[] = [];
  const context: Resource[] = [];
  const references: Link[] = [];
  for (const entry of entries) {
    const unknown = isChange(entry) ? entry.unknown : unknownByConfiguration(entry, configuration);
    const resource = createResource(entry, { unknown, links, place });
    (entry.mode === 'data' ? context : resources).push(resource);
    for (const [attribute, targets] of links.get(entry) ?? []) {
      for (const target of targets) references.push({ from: resource.key, to: keyOf(target, place), attribute });
    }
  }
  return { resources, context, references, problems };
}

function createResource(entry: PlanEntry, { unknown, links, place }: { unknown: JsonValue; links: Links; place: PlanPlace }): Resource {
  const { address, type, name, mode, provider, module, index, actions, values } = entry;
  const references = Object.fromEntries([...(links.get(entry) ?? [])].map(([attribute, targets]) => [attribute, [...targets].flatMap(addressesOf)]));
  return {
    key: keyOf(entry, place),
    family: 'terraform',
    kind: type,
    identity: { apiVersion: '', kind: type, namespace: null, name, address },
    file: place.file,
    documentIndex: place.documentIndex,
    documentPath: entry.path,
    template: null,
    value: { address, type, name, mode, provider, module, index, actions, values, references },
    unknown,
  };
}

/** What stands for several instances has a second address, so that nobody takes it for a single one. */
function addressesOf({ address, isRepeated }: PlanEntry): readonly string[] {
  return isRepeated ? [address, `${address}[*]`] : [address];
}

function keyOf(entry: PlanEntry, { file, documentIndex }: PlanPlace): string {
  return `${file}#${documentIndex}/${entry.address}`;
}

/** Only a change says what is unknown. */
function isChange(entry: PlanEntry): boolean {
  return entry.path[0] === 'resource_changes';
}

/** Planned values alone do not say what is unknown: it is what the configuration sets from something else and the values lack. */
function unknownByConfiguration(entry: PlanEntry, root: ConfiguredModule): JsonValue {
  let module: ConfiguredModule | undefined = root;
  for (const { name } of entry.moduleSteps) module = module?.calls.get(name)?.module;
  const attributes = module?.blocks.get(blockOf(entry))?.attributes ?? [];
  const missing = attributes.map(({ attribute }) => attribute.split('.')[0] ?? '').filter((name) => property(entry.values, name) === undefined);
  return { ...Object.fromEntries(missing.map((name) => [name, true])), ...(isObject(entry.unknown) ? entry.unknown : {}) };
}

/** A plan for people to look at: what rules see of it, and what is not known yet. Its own JSON is full of secrets. */
export function showPlan(plan: JsonObject): JsonObject {
  const { resources, context } = readPlan(plan, { file: '', documentIndex: 0, locate: () => ({ file: '', line: 1, column: 1 }) });
  const show = ({ value, unknown }: Resource): JsonObject => ({ ...value, unknown });
  return { format_version: property(plan, 'format_version') ?? null, resources: resources.map(show), data: context.map(show) };
}

import { isList, valueAt } from '../base/json.js';
import type { JsonValue } from '../types.js';
import type { ConfiguredModule } from './configuration.js';
import type { PlanEntry } from './entries.js';
import { createIdentities, type Identities } from './identities.js';
import { blockOf, createModuleInstances, type ModuleInstance } from './instances.js';
import { createResolver, type Resolver, type Selection } from './resolve.js';

/** What each entry refers to, by the attribute that does (nested ones with dots: `logging.target_bucket`). Entries without are absent. */
export type Links = ReadonlyMap<PlanEntry, ReadonlyMap<string, ReadonlySet<PlanEntry>>>;

/** So many instances of one block count as referred to by each instance; the first one refers to all, so that none looks unused. */
const MOST_TARGETS = 100;

/**
 * Finds what refers to what: first from the configuration, then, for attributes of which it says nothing (locals, literals, a plan
 * without configuration), from a known value that names another resource. Takes time in proportion to the plan.
 */
export function linkEntries(entries: readonly PlanEntry[], configuration: ConfiguredModule): Links {
  const modules = createModuleInstances(entries, configuration);
  const identities = createIdentities(entries);
  const resolve = createResolver();
  const links = new Map<PlanEntry, Map<string, Set<PlanEntry>>>();
  for (const entry of entries) {
    const module = modules.get(entry.module);
    const found = module === undefined ? new Map<string, Set<PlanEntry>>() : configuredLinks(entry, module, { resolve, identities });
    identities.addLinks(entry, found);
    if (found.size > 0) links.set(entry, found);
  }
  return links;
}

function configuredLinks(entry: PlanEntry, module: ModuleInstance, { resolve, identities }: { resolve: Resolver; identities: Identities }): Map<string, Set<PlanEntry>> {
  const found = new Map<string, Set<PlanEntry>>();
  const block = module.configuration?.blocks.get(blockOf(entry));
  if (block === undefined) return found;
  const isFirst = module.groups.get(blockOf(entry))?.entries[0] === entry;
  for (const { attribute, references } of block.attributes) {
    const selections = resolve(references, { module, key: entry.index, repetition: block.repetition });
    const targets = expand(selections, isFirst ? Infinity : MOST_TARGETS).filter((target) => target !== entry);
    if (targets.length === 0) continue;
    const known = targets.length === 1 ? null : knownText(entry, attribute);
    const named = known === null ? [] : targets.filter((target) => identities.isNamed(target, known));
    const set = found.get(attribute) ?? new Set();
    for (const target of named.length > 0 ? named : targets) set.add(target);
    found.set(attribute, set);
  }
  return found;
}

function expand(selections: readonly Selection[], most: number): PlanEntry[] {
  const found: PlanEntry[] = [];
  for (const { group, entry } of selections) {
    if (found.length >= most) break;
    if (entry !== null) found.push(entry);
    else for (const each of group.entries.length > most ? group.entries.slice(0, most) : group.entries) found.push(each);
  }
  return found;
}

/** The text that an attribute is known to have; it tells which of many possible targets is meant. */
function knownText(entry: PlanEntry, attribute: string): string | null {
  let value: JsonValue | undefined = entry.values;
  for (const step of attribute.split('.')) {
    if (isList(value)) value = value.length === 1 ? value[0] : undefined;
    value = valueAt(value, [step]);
  }
  return typeof value === 'string' ? value : null;
}

import type { InstanceKey, ModuleStep } from './address.js';
import type { ConfiguredModule } from './configuration.js';
import type { PlanEntry } from './entries.js';

/** All instances of one block within one instance of its module. */
export interface Group {
  readonly entries: readonly PlanEntry[];
  readonly byIndex: ReadonlyMap<InstanceKey, PlanEntry>;
}

/** One instance of a module. */
export interface ModuleInstance {
  /** Its address, empty for the root. */
  readonly address: string;
  readonly parent: ModuleInstance | null;
  /** How the parent calls it; null for the root. */
  readonly step: ModuleStep | null;
  readonly configuration: ConfiguredModule | undefined;
  /** By `aws_s3_bucket.logs` and `data.aws_caller_identity.current`. */
  readonly groups: ReadonlyMap<string, Group>;
  /** The instances of a module that it calls. A module without resources, which only passes values on, has one instance. */
  children(name: string): ReadonlyMap<InstanceKey, ModuleInstance>;
}

interface Growing extends ModuleInstance {
  readonly groups: Map<string, { readonly entries: PlanEntry[]; readonly byIndex: Map<InstanceKey, PlanEntry> }>;
  child(step: ModuleStep): Growing;
}

/** The block that an entry is an instance of. */
export function blockOf(entry: PlanEntry): string {
  return `${entry.mode === 'data' ? 'data.' : ''}${entry.type}.${entry.name}`;
}

/** Sorts a plan's entries into the instances of modules that they belong to, by their module addresses; the root is always there. */
export function createModuleInstances(entries: readonly PlanEntry[], configuration: ConfiguredModule): ReadonlyMap<string, ModuleInstance> {
  const root = createInstance(null, null, configuration);
  const instances = new Map<string, Growing>([['', root]]);
  for (const entry of entries) {
    const module = instances.get(entry.module) ?? entry.moduleSteps.reduce((parent, step) => parent.child(step), root);
    instances.set(entry.module, module);
    const block = blockOf(entry);
    let group = module.groups.get(block);
    if (group === undefined) {
      group = { entries: [], byIndex: new Map() };
      module.groups.set(block, group);
    }
    group.entries.push(entry);
    group.byIndex.set(entry.index, entry);
  }
  return instances;
}

function createInstance(parent: Growing | null, step: ModuleStep | null, configuration: ConfiguredModule | undefined): Growing {
  const byName = new Map<string, Map<InstanceKey, Growing>>();
  const instance: Growing = {
    address: step === null || parent === null ? '' : childAddress(parent.address, step),
    parent,
    step,
    configuration,
    groups: new Map(),
    child({ name, key }) {
      const siblings = byName.get(name) ?? new Map<InstanceKey, Growing>();
      byName.set(name, siblings);
      const child = siblings.get(key) ?? createInstance(instance, { name, key }, configuration?.calls.get(name)?.module);
      siblings.set(key, child);
      return child;
    },
    children(name) {
      if (!byName.has(name) && configuration?.calls.has(name) === true) instance.child({ name, key: null });
      return byName.get(name) ?? new Map<InstanceKey, Growing>();
    },
  };
  return instance;
}

function childAddress(parent: string, { name, key }: ModuleStep): string {
  return `${parent === '' ? '' : `${parent}.`}module.${name}${key === null ? '' : `[${JSON.stringify(key)}]`}`;
}

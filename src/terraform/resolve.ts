import type { InstanceKey, Reference } from './address.js';
import type { References } from './configuration.js';
import type { PlanEntry } from './entries.js';
import type { Group, ModuleInstance } from './instances.js';

/** What a reference leads to: one instance of a block, or all of them. */
export interface Selection {
  readonly group: Group;
  readonly entry: PlanEntry | null;
}

/** Where an expression stands: in which instance of a module, and in which instance of its own block. */
export interface Scope {
  readonly module: ModuleInstance;
  readonly key: InstanceKey;
  /** What the block's own `count` or `for_each` refers to. */
  readonly repetition: References;
}

/** Resolves the references of an expression to resources. */
export type Resolver = (references: References, scope: Scope) => readonly Selection[];

/** A chain of values that are handed on is followed no further than this. */
const LONGEST_CHAIN = 200;
/** No expression leads to more selections than this; it keeps a plan of thousands of modules that feed each other linear. */
const MOST_SELECTIONS = 1000;

/**
 * Resolves references as Terraform evaluates them: `var.x` through the arguments of the module's call, `module.m.y` through the
 * outputs of the module's instances, `each.value` through `for_each`. Where an expression uses `each` or `count.index` and the target
 * has an instance with the same key, that one is meant, otherwise all. A module's value without the output's name stands for
 * all its outputs. What inputs and outputs lead to is resolved once.
 */
export function createResolver(): Resolver {
  const known = new Map<string, readonly Selection[]>();
  let depth = 0;
  /** Remembers a result. One that leads back to itself, which only a broken plan has, ends at the longest chain. */
  const once = (id: string, resolve: () => readonly Selection[]): readonly Selection[] => {
    const before = known.get(id);
    if (before !== undefined) return before;
    if (depth >= LONGEST_CHAIN) return [];
    depth += 1;
    const found = resolve();
    depth -= 1;
    known.set(id, found);
    return found;
  };
  const resolveAll = (references: References, scope: Scope): readonly Selection[] => {
    const keyed = scope.key !== null && references.some(({ kind }) => kind === 'each' || kind === 'count') ? scope.key : null;
    const onlyEach = references.every(({ kind }) => kind === 'each' || kind === 'count' || kind === 'variable');
    const found = references.flatMap((reference) => (isBareKey(reference) && !onlyEach ? [] : resolveOne(reference, scope, keyed)));
    return found.length > MOST_SELECTIONS ? found.slice(0, MOST_SELECTIONS) : found;
  };
  const resolveOne = (reference: Reference, scope: Scope, keyed: InstanceKey): readonly Selection[] => {
    switch (reference.kind) {
      case 'resource':
        return selectEntries(scope.module.groups.get(reference.block), reference.key, keyed);
      case 'variable':
        return resolveVariable(reference.name, scope.module);
      case 'module':
        return resolveModule(reference, scope.module, keyed);
      case 'each':
        return resolveAll(scope.repetition, { ...scope, repetition: [] }).map((selection) => narrow(selection, scope.key));
      case 'count':
        return [];
    }
  };
  const resolveVariable = (name: string, module: ModuleInstance) => {
    const { parent, step } = module;
    const call = parent === null || step === null ? undefined : parent.configuration?.calls.get(step.name);
    if (parent === null || step === null || call === undefined) return [];
    return once(`${module.address} var.${name}`, () => resolveAll(call.arguments.get(name) ?? [], { module: parent, key: step.key, repetition: call.repetition }));
  };
  const resolveModule = (reference: Reference & { kind: 'module' }, module: ModuleInstance, keyed: InstanceKey) => {
    const children = module.children(reference.name);
    const wanted = children.get(reference.key ?? keyed);
    if (wanted !== undefined) return resolveOutputs(wanted, reference.output);
    if (reference.key !== null) return [];
    const all = () => [...children.values()].slice(0, MOST_SELECTIONS).flatMap((child) => resolveOutputs(child, reference.output));
    return once(`${module.address} module.${reference.name}.${reference.output}`, all);
  };
  const resolveOutputs = (child: ModuleInstance, output: string | null) => {
    const outputs = child.configuration?.outputs;
    const names = output === null || output === '' ? [...(outputs?.keys() ?? [])] : [output];
    return names.flatMap((name) => once(`${child.address} output.${name}`, () => resolveAll(outputs?.get(name) ?? [], { module: child, key: null, repetition: [] })));
  };
  return resolveAll;
}


/** `each.key` beside another reference only chooses an instance; alone it may be what `for_each` goes over. */
function isBareKey(reference: Reference): boolean {
  return reference.kind === 'each' && reference.part === 'key';
}

function selectEntries(group: Group | undefined, key: InstanceKey, keyed: InstanceKey): Selection[] {
  if (group === undefined) return [];
  if (key !== null) {
    const entry = group.byIndex.get(key);
    return entry === undefined ? [] : [{ group, entry }];
  }
  return [narrow({ group, entry: null }, keyed)];
}

function narrow(selection: Selection, key: InstanceKey): Selection {
  const entry = key === null || selection.entry !== null ? undefined : selection.group.byIndex.get(key);
  return entry === undefined ? selection : { group: selection.group, entry };
}

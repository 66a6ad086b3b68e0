import { isList, isObject, property, textAt } from '../base/json.js';
import type { JsonObject, JsonValue, Path } from '../types.js';
import { type InstanceKey, type ModuleStep, parseModuleAddress } from './address.js';
import { type Complain, listAt, visitModules } from './plan-tree.js';
import { guessSensitive } from './secret-names.js';
import { hideSensitive } from './sensitive.js';

/** One resource instance of a plan, as it will be after the plan is applied, without its secrets. */
export interface PlanEntry {
  readonly address: string;
  readonly module: string;
  readonly moduleSteps: readonly ModuleStep[];
  readonly mode: 'managed' | 'data';
  readonly type: string;
  readonly name: string;
  readonly index: InstanceKey;
  /** Whether it stands for all instances of a block, which only a plan made of configuration has. */
  readonly isRepeated: boolean;
  readonly provider: string;
  readonly actions: readonly string[];
  readonly values: JsonObject;
  readonly unknown: JsonValue;
  /** Where it stands in the plan. */
  readonly path: Path;
}

/** Everything that Terraform does to a resource, see "Change Representation" in the JSON output format. */
const KNOWN_ACTIONS: ReadonlySet<JsonValue> = new Set(['no-op', 'create', 'read', 'update', 'delete', 'forget', 'open', 'renew', 'close']);
const LEAVES_NOTHING: ReadonlySet<string> = new Set(['delete', 'forget', 'open', 'renew', 'close']);

/**
 * The resource instances that there will be once the plan is applied: those of `resource_changes`, and those that only stand in
 * `planned_values` (a plan that only refreshes). Data sources that were read while planning stand in `prior_state` alone, and
 * are taken from there. What is destroyed, deposed or forgotten is left out.
 */
export function collectEntries(plan: JsonObject, complain: Complain): PlanEntry[] {
  const entries: PlanEntry[] = [];
  const seen = new Set<string>();
  let planned: Map<string, Found> | undefined;
  const plannedAt = (address: string) => (planned ??= plannedResources(plan)).get(address);
  listAt(plan, 'resource_changes', { at: [], complain }).forEach((change, index) => {
    const path = ['resource_changes', index];
    const described = describe(change, path, complain);
    if (described === null || property(change, 'deposed') !== undefined) return;
    if (seen.has(described.address)) return complain(path, `There are two resources with the address ${described.address}.`);
    seen.add(described.address);
    const entry = readChange(described, { change, path, plannedAt, complain });
    if (entry !== null) entries.push(entry);
  });
  const addUnchanged = (resource: JsonValue, at: Path, isWanted: (mode: string) => boolean) => {
    const address = textAt(resource, 'address');
    if ((address !== null && seen.has(address)) || !isWanted(modeOf(resource))) return;
    const described = describe(resource, at, complain);
    if (described === null) return;
    seen.add(described.address);
    const entry = fromPlanned(described, { resource, path: at }, complain);
    if (entry !== null) entries.push(entry);
  };
  visitModules(plan, 'planned_values', { complain, visit: (resource, at) => addUnchanged(resource, at, () => true) });
  visitModules(plan, 'prior_state', { complain, visit: (resource, at) => addUnchanged(resource, at, (mode) => mode === 'data') });
  return entries;
}

type Described = Omit<PlanEntry, 'actions' | 'values' | 'unknown' | 'path'>;

/** Who an entry is about. Null for what is no managed resource and no data source, and, with a complaint, for what makes no sense. */
function describe(value: JsonValue, path: Path, complain: Complain): Described | null {
  const address = textAt(value, 'address');
  const type = textAt(value, 'type');
  if (address === null || type === null) {
    complain(path, 'An entry of the plan has no address or no type.');
    return null;
  }
  const mode = modeOf(value);
  if (mode !== 'managed' && mode !== 'data') return null;
  const module = textAt(value, 'module_address') ?? moduleOf(address, mode, type);
  const moduleSteps = parseModuleAddress(module);
  const index = property(value, 'index') ?? null;
  if (moduleSteps === null || (index !== null && typeof index !== 'number' && typeof index !== 'string')) {
    complain(path, `The address of ${address} cannot be read.`);
    return null;
  }
  const name = textAt(value, 'name') ?? nameIn(address, type);
  return { address, module, moduleSteps, mode, type, name, index, isRepeated: property(value, 'repeated') === true, provider: textAt(value, 'provider_name') ?? '' };
}

/** Tools that rewrite plans leave the mode out; the address tells it as well. */
function modeOf(value: JsonValue): string {
  return textAt(value, 'mode') ?? (/^(?:module\..*\.)?data\./.test(textAt(value, 'address') ?? '') ? 'data' : 'managed');
}

function moduleOf(address: string, mode: string, type: string): string {
  const end = address.lastIndexOf(mode === 'data' ? `.data.${type}.` : `.${type}.`);
  return address.startsWith('module.') && end !== -1 ? address.slice(0, end) : '';
}

function nameIn(address: string, type: string): string {
  return address.slice(address.lastIndexOf(`${type}.`) + type.length + 1).replace(/\[.*$/s, '');
}

interface ChangeContext {
  readonly change: JsonValue;
  readonly path: Path;
  readonly complain: Complain;
  plannedAt(address: string): Found | undefined;
}

function readChange(described: Described, { change: entry, path, complain, plannedAt }: ChangeContext): PlanEntry | null {
  const change = property(entry, 'change');
  const given = property(change, 'actions');
  const actions = isList(given) ? given.filter(isKnownAction) : [];
  if (!isObject(change) || !isList(given) || actions.length < given.length) {
    complain([...path, 'change', 'actions'], `What the plan does to ${described.address} cannot be read.`, 'Write the plan again, or update readygate where Terraform is newer.');
    return null;
  }
  if (actions.length > 0 && actions.every((action) => LEAVES_NOTHING.has(action))) return null;
  const after = property(change, 'after') ?? null;
  if (after === null) return withoutValues(described, { actions, path, planned: plannedAt(described.address), complain });
  const marks = property(change, 'after_sensitive') ?? property(plannedAt(described.address)?.resource, 'sensitive_values');
  return createEntry(described, { actions, path, values: after, marks, unknown: property(change, 'after_unknown') ?? null }, { at: [...path, 'change', 'after'], complain });
}

function isKnownAction(action: JsonValue): action is string {
  return KNOWN_ACTIONS.has(action);
}

/** A change without values: they may stand in `planned_values`, else nothing about the resource is known. */
function withoutValues(
  described: Described,
  { actions, path, planned, complain }: { actions: readonly string[]; path: Path; planned: Found | undefined; complain: Complain },
): PlanEntry | null {
  if (planned !== undefined) return fromPlanned(described, planned, complain, actions);
  if (!actions.some((action) => action === 'create' || action === 'update' || action === 'read')) return null;
  return { ...described, actions, values: {}, unknown: true, path };
}

function fromPlanned(described: Described, { resource, path }: Found, complain: Complain, actions: readonly string[] = [described.mode === 'data' ? 'read' : 'no-op']): PlanEntry | null {
  const found = property(resource, 'values') ?? {};
  return createEntry(described, { actions, path, values: found, marks: property(resource, 'sensitive_values'), unknown: null }, { at: [...path, 'values'], complain });
}

interface RawValues {
  readonly actions: readonly string[];
  readonly path: Path;
  readonly values: JsonValue;
  /** Undefined where the plan has no marks. */
  readonly marks: JsonValue | undefined;
  readonly unknown: JsonValue;
}

function createEntry(described: Described, raw: RawValues, { at, complain }: { at: Path; complain: Complain }): PlanEntry | null {
  const { actions, path, values } = raw;
  if (!isObject(values)) {
    complain(at, `The values of ${described.address} are no object.`);
    return null;
  }
  const hidden = hideSensitive(values, raw.marks ?? guessSensitive(described.type, values), raw.unknown);
  return { ...described, actions, values: hidden.values, unknown: hidden.unknown, path };
}

/** A resource of `planned_values` or `prior_state`, and where it stands. */
interface Found {
  readonly resource: JsonValue;
  readonly path: Path;
}

function plannedResources(plan: JsonObject): Map<string, Found> {
  const found = new Map<string, Found>();
  const visit = (resource: JsonValue, path: Path) => void found.set(textAt(resource, 'address') ?? '', { resource, path });
  visitModules(plan, 'planned_values', { complain: () => undefined, visit });
  return found;
}

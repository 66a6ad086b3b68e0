import { isList, isObject, property, textAt } from '../base/json.js';
import type { Problem } from '../errors.js';
import type { JsonObject, JsonValue, Path } from '../types.js';
import { type InstanceKey, type ModuleStep, parseModuleAddress } from './address.js';
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
  readonly provider: string;
  readonly actions: readonly string[];
  readonly values: JsonObject;
  readonly unknown: JsonValue;
  /** Where it stands in the plan. */
  readonly path: Path;
}

/** Says that something at a path of the plan is wrong. */
export type Complain = (path: Path, message: string, remedy?: string) => void;

const MAKE_AGAIN = 'Write the plan again: terraform show -json tfplan > plan.json';

/** Everything that Terraform does to a resource, see "Change Representation" in the JSON output format. */
const KNOWN_ACTIONS: ReadonlySet<JsonValue> = new Set(['no-op', 'create', 'read', 'update', 'delete', 'forget', 'open', 'renew', 'close']);
const LEAVES_NOTHING: ReadonlySet<string> = new Set(['delete', 'forget', 'open', 'renew', 'close']);

/**
 * The resource instances that there will be once the plan is applied: those of `resource_changes`, and those that only stand in
 * `planned_values` (a plan that only refreshes). Data sources that were read while planning stand in `prior_state` alone, and
 * are taken from there. What is destroyed, deposed or forgotten is left out.
 */
export function collectEntries(plan: JsonObject, complain: Complain): PlanEntry[] {
  const planned = plannedResources(plan, 'planned_values', complain);
  const entries: PlanEntry[] = [];
  const seen = new Set<string>();
  listAt(plan, 'resource_changes', { at: [], complain }).forEach((change, index) => {
    const path = ['resource_changes', index];
    const described = describe(change, path, complain);
    if (described === null || property(change, 'deposed') !== undefined) return;
    if (seen.has(described.address)) return complain(path, `The plan has two entries for ${described.address}.`);
    seen.add(described.address);
    const entry = readChange(described, { change, path, planned: planned.get(described.address), complain });
    if (entry !== null) entries.push(entry);
  });
  for (const [address, { resource, path }] of planned) {
    if (seen.has(address)) continue;
    const described = describe(resource, path, complain);
    if (described !== null) entries.push(fromPlanned(described, resource, path));
    seen.add(address);
  }
  for (const [address, { resource, path }] of plannedResources(plan, 'prior_state', complain)) {
    if (seen.has(address) || modeOf(resource) !== 'data') continue;
    const described = describe(resource, path, complain);
    if (described !== null) entries.push(fromPlanned(described, resource, path));
  }
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
  return { address, module, moduleSteps, mode, type, name, index, provider: textAt(value, 'provider_name') ?? '' };
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
  readonly planned: PlannedResource | undefined;
  readonly complain: Complain;
}

function readChange(described: Described, context: ChangeContext): PlanEntry | null {
  const { path, planned, complain } = context;
  const change = property(context.change, 'change');
  const actions = property(change, 'actions');
  if (!isObject(change) || !isList(actions) || !actions.every((action) => typeof action === 'string' && KNOWN_ACTIONS.has(action))) {
    complain([...path, 'change', 'actions'], `What the plan does to ${described.address} cannot be read.`, 'Write the plan again, or update readygate where Terraform is newer.');
    return null;
  }
  const names = actions.filter((action) => typeof action === 'string');
  if (names.length > 0 && names.every((action) => LEAVES_NOTHING.has(action))) return null;
  const after = property(change, 'after') ?? null;
  if (after !== null && !isObject(after)) {
    complain([...path, 'change', 'after'], `The values of ${described.address} are no object.`);
    return null;
  }
  if (after === null) return withoutValues(described, { names, path, planned });
  const marks = property(change, 'after_sensitive') ?? property(planned?.resource, 'sensitive_values') ?? guessSensitive(described.type, after);
  const { values, unknown } = hideSensitive(after, marks, property(change, 'after_unknown') ?? null);
  return { ...described, actions: names, values, unknown, path };
}

/** A change without values: they may stand in `planned_values`, else nothing about the resource is known. */
function withoutValues(described: Described, { names, path, planned }: { names: readonly string[]; path: Path; planned: PlannedResource | undefined }): PlanEntry | null {
  if (planned !== undefined) return { ...fromPlanned(described, planned.resource, planned.path), actions: names };
  if (!names.some((action) => action === 'create' || action === 'update' || action === 'read')) return null;
  return { ...described, actions: names, values: {}, unknown: true, path };
}

function fromPlanned(described: Described, resource: JsonValue, path: Path): PlanEntry {
  const found = property(resource, 'values');
  const plain = isObject(found) ? found : {};
  const marks = property(resource, 'sensitive_values') ?? guessSensitive(described.type, plain);
  const { values, unknown } = hideSensitive(plain, marks, null);
  return { ...described, actions: [described.mode === 'data' ? 'read' : 'no-op'], values, unknown, path };
}

interface PlannedResource {
  readonly resource: JsonObject;
  readonly path: Path;
}

/** Resources of a tree of modules by address, those of child modules included. */
function plannedResources(plan: JsonObject, key: 'planned_values' | 'prior_state', complain: Complain): Map<string, PlannedResource> {
  const found = new Map<string, PlannedResource>();
  const start: Path = key === 'prior_state' ? [key, 'values', 'root_module'] : [key, 'root_module'];
  const top = property(plan, key);
  const root = property(key === 'prior_state' ? property(top, 'values') : top, 'root_module');
  if (root !== undefined && root !== null) visitModule(root, start, { found, complain });
  return found;
}

function visitModule(module: JsonValue, path: Path, into: { found: Map<string, PlannedResource>; complain: Complain }): void {
  const { found, complain } = into;
  if (!isObject(module)) return complain(path, 'A module of the plan is no object.');
  listAt(module, 'resources', { at: path, complain }).forEach((resource, index) => {
    const address = textAt(resource, 'address');
    const at = [...path, 'resources', index];
    if (isObject(resource) && address !== null) found.set(address, { resource, path: at });
    else complain(at, 'A resource of the plan has no address.');
  });
  listAt(module, 'child_modules', { at: path, complain }).forEach((child, index) => visitModule(child, [...path, 'child_modules', index], into));
}

function listAt(value: JsonObject, key: string, { at, complain }: { at: Path; complain: Complain }): readonly JsonValue[] {
  const found = property(value, key) ?? null;
  if (found === null) return [];
  if (isList(found)) return found;
  complain([...at, key], `"${key}" is no list.`);
  return [];
}

/** More problems of one plan say nothing new. */
const MOST_PROBLEMS = 100;

/** Gathers complaints as problems. */
export function createComplaints(locate: (path: Path) => Problem['location']): { readonly problems: readonly Problem[]; readonly complain: Complain } {
  const problems: Problem[] = [];
  const complain: Complain = (path, message, remedy = MAKE_AGAIN) => {
    if (problems.length < MOST_PROBLEMS) problems.push({ code: 'terraform', message, remedy, location: locate(path) });
    else if (problems.length === MOST_PROBLEMS) problems.push({ code: 'limit', message: `The plan has more than ${MOST_PROBLEMS} problems; the others are not listed.`, remedy: MAKE_AGAIN, location: locate([]) });
  };
  return { problems, complain };
}

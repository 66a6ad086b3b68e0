import { isList, isObject, property } from '../base/json.js';
import type { JsonObject, JsonValue } from '../types.js';

/**
 * What tells the elements of lists apart that a strategic merge patch joins; other lists are replaced.
 * From the patch merge keys of https://kubernetes.io/docs/reference/generated/kubernetes-api/.
 */
const MERGE_KEYS: ReadonlyMap<string, readonly string[]> = new Map([
  ['containers', ['name']], ['initContainers', ['name']], ['ephemeralContainers', ['name']], ['env', ['name']], ['volumes', ['name']], ['volumeMounts', ['mountPath']], ['volumeDevices', ['devicePath']],
  ['ports', ['containerPort', 'port']], ['imagePullSecrets', ['name']], ['secrets', ['name']], ['hostAliases', ['ip']], ['topologySpreadConstraints', ['topologyKey']], ['resourceClaims', ['name']],
]);

/** Groups whose types say how their lists are joined; lists of custom resources are replaced. */
const BUILT_IN = /^(?:v\d\w*|(?:apps|batch|autoscaling|policy|extensions|[\w-]+(?:\.[\w-]+)*\.k8s\.io)\/\w+)$/;

/**
 * Applies a strategic merge patch (https://github.com/kubernetes/community/blob/master/contributors/devel/sig-api-machinery/strategic-merge-patch.md):
 * null takes out, `$patch: delete` and `$patch: replace` do what they say.
 * @returns Null where the patch deletes the whole object.
 */
export function applyMergePatch(value: JsonObject, patch: JsonObject): JsonObject | null {
  if (patch.$patch === 'delete') return null;
  const { apiVersion } = value;
  return mergeObjects(value, patch, typeof apiVersion === 'string' && BUILT_IN.test(apiVersion));
}

function mergeObjects(value: JsonObject, patch: JsonObject, joins: boolean): JsonObject {
  const merged: Record<string, JsonValue> = patch.$patch === 'replace' ? {} : { ...value };
  for (const [key, change] of Object.entries(patch)) {
    if (key.startsWith('$')) continue;
    const before = property(merged, key);
    if (change === null || (isObject(change) && change.$patch === 'delete')) Reflect.deleteProperty(merged, key);
    else merged[key] = isObject(change) ? mergeObjects(isObject(before) ? before : {}, change, joins) : isList(change) && isList(before) && joins ? mergeLists(key, before, change) : change;
  }
  return merged;
}

function mergeLists(name: string, before: readonly JsonValue[], changes: readonly JsonValue[]): JsonValue {
  const key = (MERGE_KEYS.get(name) ?? []).find((one) => changes.every((change) => isObject(change) && (change[one] !== undefined || change.$patch === 'replace')));
  const directive = changes.find((change) => property(change, '$patch') === 'replace');
  if (key === undefined || directive !== undefined) return changes.filter((change) => change !== directive);
  const merged = [...before];
  for (const change of changes.filter(isObject)) {
    const at = merged.findIndex((element) => property(element, key) === change[key]);
    const found = merged[at];
    if (change.$patch === 'delete') merged.splice(at === -1 ? merged.length : at, 1);
    else if (isObject(found)) merged[at] = mergeObjects(found, change, true);
    else merged.push(change);
  }
  return merged;
}

/** Applies the operations of a JSON patch (RFC 6902) that can be applied; Kustomize refuses the others, and then nothing is deployed at all. */
export function applyJsonPatch(value: JsonObject, operations: readonly JsonValue[]): JsonObject {
  let current: JsonValue = value;
  for (const operation of operations) {
    const path = property(operation, 'path');
    if (typeof path !== 'string') continue;
    const steps = path.split('/').slice(1).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
    const kind = property(operation, 'op');
    if (kind === 'remove') current = change(current, steps, () => undefined);
    else if (kind === 'add' || kind === 'replace') current = change(current, steps, () => property(operation, 'value') ?? null, kind === 'add');
  }
  return isObject(current) ? current : value;
}

/** A value in which what stands at a path is another, or undefined for nothing; unchanged where the path leads nowhere. */
function change(value: JsonValue, [step, ...rest]: readonly string[], make: () => JsonValue | undefined, isInserted = false): JsonValue {
  if (step === undefined) return make() ?? null;
  if (isList(value)) return changeElement(value, step === '-' ? value.length : Number(step), { rest, make, isInserted });
  if (!isObject(value)) return value;
  if (rest.length > 0) return property(value, step) === undefined ? value : { ...value, [step]: change(value[step] ?? null, rest, make, isInserted) };
  const made = make();
  return made === undefined ? Object.fromEntries(Object.entries(value).filter(([key]) => key !== step)) : { ...value, [step]: made };
}

interface Change {
  readonly rest: readonly string[];
  readonly make: () => JsonValue | undefined;
  readonly isInserted: boolean;
}

function changeElement(list: readonly JsonValue[], at: number, { rest, make, isInserted }: Change): JsonValue {
  if (!Number.isInteger(at) || at < 0 || at > list.length || (at === list.length && !isInserted)) return list;
  if (rest.length > 0) return list.map((element, index) => (index === at ? change(element, rest, make, isInserted) : element));
  const made = make();
  return list.toSpliced(at, isInserted ? 0 : 1, ...(made === undefined ? [] : [made]));
}

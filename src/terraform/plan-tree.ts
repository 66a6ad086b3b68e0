import { isList, isObject, property } from '../base/json.js';
import type { Problem } from '../errors.js';
import type { JsonObject, JsonValue, Path } from '../types.js';

/** Says that something at a path of the plan is wrong. */
export type Complain = (path: Path, message: string, remedy?: string) => void;

const MAKE_AGAIN = 'Write the plan again: terraform show -json tfplan > plan.json';

/** What a visit of modules calls. */
export interface Visitor {
  readonly complain: Complain;
  visit(resource: JsonValue, path: Path): void;
}

/** Visits the resources of a tree of modules, those of child modules included. */
export function visitModules(plan: JsonObject, key: 'planned_values' | 'prior_state', visitor: Visitor): void {
  const top = property(plan, key);
  const root = property(key === 'prior_state' ? property(top, 'values') : top, 'root_module');
  if (root !== undefined && root !== null) visitModule(root, key === 'prior_state' ? [key, 'values', 'root_module'] : [key, 'root_module'], visitor);
}

function visitModule(module: JsonValue, path: Path, visitor: Visitor): void {
  const { complain } = visitor;
  if (!isObject(module)) return complain(path, 'A module of the plan is no object.');
  listAt(module, 'resources', { at: path, complain }).forEach((resource, index) => visitor.visit(resource, [...path, 'resources', index]));
  listAt(module, 'child_modules', { at: path, complain }).forEach((child, index) => visitModule(child, [...path, 'child_modules', index], visitor));
}

/** The list at a key; nothing counts as an empty one, and anything else is complained about. */
export function listAt(value: JsonObject, key: string, { at, complain }: { at: Path; complain: Complain }): readonly JsonValue[] {
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

import { isList, isObject, valueAt } from '../base/json.js';
import { isPlaceholder } from '../base/placeholder.js';
import type { JsonValue, Path, Resource } from '../types.js';

/** A longer text is a program or a configuration file, whose own `${…}` are not for us. */
const LONGEST_PLACEHOLDER_TEXT = 512;

/** Where `${…}` is the variable of a program that runs, and nothing that is filled in before. */
const WITH_VARIABLES: ReadonlySet<string> = new Set(['pipeline', 'dockerfile']);

/**
 * Whether what a rule judged at `path` cannot be known yet: a value that a Terraform plan computes at apply (it, something below it,
 * or the whole block above it), or a text with a placeholder.
 */
export function isUnknownAt(resource: Resource, path: Path): boolean {
  const isPlanned = resource.family === 'terraform';
  if (resource.unknown !== null && hasUnknownMark(resource.unknown, isPlanned && path[0] === 'values' ? path.slice(1) : path)) return true;
  if (isPlanned || WITH_VARIABLES.has(resource.kind)) return false;
  const value = valueAt(resource.value, path);
  return typeof value === 'string' && value.length <= LONGEST_PLACEHOLDER_TEXT && isPlaceholder(value);
}

function hasUnknownMark(marks: JsonValue, path: Path): boolean {
  for (let length = 0; length < path.length; length++) {
    if (valueAt(marks, path.slice(0, length)) === true) return true;
  }
  return path.length > 0 && holdsTrue(valueAt(marks, path));
}

function holdsTrue(marks: JsonValue | undefined): boolean {
  if (isList(marks)) return marks.some(holdsTrue);
  if (isObject(marks)) return Object.values(marks).some(holdsTrue);
  return marks === true;
}

import { isList, isObject } from '../../base/json.js';
import type { JsonValue, Path } from '../../types.js';
import type { Entry } from './setting.js';

/** Every scalar of a document with its names and its path; elements of a list go by the name of the list. */
export function flatten(value: JsonValue): Entry[] {
  const entries: Entry[] = [];
  add(value, { names: [], path: [] }, entries);
  return entries;
}

function add(value: JsonValue, place: { readonly names: readonly string[]; readonly path: Path }, entries: Entry[]): void {
  const { names, path } = place;
  if (isObject(value)) for (const [name, inner] of Object.entries(value)) add(inner, { names: [...names, name], path: [...path, name] }, entries);
  else if (isList(value)) value.forEach((inner, index) => add(inner, { names, path: [...path, index] }, entries));
  else if (names.length > 0) entries.push({ names, value, path });
}

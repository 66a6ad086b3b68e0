import { property } from '../base/json.js';
import type { Place } from '../findings/create.js';
import { isProblem, type Reader } from '../read/read-source.js';
import { createJsonFinder } from '../terraform/json-positions.js';
import { createPositions } from '../terraform/positions.js';
import { recogniseTerraform } from '../terraform/recognise.js';
import type { Path, Resource, Source } from '../types.js';

/** A plan's file, ready to say where its resources stand. */
export interface OpenPlan {
  readonly file: string;
  place(resource: Resource, path: Path): Place;
}

/** Opens a plan's file. Places are those of the plan's JSON; its lines are not shown, since they may hold sensitive values. */
export function openPlan(file: string, source: Source | undefined, reader: Reader): OpenPlan {
  const bytes = source === undefined ? new Uint8Array() : reader.read(source);
  const recognised = recogniseTerraform(file, isProblem(bytes) ? new Uint8Array() : bytes);
  if (recognised.kind !== 'plans') return { file, place: () => ({ file, line: 1, column: 1, snippet: null, related: [] }) };
  const positions = createPositions(recognised.text);
  const finders = recognised.plans.map(({ start }) => createJsonFinder(recognised.text, start));
  return {
    file,
    place(resource, path) {
      const offset = finders[resource.documentIndex]?.(pathInPlan(resource, path)) ?? 0;
      return { file, ...positions(offset), snippet: null, related: [] };
    },
  };
}

/** `values` of a resource is `change.after` of a change, or `values` of a planned resource. */
function pathInPlan(resource: Resource, path: Path): Path {
  const inValues = path[0] === 'values';
  const isChange = resource.documentPath[0] === 'resource_changes';
  if (!inValues || property(resource.value, 'values') === undefined) return resource.documentPath;
  return [...resource.documentPath, ...(isChange ? ['change', 'after'] : ['values']), ...path.slice(1)];
}

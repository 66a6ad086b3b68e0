import { didYouMean } from '../base/suggest.js';
import type { Path } from '../types.js';
import type { PlacedItem } from './flatten.js';

/** What is wrong with an item, at a path of the checklist's file. */
export interface ItemProblem {
  readonly path: Path;
  readonly message: string;
  readonly remedy: string;
}

/** What a schema cannot say: ids are unique, only derived items follow others, the others exist, and nobody follows itself. */
export function checkItems(placed: readonly PlacedItem[]): readonly ItemProblem[] {
  const byId = new Map<string, PlacedItem>();
  const problems: ItemProblem[] = [];
  for (const entry of placed) {
    const { item, path } = entry;
    if (byId.has(item.id)) {
      problems.push({ path: [...path, 'id'], message: `The id ${item.id} is used twice.`, remedy: 'Give the item an id of its own.' });
    } else byId.set(item.id, entry);
    if (item.decision !== 'derived' && item.from.length > 0) {
      problems.push({ path: [...path, 'from'], message: `${item.id} is not derived, so it cannot follow other items.`, remedy: 'Remove "from", or set its decision to derived.' });
    }
  }
  return [...problems, ...unknownSources(placed, byId), ...circles(placed, byId)];
}

function unknownSources(placed: readonly PlacedItem[], byId: ReadonlyMap<string, PlacedItem>): readonly ItemProblem[] {
  const ids = [...byId.keys()];
  return placed.flatMap(({ item, path }) =>
    item.from.flatMap((id, index) =>
      byId.has(id) ? [] : [{ path: [...path, 'from', index], message: `${item.id} follows ${id}, which is not in this checklist.`, remedy: didYouMean(id, ids, 'Name an item that is.') }],
    ),
  );
}

/** Each circle once, reported at its first item in the order of the file. */
function circles(placed: readonly PlacedItem[], byId: ReadonlyMap<string, PlacedItem>): readonly ItemProblem[] {
  const done = new Set<string>();
  const problems: ItemProblem[] = [];
  const visit = (id: string, trail: readonly string[]): void => {
    const start = trail.indexOf(id);
    if (start >= 0) problems.push(circle(trail.slice(start), byId));
    if (start >= 0 || done.has(id)) return;
    for (const next of byId.get(id)?.item.from ?? []) visit(next, [...trail, id]);
    done.add(id);
  };
  for (const { item } of placed) visit(item.id, []);
  return problems;
}

function circle(ids: readonly string[], byId: ReadonlyMap<string, PlacedItem>): ItemProblem {
  const [first = ''] = ids;
  const path = byId.get(first)?.path ?? [];
  return { path: [...path, 'from'], message: `${first} follows itself: ${[...ids, first].join(' → ')}.`, remedy: 'Remove one of these steps.' };
}

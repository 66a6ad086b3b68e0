import type { Position } from '../types.js';

/** Line and column of an offset. `starts` are the offsets at which the lines of a text begin, in ascending order, 0 first. */
export function positionAmong(starts: readonly number[], offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

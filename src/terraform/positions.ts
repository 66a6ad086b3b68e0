import { positionAmong } from '../base/line-starts.js';
import type { Position } from '../types.js';

/** A function that turns offsets of a text into lines and columns. The lines are looked for when it is first asked. */
export function createPositions(text: string): (offset: number) => Position {
  let starts: number[] | undefined;
  return (offset) => positionAmong((starts ??= lineStarts(text)), offset);
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

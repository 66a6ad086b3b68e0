import { exceed } from './failure.js';

/** go-yaml lets aliases make up 99 % of a small document, and ever less up to 10 % of a large one. */
const SMALL_DOCUMENT = 400_000;
const LARGE_DOCUMENT = 4_000_000;
const SMALL_PART = 0.99;
const LARGE_PART = 0.1;

/** Ends a document that grows too much when its aliases are written out: by go-yaml's rule, and by the caller's limit. */
export function checkExpansion(nodes: number, aliased: number, limit: { readonly most: number; readonly at: number }): void {
  const size = Math.min(Math.max((nodes - SMALL_DOCUMENT) / (LARGE_DOCUMENT - SMALL_DOCUMENT), 0), 1);
  const refused = aliased > 100 && nodes > 1000 && aliased / nodes > SMALL_PART - (SMALL_PART - LARGE_PART) * size;
  if (refused || aliased > limit.most) exceed(limit.at, 'The document grows too much when its aliases are written out.', 'Use fewer aliases of large values.');
}

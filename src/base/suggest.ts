/**
 * The candidate that a mistyped word most likely means, or null where none is near: at most one slip for every three
 * characters, a slip being a letter too many, too few, wrong, or swapped with its neighbour. Case does not count.
 * Of equally near candidates the first wins.
 */
export function suggest(word: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  let bestDistance = Infinity;
  const wanted = word.toLowerCase();
  for (const candidate of candidates) {
    const limit = Math.floor(Math.max(word.length, candidate.length) / 3);
    if (Math.abs(word.length - candidate.length) > limit) continue;
    const distance = editDistance(wanted, candidate.toLowerCase());
    if (distance <= limit && distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** How a suggestion is put to the user: `Did you mean "x"?`, or the given sentence where nothing is near. */
export function didYouMean(word: string, candidates: readonly string[], otherwise: string): string {
  const suggestion = suggest(word, candidates);
  return suggestion === null ? otherwise : `Did you mean "${suggestion}"?`;
}

/** Damerau-Levenshtein distance in its restricted form (optimal string alignment), three rows at a time. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const wrong = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + wrong);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, at(beforeLast, j - 2) + 1);
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}

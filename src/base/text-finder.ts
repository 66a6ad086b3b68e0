/** Finds which of many texts stand in another, in one pass, whatever their case. Returns a list with 1 where a text was found and 0 elsewhere, in the order of the texts. */
export type TextFinder = (text: string) => Uint8Array;

/** Letters beyond ASCII whose other case is in ASCII: dotted and dotless i, long s, the sign of the Kelvin. */
const FOLDED: ReadonlyMap<number, string> = new Map([[0x130, 'i'], [0x131, 'i'], [0x17f, 's'], [0x212a, 'k']]);

interface Automaton {
  /** Columns of a row: a power of two, so that a step is a shift and a look. */
  readonly shift: number;
  /** The column of each character of ASCII; column 0 is for whatever stands in none of the texts. */
  readonly columns: Uint8Array;
  /** By row and column, the row that follows. Row 0 is the beginning. */
  readonly next: Uint16Array;
  /** By row, the texts that end there. */
  readonly found: readonly (readonly number[])[];
}

/**
 * Makes a finder (Aho and Corasick's automaton), which takes the same time for one text and for hundreds. Texts are of ASCII and not empty.
 * @throws RangeError where the texts have more than 65,535 characters.
 */
export function createTextFinder(texts: readonly string[]): TextFinder {
  const { shift, columns, next, found } = createAutomaton(texts.map((text) => text.toLowerCase()));
  const ends = Uint8Array.from(found, (here) => Math.min(here.length, 1));
  return (text) => {
    const seen = new Uint8Array(texts.length);
    let row = 0;
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      const column = code < 128 ? columns[code] : columns[FOLDED.get(code)?.charCodeAt(0) ?? 0];
      row = next[(row << shift) | (column ?? 0)] ?? 0;
      if (ends[row] === 1) for (const each of found[row] ?? []) seen[each] = 1;
    }
    return seen;
  };
}

function createAutomaton(texts: readonly string[]): Automaton {
  const all = texts.join('');
  if (all.length > 0xffff) throw new RangeError('the texts are too long');
  const characters = [...new Set(all)];
  const columns = new Uint8Array(128);
  characters.forEach((character, index) => {
    columns[character.charCodeAt(0)] = index + 1;
    columns[character.toUpperCase().charCodeAt(0)] = index + 1;
  });
  const shift = Math.ceil(Math.log2(characters.length + 1));
  const next = new Uint16Array((all.length + 1) << shift);
  const found: number[][] = [[]];
  texts.forEach((text, index) => {
    let row = 0;
    for (const character of text) {
      const place = (row << shift) | (columns[character.charCodeAt(0)] ?? 0);
      if (next[place] === 0) next[place] = found.push([]) - 1;
      row = next[place] ?? 0;
    }
    found[row]?.push(index);
  });
  followSuffixes(next, found, shift);
  return { shift, columns, next, found };
}

/** Row by row from the beginning: where a text does not go on, another one may, which begins with the end of what was read. */
function followSuffixes(next: Uint16Array, found: readonly number[][], shift: number): void {
  const suffix = new Uint16Array(found.length);
  const rows = [0];
  for (const row of rows) {
    for (let column = 0; column < 1 << shift; column++) {
      const target = next[(row << shift) | column] ?? 0;
      const other = row === 0 ? 0 : (next[((suffix[row] ?? 0) << shift) | column] ?? 0);
      if (target === 0) {
        next[(row << shift) | column] = other;
        continue;
      }
      suffix[target] = other;
      found[target]?.push(...(found[other] ?? []));
      rows.push(target);
    }
  }
}

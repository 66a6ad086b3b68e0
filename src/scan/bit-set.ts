/** Which of a list of names are meant, four of them in each hexadecimal digit; the empty text is none of them. */
export function writeBitSet(names: readonly string[], chosen: readonly string[]): string {
  if (chosen.length === 0) return '';
  const set = new Set(chosen);
  let text = '';
  for (let start = 0; start < names.length; start += 4) {
    let digit = 0;
    names.slice(start, start + 4).forEach((name, bit) => (digit |= set.has(name) ? 1 << bit : 0));
    text += digit.toString(16);
  }
  return text;
}

/** The names that are meant. */
export function readBitSet(names: readonly string[], text: string): readonly string[] {
  return names.filter((_, index) => ((Number.parseInt(text[index >> 2] ?? '0', 16) >> (index & 3)) & 1) === 1);
}

/** How many names are meant. */
export function countBitSet(text: string): number {
  let count = 0;
  for (const digit of text) for (let bits = Number.parseInt(digit, 16); bits > 0; bits >>= 1) count += bits & 1;
  return count;
}

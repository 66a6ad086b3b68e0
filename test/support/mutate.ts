/** Numbers from 0 below a limit, the same for the same seed (mulberry32). */
export function createRandom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}

/** Pieces in which the styles of YAML differ. */
const PIECES = [
  ...' \n\t:-?,[]{}&*!|>\'"#%@`\\~=<._+0189aenyTE/$(é\u{1F600}\r\u0085\u2028\uFEFF\u0007',
  ...[': ', ':\n', ' #', '# c', '- ', '-\n', '- - ', '  ', '    ', '\n\n', '\n  ', '\n# c\n', '\r\n', '---\n', '--- # c\n', '\n...\n', '... ', '|-\n', '|+\n', '>\n', '>-\n', '|2\n', '| # c\n', '|\n'],
  ...['""', "''", "'a''b'", '"\\n"', '"\\\\"', '"\\u00e9"', '"\\x41"', '"\\/"', '"a\n  b"', "'a\n\n  b'", '"a\\\n  b"', '[a, b]', '{a: b}', '[]', '{}', '[a,\n b]', '{"a":1}', '[{a: 1}, [b]]'],
  ...['<<', '<<: ', '__proto__: ', 'constructor: ', 'toString: ', '? ', '&x ', '*x', '!!str ', 'null', '~', 'yes', 'on: ', 'No', '0400', '0x1f', '1_000', '1e3', '-.5', '.inf', '.nan', '-0', '+1', '12345678901', '2001-01-01', '1:30', '8080: '],
];

type Random = (limit: number) => number;

/** A text with a few changes as people, merges and templates make them: of characters, of pieces of YAML, of lines and their indentation. */
export function mutate(text: string, random: Random): string {
  let mutant = text;
  for (let changes = 1 + random(3); changes > 0; changes -= 1) mutant = random(2) === 0 ? changeCharacters(mutant, random) : changeLines(mutant, random);
  return mutant;
}

function changeCharacters(text: string, random: Random): string {
  const at = random(text.length + 1);
  const removed = [0, 0, 1, 1 + random(4), random(30)][random(5)] ?? 0;
  const piece = random(4) === 0 ? '' : (PIECES[random(PIECES.length)] ?? '');
  return text.slice(0, at) + piece + text.slice(at + removed);
}

function changeLines(text: string, random: Random): string {
  const lines = text.split('\n');
  const at = random(lines.length);
  const line = lines[at] ?? '';
  const other = lines[random(lines.length)] ?? '';
  const spaces = ' '.repeat(1 + random(3));
  const key = /^ *(?:- +)*/.exec(line)?.[0].length ?? 0;
  const colon = line.indexOf(': ');
  const piece = PIECES[random(PIECES.length)] ?? '';
  const changed = [
    [],
    [line, line],
    [line, other],
    [other],
    [spaces + line],
    [line.slice(spaces.length)],
    [line.slice(0, key) + piece + line.slice(key)],
    [`${line.slice(0, key)}- ${line.slice(key)}`],
    [line + piece],
    [colon === -1 ? piece : line.slice(0, colon + 2) + piece],
    [colon === -1 ? line : line.slice(0, colon + 1), line.slice(0, key) + spaces + (colon === -1 ? piece : line.slice(colon + 2))],
    [line, '', `${spaces}`],
  ][random(12)];
  lines.splice(at, 1, ...(changed ?? []));
  return lines.join('\n');
}

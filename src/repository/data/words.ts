/** One line as words, where `;` and `|` mean nothing: how Compose takes a command apart, and how Redis and PostgreSQL write their settings. */
export function readWords(line: string): readonly string[] {
  const words: string[] = [];
  let word: string | null = null;
  for (let at = 0; at < line.length; at++) {
    const character = line[at] ?? '';
    if (/\s/.test(character)) {
      if (word !== null) words.push(word);
      word = null;
      continue;
    }
    const piece = readPiece(line, at);
    word = (word ?? '') + piece.text;
    at = piece.end;
  }
  if (word !== null) words.push(word);
  return words;
}

/** A quoted part, an escaped character or a plain one; `end` is its last character. */
function readPiece(text: string, at: number): { readonly text: string; readonly end: number } {
  const character = text[at] ?? '';
  if (character === '\\') return { text: text[at + 1] ?? '', end: at + 1 };
  if (character !== '"' && character !== "'") return { text: character, end: at };
  let inside = '';
  let next = at + 1;
  for (; next < text.length && text[next] !== character; next++) {
    if (character === '"' && text[next] === '\\') next++;
    inside += text[next] ?? '';
  }
  return { text: inside, end: next };
}

import { type Cursor, skipComment, skipToken } from '../hcl/skip.js';

/** The offset behind the bracket that closes the one at `start`; the text's length where none does. */
export function bracketEnd(text: string, start: number): number {
  const cursor: Cursor = { text, at: start, comments: [] };
  let depth = 0;
  while (cursor.at < text.length) {
    if (skipComment(cursor)) continue;
    const character = text.charAt(cursor.at);
    if (character === '(' || character === '[' || character === '{') depth += 1;
    else if (character === ')' || character === ']' || character === '}') depth -= 1;
    skipToken(cursor);
    if (depth === 0) return cursor.at;
  }
  return text.length;
}

/** The two sides of the first operator outside of strings and brackets, or null where there is none. */
export function splitAtTop(text: string, operator: string): readonly [string, string] | null {
  const cursor: Cursor = { text, at: 0, comments: [] };
  while (cursor.at < text.length) {
    if (skipComment(cursor)) continue;
    const character = text.charAt(cursor.at);
    if (text.startsWith(operator, cursor.at)) return [text.slice(0, cursor.at), text.slice(cursor.at + operator.length)];
    if (character === '(' || character === '[' || character === '{') cursor.at = bracketEnd(text, cursor.at);
    else skipToken(cursor);
  }
  return null;
}

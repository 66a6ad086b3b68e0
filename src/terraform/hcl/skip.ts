/** Where a scan of HCL stands; comments are gathered on the way. */
export interface Cursor {
  readonly text: string;
  at: number;
  readonly comments: HclComment[];
}

/** A comment, its marks included. The end is exclusive, and before the line's end. */
export interface HclComment {
  readonly start: number;
  readonly end: number;
}

const HEREDOC = /<<-?([\p{L}\p{N}_][\p{L}\p{N}_-]*)[ \t]*\r?\n/uy;

/** Skips white space and comments; line ends only where `lines` says so. */
export function skipTrivia(cursor: Cursor, lines: boolean): void {
  const { text } = cursor;
  for (;;) {
    const code = text.charCodeAt(cursor.at);
    if (code === 32 || code === 9 || code === 13 || code === 0xfeff || (lines && code === 10)) cursor.at += 1;
    else if (!skipComment(cursor)) return;
  }
}

/** Skips a comment where one begins. */
export function skipComment(cursor: Cursor): boolean {
  const { text, at } = cursor;
  const isBlock = text.startsWith('/*', at);
  if (!isBlock && text[at] !== '#' && !text.startsWith('//', at)) return false;
  cursor.at = isBlock ? blockEnd(text, at) : lineEnd(text, at);
  cursor.comments.push({ start: at, end: cursor.at });
  return true;
}

function blockEnd(text: string, at: number): number {
  const end = text.indexOf('*/', at + 2);
  return end === -1 ? text.length : end + 2;
}

/** The end of the line, before its line break. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  if (end === -1) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}

/** Skips one token, a whole string or heredoc included. Brackets are tokens of their own. */
export function skipToken(cursor: Cursor): void {
  const { text, at } = cursor;
  if (text[at] === '"') cursor.at = quotedEnd(text, at);
  else if (text.startsWith('<<', at)) cursor.at = heredocEnd(text, at) ?? at + 2;
  else cursor.at = at + 1;
}

function heredocEnd(text: string, at: number): number | null {
  HEREDOC.lastIndex = at;
  const [, marker = ''] = HEREDOC.exec(text) ?? [];
  if (marker === '') return null;
  for (let line = HEREDOC.lastIndex; line < text.length; ) {
    const end = lineEnd(text, line);
    if (text.slice(line, end).trim() === marker) return end;
    const next = text.indexOf('\n', end);
    if (next === -1) break;
    line = next + 1;
  }
  return text.length;
}

/**
 * The end of a quoted string. In it, `${` and `%{` begin expressions in which strings may stand again, to any depth; `$${` does not.
 * A string that its line does not close ends with the line.
 */
export function quotedEnd(text: string, start: number): number {
  const open: ('"' | '{')[] = ['"'];
  let at = start + 1;
  while (at < text.length) {
    const character = text[at];
    const inString = open.at(-1) === '"';
    if (character === '\n' && inString) return at;
    if (character === '"') {
      if (!inString) open.push('"');
      else if (open.length === 1) return at + 1;
      else open.pop();
    } else if (inString && character === '\\') at += 1;
    else if (inString && (character === '$' || character === '%')) {
      if (text[at + 1] === character && text[at + 2] === '{') at += 2;
      else if (text[at + 1] === '{') {
        open.push('{');
        at += 1;
      }
    } else if (!inString && character === '{') open.push('{');
    else if (!inString && character === '}') open.pop();
    at += 1;
  }
  return text.length;
}

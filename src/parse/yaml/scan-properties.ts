import { isBlank, isBlankOrEnd, isNameCharacter } from './characters.js';
import { refuse } from './failure.js';
import { skipRestOfLine, type Scanner } from './scanner.js';
import { addToken, TAG, TAG_DIRECTIVE, VERSION_DIRECTIVE } from './tokens.js';

const AFTER_NAME = new Set([...'?:,]}%@`'].map((character) => character.charCodeAt(0)));

/** Reads `&name` or `*name`; only letters, digits, `_` and `-` make a name. */
export function scanAnchor(scanner: Scanner, kind: number): void {
  const { text, tokens } = scanner;
  const start = scanner.at;
  let end = start + 1;
  while (isNameCharacter(text.charCodeAt(end))) end += 1;
  const next = text.charCodeAt(end);
  if (end === start + 1 || !(isBlankOrEnd(next) || AFTER_NAME.has(next))) {
    refuse(start, `A text without quotes cannot begin with "${text.charAt(start)}", which marks an anchor or alias.`, 'Quote the text; a name may hold letters, digits, "_" and "-".');
  }
  scanner.at = end;
  addToken(tokens, kind, start, end);
  tokens.texts[tokens.texts.length - 1] = text.slice(start + 1, end);
}

/** Reads `!suffix`, `!handle!suffix` or `!<whole>`, as handle and suffix; the whole has no handle. */
export function scanTag(scanner: Scanner): void {
  const { text, tokens } = scanner;
  const start = scanner.at;
  let pair: readonly [string, string];
  if (text.charCodeAt(start + 1) === 60) {
    scanner.at = start + 2;
    pair = ['', readUri(scanner, '')];
    if (text.charCodeAt(scanner.at) !== 62) refuse(start, 'The tag that begins with "!<" does not end with ">".', 'Add the missing ">".');
    scanner.at += 1;
  } else {
    const handle = readHandle(scanner);
    if (handle.length > 1 && handle.endsWith('!')) pair = [handle, readUri(scanner, '')];
    else {
      const suffix = readUri(scanner, handle);
      pair = suffix === '' ? ['', '!'] : ['!', suffix];
    }
  }
  if (!isBlankOrEnd(text.charCodeAt(scanner.at))) refuse(start, 'A text without quotes cannot begin with "!", which marks a tag.', 'Quote the text.');
  tokens.pairs.set(tokens.kinds.length, pair);
  addToken(tokens, TAG, start, scanner.at);
}

/** `!`, `!name` or `!name!`. */
function readHandle(scanner: Scanner): string {
  const { text } = scanner;
  const start = scanner.at;
  let end = start + 1;
  while (isNameCharacter(text.charCodeAt(end))) end += 1;
  if (text.charCodeAt(end) === 33) end += 1;
  scanner.at = end;
  return text.slice(start, end);
}

const URI = /[\w\-;/?:@&=+$,.!~*'()[\]]|((?:%[0-9a-fA-F]{2})+)|%/y;

/** The rest of a tag, after a head of which all but the `!` counts. */
function readUri(scanner: Scanner, head: string): string {
  const { text } = scanner;
  const start = scanner.at;
  let uri = head.slice(1);
  URI.lastIndex = start;
  for (let match = URI.exec(text); match !== null; match = URI.exec(text)) {
    const [found, escapes] = match;
    if (found === '%') refuse(scanner.at, 'The tag has a "%" without two hexadecimal digits.', 'Quote the text, if it is not meant as a tag.');
    uri += escapes === undefined ? found : decodeEscapes(scanner, escapes);
    scanner.at += found.length;
  }
  if (head === '' && scanner.at === start) refuse(start, 'The tag is empty.', 'Quote the text, if it is not meant as a tag.');
  return uri;
}

function decodeEscapes(scanner: Scanner, escapes: string): string {
  try {
    return decodeURIComponent(escapes);
  } catch (error) {
    if (error instanceof URIError) return refuse(scanner.at, 'The escapes of the tag are not UTF-8.', 'Mend the tag.');
    throw error;
  }
}

/** Reads a `%YAML` or `%TAG` line; the offset is at the `%`. */
export function scanDirective(scanner: Scanner): void {
  const { text, tokens } = scanner;
  const start = scanner.at;
  const line = /^%(?:YAML[ \t]+([0-9]{1,2})\.([0-9]{1,2})|TAG[ \t]+(!(?:[\w-]*!)?)(?=[ \t]))/.exec(text.slice(start, start + 200));
  if (line === null) refuse(start, 'A line cannot begin with "%", which marks a directive, and this is neither %YAML nor %TAG.', 'Quote or indent the text.');
  scanner.at = start + line[0].length;
  const [, major, minor, handle] = line;
  if (handle !== undefined) {
    while (isBlank(text.charCodeAt(scanner.at))) scanner.at += 1;
    tokens.pairs.set(tokens.kinds.length, [handle, readUri(scanner, '')]);
    if (!isBlankOrEnd(text.charCodeAt(scanner.at))) refuse(start, 'The prefix of the %TAG line does not end with white space.', 'Mend the line.');
  } else tokens.pairs.set(tokens.kinds.length, [String(Number(major)), String(Number(minor))]);
  const end = scanner.at;
  skipRestOfLine(scanner, start, 'a directive');
  addToken(tokens, handle === undefined ? VERSION_DIRECTIVE : TAG_DIRECTIVE, start, end);
}

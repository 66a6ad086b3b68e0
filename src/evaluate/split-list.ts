import { endOfString } from '../base/json-text.js';

const QUOTE = 0x22;
const COMMA = 0x2c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/**
 * The elements of a list in JSON without white space, as texts: of two hundred answers nearly all are empty, and those need not be parsed.
 * @returns Null where the text is no list.
 */
export function splitList(text: string): readonly string[] | null {
  const end = text.length - 1;
  if (text.charCodeAt(0) !== OPEN_LIST || text.charCodeAt(end) !== CLOSE_LIST) return null;
  const elements: string[] = [];
  for (let at = 1; at < end; at++) {
    const empty = emptyAt(text, at);
    const start = at;
    at = empty === null ? endOfElement(text, at, end) : at + empty.length;
    elements.push(empty ?? text.slice(start, at));
  }
  return elements;
}

/** The empty list, or the list of one, that begins here: nearly all elements are one of these. */
function emptyAt(text: string, at: number): '[]' | '[[]]' | null {
  if (text.charCodeAt(at) !== OPEN_LIST) return null;
  const next = text.charCodeAt(at + 1);
  if (next === CLOSE_LIST) return '[]';
  return next === OPEN_LIST && text.charCodeAt(at + 2) === CLOSE_LIST && text.charCodeAt(at + 3) === CLOSE_LIST ? '[[]]' : null;
}

/** The place of the comma behind an element, or the end of the list. */
function endOfElement(text: string, start: number, end: number): number {
  let depth = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      const behind = endOfString(text, at);
      if (behind === -1) return end;
      at = behind - 1;
    } else if (code === OPEN_LIST || code === OPEN_OBJECT) depth += 1;
    else if (code === CLOSE_LIST || code === CLOSE_OBJECT) depth -= 1;
    else if (code === COMMA && depth === 0) return at;
  }
  return end;
}

import { endOfString, skipSpace } from '../base/json-text.js';

const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;

/** How a scan of one JSON value ended: where the value ends, or where the text is no JSON any more. */
export type ScanResult = { readonly kind: 'end'; readonly offset: number } | { readonly kind: 'broken'; readonly offset: number };

/**
 * Finds the end of the JSON value (RFC 8259) that begins at an offset, without building it. It keeps no stack of calls, so nesting of
 * any depth is safe, and it takes time in proportion to the value. Numbers and escapes are only looked over.
 */
export function scanJson(text: string, start: number): ScanResult {
  const open: number[] = [];
  let at = skipSpace(text, start);
  for (;;) {
    const code = text.charCodeAt(at);
    let next: number;
    if (code === OPEN_OBJECT || code === OPEN_LIST) {
      next = skipSpace(text, at + 1);
      const closing = code === OPEN_OBJECT ? CLOSE_OBJECT : CLOSE_LIST;
      if (text.charCodeAt(next) !== closing) {
        open.push(code);
        at = code === OPEN_OBJECT ? skipKey(text, next) : next;
        if (at < 0) return broken(~at);
        continue;
      }
      next += 1;
    } else {
      next = skipScalar(text, at);
      if (next < 0) return broken(~next);
    }
    const following = closeAndContinue(text, next, open);
    if (open.length === 0) return following < 0 ? broken(~following) : { kind: 'end', offset: following };
    if (following < 0) return broken(~following);
    at = following;
  }
}

/** After a value: closes what ends here, and goes on to the next value. Negative (`~offset`) where the text is broken. */
function closeAndContinue(text: string, from: number, open: number[]): number {
  let at = from;
  for (;;) {
    const container = open.at(-1);
    if (container === undefined) return at;
    at = skipSpace(text, at);
    const code = text.charCodeAt(at);
    if (code === COMMA) {
      at = skipSpace(text, at + 1);
      return container === OPEN_OBJECT ? skipKey(text, at) : at;
    }
    if (code !== (container === OPEN_OBJECT ? CLOSE_OBJECT : CLOSE_LIST)) return ~at;
    open.pop();
    at += 1;
  }
}

/** From a key to its value. Negative (`~offset`) where no key stands. */
function skipKey(text: string, at: number): number {
  if (text.charCodeAt(at) !== QUOTE) return ~at;
  const end = stringEnd(text, at);
  if (end < 0) return end;
  const colon = skipSpace(text, end);
  return text.charCodeAt(colon) === COLON ? skipSpace(text, colon + 1) : ~colon;
}

function skipScalar(text: string, at: number): number {
  if (text.charCodeAt(at) === QUOTE) return stringEnd(text, at);
  SCALAR.lastIndex = at;
  return SCALAR.test(text) ? SCALAR.lastIndex : ~at;
}

const SCALAR = /true|false|null|-?\d[\d.eE+-]*/y;

/** The offset behind the string that begins at `at`, or `~offset` of the end of the text where it does not end. */
function stringEnd(text: string, at: number): number {
  const end = endOfString(text, at);
  return end === -1 ? ~text.length : end;
}

function broken(offset: number): ScanResult {
  return { kind: 'broken', offset };
}

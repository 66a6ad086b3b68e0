import { endOfString, skipSpace } from '../base/json-text.js';
import type { Path } from '../types.js';
import { scanJson } from './json-scan.js';

/** Finds the offset of a path of a JSON text. */
export type JsonFinder = (path: Path) => number;

interface Place {
  /** Where the key begins; for an element of a list, where the value begins. */
  readonly offset: number;
  readonly value: number;
}

/**
 * Finds places in the JSON value that begins at an offset: an entry at its key, an element at its first character, and for a path that
 * leads nowhere the deepest place on the way that exists. Nothing is built; a container is looked over once, when a path first
 * leads into it, so that any number of paths takes time in proportion to the text and memory in proportion to the containers met.
 */
export function createJsonFinder(text: string, start: number): JsonFinder {
  const root = skipSpace(text, start);
  const known = new Map<number, ReadonlyMap<string | number, Place>>();
  const childrenOf = (value: number) => {
    let children = known.get(value);
    if (children === undefined) {
      children = placeChildren(text, value);
      known.set(value, children);
    }
    return children;
  };
  return (path) => {
    let found: Place = { offset: root, value: root };
    for (const step of path) {
      const child = childrenOf(found.value).get(step);
      if (child === undefined) break;
      found = child;
    }
    return found.offset;
  };
}

function placeChildren(text: string, start: number): ReadonlyMap<string | number, Place> {
  const children = new Map<string | number, Place>();
  const opening = text[start];
  if (opening !== '{' && opening !== '[') return children;
  let at = skipSpace(text, start + 1);
  while (at < text.length && text[at] !== '}' && text[at] !== ']') {
    const keyEnd = opening === '{' ? endOfString(text, at) : at;
    if (keyEnd < 0) break;
    const value = opening === '{' ? skipSpace(text, skipSpace(text, keyEnd) + 1) : at;
    children.set(opening === '{' ? readKey(text.slice(at, keyEnd)) : children.size, { offset: at, value });
    const end = scanJson(text, value);
    if (end.kind === 'broken') break;
    at = skipSpace(text, end.offset);
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
  return children;
}

function readKey(quoted: string): string {
  return quoted.includes('\\') ? String(JSON.parse(quoted)) : quoted.slice(1, -1);
}

import { isList, isObject, property } from '../../base/json.js';
import type { JsonValue } from '../../types.js';
import type { Block } from './blocks.js';
import { MASK } from './lines.js';
import type { TemplateNode } from './tree.js';

const MASKS = new RegExp(`${MASK}+`);

/**
 * How surely a masked text has come out as a given one: null when it cannot have, else the count of literal characters,
 * and one more where nothing is masked.
 */
export function matchText(masked: string, text: string): number | null {
  const parts = masked.split(MASKS);
  const [first = ''] = parts;
  if (parts.length === 1) return masked === text ? text.length + 1 : null;
  if (!text.startsWith(first)) return null;
  let from = first.length;
  const last = parts.at(-1) ?? '';
  for (const part of parts.slice(1, -1)) {
    const found = text.indexOf(part, from);
    if (found === -1) return null;
    from = found + part.length;
  }
  if (text.length - last.length < from || !text.endsWith(last)) return null;
  return parts.reduce((sum, part) => sum + part.length, 0);
}

/** Texts that YAML may read as something else than they say: numbers, texts with escapes, flow collections, aliases, block texts. */
const NOT_AS_WRITTEN = /^([|>&*![{%@`]|[-+.]?\d|0x|(?:true|false|yes|no|on|off|null|~|y|n)$)/i;

/** As matchText, for what stands behind a key and the value that came out. Where YAML may read the text as something else, 0. */
export function matchScalar(masked: string, value: JsonValue): number | null {
  const comment = masked.search(/\s#/);
  const written = (comment === -1 ? masked : masked.slice(0, comment)).trim();
  if (written === '') return 0;
  const isCollection = isObject(value) || isList(value);
  const quote = /^"([^"\\]*)"$|^'([^']*)'$/.exec(written);
  if (isCollection) return quote === null && (MASKS.test(written) || NOT_AS_WRITTEN.test(written)) ? 0 : null;
  const text = value === null ? '' : String(value);
  if (quote !== null) return matchText(quote[1] ?? quote[2] ?? '', text);
  if (written.startsWith('"') || written.startsWith("'") || NOT_AS_WRITTEN.test(written)) return matchText(written, text) ?? 0;
  return matchText(written, text);
}

/**
 * How well a node fits the value that came out at its place: null when something in it speaks against, else more for each
 * literal that is the same. What stands in a block of its own may be missing from the output.
 */
export function similarity(node: TemplateNode, value: JsonValue | undefined): number | null {
  if (value === undefined) return 0;
  const own = node.value === '' ? 0 : matchScalar(node.value, value);
  if (own === null) return null;
  if (!isObject(value)) return node.children.some((child) => child.kind === 'entry' && !isList(value)) ? null : own;
  let score = own;
  for (const child of node.children) {
    if (child.kind === 'item') return null;
    if (child.kind !== 'entry' || child.key.includes(MASK)) continue;
    const present = property(value, child.key);
    const fits = present === undefined ? null : child.value === '' ? 0 : matchScalar(child.value, present);
    if (fits === null && child.block === node.block && child.value !== '') return null;
    // A name says more than any other field does.
    score += child.key === 'name' ? (fits ?? 0) * 100 : (fits ?? 0);
  }
  return score;
}

/**
 * Whether a value cannot have come out of a node: a text that the node always writes is another one, or missing.
 * @param block The block that surely came out: that of the node, or that of the document's kind for a root.
 */
export function contradicts(node: TemplateNode, value: JsonValue, block: Block | null = node.block): boolean {
  if (isList(value)) {
    const items = node.children.filter((child) => child.kind === 'item');
    if (items.length < node.children.length || items.length === 0) return false;
    return value.some((element) => items.every((item) => similarity(item, element) === null || contradicts(item, element)));
  }
  if (!isObject(value)) return node.kind === 'entry' && node.value !== '' && matchScalar(node.value, value) === null;
  const keys = new Set(node.children.filter((child) => child.kind === 'entry' && child.block === block && !child.key.includes(MASK)).map(({ key }) => key));
  return [...keys].some((key) => {
    const entries = entriesFor(node, key);
    const present = property(value, key);
    if (entries.some((entry) => entry.block !== block)) return false;
    return present === undefined ? entries.every((entry) => entry.value !== '') : entries.every((entry) => contradicts(entry, present));
  });
}

/** The entries that may hold a key: those that have it literally, else those whose key an action writes. */
export function entriesFor(node: TemplateNode, key: string): TemplateNode[] {
  const entries = node.children.filter((child) => child.kind === 'entry');
  const literal = entries.filter((entry) => entry.key === key);
  return literal.length > 0 ? literal : entries.filter((entry) => entry.key.includes(MASK) && matchText(entry.key, key) !== null);
}

/** The nodes that fit a value best, none where nothing fits. */
export function bestFits(nodes: readonly TemplateNode[], value: JsonValue | undefined): TemplateNode[] {
  const fits = nodes.flatMap((node) => {
    const score = similarity(node, value);
    return score === null ? [] : [{ node, score }];
  });
  const best = Math.max(...fits.map(({ score }) => score));
  return fits.filter(({ score }) => score === best).map(({ node }) => node);
}

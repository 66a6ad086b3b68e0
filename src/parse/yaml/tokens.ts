/** Kinds of tokens. They are numbers without an enum because they are compared for every character of every file. */
export const STREAM_END = 0;
export const VERSION_DIRECTIVE = 1;
export const TAG_DIRECTIVE = 2;
export const DOCUMENT_START = 3;
export const DOCUMENT_END = 4;
export const BLOCK_SEQUENCE_START = 5;
export const BLOCK_MAPPING_START = 6;
export const BLOCK_END = 7;
export const FLOW_SEQUENCE_START = 8;
export const FLOW_SEQUENCE_END = 9;
export const FLOW_MAPPING_START = 10;
export const FLOW_MAPPING_END = 11;
export const BLOCK_ENTRY = 12;
export const FLOW_ENTRY = 13;
export const KEY = 14;
export const VALUE = 15;
export const ALIAS = 16;
export const ANCHOR = 17;
export const TAG = 18;
export const PLAIN_SCALAR = 19;
export const QUOTED_SCALAR = 20;
/** Stands where the scanner could not go on. */
export const FAILURE = 21;

/** Bits beside the kind: a colon behind the token made it a key, or the first key of a block mapping. */
export const KIND_MASK = 31;
export const IS_KEY = 32;
export const OPENS_MAPPING = 64;

/** The tokens of one document, as columns: a table of numbers is made and thrown away faster than objects. */
export interface Tokens {
  readonly kinds: number[];
  readonly starts: number[];
  readonly ends: number[];
  /** The value of a scalar, the name of an anchor or alias, else empty. */
  readonly texts: string[];
  /** Handle and suffix of tags, handle and prefix of `%TAG` lines, by token. */
  readonly pairs: Map<number, readonly [string, string]>;
}

export function createTokens(): Tokens {
  return { kinds: [], starts: [], ends: [], texts: [], pairs: new Map() };
}

export function addToken(tokens: Tokens, kind: number, start: number, end: number): void {
  tokens.kinds.push(kind);
  tokens.starts.push(start);
  tokens.ends.push(end);
  tokens.texts.push('');
}

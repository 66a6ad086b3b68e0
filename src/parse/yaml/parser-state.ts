import { throwFailure } from './failure.js';
import type { Tokenized } from './tokenize.js';
import * as T from './tokens.js';

/** What stands before a node, and where the node is; one object that is filled again for each node. */
export interface NodeMark {
  start: number;
  end: number;
  anchor: string | null;
  /** The whole tag, `tag:yaml.org,2002:str` for `!!str`; null where there is none. */
  tag: string | null;
}

/** Takes the nodes of a document in their order. */
export interface NodeSink {
  /** `implicit`: without quotes and tag, so that the text may mean a number. */
  scalar(text: string, implicit: boolean, mark: NodeMark): void;
  alias(name: string, mark: NodeMark): void;
  startMapping(mark: NodeMark): void;
  startSequence(mark: NodeMark): void;
  /** Ends the innermost collection. */
  endCollection(): void;
}

/** Where a parser is among the tokens. */
export interface Parser {
  readonly tokenized: Tokenized;
  readonly sink: NodeSink;
  readonly maxDepth: number;
  readonly handles: Map<string, string>;
  readonly mark: NodeMark;
  index: number;
  /** Kind of the token at hand, which may be one that a key implies. */
  kind: number;
  /** How many implied tokens of the token at hand have been taken. */
  taken: number;
  depth: number;
  /** Where the last token of a node ended. */
  lastEnd: number;
  /** Where the innermost open bracket is, or null. */
  bracket: number | null;
}

/** A parser at the first of the tokens. */
export function createParser(tokenized: Tokenized, sink: NodeSink, maxDepth: number): Parser {
  const mark: NodeMark = { start: 0, end: 0, anchor: null, tag: null };
  const parser: Parser = { tokenized, sink, maxDepth, handles: new Map(), mark, index: 0, kind: 0, taken: 0, depth: 0, lastEnd: 0, bracket: null };
  settle(parser);
  return parser;
}

/** Finds the kind of the token at hand; fails where the scanner did. */
export function settle(parser: Parser): void {
  const { failure, tokens, undecided } = parser.tokenized;
  const raw = tokens.kinds[parser.index] ?? T.STREAM_END;
  if (failure !== null && (raw === T.FAILURE || undecided.has(parser.index))) throwFailure(failure);
  if (raw <= T.KIND_MASK) parser.kind = raw;
  else if ((raw & T.OPENS_MAPPING) !== 0 && parser.taken === 0) parser.kind = T.BLOCK_MAPPING_START;
  else if (parser.taken < ((raw & T.OPENS_MAPPING) !== 0 ? 2 : 1)) parser.kind = T.KEY;
  else parser.kind = raw & T.KIND_MASK;
}

/** Goes to the next token. */
export function advance(parser: Parser): void {
  const { tokens } = parser.tokenized;
  const raw = tokens.kinds[parser.index] ?? T.STREAM_END;
  if (parser.kind === (raw & T.KIND_MASK)) {
    if (parser.kind > T.BLOCK_END) parser.lastEnd = tokens.ends[parser.index] ?? 0;
    parser.index += 1;
    parser.taken = 0;
  } else parser.taken += 1;
  settle(parser);
}

export function offset(parser: Parser): number {
  return parser.tokenized.tokens.starts[parser.index] ?? 0;
}

/** Whether the token at hand is of a kind; a function, because reading on changes the kind. */
export function isAt(parser: Parser, kind: number): boolean {
  return parser.kind === kind;
}

export function tokenEnd(parser: Parser): number {
  return parser.tokenized.tokens.ends[parser.index] ?? 0;
}

export function fillMark(parser: Parser, start: number, anchor: string | null, tag: string | null): void {
  const { mark } = parser;
  mark.start = start;
  mark.end = start;
  mark.anchor = anchor;
  mark.tag = tag;
}

/** A value that is left out: null. */
export function emptyNode(parser: Parser, at: number): void {
  fillMark(parser, at, null, null);
  parser.sink.scalar('', true, parser.mark);
}

import { exceed, refuse } from './failure.js';
import { advance, emptyNode, fillMark, isAt, offset, type Parser } from './parser-state.js';
import * as T from './tokens.js';

/** Reads a node with its anchor and tag. `indentless`: a list may stand at the column of the key that it belongs to. */
export function parseNode(parser: Parser, block: boolean, indentless: boolean): void {
  if (parser.kind === T.ALIAS) return parseAlias(parser);
  readProperties(parser);
  switch (parser.kind) {
    case T.PLAIN_SCALAR:
    case T.QUOTED_SCALAR:
      return parseScalar(parser);
    case T.FLOW_SEQUENCE_START:
      return parseBrackets(parser, parseFlowSequence);
    case T.FLOW_MAPPING_START:
      return parseBrackets(parser, parseFlowMapping);
    case T.BLOCK_ENTRY:
      return indentless ? parseCollection(parser, parseIndentlessSequence) : parseMissing(parser);
    case T.BLOCK_SEQUENCE_START:
      return block ? parseCollection(parser, parseBlockSequence) : parseMissing(parser);
    case T.BLOCK_MAPPING_START:
      return block ? parseCollection(parser, parseBlockMapping) : parseMissing(parser);
    default:
      return parseMissing(parser);
  }
}

function parseAlias(parser: Parser): void {
  const { tokens } = parser.tokenized;
  fillMark(parser, offset(parser), null, null);
  parser.mark.end = tokens.ends[parser.index] ?? 0;
  parser.sink.alias(tokens.texts[parser.index] ?? '', parser.mark);
  advance(parser);
}

function parseScalar(parser: Parser): void {
  const { mark } = parser;
  const { tokens } = parser.tokenized;
  mark.end = tokens.ends[parser.index] ?? 0;
  parser.sink.scalar(tokens.texts[parser.index] ?? '', mark.tag === null ? parser.kind === T.PLAIN_SCALAR : mark.tag === '!', mark);
  advance(parser);
}

/** Behind an anchor or a tag the value may be missing, which makes an empty scalar. */
function parseMissing(parser: Parser): void {
  const { mark } = parser;
  if (mark.anchor === null && mark.tag === null) {
    checkBracket(parser);
    refuse(offset(parser), 'A value is missing here.', "Write one, or quote the text if it begins with a character of YAML's own.");
  }
  mark.end = parser.lastEnd;
  parser.sink.scalar('', mark.tag === null, mark);
}

/** Reads an anchor and a tag, in either order, into the mark of the node. */
function readProperties(parser: Parser): void {
  const start = offset(parser);
  let anchor: string | null = null;
  let tag: string | null = null;
  if (parser.kind === T.ANCHOR) {
    anchor = readAnchor(parser);
    if (isAt(parser, T.TAG)) tag = readTag(parser);
  } else if (parser.kind === T.TAG) {
    tag = readTag(parser);
    if (isAt(parser, T.ANCHOR)) anchor = readAnchor(parser);
  }
  fillMark(parser, start, anchor, tag);
}

const STANDARD_HANDLES: readonly (readonly [string, string])[] = [
  ['!', '!'],
  ['!!', 'tag:yaml.org,2002:'],
];

function readAnchor(parser: Parser): string {
  const name = parser.tokenized.tokens.texts[parser.index] ?? '';
  advance(parser);
  return name;
}

function readTag(parser: Parser): string {
  const [handle, suffix] = parser.tokenized.tokens.pairs.get(parser.index) ?? ['', ''];
  const prefix = handle === '' ? '' : (parser.handles.get(handle) ?? STANDARD_HANDLES.find(([name]) => name === handle)?.[1]);
  if (prefix === undefined) refuse(offset(parser), 'No %TAG line says what the part of the tag between the exclamation marks means.', 'Quote the text, if it is not meant as a tag.');
  advance(parser);
  return prefix + suffix;
}

/** Counts the depth around a collection; the parser calls itself, so that it must not go deeper than its stack. */
function parseCollection(parser: Parser, parse: (parser: Parser) => void): void {
  if (parser.depth >= parser.maxDepth) exceed(offset(parser), `Collections are nested more than ${parser.maxDepth} deep.`, 'Flatten the document, or exclude the file.');
  parser.depth += 1;
  parse(parser);
  parser.depth -= 1;
}

function parseBrackets(parser: Parser, parse: (parser: Parser) => void): void {
  const { bracket } = parser;
  parser.bracket = offset(parser);
  parseCollection(parser, parse);
  parser.bracket = bracket;
}

/** Says which bracket is open where the text ends. */
function checkBracket(parser: Parser): void {
  if (parser.bracket !== null && parser.kind === T.STREAM_END) refuse(parser.bracket, 'The bracket is never closed.', 'Close it, or quote the text.');
}

function parseBlockSequence(parser: Parser): void {
  parser.sink.startSequence(parser.mark);
  advance(parser);
  while (parser.kind === T.BLOCK_ENTRY) {
    advance(parser);
    if (parser.kind !== T.BLOCK_ENTRY && parser.kind !== T.BLOCK_END) parseNode(parser, true, false);
    else emptyNode(parser, parser.lastEnd);
  }
  if (parser.kind !== T.BLOCK_END) refuseIndentation(parser, 'list item with "- "');
  parser.sink.endCollection();
  advance(parser);
}

function parseIndentlessSequence(parser: Parser): void {
  parser.sink.startSequence(parser.mark);
  while (parser.kind === T.BLOCK_ENTRY) {
    advance(parser);
    if (parser.kind === T.BLOCK_ENTRY || endsEntry(parser.kind)) emptyNode(parser, parser.lastEnd);
    else parseNode(parser, true, false);
  }
  parser.sink.endCollection();
}

function endsEntry(kind: number): boolean {
  return kind === T.KEY || kind === T.VALUE || kind === T.BLOCK_END;
}

function parseBlockMapping(parser: Parser): void {
  parser.sink.startMapping(parser.mark);
  advance(parser);
  while (parser.kind === T.KEY) {
    advance(parser);
    if (endsEntry(parser.kind)) emptyNode(parser, parser.lastEnd);
    else parseNode(parser, true, true);
    if (isAt(parser, T.VALUE)) {
      advance(parser);
      if (endsEntry(parser.kind)) emptyNode(parser, parser.lastEnd);
      else parseNode(parser, true, true);
    } else emptyNode(parser, parser.lastEnd);
  }
  if (parser.kind !== T.BLOCK_END) refuseIndentation(parser, 'key');
  parser.sink.endCollection();
  advance(parser);
}

function refuseIndentation(parser: Parser, expected: string): never {
  return refuse(offset(parser), `Here the next ${expected} is expected, or the end of the block.`, 'Give the line the indentation of the block that it belongs to.');
}

function parseFlowSequence(parser: Parser): void {
  parser.sink.startSequence(parser.mark);
  advance(parser);
  for (let first = true; parser.kind !== T.FLOW_SEQUENCE_END; first = false) {
    if (!first) expectComma(parser, ']');
    if (parser.kind === T.KEY) parseCollection(parser, parsePair);
    else if (parser.kind !== T.FLOW_SEQUENCE_END) parseNode(parser, false, false);
    else break;
  }
  parser.sink.endCollection();
  advance(parser);
}

/** A mapping of one entry as an item of a list: `[key: value]`. */
function parsePair(parser: Parser): void {
  fillMark(parser, offset(parser), null, null);
  parser.sink.startMapping(parser.mark);
  advance(parser);
  if (parser.kind !== T.VALUE && !endsFlowEntry(parser.kind, T.FLOW_SEQUENCE_END)) parseNode(parser, false, false);
  else {
    // go-yaml drops the token after an empty key here, and so fails soon after.
    advance(parser);
    emptyNode(parser, parser.lastEnd);
  }
  parseFlowValue(parser, T.FLOW_SEQUENCE_END);
  parser.sink.endCollection();
}

function parseFlowMapping(parser: Parser): void {
  parser.sink.startMapping(parser.mark);
  advance(parser);
  for (let first = true; parser.kind !== T.FLOW_MAPPING_END; first = false) {
    if (!first) expectComma(parser, '}');
    if (parser.kind === T.FLOW_MAPPING_END) break;
    if (parser.kind === T.KEY) {
      advance(parser);
      if (isAt(parser, T.VALUE) || endsFlowEntry(parser.kind, T.FLOW_MAPPING_END)) emptyNode(parser, parser.lastEnd);
      else parseNode(parser, false, false);
      parseFlowValue(parser, T.FLOW_MAPPING_END);
    } else {
      parseNode(parser, false, false);
      emptyNode(parser, parser.lastEnd);
    }
  }
  parser.sink.endCollection();
  advance(parser);
}

function parseFlowValue(parser: Parser, end: number): void {
  if (parser.kind === T.VALUE) {
    advance(parser);
    if (!endsFlowEntry(parser.kind, end)) return parseNode(parser, false, false);
  }
  emptyNode(parser, parser.lastEnd);
}

function endsFlowEntry(kind: number, end: number): boolean {
  return kind === T.FLOW_ENTRY || kind === end;
}

function expectComma(parser: Parser, end: string): void {
  checkBracket(parser);
  if (parser.kind !== T.FLOW_ENTRY) refuse(offset(parser), `Here "," or "${end}" is expected.`, 'Close the bracket, or quote the text.');
  advance(parser);
}

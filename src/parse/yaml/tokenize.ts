import type { ReadFailure } from '../failure.js';
import { isBlank, isBlankOrEnd, isDocumentIndicator } from './characters.js';
import { refuse, YamlError } from './failure.js';
import { scanBlockScalar } from './scan-block-scalar.js';
import { scanPlain, scanQuoted } from './scan-flow-scalars.js';
import { scanAnchor, scanDirective, scanTag } from './scan-properties.js';
import { checkLevels, closeBlocks, createScanner, currentKey, forgetKey, isAlone, isStale, openBlock, openComplexValue, rememberKey, skipToToken, takeKey, type Scanner } from './scanner.js';
import {
  addToken,
  ALIAS,
  ANCHOR,
  BLOCK_ENTRY,
  BLOCK_MAPPING_START,
  BLOCK_SEQUENCE_START,
  DOCUMENT_END,
  DOCUMENT_START,
  FAILURE,
  FLOW_ENTRY,
  FLOW_MAPPING_END,
  FLOW_MAPPING_START,
  FLOW_SEQUENCE_END,
  FLOW_SEQUENCE_START,
  KEY,
  STREAM_END,
  TAG_DIRECTIVE,
  VALUE,
  type Tokens,
} from './tokens.js';

/** The tokens of the first YAML document of a text. */
export interface Tokenized {
  readonly tokens: Tokens;
  /** Offset and end of each comment, up to where the scanner came. */
  readonly comments: readonly number[];
  /** Why the scanner ended early; it counts only if the parser comes as far. */
  readonly failure: ReadFailure | null;
  /** Tokens that might have become keys when the scanner failed: go-yaml fails when it comes to them. */
  readonly undecided: ReadonlySet<number>;
}

/** Cuts a text, which ends with a line break and NUL, into tokens as go-yaml v2 does (its scannerc.go, after libyaml). */
export function tokenize(text: string): Tokenized {
  const scanner = createScanner(text);
  const { tokens, comments } = scanner;
  let steps = 0;
  try {
    while (scanNext(scanner)) steps += 1;
    return { tokens, comments, failure: null, undecided: new Set() };
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    addToken(tokens, FAILURE, scanner.at, scanner.at);
    return { tokens, comments, failure: error.failure, undecided: undecidedAfter(text, steps) };
  }
}

/** Tokens that could still become keys after some steps, or had to: a second run, because the step that failed changed the state. */
function undecidedAfter(text: string, steps: number): Set<number> {
  const scanner = createScanner(text);
  for (let step = 0; step < steps; step += 1) scanNext(scanner);
  const keys = scanner.keys.slice(0, scanner.flowLevel + 1).filter((key) => key.possible && (key.required || !isStale(scanner, key)));
  return new Set(keys.map((key) => key.token));
}

/** Adds the next token and those that it implies; false after the last one of the document. */
function scanNext(scanner: Scanner): boolean {
  skipToToken(scanner);
  const { text, at } = scanner;
  const column = at - scanner.lineStart;
  closeBlocks(scanner, column);
  const code = text.charCodeAt(at);
  if (code === 0) return endText(scanner);
  if (column === 0) {
    if (code === 37) return scanDirectiveLine(scanner);
    if (isDocumentIndicator(text, at)) return scanDocumentIndicator(scanner);
  }
  scanToken(scanner, code);
  return true;
}

function scanToken(scanner: Scanner, code: number): void {
  switch (code) {
    case 91:
      return scanFlowStart(scanner, FLOW_SEQUENCE_START);
    case 123:
      return scanFlowStart(scanner, FLOW_MAPPING_START);
    case 93:
      return scanFlowEnd(scanner, FLOW_SEQUENCE_END);
    case 125:
      return scanFlowEnd(scanner, FLOW_MAPPING_END);
    case 44:
      return scanFlowEntry(scanner);
    case 42:
    case 38:
      rememberKey(scanner);
      scanner.keyAllowed = false;
      return scanAnchor(scanner, code === 42 ? ALIAS : ANCHOR);
    case 33:
      rememberKey(scanner);
      scanner.keyAllowed = false;
      return scanTag(scanner);
    case 34:
    case 39:
      rememberKey(scanner);
      scanner.keyAllowed = false;
      return scanQuoted(scanner);
    default:
      return scanOther(scanner, code);
  }
}

/** The indicators that mean something only before white space or in one of the styles, and texts without quotes. */
function scanOther(scanner: Scanner, code: number): void {
  const inFlow = scanner.flowLevel > 0;
  if (code === 45 && isAlone(scanner)) return scanBlockEntry(scanner);
  if (code === 63 && (inFlow || isAlone(scanner))) return scanKey(scanner);
  if (code === 58 && (inFlow || isAlone(scanner))) return scanValue(scanner);
  if ((code === 124 || code === 62) && !inFlow) {
    forgetKey(scanner);
    scanner.keyAllowed = true;
    return scanBlockScalar(scanner);
  }
  if (NO_PLAIN_START.has(code) || isBlankOrEnd(code)) refuseStart(scanner, code);
  rememberKey(scanner);
  scanner.keyAllowed = false;
  scanPlain(scanner);
}

const NO_PLAIN_START = new Set([...'#|>%@`'].map((character) => character.charCodeAt(0)));

function refuseStart(scanner: Scanner, code: number): never {
  if (isBlank(code)) return refuse(scanner.at, 'A tab stands where the indentation is.', 'Indent with spaces.');
  return refuse(scanner.at, `A text without quotes cannot begin with "${String.fromCharCode(code)}".`, 'Quote it.');
}

function endText(scanner: Scanner): boolean {
  scanner.lineStart = scanner.at;
  closeBlocks(scanner, -1);
  forgetKey(scanner);
  addToken(scanner.tokens, STREAM_END, scanner.at, scanner.at);
  return false;
}

function scanDirectiveLine(scanner: Scanner): boolean {
  closeBlocks(scanner, -1);
  forgetKey(scanner);
  scanner.keyAllowed = false;
  scanDirective(scanner);
  return true;
}

/** Anything but directives before it makes `---` the end of the document, as `...` always is. */
function scanDocumentIndicator(scanner: Scanner): boolean {
  const { tokens, at } = scanner;
  closeBlocks(scanner, -1);
  forgetKey(scanner);
  scanner.keyAllowed = false;
  const isStart = scanner.text.charCodeAt(at) === 45;
  const isFirst = tokens.kinds.every((kind) => kind <= TAG_DIRECTIVE);
  scanner.at = at + 3;
  addToken(tokens, isStart ? DOCUMENT_START : DOCUMENT_END, at, at + 3);
  return isStart && isFirst;
}

function scanFlowStart(scanner: Scanner, kind: number): void {
  rememberKey(scanner);
  scanner.flowLevel += 1;
  checkLevels(scanner);
  currentKey(scanner).possible = false;
  scanner.keyAllowed = true;
  scanIndicator(scanner, kind);
}

function scanFlowEnd(scanner: Scanner, kind: number): void {
  forgetKey(scanner);
  if (scanner.flowLevel > 0) scanner.flowLevel -= 1;
  scanner.keyAllowed = false;
  scanIndicator(scanner, kind);
}

function scanFlowEntry(scanner: Scanner): void {
  forgetKey(scanner);
  scanner.keyAllowed = true;
  scanIndicator(scanner, FLOW_ENTRY);
}

function scanBlockEntry(scanner: Scanner): void {
  if (scanner.flowLevel === 0 && !scanner.keyAllowed) refuse(scanner.at, 'A list item stands where none can be.', 'Put "- " on a line of its own, or quote the text.');
  openBlock(scanner, scanner.at - scanner.lineStart, BLOCK_SEQUENCE_START);
  forgetKey(scanner);
  scanner.keyAllowed = true;
  scanIndicator(scanner, BLOCK_ENTRY);
}

function scanKey(scanner: Scanner): void {
  if (scanner.flowLevel === 0 && !scanner.keyAllowed) refuse(scanner.at, 'A key with "?" stands where none can be.', 'Quote the text.');
  openBlock(scanner, scanner.at - scanner.lineStart, BLOCK_MAPPING_START);
  forgetKey(scanner);
  scanner.keyAllowed = scanner.flowLevel === 0;
  scanIndicator(scanner, KEY);
}

function scanValue(scanner: Scanner): void {
  if (takeKey(scanner)) scanner.keyAllowed = false;
  else {
    openComplexValue(scanner);
    scanner.keyAllowed = scanner.flowLevel === 0;
  }
  scanIndicator(scanner, VALUE);
}

function scanIndicator(scanner: Scanner, kind: number): void {
  addToken(scanner.tokens, kind, scanner.at, scanner.at + 1);
  scanner.at += 1;
}

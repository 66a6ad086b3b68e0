import { refuse } from './failure.js';
import { parseNode } from './parse-node.js';
import { advance, createParser, offset, settle, tokenEnd, type NodeSink, type Parser } from './parser-state.js';
import { tokenize } from './tokenize.js';
import * as T from './tokens.js';

/** What a parser found beside the nodes. */
export interface Parsed {
  /** False for a document of comments, or of nothing. */
  readonly hasNode: boolean;
  /** Where text begins that Kubernetes ignores, because the document has ended before; null for none. */
  readonly ignoredFrom: number | null;
}

/**
 * Parses the first YAML document of a text, which ends with a line break and NUL, as go-yaml v2 does (its parserc.go).
 * Throws YamlError.
 */
export function parseDocument(text: string, sink: NodeSink, maxDepth: number): Parsed {
  const parser = createParser(tokenize(text), sink, maxDepth);
  if (parser.kind === T.STREAM_END) return { hasNode: false, ignoredFrom: null };
  const explicit = parser.kind <= T.DOCUMENT_START;
  if (explicit) readDirectives(parser);
  if (explicit && parser.kind <= T.DOCUMENT_END) return { hasNode: false, ignoredFrom: ignoredFrom(parser, text) };
  forgetEmptyKey(parser);
  parseNode(parser, true, false);
  return { hasNode: true, ignoredFrom: ignoredFrom(parser, text) };
}

/** go-yaml forgets that empty brackets may be a key: at the top they are the whole document, whatever follows. */
function forgetEmptyKey(parser: Parser): void {
  const { kinds } = parser.tokenized.tokens;
  const first = (kinds[parser.index] ?? 0) & T.KIND_MASK;
  const second = kinds[parser.index + 1];
  if (!(first === T.FLOW_SEQUENCE_START && second === T.FLOW_SEQUENCE_END) && !(first === T.FLOW_MAPPING_START && second === T.FLOW_MAPPING_END)) return;
  kinds[parser.index] = first;
  settle(parser);
}

/** Reads `%YAML` and `%TAG` lines up to the `---` that has to follow them. */
function readDirectives(parser: Parser): void {
  let hasVersion = false;
  for (; parser.kind === T.VERSION_DIRECTIVE || parser.kind === T.TAG_DIRECTIVE; advance(parser)) {
    const [first, second] = parser.tokenized.tokens.pairs.get(parser.index) ?? ['', ''];
    if (parser.kind === T.VERSION_DIRECTIVE) {
      if (hasVersion) refuse(offset(parser), 'There are two %YAML lines for one document.', 'Remove one of them.');
      if (first !== '1' || second !== '1') refuse(offset(parser), 'Kubernetes reads YAML 1.1 only.', 'Remove the line that begins with "%".');
      hasVersion = true;
    } else {
      if (parser.handles.has(first)) refuse(offset(parser), `There are two %TAG lines for "${first}".`, 'Remove one of them.');
      parser.handles.set(first, second);
    }
  }
  if (parser.kind !== T.DOCUMENT_START) refuse(0, 'The document has directives only: Kubernetes splits a file at "---", also behind directives.', 'Remove the lines that begin with "%".');
  advance(parser);
}

/** The document has ended; whatever follows, Kubernetes does not read. */
function ignoredFrom(parser: Parser, text: string): number | null {
  if (parser.kind === T.STREAM_END) return null;
  if (parser.kind !== T.DOCUMENT_END) return offset(parser);
  const rest = /\S/.exec(text.slice(tokenEnd(parser)).replace(/#.*|[\0\uFEFF]/g, (found) => ' '.repeat(found.length)));
  return rest === null ? null : tokenEnd(parser) + rest.index;
}

import { positionAmong } from '../base/line-starts.js';
import type { Position } from '../types.js';

/** Turns offsets of one text into lines and columns, and shows its lines. Lines end with LF, CRLF or CR. */
export interface Lines {
  position(offset: number): Position;
  /** A line without its end; the first is 1. Empty beyond the text. */
  text(line: number): string;
}

/** Finds all line starts once; ask for it only where positions are needed. */
export function indexLines(text: string): Lines {
  const starts = [0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return {
    position: (offset) => positionAmong(starts, offset),
    text: (line) => text.slice(starts[line - 1] ?? text.length, starts[line] ?? text.length).replace(/[\r\n]+$/, ''),
  };
}

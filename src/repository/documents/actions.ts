import type { JsonObject } from '../../types.js';
import { readDay } from './dates.js';
import { isFiller } from './filler.js';
import { type Block, plain, type Section } from './outline.js';

/** A list of actions in one section. */
export interface ActionList extends JsonObject {
  readonly line: number;
  readonly heading: string;
  readonly entries: number;
  /** Entries with an owner and a date. */
  readonly complete: number;
  /** The first entry without one of them, and its line. */
  readonly sample: string;
  readonly sample_line: number;
}

interface Entry {
  readonly line: number;
  readonly text: string;
  readonly complete: boolean;
}

const ACTION = /\b(?:actions?|tasks?|improvements?|initiatives?|what|items?|measures?)\b/i;
const OWNER = /\b(?:owners?|assignees?|assigned|responsible|who|lead|dri)\b/i;
const DUE = /\b(?:due|deadline|dates?|by when|when|target(?: date)?|eta|until|completion)\b/i;

/** Lists of actions: tables with columns for the action, its owner and its date, and items that say both. */
export function findActions(sections: readonly Section[]): readonly ActionList[] {
  return sections.flatMap((section) => {
    const entries = section.blocks.flatMap(entriesOf);
    const [first] = entries;
    if (first === undefined) return [];
    const lacking = entries.find((entry) => !entry.complete);
    return [{
      line: section.level > 0 ? section.line : first.line,
      heading: section.heading,
      entries: entries.length,
      complete: entries.filter((entry) => entry.complete).length,
      sample: lacking?.text ?? '',
      sample_line: lacking?.line ?? first.line,
    }];
  });
}

function entriesOf(block: Block): readonly Entry[] {
  if (block.kind === 'table') {
    const action = block.header.findIndex((cell) => ACTION.test(cell));
    const owner = block.header.findIndex((cell) => OWNER.test(cell));
    const due = block.header.findIndex((cell) => DUE.test(cell));
    if (action < 0 || owner < 0 || due < 0) return [];
    return block.rows.map(({ line, cells }) => ({ line, text: plain(cells[action] ?? ''), complete: isSaid(cells[owner]) && isDay(cells[due]) }));
  }
  if (block.kind !== 'item') return [];
  const match = /^(.*\w \w.*?)\b(?:owner|assignee|responsible)\b\W{0,4}(\S.{0,40}?)(?=[,;)|]|\b(?:due|by|until)\b|$)/i.exec(plain(block.text));
  const owner = match?.[2];
  if (owner === undefined) return [];
  return [{ line: block.line, text: plain(block.text).slice(0, 80), complete: isSaid(owner) && isDay(block.text) }];
}

function isSaid(cell = ''): boolean {
  return /\p{L}{2}/u.test(cell) && !isFiller(cell) && !/^(?:n\/?a|none|unassigned|open|\?+|-+)$/i.test(cell.trim());
}

/** A day, or a month or quarter of a year. */
function isDay(cell = ''): boolean {
  return readDay(cell) !== null || /\bQ[1-4][ /-]?\d{4}\b|\b\d{4}[ /-]?Q[1-4]\b|\b\d{4}-\d{2}\b|\b[A-Z][a-z]{2,8} \d{4}\b/.test(cell) || /^(?:done|completed|closed)$/i.test(cell.trim());
}

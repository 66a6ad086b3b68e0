import { isDate } from '../../base/date.js';
import type { Outline } from './outline.js';

/** A day that a document names, as days since 1970 and as written in ISO 8601. */
export interface NamedDay {
  readonly line: number;
  readonly day: number;
  readonly date: string;
}

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const ISO = /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b/;
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)?\.? ([A-Z][a-z]{2,8})\.?,? (\d{4})\b/;
const MONTH_FIRST = /\b([A-Z][a-z]{2,8})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/;

/** The first day in a text, written as 2026-03-04, 4 March 2026 or March 4, 2026; null where there is none. */
export function readDay(text: string): { readonly day: number; readonly date: string } | null {
  const iso = ISO.exec(text);
  if (iso !== null) return toDay(iso[1], Number(iso[2]), iso[3]);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) return toDay(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(text);
  return monthFirst === null ? null : toDay(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
}

function monthOf(name = ''): number {
  const short = name.toLowerCase().slice(0, 3);
  return MONTHS.findIndex((month) => month.startsWith(short)) + 1;
}

function toDay(year = '', month = 0, day = ''): { readonly day: number; readonly date: string } | null {
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(date) ? { day: Date.parse(`${date}T00:00:00Z`) / 86_400_000, date } : null;
}

/** Days on which something that the document records was done: `Test date: 2026-03-04`, or a table's column of dates beside one of results. */
export function heldDays(outline: Outline): readonly NamedDay[] {
  return outline.sections.flatMap((section) => section.blocks.flatMap((block): NamedDay[] => {
    if (block.kind === 'table') return tableDays(block.header, block.rows);
    if (block.kind === 'code') return [];
    const label = /^[\s*_]*(?:\w+ ){0,3}(?:date|held|performed|executed|conducted|tested|completed|drill|exercise|run)(?: on| at| date)?[\s*_]*[:|–-][\s*_]*(.+)$/i.exec(block.text)?.[1];
    const held = /\b(?:last|next) (?:updated|reviewed|review)|\bnext\b|\bplanned\b|\bscheduled\b|\bforecast\b/i.test(block.text) ? undefined : label;
    const day = readDay(held ?? '');
    return day === null ? [] : [{ line: block.line, ...day }];
  }));
}

function tableDays(header: readonly string[], rows: readonly { readonly line: number; readonly cells: readonly string[] }[]): NamedDay[] {
  const column = header.findIndex((cell) => /\bdate\b|\bheld\b|\bwhen\b|\bperformed\b/i.test(cell) && !/next|planned|due/i.test(cell));
  const hasResult = header.some((cell) => /result|outcome|status|passed|duration|actual|achieved|rto|recovery/i.test(cell));
  if (column < 0 || !hasResult) return [];
  return rows.flatMap(({ line, cells }) => {
    const isPlanned = cells.some((cell) => /^(?:planned|scheduled|pending|open|tbd|upcoming)$/i.test(cell.trim()));
    const day = isPlanned ? null : readDay(cells[column] ?? '');
    return day === null ? [] : [{ line, ...day }];
  });
}

import { isObject } from '../../base/json.js';
import type { JsonObject } from '../../types.js';
import type { Part } from '../format.js';

/** A report is read up to this size; what tools write for a whole organisation is no evidence for one system. */
export const MOST_REPORT_CHARACTERS = 40_000_000;

/** One report as a part of its file. `made` is the day that it says it was made on, or null. */
export function reportPart(kind: string, value: { readonly tool: string } & JsonObject, made: string | null): Part {
  return { kind, name: value.tool, path: [], hasLines: true, value: { line: 1, ...value }, made };
}

/** A JSON object, or null; never throws. */
export function parseObject(text: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

/** The day of a moment that a tool wrote: ISO 8601, or seconds or milliseconds since 1970. Null where it is none. */
export function dayOfMoment(moment: unknown): string | null {
  if (typeof moment === 'string' && /^\d{4}-\d{2}-\d{2}/.test(moment)) return moment.slice(0, 10);
  const number = typeof moment === 'number' ? moment : typeof moment === 'string' && /^\d{9,16}(?:\.\d+)?$/.test(moment) ? Number(moment) : Number.NaN;
  if (!Number.isFinite(number)) return null;
  const milliseconds = number > 1e11 ? number : number * 1000;
  return milliseconds < 8.64e15 ? new Date(milliseconds).toISOString().slice(0, 10) : null;
}

/** The line of an offset in a text, from 1. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

/** A number, or null for anything else. */
export function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : null;
}

/** A share of a whole as a percentage with two decimals. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 100;
}

import { skipSpace } from '../base/json-text.js';
import { createJsonFinder } from './json-positions.js';
import { scanJson } from './json-scan.js';

/** JSON that stands in other text; offsets, the ends are exclusive. */
export interface JsonParts {
  readonly parts: readonly { readonly start: number; readonly end: number }[];
  /** Where the last part, which is not among `parts`, breaks off; null where nothing is broken. */
  readonly brokenAt: number | null;
}

const PLAN_START = /\{\s*"format_version"\s*:/g;
const MANIFEST = /^(?:apiVersion|kind):/m;

/**
 * Finds plans in the text that CI and wrappers print around them: Terraform writes `format_version` first. A manifest that quotes a plan
 * is no plan.
 */
export function cutOutJson(text: string): JsonParts {
  const parts: { start: number; end: number }[] = [];
  let end = 0;
  for (const { index: start } of text.matchAll(PLAN_START)) {
    if (start < end) continue;
    if (parts.length === 0 && MANIFEST.test(text.slice(0, start))) break;
    const scanned = scanJson(text, start);
    if (scanned.kind === 'broken') return { parts, brokenAt: Math.min(scanned.offset, text.length) };
    end = scanned.offset;
    parts.push({ start, end });
  }
  return { parts, brokenAt: null };
}

/** Where the plans begin of a text that was recognised as plans, in its order; nothing is built. */
export function findPlanStarts(text: string): number[] {
  const start = skipSpace(text, 0);
  const whole = text[start] === '{' ? scanJson(text, start) : null;
  if (whole?.kind === 'end' && skipSpace(text, whole.offset) === text.length) return [start];
  return cutOutJson(text).parts.flatMap((part) => (isPlanAt(text, part.start) ? [part.start] : []));
}

function isPlanAt(text: string, start: number): boolean {
  const find = createJsonFinder(text, start);
  return ['planned_values', 'resource_changes', 'prior_state'].some((key) => find([key]) !== start);
}

import { isDate } from '../base/date.js';
import { didYouMean } from '../base/suggest.js';
import type { Problem } from '../errors.js';
import type { Location } from '../types.js';

/** Where a waiver holds; everything that is not null has to fit. */
export interface WaiverScope {
  /** Glob of reported files. */
  readonly file: string | null;
  readonly kind: string | null;
  readonly namespace: string | null;
  readonly name: string | null;
  readonly container: string | null;
  /** The image of the container: a whole reference, or its beginning with `*` behind it. */
  readonly image: string | null;
  readonly address: string | null;
  readonly environment: string | null;
  /** Lines of `location.file`, both included: what a comment stands above or beside. */
  readonly lines: readonly [first: number, last: number] | null;
}

export const EVERYWHERE: WaiverScope = { file: null, kind: null, namespace: null, name: null, container: null, image: null, address: null, environment: null, lines: null };

/** An accepted violation. */
export interface Waiver {
  /** Id of a rule or of a checklist item. */
  readonly id: string;
  readonly scope: WaiverScope;
  readonly reason: string;
  readonly owner: string;
  /** Last day on which it counts, as `2027-01-31`. */
  readonly until: string;
  readonly location: Location;
}

/** The ids that a waiver may name. */
export type KnownIds = ReadonlySet<string>;

/** The form of a waiver in an annotation or a comment, for messages. */
const FORM = 'Write "K8S-0012 reason until=2027-01-31 by=team", several ids separated by commas.';

/**
 * Reads a waiver as it stands in an annotation or after `readygate:waive` in a comment:
 * ids, a reason in plain words, `until=`, `by=` and optionally `container=`. One waiver for each id; anything missing or unknown is a problem.
 */
export function parseWaiverText(text: string, at: { location: Location; scope: WaiverScope }, known: KnownIds): { waivers: Waiver[]; problems: Problem[] } {
  const [ids = '', ...words] = text.trim().split(/\s+/);
  const settings = new Map<string, string>();
  const reason: string[] = [];
  for (const word of words) {
    const match = /^(until|by|container)=(.*)$/.exec(word);
    if (match === null) reason.push(word);
    else settings.set(match[1] ?? '', match[2] ?? '');
  }
  const draft = {
    scope: { ...at.scope, container: settings.get('container') ?? at.scope.container },
    reason: reason.join(' '),
    owner: settings.get('by') ?? '',
    until: settings.get('until') ?? '',
    location: at.location,
  };
  const waivers = ids.split(',').map((id) => ({ ...draft, id: id.trim() }));
  const problems = waivers.flatMap((waiver) => checkWaiver(waiver, known));
  return problems.length > 0 ? { waivers: [], problems } : { waivers, problems };
}

/** What is wrong with a waiver. A waiver with a problem does not count: it fails closed. */
export function checkWaiver(waiver: Waiver, known: KnownIds): Problem[] {
  const problems: Problem[] = [];
  const fail = (message: string, remedy: string) => void problems.push({ code: 'waiver', message, remedy, location: waiver.location });
  if (waiver.id === '') fail('The waiver names no rule and no item.', FORM);
  else if (!known.has(waiver.id)) fail(`The waiver names ${waiver.id}, which is neither a rule nor an item of the checklist.`, didYouMean(waiver.id, [...known], FORM));
  if (waiver.reason === '') fail(`The waiver of ${waiver.id} has no reason.`, FORM);
  if (waiver.owner === '') fail(`The waiver of ${waiver.id} has no owner.`, 'Add by=<person or team>.');
  if (waiver.until === '') fail(`The waiver of ${waiver.id} has no expiry.`, 'Add until=<date> such as until=2027-01-31.');
  else if (!isDate(waiver.until)) fail(`The waiver of ${waiver.id} has "${waiver.until}" as its expiry, which is no date.`, 'Write it as 2027-01-31.');
  return problems;
}

const MINUTES: Readonly<Record<string, number>> = { s: 1 / 60, m: 1, h: 60, d: 1440, w: 10080 };
const DURATION =
  /(\d+(?:[.,]\d+)?)(?:\s*(?:-|–|to)\s*(\d+(?:[.,]\d+)?))?[\s_-]*(seconds?|secs?|minutes?|mins?|hours?|hrs?|(?:business |working )?days?|weeks?|[smhd])(?![a-z])/i;
const AT_ONCE = /\b(?:immediate(?:ly)?|instant(?:ly|aneous)?|near[- ]?zero|zero(?: data loss)?|real[- ]?time)\b/i;

/** A span of time in a text. */
export interface Duration {
  readonly minutes: number;
  /** As it is written. */
  readonly text: string;
}

/** The first span of time in a text, the upper end of a range; `immediate` is none at all. Null where there is none. */
export function readDuration(text: string): Duration | null {
  const match = DURATION.exec(text);
  const soon = AT_ONCE.exec(text);
  if (match === null || (soon !== null && soon.index < match.index)) return soon === null ? null : { minutes: 0, text: soon[0] };
  const unit = (match[3] ?? 'm').replace(/^(?:business|working) /i, '').charAt(0).toLowerCase();
  const number = Number((match[2] ?? match[1] ?? '0').replace(',', '.'));
  return { minutes: number * (MINUTES[unit] ?? 1), text: match[0].replaceAll('_', ' ') };
}

const DESCRIPTOR = /^@(?:yearly|annually|monthly|weekly|daily|midnight|hourly|every (?:\d+(?:\.\d+)?(?:ns|us|µs|ms|s|m|h))+)$/;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

interface Range {
  readonly least: number;
  readonly most: number;
  readonly names: readonly string[];
}

/** Minute, hour, day of month, month, day of week. */
const FIELDS: readonly Range[] = [
  { least: 0, most: 59, names: [] },
  { least: 0, most: 23, names: [] },
  { least: 1, most: 31, names: [] },
  { least: 1, most: 12, names: MONTHS },
  { least: 0, most: 6, names: DAYS },
];

/** Whether a CronJob's schedule is one: five fields, or a word such as `@daily` (github.com/robfig/cron, standard parser). */
export function isSchedule(text: string): boolean {
  if (text.startsWith('@')) return DESCRIPTOR.test(text);
  const fields = text.split(/\s+/).filter((field) => field !== '');
  return fields.length === FIELDS.length && fields.every((field, index) => field.split(',').every((part) => part === '' || isPart(part, FIELDS[index])));
}

function isPart(part: string, range: Range | undefined): boolean {
  const [, from, to, step] = /^(\*|\?|\w+)(?:-(\w+))?(?:\/(\d+))?$/.exec(part) ?? [];
  if (from === undefined || range === undefined || Number(step ?? 1) === 0) return false;
  if (from === '*' || from === '?') return to === undefined;
  const first = numberOf(from, range);
  const last = to === undefined ? first : numberOf(to, range);
  return first !== null && last !== null && first >= range.least && last <= range.most && first <= last;
}

function numberOf(text: string, { least, names }: Range): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  const index = names.indexOf(text.toLowerCase());
  return index === -1 ? null : index + least;
}

/** Names for what people write most. */
const NAMED: Readonly<Record<string, string>> = {
  '@hourly': '0 * * * *',
  '@daily': '0 0 * * *',
  '@midnight': '0 0 * * *',
  '@weekly': '0 0 * * 0',
  '@monthly': '0 0 1 * *',
  '@yearly': '0 0 1 1 *',
  '@annually': '0 0 1 1 *',
};
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const UNITS: Readonly<Record<string, number>> = { s: 1 / 3600, m: 1 / 60, h: 1, d: 24 };
/** Any year of 366 days and the days behind it show every gap of a schedule. */
const FIRST_DAY = Date.UTC(2028, 0, 1);
const DAYS_WATCHED = 800;
const DAY = 86_400_000;

/**
 * The longest time between two runs of a cron schedule, in hours: five fields, six with seconds first, a name such as `@daily`, or `@every 6h`.
 * Null where it is no schedule or never runs.
 */
export function longestGapHours(schedule: string): number | null {
  const text = schedule.trim().replace(/^(?:CRON_)?TZ=\S+\s+/, '');
  const every = /^@every\s+((?:\d+[smhd])+)$/.exec(text);
  if (every !== null) return [...(every[1] ?? '').matchAll(/(\d+)([smhd])/g)].reduce((sum, [, count, unit = '']) => sum + Number(count) * (UNITS[unit] ?? 0), 0);
  const fields = (NAMED[text.toLowerCase()] ?? text).split(/\s+/);
  const [minute = '', hour = '', day = '', month = '', weekday = ''] = fields.length === 6 ? fields.slice(1) : fields;
  if (fields.length !== 5 && fields.length !== 6) return null;
  const minutes = readField(minute, { from: 0, to: 59, names: [] });
  const hours = readField(hour, { from: 0, to: 23, names: [] });
  const days = readField(day, { from: 1, to: 31, names: [] });
  const months = readField(month, { from: 1, to: 12, names: MONTHS });
  const weekdays = readField(weekday, { from: 0, to: 7, names: DAYS });
  if (minutes === null || hours === null || days === null || months === null || weekdays === null) return null;
  const times = hours.flatMap((at) => minutes.map((past) => at + past / 60));
  return longestGap(times, (date) => {
    const onDay = days.includes(date.getUTCDate());
    const onWeekday = weekdays.includes(date.getUTCDay()) || (date.getUTCDay() === 0 && weekdays.includes(7));
    const isEither = !/^[*?]/.test(day) && !/^[*?]/.test(weekday);
    return months.includes(date.getUTCMonth() + 1) && (isEither ? onDay || onWeekday : onDay && onWeekday);
  });
}

/** @param times Hours of a day, in order. */
function longestGap(times: readonly number[], runsOn: (date: Date) => boolean): number | null {
  const [first] = times;
  const last = times.at(-1);
  if (first === undefined || last === undefined) return null;
  let gap = Math.max(0, ...times.slice(1).map((time, index) => time - (times[index] ?? 0)));
  let previous: number | null = null;
  let runs = 0;
  for (let day = 0; day < DAYS_WATCHED; day++) {
    if (!runsOn(new Date(FIRST_DAY + day * DAY))) continue;
    if (previous !== null) gap = Math.max(gap, (day - previous) * 24 - last + first);
    previous = day;
    runs++;
  }
  if (runs === 0) return null;
  return Math.round((runs === 1 ? 366 * 24 : gap) * 100) / 100;
}

interface Range {
  readonly from: number;
  readonly to: number;
  readonly names: readonly string[];
}

/** The numbers of a field in order; `H` of Jenkins is some number. Null where the field is not written as one. */
function readField(field: string, range: Range): readonly number[] | null {
  const found = new Set<number>();
  for (const part of field.toLowerCase().split(',')) {
    const match = /^(?:(\*|\?|h(?:\([\d-]+\))?)|(\w+)(?:-(\w+))?)(?:\/(\d+))?$/.exec(part);
    if (match === null) return null;
    const [, any, low, high, step] = match;
    if (any?.startsWith('h') === true && step === undefined) {
      found.add(range.from);
      continue;
    }
    const start = any === undefined ? numberOf(low, range) : range.from;
    const end = any !== undefined || (high === undefined && step !== undefined) ? range.to : numberOf(high ?? low, range);
    if (start === null || end === null || Number(step ?? 1) === 0) return null;
    for (let number = start; number <= end; number += Number(step ?? 1)) found.add(number);
  }
  return [...found].sort((a, b) => a - b);
}

function numberOf(text: string | undefined, { from, to, names }: Range): number | null {
  const named = names.indexOf((text ?? '').slice(0, 3));
  const number = named !== -1 && /^[a-z]+$/.test(text ?? '') ? named + (names === MONTHS ? 1 : 0) : Number(text);
  return Number.isInteger(number) && number >= from && number <= to ? number : null;
}

/** What one unit of time is in seconds, by the ways in which it is written. */
const SECONDS: Readonly<Record<string, number>> = {
  ...units(1e-3, ['ms', 'milli', 'millis', 'msec', 'millisecond', 'milliseconds']),
  ...units(1, ['s', 'sec', 'secs', 'second', 'seconds']),
  ...units(60, ['m', 'min', 'mins', 'minute', 'minutes']),
  ...units(3600, ['h', 'hr', 'hrs', 'hour', 'hours']),
  ...units(86_400, ['d', 'day', 'days']),
  ...units(604_800, ['w', 'week', 'weeks']),
  ...units(31_536_000, ['y', 'year', 'years']),
};

/** What one unit of size is in bytes; programs take all of them as powers of two. */
const BYTES: Readonly<Record<string, number>> = {
  ...units(1, ['b', 'byte', 'bytes']),
  ...units(1024, ['k', 'kb', 'ki', 'kib']),
  ...units(1024 ** 2, ['m', 'mb', 'mi', 'mib']),
  ...units(1024 ** 3, ['g', 'gb', 'gi', 'gib']),
};

const ISO_DURATION = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const CLOCK_DURATION = /^(?:(\d+)\.)?(\d{1,2}):(\d{2}):(\d{2})$/;

function units(size: number, names: readonly string[]): Record<string, number> {
  return Object.fromEntries(names.map((name) => [name, size]));
}

/** The seconds of a duration with a unit: `15m`, `1h30m`, `30 days`, `PT15M`, `7.00:00:00`; null for anything else, a bare number among it. */
export function durationOf(text: string): number | null {
  const iso = ISO_DURATION.exec(text) ?? CLOCK_DURATION.exec(text);
  if (iso !== null && text !== 'P' && text !== 'PT') {
    const [days = 0, hours = 0, minutes = 0, seconds = 0] = iso.slice(1).map((part: string | undefined) => Number(part ?? 0));
    return days * 86_400 + hours * 3600 + minutes * 60 + seconds;
  }
  if (text.length > 40 || !/^(?:\d+(?:\.\d+)? ?[a-z]+ ?)+$/.test(text)) return null;
  let total = 0;
  for (const [, count = '', unit = ''] of text.matchAll(/(\d+(?:\.\d+)?) ?([a-z]+)/g)) {
    const size = SECONDS[unit];
    if (size === undefined) return null;
    total += Number(count) * size;
  }
  return total;
}

/** The bytes of a size with a unit: `10MB`, `100m`, `1 GiB`; null for anything else, a bare number among it. */
export function sizeOf(text: string): number | null {
  const parts = /^(\d+(?:\.\d+)?) ?([a-z]+)$/i.exec(text);
  const size = parts === null ? undefined : BYTES[(parts[2] ?? '').toLowerCase()];
  return size === undefined ? null : Number(parts?.[1]) * size;
}

/** The unit that the last word of a name gives to a bare number (`timeout_ms`, `max_size_mb`); `requests_per_minute` names none. */
export function unitOfName(words: string): { readonly seconds: number | null; readonly bytes: number | null } {
  const list = words.split('_');
  const last = list[list.length - 1] ?? '';
  if (list.length < 2 || list[list.length - 2] === 'per') return { seconds: null, bytes: null };
  return { seconds: last === 'm' || last === 'y' ? null : (SECONDS[last] ?? null), bytes: last.length === 1 ? null : (BYTES[last] ?? null) };
}

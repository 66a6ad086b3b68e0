const UNITS: Readonly<Record<string, number>> = { ms: 0.001, s: 1, m: 60, h: 3600, d: 86_400, w: 604_800, y: 31_536_000 };

/** A duration of Prometheus (`1h30m`) in seconds; null where the text is none. */
export function readDuration(text: string): number | null {
  if (text === '0') return 0;
  if (!/^(?:\d+(?:ms|[smhdwy]))+$/.test(text)) return null;
  let seconds = 0;
  for (const [, amount = '', unit = ''] of text.matchAll(/(\d+)(ms|[smhdwy])/g)) seconds += Number(amount) * (UNITS[unit] ?? 0);
  return seconds;
}

/** A number as PromQL writes it: decimal, hexadecimal, `Inf`, `NaN`, with underscores, or a duration, which is its seconds. */
export function readNumber(text: string): number {
  const plain = text.replaceAll('_', '').toLowerCase();
  const [sign, digits] = /^[-+]/.test(plain) ? [plain.startsWith('-') ? -1 : 1, plain.slice(1).trim()] : [1, plain];
  if (digits === 'inf' || digits === 'infinity') return sign * Infinity;
  return sign * (readDuration(digits) ?? Number(digits));
}

const BINARY: Readonly<Record<string, number>> = { k: 2 ** 10, m: 2 ** 20, g: 2 ** 30, t: 2 ** 40, p: 2 ** 50 };
const DECIMAL: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, g: 1e9, t: 1e12, p: 1e15 };
const MILLISECONDS: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000, min: 60_000, h: 3_600_000, d: 86_400_000 };

/** Bytes of a Redis size: `1gb` is 2^30, `1g` is 10^9; null where it is none. */
export function redisBytes(text: string): number | null {
  const match = /^(\d+)(?:([kmg])(b)?|b)?$/i.exec(text);
  if (match === null) return null;
  const [, digits, unit, isBinary] = match;
  const factors = isBinary === undefined ? DECIMAL : BINARY;
  return Number(digits) * (unit === undefined ? 1 : (factors[unit.toLowerCase()] ?? 1));
}

/** Bytes of a PostgreSQL size with its unit, such as `256MB`; null where it has none. */
export function postgresBytes(text: string): number | null {
  const match = /^(\d+(?:\.\d+)?)\s*(?:([kMGT])B|B)$/.exec(text);
  if (match === null) return null;
  return Number(match[1]) * (match[2] === undefined ? 1 : (BINARY[match[2].toLowerCase()] ?? 1));
}

/** Milliseconds of a PostgreSQL time with its unit, such as `5min`; null where it has none. */
export function postgresMilliseconds(text: string): number | null {
  const match = /^(-?\d+(?:\.\d+)?)\s*(us|ms|s|min|h|d)$/.exec(text);
  return match === null ? null : Number(match[1]) * (MILLISECONDS[match[2] ?? ''] ?? 1);
}

/** Bytes of a limit in Kubernetes, `2Gi` or `2G`; null where it is none. */
export function kubernetesBytes(value: unknown): number | null {
  if (typeof value === 'number') return value;
  const match = typeof value === 'string' ? /^(\d+(?:\.\d+)?)(?:([KMGTP])i|([kMGTP]))?$/.exec(value) : null;
  if (match === null) return null;
  const [, digits, binary, decimal] = match;
  if (binary !== undefined) return Number(digits) * (BINARY[binary.toLowerCase()] ?? 1);
  return Number(digits) * (decimal === undefined ? 1 : (DECIMAL[decimal.toLowerCase()] ?? 1));
}

/** Bytes of a limit in Compose, where every unit counts in steps of 1024: `512M`, `512mb`, `1g`; null where it is none. */
export function composeBytes(value: unknown): number | null {
  if (typeof value === 'number') return value;
  const match = typeof value === 'string' ? /^(\d+(?:\.\d+)?)\s*(?:([kmgt])(?:i?b)?|b)?$/i.exec(value) : null;
  if (match === null) return null;
  return Number(match[1]) * (match[2] === undefined ? 1 : (BINARY[match[2].toLowerCase()] ?? 1));
}

/** Days of a time such as `720h0m0s`, `30d`, `4w` or `P30D`; null where it is none. */
export function durationDays(text: string): number | null {
  const iso = /^P(\d+)D$/.exec(text);
  if (iso !== null) return Number(iso[1]);
  if (!/^(?:\d+(?:\.\d+)?(?:ms|[smhdwy]))+$/.test(text)) return null;
  const seconds: Readonly<Record<string, number>> = { ms: 0.001, s: 1, m: 60, h: 3600, d: 86_400, w: 604_800, y: 31_536_000 };
  return [...text.matchAll(/(\d+(?:\.\d+)?)(ms|[smhdwy])/g)].reduce((sum, [, count, unit = '']) => sum + Number(count) * (seconds[unit] ?? 0), 0) / 86_400;
}

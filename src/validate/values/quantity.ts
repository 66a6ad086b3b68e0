import type { JsonValue } from '../../types.js';

const SCALES: Readonly<Record<string, number>> = {
  n: 1e-9, u: 1e-6, m: 1e-3, '': 1, k: 1e3, M: 1e6, G: 1e9, T: 1e12, P: 1e15, E: 1e18,
  Ki: 2 ** 10, Mi: 2 ** 20, Gi: 2 ** 30, Ti: 2 ** 40, Pi: 2 ** 50, Ei: 2 ** 60,
};

/** The number that a quantity such as `1.5Gi` stands for, rounded as floating point is, or null where it is none. */
export function quantityValue(value: JsonValue | undefined): number | null {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return null;
  const [, digits, suffix = ''] = /^([+-]?[\d.]+(?:[eE][+-]?\d+)?)([numkMGTPE]?i?)$/.exec(value.trim()) ?? [];
  const number = Number(digits);
  const scale = SCALES[suffix];
  return digits === undefined || Number.isNaN(number) || scale === undefined ? null : number * scale;
}

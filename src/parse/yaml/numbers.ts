/** Largest magnitudes that Go's `int64` and `uint64` hold. */
const INT_MIN = -(2n ** 63n);
const UINT_MAX = 2n ** 64n - 1n;
const INT_MAX = 2n ** 63n - 1n;

const DECIMAL = /^[-+]?(?:0|[1-9][0-9]*)$/;
const INTEGER = /^(?<sign>[-+]?)(?:0[xX](?<hex>[0-9a-fA-F]+)|0[bB](?<binary>[01]+)|0[oO]?(?<octal>[0-7]+)|(?<decimal>0|[1-9][0-9]*))$/;
/** A sign after the prefix is taken by go-yaml alone, by accident; so it is here. */
const SIGNED_BINARY = /^0b(?<sign>[-+])(?<binary>[01]+)$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
/** Go's own float syntax, which takes underscores between digits. */
const DOT_FLOAT = /^\.[0-9](?:_?[0-9])*(?:[eE][-+]?[0-9](?:_?[0-9])*)?$/;

/** A number as Go types it; `unsigned` is beyond `int64`, which some places refuse. */
export interface YamlNumber {
  readonly type: 'int' | 'unsigned' | 'float';
  readonly value: number;
}

/**
 * Reads a plain text that begins with a digit, a sign or a dot as go-yaml v2 does (resolve.go): YAML 1.1 integers with
 * underscores, octal with a leading zero, no base 60; null where it is no number. An integer beyond 2^53 becomes the
 * nearest double, which is what `JSON.parse` makes of the digits that Kubernetes prints.
 */
export function parseNumber(text: string): YamlNumber | null {
  const plain = text.includes('_') ? text.replaceAll('_', '') : text;
  if (text.charCodeAt(0) === 46) return DOT_FLOAT.test(text) ? parseFloating(plain) : null;
  return parseInteger(plain) ?? (FLOAT.test(plain) ? parseFloating(plain) : null);
}

function parseInteger(text: string): YamlNumber | null {
  if (text.length <= 15 && DECIMAL.test(text)) return { type: 'int', value: Number(text) + 0 };
  const value = exactInteger(text);
  if (value === null) return null;
  if (value >= INT_MIN && value <= INT_MAX) return { type: 'int', value: Number(value) };
  return value > INT_MAX && value <= UINT_MAX && !/[-+]/.test(text) ? { type: 'unsigned', value: Number(value) } : null;
}

function exactInteger(text: string): bigint | null {
  const match = INTEGER.exec(text) ?? SIGNED_BINARY.exec(text);
  if (match === null) return null;
  const { sign, hex, binary, octal, decimal } = match.groups ?? {};
  const [prefix, digits] = hex !== undefined ? ['0x', hex] : binary !== undefined ? ['0b', binary] : octal !== undefined ? ['0o', octal] : ['', decimal ?? ''];
  const significant = digits.replace(/^0+(?=.)/, '');
  // More digits than any 64-bit number has: reading them all could take minutes.
  if (significant.length > 64) return null;
  const magnitude = BigInt(prefix + significant);
  return sign === '-' ? -magnitude : magnitude;
}

function parseFloating(text: string): YamlNumber | null {
  const value = Number(text);
  return Number.isFinite(value) ? { type: 'float', value } : null;
}

/** How Go writes an integer that is a mapping's key: all its digits, also where a double has fewer. */
export function formatIntegerKey(text: string, value: number): string {
  if (Number.isSafeInteger(value)) return String(value);
  return String(exactInteger(text.replaceAll('_', '')) ?? value);
}

/**
 * How Go writes a float that is a mapping's key: `strconv.FormatFloat(value, 'g', -1, 32)`, the shortest digits that
 * give the same 32-bit number, with an exponent below 1e-4 and from 1e6 on.
 */
export function formatFloatKey(value: number): string {
  const single = Math.fround(value);
  if (Number.isNaN(single)) return '.nan';
  if (!Number.isFinite(single)) return single > 0 ? '.inf' : '-.inf';
  if (single === 0) return Object.is(single, -0) ? '-0' : '0';
  const [digits = '', exponentText = '0'] = shortestSingle(single).split('e');
  const exponent = Number(exponentText);
  if (exponent < -4 || exponent >= 6) return `${digits}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
  return writePositional(digits, exponent);
}

/** Shortest `d.ddde±x` that rounds to the same 32-bit number. */
function shortestSingle(single: number): string {
  for (let precision = 0; precision < 9; precision += 1) {
    const text = single.toExponential(precision);
    if (Math.fround(Number(text)) === single) return text;
  }
  return single.toExponential();
}

function writePositional(digits: string, exponent: number): string {
  const sign = digits.startsWith('-') ? '-' : '';
  const bare = digits.replace('-', '').replace('.', '');
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${bare}`;
  const whole = bare.slice(0, exponent + 1).padEnd(exponent + 1, '0');
  const fraction = bare.slice(exponent + 1);
  return fraction === '' ? sign + whole : `${sign}${whole}.${fraction}`;
}

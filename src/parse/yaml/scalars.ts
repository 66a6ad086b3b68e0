import { parseNumber } from './numbers.js';

/** What a text without quotes means, with the type that Go gives it: the type decides what a mapping key becomes. */
export type Scalar =
  | { readonly type: 'string'; readonly value: string }
  | { readonly type: 'bool'; readonly value: boolean }
  | { readonly type: 'int' | 'unsigned' | 'float'; readonly value: number }
  | { readonly type: 'null'; readonly value: null };

const NULL: Scalar = { type: 'null', value: null };
const TRUE: Scalar = { type: 'bool', value: true };
const FALSE: Scalar = { type: 'bool', value: false };

const WORDS: ReadonlyMap<string, Scalar> = new Map([
  ...['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'].map((word): [string, Scalar] => [word, TRUE]),
  ...['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'].map((word): [string, Scalar] => [word, FALSE]),
  ...['', '~', 'null', 'Null', 'NULL'].map((word): [string, Scalar] => [word, NULL]),
  ...['.nan', '.NaN', '.NAN'].map((word): [string, Scalar] => [word, { type: 'float', value: Number.NaN }]),
  ...['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF'].map((word): [string, Scalar] => [word, { type: 'float', value: Infinity }]),
  ...['-.inf', '-.Inf', '-.INF'].map((word): [string, Scalar] => [word, { type: 'float', value: -Infinity }]),
]);

const LONGEST_WORD = 5;
const WORD_STARTS = new Set('yYnNtTfFoO~');

/** Reads a text without quotes and tag as go-yaml v2 does: the table of its resolve.go. Dates stay texts. */
export function resolvePlain(text: string): Scalar {
  if (text === '') return NULL;
  const first = text.charCodeAt(0);
  const numeric = (first >= 48 && first <= 57) || first === 43 || first === 45 || first === 46;
  if (text.length <= LONGEST_WORD && (numeric || WORD_STARTS.has(text.charAt(0)))) {
    const word = WORDS.get(text);
    if (word !== undefined) return word;
  }
  return (numeric ? parseNumber(text) : null) ?? { type: 'string', value: text };
}

const STANDARD = 'tag:yaml.org,2002:';

/** Reads a text that has a tag; null where the text is not what the tag says, for which Kubernetes refuses the document. */
export function resolveTagged(tag: string, text: string): Scalar | null {
  if (!tag.startsWith(STANDARD)) return { type: 'string', value: text };
  const wanted = tag.slice(STANDARD.length);
  if (wanted === 'binary') return resolveBinary(text);
  if (wanted === 'timestamp') return resolveTimestamp(text);
  if (wanted !== 'bool' && wanted !== 'int' && wanted !== 'float' && wanted !== 'null') return { type: 'string', value: text };
  const found = resolvePlain(text);
  if (wanted === 'float') return found.type === 'float' || found.type === 'int' ? { type: 'float', value: found.value } : null;
  return found.type === wanted || (wanted === 'int' && found.type === 'unsigned') ? found : null;
}

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

function resolveBinary(text: string): Scalar | null {
  const digits = text.replace(/[\r\n]/g, '');
  return digits.length % 4 === 0 && BASE64.test(digits) ? { type: 'string', value: decodeUtf8(Buffer.from(digits, 'base64').toString('latin1')) } : null;
}

const UTF8_OR_BYTE =
  /[\0-\x7f]+|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[^]/g;

/** Text of bytes; each byte that is no UTF-8 becomes U+FFFD of its own, as Go writes it into JSON. */
function decodeUtf8(bytes: string): string {
  return bytes.replace(UTF8_OR_BYTE, (found) => (found.length === 1 && found > '\x7f' ? '\uFFFD' : Buffer.from(found, 'latin1').toString('utf8')));
}

const TIMESTAMP =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[Tt](\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,]\d+)?(?:Z|[-+](\d{2}):(\d{2}))|\s+(\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,]\d+)?)?$/;

function resolveTimestamp(text: string): Scalar | null {
  const match = TIMESTAMP.exec(text);
  if (match === null) return null;
  const [year = 0, month = 0, day = 0, ...clock] = match.slice(1).map((part) => Number(part ?? 0));
  const [hour = 0, minute = 0, second = 0, zoneHour = 0, zoneMinute = 0, lateHour = 0, lateMinute = 0, lateSecond = 0] = clock;
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  const exists = month >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  const inDay = hour + lateHour < 24 && minute + lateMinute < 60 && second + lateSecond < 60 && zoneHour <= 24 && zoneMinute < 60;
  return exists && inDay ? { type: 'string', value: text } : null;
}

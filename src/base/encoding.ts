/** How the bytes of a text are written. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Bytes as text. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  /** Whether the file begins with a byte order mark, which is not part of the text. */
  readonly hasMark: boolean;
  /** Offsets in `text` of the replacement characters that stand for bytes that are not text, in ascending order. */
  readonly invalid: readonly number[];
}

/** Made once: it keeps no state between texts, and nearly all files are UTF-8. */
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const REPLACEMENT = '\uFFFD';

/**
 * Decodes a file: UTF-8, or UTF-16 as PowerShell and .NET write it. A byte order mark decides and is dropped; without
 * one, NUL bytes at every other place of the beginning tell UTF-16. Invalid bytes become U+FFFD, and are located.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const { encoding, start } = detectEncoding(bytes);
  const hasMark = start > 0;
  const body = start === 0 ? bytes : bytes.subarray(start);
  try {
    const decoder = encoding === 'utf-8' ? UTF8 : new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    return { text: decoder.decode(body), encoding, hasMark, invalid: [] };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { ...decodeInvalid(body, encoding), hasMark };
  }
}

function detectEncoding(bytes: Uint8Array): { encoding: Encoding; start: number } {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: 'utf-8', start: 3 };
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', start: 2 };
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', start: 2 };
  if (bytes.length >= 4 && bytes.length % 2 === 0) {
    const [, , , fourth] = bytes;
    if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return { encoding: 'utf-16le', start: 0 };
    if (first === 0 && second !== 0 && third === 0 && fourth !== 0) return { encoding: 'utf-16be', start: 0 };
  }
  return { encoding: 'utf-8', start: 0 };
}

/** A replacement character that the bytes themselves spell does not count as invalid: each is compared with its bytes. */
function decodeInvalid(bytes: Uint8Array, encoding: Encoding): Omit<DecodedText, 'hasMark'> {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  const invalid: number[] = [];
  let byte = 0;
  let done = 0;
  for (let at = text.indexOf(REPLACEMENT); at !== -1; at = text.indexOf(REPLACEMENT, at + 1)) {
    byte += byteLength(text.slice(done, at), encoding);
    const spelled = spellsReplacement(bytes, byte, encoding);
    if (!spelled) invalid.push(at);
    byte += spelled ? byteLength(REPLACEMENT, encoding) : invalidLength(bytes, byte, encoding);
    done = at + 1;
  }
  return { text, encoding, invalid };
}

function byteLength(text: string, encoding: Encoding): number {
  return encoding === 'utf-8' ? Buffer.byteLength(text) : text.length * 2;
}

function spellsReplacement(bytes: Uint8Array, at: number, encoding: Encoding): boolean {
  if (encoding === 'utf-8') return bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd;
  const [low, high] = encoding === 'utf-16le' ? [at, at + 1] : [at + 1, at];
  return bytes[low] === 0xfd && bytes[high] === 0xff;
}

/** How many bytes one replacement character stands for, as the Encoding standard counts them. */
function invalidLength(bytes: Uint8Array, at: number, encoding: Encoding): number {
  if (encoding !== 'utf-8') return Math.min(2, bytes.length - at);
  const lead = bytes[at] ?? 0;
  const width = lead >= 0xf0 && lead <= 0xf4 ? 4 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xc2 && lead <= 0xdf ? 2 : 1;
  let length = 1;
  while (length < width && continues(bytes, at, length)) length += 1;
  return length;
}

/** Whether a byte goes on with the sequence that begins at `at`; the second byte of some leads has a narrower range. */
function continues(bytes: Uint8Array, at: number, offset: number): boolean {
  const byte = bytes[at + offset] ?? 0;
  if (byte < 0x80 || byte > 0xbf) return false;
  if (offset > 1) return true;
  const lead = bytes[at] ?? 0;
  if (lead === 0xe0) return byte >= 0xa0;
  if (lead === 0xed) return byte <= 0x9f;
  if (lead === 0xf0) return byte >= 0x90;
  return lead !== 0xf4 || byte <= 0x8f;
}

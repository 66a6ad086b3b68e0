import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { attempt } from './attempt.js';

/**
 * A pack is written once and never changed: the mark, the bytes of one entry after the other, a record for each entry in the order of
 * the keys, and at the end the number of records, their checksum and the mark again. Numbers have four bytes, the greatest first.
 * A record is a key of 16 bytes, then offset, length and checksum of the entry. So opening a pack is reading and summing one
 * block, finding an entry is a search in it, and only what is asked for is read.
 */
export interface Pack {
  readonly file: string;
  /** Size of the file. */
  readonly size: number;
  /** How many entries it holds. */
  readonly count: number;
  readonly records: Buffer;
  readonly descriptor: number;
}

/** Where the bytes of an entry stand, and their checksum. */
export interface Stored {
  readonly offset: number;
  readonly length: number;
  readonly checksum: number;
}

export const MARK = Buffer.from('RGPACK1\n', 'latin1');
export const KEY_BYTES = 16;
export const RECORD_BYTES = KEY_BYTES + 12;
export const END_BYTES = 8 + MARK.length;

/** Opens a pack, which stays readable when its file is removed. @returns Null where it is damaged, `gone` where it is not there. */
export function openPack(file: string): Pack | null | 'gone' {
  const descriptor = attempt(() => openSync(file, 'r'));
  if (descriptor === null) return 'gone';
  const opened = attempt(() => readRecords(descriptor));
  if (opened !== null) return { file, descriptor, ...opened };
  closeSync(descriptor);
  return null;
}

/** How many entries a file claims to hold; null where it is no whole pack. */
export function countEntries(file: string): number | null {
  return attempt(() => {
    const descriptor = openSync(file, 'r');
    try {
      return readEnd(descriptor)?.count ?? null;
    } finally {
      closeSync(descriptor);
    }
  });
}

function readRecords(descriptor: number): Pick<Pack, 'size' | 'count' | 'records'> | null {
  const end = readEnd(descriptor);
  if (end === null) return null;
  const { size, count, checksum } = end;
  const length = count * RECORD_BYTES;
  const records = readAt(descriptor, size - END_BYTES - length, length);
  return records !== null && crc32(records) === checksum ? { size, count, records } : null;
}

function readEnd(descriptor: number): { readonly size: number; readonly count: number; readonly checksum: number } | null {
  const { size } = fstatSync(descriptor);
  if (size < MARK.length + END_BYTES) return null;
  const end = readAt(descriptor, size - END_BYTES, END_BYTES);
  if (end === null || end.compare(MARK, 0, MARK.length, 8) !== 0) return null;
  const count = end.readUInt32BE(0);
  return count * RECORD_BYTES + MARK.length + END_BYTES > size ? null : { size, count, checksum: end.readUInt32BE(4) };
}

/** The place of a key among the records, or -1. */
export function findRecord({ records, count }: Pick<Pack, 'records' | 'count'>, key: Buffer): number {
  const first = key.readUInt32BE(0);
  let low = 0;
  let high = count - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const at = middle * RECORD_BYTES;
    const difference = records.readUInt32BE(at) - first || records.compare(key, 4, KEY_BYTES, at + 4, at + KEY_BYTES);
    if (difference === 0) return middle;
    if (difference < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The key of a record, as it is written. */
export function keyAt({ records }: Pack, place: number): string {
  return records.toString('hex', place * RECORD_BYTES, place * RECORD_BYTES + KEY_BYTES);
}

/** Where the entry of a record stands. */
export function storedAt({ records }: Pick<Pack, 'records'>, place: number): Stored {
  const at = place * RECORD_BYTES + KEY_BYTES;
  return { offset: records.readUInt32BE(at), length: records.readUInt32BE(at + 4), checksum: records.readUInt32BE(at + 8) };
}

/** The bytes of an entry, or null where they are not what was written. */
export function readEntry(pack: Pack, place: number): Buffer | null {
  const stored = storedAt(pack, place);
  return stored.offset + stored.length > pack.size ? null : readStored(pack.descriptor, stored);
}

/** The bytes that stand at a place of an open file, or null where they are not what was written. */
export function readStored(descriptor: number, { offset, length, checksum }: Stored): Buffer | null {
  const bytes = attempt(() => readAt(descriptor, offset, length));
  return bytes !== null && crc32(bytes) === checksum ? bytes : null;
}

function readAt(descriptor: number, offset: number, length: number): Buffer | null {
  const bytes = Buffer.allocUnsafe(length);
  for (let filled = 0; filled < length; ) {
    const read = readSync(descriptor, bytes, filled, length - filled, offset + filled);
    if (read === 0) return null;
    filled += read;
  }
  return bytes;
}

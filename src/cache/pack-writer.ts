import { crc32 } from 'node:zlib';
import { END_BYTES, MARK, RECORD_BYTES, type Stored } from './pack.js';
import { createPartFile } from './part-file.js';

/** A pack that is being written, under a name that nobody reads. */
export interface PackWriter {
  /** Bytes that the pack would have now; none without an entry. */
  size(): number;
  /** Entries so far. */
  count(): number;
  has(key: string): boolean;
  /** Adds an entry, or puts it in place of an earlier one with its key. What the pack has no room for is left out. */
  append(key: string, bytes: Uint8Array): void;
  read(key: string): Buffer | null;
  /** Makes it a pack of this name. @returns Whether there is one: not where nothing was added or writing failed. */
  finish(file: string): boolean;
  /** Removes what was written. */
  discard(): void;
}

/** Starts a pack that will take at most so many bytes. @param name Path of its temporary file, without the ending. */
export function createPackWriter(name: string, most: number): PackWriter {
  const records = new Map<string, Stored>();
  const file = createPartFile(name);
  file.add(MARK);
  const sizeWith = (added: number) => file.end() + (records.size + added) * RECORD_BYTES + END_BYTES;
  return {
    size: () => (records.size === 0 ? 0 : sizeWith(0)),
    count: () => records.size,
    has: (key) => records.has(key),
    append(key, bytes) {
      if (sizeWith(1) + bytes.length > most) return;
      const offset = file.end();
      file.add(bytes);
      records.set(key, { offset, length: bytes.length, checksum: crc32(bytes) });
    },
    read(key) {
      const stored = records.get(key);
      return stored === undefined ? null : file.read(stored);
    },
    finish(target) {
      if (records.size === 0) return false;
      file.add(recordsOf(records));
      return file.finish(target);
    },
    discard: () => file.discard(),
  };
}

/** The records in the order of their keys, with what stands at the end of a pack. */
function recordsOf(records: ReadonlyMap<string, Stored>): Buffer {
  const bytes = Buffer.allocUnsafe(records.size * RECORD_BYTES + END_BYTES);
  let at = 0;
  for (const [key, { offset, length, checksum }] of [...records].sort(([one], [other]) => (one < other ? -1 : 1))) {
    at += bytes.write(key, at, 'hex');
    for (const number of [offset, length, checksum]) at = bytes.writeUInt32BE(number, at);
  }
  const checksum = crc32(bytes.subarray(0, at));
  for (const number of [records.size, checksum]) at = bytes.writeUInt32BE(number, at);
  MARK.copy(bytes, at);
  return bytes;
}

import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { attempt } from './attempt.js';
import { partName } from './claim.js';
import { readStored, type Stored } from './pack.js';

/** A file that grows at its end, under a name that nobody reads; its last part is in memory. */
export interface PartFile {
  /** Where the next byte goes. */
  end(): number;
  add(bytes: Uint8Array): void;
  /** What stands at a place, or null where it is not what was written. */
  read(place: Stored): Buffer | null;
  /** Writes what is in memory and gives the file its name. @returns Whether all of it is there. */
  finish(target: string): boolean;
  discard(): void;
}

const BUFFER_BYTES = 1024 * 1024;
const PRIVATE_FILE = 0o600;

/** Starts a file. Nothing is on the disk before its first megabyte is full. @param name Path of the file, without the ending. */
export function createPartFile(name: string): PartFile {
  const part = partName(name);
  const buffer = Buffer.allocUnsafe(BUFFER_BYTES);
  let descriptor: number | null = null;
  let failed = false;
  let written = 0;
  let buffered = 0;
  const write = (bytes: Uint8Array) => {
    failed ||= attempt(() => writeAll((descriptor ??= openSync(part, 'wx+', PRIVATE_FILE)), bytes)) === null;
    written += bytes.length;
  };
  const flush = () => {
    write(buffer.subarray(0, buffered));
    buffered = 0;
  };
  const close = () => {
    if (descriptor !== null) closeSync(descriptor);
    descriptor = null;
  };
  return {
    end: () => written + buffered,
    add(bytes) {
      if (buffered + bytes.length > BUFFER_BYTES) flush();
      if (bytes.length > BUFFER_BYTES) return write(bytes);
      buffer.set(bytes, buffered);
      buffered += bytes.length;
    },
    read(place) {
      const from = place.offset - written;
      if (from >= 0) return Buffer.from(buffer.subarray(from, from + place.length));
      return descriptor === null ? null : readStored(descriptor, place);
    },
    finish(target) {
      flush();
      close();
      return !failed && attempt(() => rename(part, target)) !== null;
    },
    discard() {
      close();
      attempt(() => rmSync(part, { force: true }));
    },
  };
}

function writeAll(descriptor: number, bytes: Uint8Array): number {
  let done = 0;
  while (done < bytes.length) done += writeSync(descriptor, bytes, done);
  return done;
}

function rename(from: string, to: string): string {
  renameSync(from, to);
  return to;
}

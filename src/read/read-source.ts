import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { unreadable } from '../base/unreadable.js';
import type { Problem } from '../errors.js';
import type { Source } from '../types.js';

/** A larger file is not read: plans of 60 MB exist, and JavaScript's longest text is 512 MiB. */
export const MOST_FILE_BYTES = 150 * 1024 * 1024;

/** Reads the bytes of sources; bytes that came another way (standard input, a rendered chart) are handed in. */
export interface Reader {
  read(source: Source): Uint8Array | Problem;
}

/** @param given Bytes by file name for the sources without a path. */
export function createReader(given: ReadonlyMap<string, Uint8Array>): Reader {
  const scratch = Buffer.allocUnsafeSlow(SCRATCH_BYTES);
  return {
    read(source) {
      if (source.absolutePath === null) return given.get(source.file) ?? new Uint8Array();
      try {
        return readWhole(source.file, source.absolutePath, scratch);
      } catch (error) {
        return unreadable(source.file, error);
      }
    },
  };
}

/** Most files fit in here. */
const SCRATCH_BYTES = 128 * 1024;

/** A small file is read without asking for its size first: of tens of thousands of small files, every call into the system shows. */
function readWhole(file: string, absolutePath: string, scratch: Buffer): Uint8Array | Problem {
  const descriptor = openSync(absolutePath, 'r');
  try {
    const length = fill(descriptor, scratch, 0);
    if (length < scratch.length) return Uint8Array.prototype.slice.call(scratch, 0, length);
    const { size } = fstatSync(descriptor);
    if (size > MOST_FILE_BYTES) return tooLarge(file, size);
    const bytes = Buffer.allocUnsafeSlow(Math.max(size, length));
    scratch.copy(bytes, 0);
    return bytes.subarray(0, fill(descriptor, bytes, length));
  } finally {
    closeSync(descriptor);
  }
}

/** Reads on from `length` bytes until the buffer is full or the file ends. Returns the length then. */
function fill(descriptor: number, buffer: Buffer, length: number): number {
  for (;;) {
    const read = length < buffer.length ? readSync(descriptor, buffer, length, buffer.length - length, null) : 0;
    if (read === 0) return length;
    length += read;
  }
}

/** Tells bytes from a problem. */
export function isProblem(result: Uint8Array | Problem): result is Problem {
  return !(result instanceof Uint8Array);
}

function tooLarge(file: string, size: number): Problem {
  const megabytes = (bytes: number) => Math.round(bytes / 1024 / 1024);
  return {
    code: 'limit',
    message: `The file has ${megabytes(size)} MB, more than the ${megabytes(MOST_FILE_BYTES)} MB that are read.`,
    remedy: 'Split it or exclude it.',
    location: { file, line: 1, column: 1 },
  };
}

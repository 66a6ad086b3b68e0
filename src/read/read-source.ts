import { readFileSync, statSync } from 'node:fs';
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
  return {
    read(source) {
      if (source.absolutePath === null) return given.get(source.file) ?? new Uint8Array();
      try {
        const { size } = statSync(source.absolutePath);
        return size > MOST_FILE_BYTES ? tooLarge(source.file, size) : readFileSync(source.absolutePath);
      } catch (error) {
        return unreadable(source.file, error);
      }
    },
  };
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

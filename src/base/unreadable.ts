import type { Problem } from '../errors.js';

/** A file or folder that cannot be read. */
export function unreadable(file: string, error: unknown): Problem {
  return {
    code: 'read',
    message: `It cannot be read (${errorCode(error)}).`,
    remedy: 'Make it readable or exclude it.',
    location: { file, line: 1, column: 1 },
  };
}

/** A file that cannot be written. */
export function unwritable(file: string, error: unknown): Problem {
  return { code: 'write', message: `${file} cannot be written (${errorCode(error)}).`, remedy: 'Name another file, make room, or make its folder writable.', location: null };
}

/** What the operating system says, such as `EACCES`. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : String(error);
}

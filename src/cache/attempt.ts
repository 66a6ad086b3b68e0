/**
 * Does something with files of the cache. Whatever the operating system refuses is no error of a scan: the cache is then of no use, and nothing else is.
 * @returns What the work returned, or null where the operating system refused it. Anything else that is thrown is a bug, and stays one.
 */
export function attempt<Value>(work: () => Value): Value | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return null;
    throw error;
  }
}

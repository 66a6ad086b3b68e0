import path from 'node:path';

/** What of a process says where its cache is. */
export interface CacheSurroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** As `process.platform` says it. */
  readonly platform: string;
}

/**
 * Where results are kept: `READYGATE_CACHE`, relative to the current folder; else where the system keeps what can be made again.
 * @returns An absolute folder, or null where nothing says whose home it is.
 */
export function cacheFolder({ env, cwd, platform }: CacheSurroundings): string | null {
  const named = given(env['READYGATE_CACHE']);
  if (named !== null) return path.resolve(cwd, named);
  const shared = given(env['XDG_CACHE_HOME']);
  if (shared !== null && path.isAbsolute(shared)) return path.join(shared, 'readygate', 'results');
  const home = given(env[platform === 'win32' ? 'LOCALAPPDATA' : 'HOME']);
  if (home === null || !path.isAbsolute(home)) return null;
  return path.join(home, ...(SYSTEM_FOLDERS[platform] ?? ['.cache']), 'readygate', 'results');
}

/** Below the home folder, or on Windows below `LOCALAPPDATA`. */
const SYSTEM_FOLDERS: Readonly<Record<string, readonly string[]>> = { darwin: ['Library', 'Caches'], win32: [] };

function given(value: string | undefined): string | null {
  return value === undefined || value === '' ? null : value;
}

import picomatch from 'picomatch';
import { environmentNamed, environmentsOfPath } from '../base/environment-names.js';

/** Named parts of a repository. */
export interface Environments {
  readonly names: readonly string[];
  /** Whether they were told from the names of files and folders, because the configuration names none. */
  readonly detected: boolean;
  /** The environments that a file counts for: those that it belongs to, else all of them, because what is shared is deployed everywhere. */
  of(file: string): readonly string[];
  /** The environments that a file belongs to by itself; empty for what is shared. */
  own(file: string): readonly string[];
}

/** What everything belongs to where no environment is named. */
export const ONLY_ENVIRONMENT = 'default';

/**
 * @param globs Globs by environment, as in `readygate.yaml`.
 * @param files What is deployed; where no globs are given, environments are told from these names.
 */
export function createEnvironments(globs: Readonly<Record<string, readonly string[]>>, files: readonly string[]): Environments {
  const named = Object.keys(globs).sort();
  if (named.length > 0) return create(named, false, matching(globs, named));
  const detected = [...new Set(files.flatMap(environmentsOfPath))].sort();
  return detected.length === 0 ? create([ONLY_ENVIRONMENT], false, () => []) : create(detected, true, environmentsOfPath);
}

function create(names: readonly string[], detected: boolean, own: (file: string) => readonly string[]): Environments {
  const known = (file: string) => own(file).filter((name) => names.includes(name));
  return {
    names,
    detected,
    own: known,
    of(file) {
      const found = known(file);
      return found.length === 0 ? names : found;
    },
  };
}

function matching(globs: Readonly<Record<string, readonly string[]>>, named: readonly string[]): (file: string) => readonly string[] {
  const matchers = named.map((name) => ({ name, matches: picomatch([...(globs[name] ?? [])], { dot: true }) }));
  return (file) => matchers.filter(({ matches }) => matches(file)).map(({ name }) => name);
}

/** What an environment of a given name is for: `production`, `staging`, `development`, `qa`, or `other`. */
export function environmentClass(name: string): string {
  return environmentNamed(name) ?? 'other';
}

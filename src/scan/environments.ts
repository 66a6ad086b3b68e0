import picomatch from 'picomatch';

/** Named parts of a repository. */
export interface Environments {
  readonly names: readonly string[];
  /** The environments that a file counts for: those that name it, else all of them, because what is shared is deployed everywhere. */
  of(file: string): readonly string[];
}

/** What everything belongs to where no environment is named. */
export const ONLY_ENVIRONMENT = 'default';

/** @param globs Globs by environment, as in `readygate.yaml`. */
export function createEnvironments(globs: Readonly<Record<string, readonly string[]>>): Environments {
  const named = Object.keys(globs).sort();
  if (named.length === 0) return { names: [ONLY_ENVIRONMENT], of: () => [ONLY_ENVIRONMENT] };
  const matchers = named.map((name) => ({ name, matches: picomatch([...(globs[name] ?? [])], { dot: true }) }));
  return {
    names: named,
    of(file) {
      const found = matchers.filter(({ matches }) => matches(file)).map(({ name }) => name);
      return found.length === 0 ? named : found;
    },
  };
}

/** Words by which people name environments, with the name that stands for them. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['production', 'production'],
  ['prod', 'production'],
  ['prd', 'production'],
  ['staging', 'staging'],
  ['stage', 'staging'],
  ['stg', 'staging'],
  ['preprod', 'staging'],
  ['preproduction', 'staging'],
  ['uat', 'staging'],
  ['development', 'development'],
  ['develop', 'development'],
  ['dev', 'development'],
  ['qa', 'qa'],
]);

/** Folders whose files hold for all environments, or for none: workflows and documents are about them, not part of them. */
const NOT_PART = new Set(['.github', '.gitlab', '.circleci', 'docs', 'doc', 'documentation', 'src', 'tests', 'test', 'scripts']);
/** What follows a word that is then no environment: `dev-tools`, `production-readiness`. */
const OTHER_MEANING = new Set(['tools', 'tool', 'ops', 'docs', 'doc', 'guide', 'ready', 'readiness', 'checklist', 'container', 'containers', 'server', 'utils', 'setup', 'requirements', 'dependencies', 'manager', 'fright']);

/** The environment that a name such as `production`, `prod-eu` or `values-staging.yaml` speaks of, or null. */
export function environmentNamed(name: string): string | null {
  return fromWords(name.toLowerCase().split(/[-_.]/).filter((word) => word !== ''));
}

/**
 * The environments that a file belongs to, told from its path: a folder (`overlays/prod`, `clusters/staging-eu`) or the file's own name
 * (`values-production.yaml`, `docker-compose.prod.yml`, `.env.staging`). Empty for what is shared.
 */
export function environmentsOfPath(file: string): readonly string[] {
  const steps = file.toLowerCase().split('/');
  if (steps.some((step) => NOT_PART.has(step))) return [];
  const name = steps.pop() ?? '';
  const words = name.split(/[-_.]/).filter((word) => word !== '');
  const own = fromWords(words.length > 1 ? words.slice(0, -1) : words) ?? (name.startsWith('.env.') ? fromWords(words.slice(1)) : null);
  const folders = steps.map((step) => environmentNamed(step));
  return [...new Set([own, folders.findLast((folder) => folder !== null) ?? null].filter((found) => found !== null))];
}

/** The word stands first or last; in the middle it is a part of another word. */
function fromWords(words: readonly string[]): string | null {
  const [first = '', second = ''] = words;
  const last = words.at(-1) ?? '';
  const leading = WORDS.get(first);
  if (leading !== undefined && !OTHER_MEANING.has(second)) return leading;
  return WORDS.get(last) ?? null;
}

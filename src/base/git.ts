import { spawnSync } from 'node:child_process';

/** The git command and the environment that it runs in. */
export interface GitOptions {
  /** Absolute path of git, or null where there is none. */
  readonly executable: string | null;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export const NO_GIT: GitOptions = { executable: null, environment: {} };

/** What git said. */
export interface GitAnswer {
  /** Its output, or null where it failed, took too long or is not there. */
  readonly text: string | null;
  /** What it said of its failure, in English. */
  readonly complaint: string;
}

/** How a command is run. */
export interface GitRun {
  readonly git: GitOptions;
  /** Absolute folder that it runs in. */
  readonly folder: string;
  /** Milliseconds after which it is given up. */
  readonly most?: number;
  /** Whether git is told where its hooks lie: only for a command that runs none. */
  readonly seesHooks?: boolean;
}

const MOST_MILLISECONDS = 20_000;
const MOST_BYTES = 512 * 1024 * 1024;
/** Nothing that a repository's own configuration names is run, and paths are shown as they are. */
const SAFE = ['--no-optional-locks', '-c', 'core.fsmonitor=false', '-c', 'log.showSignature=false', '-c', 'core.quotePath=false'];
const WITHOUT_HOOKS = ['-c', 'core.hooksPath='];

/** Runs a git command that asks nobody and runs no hook. It never throws. */
export function runGit({ git, folder, most = MOST_MILLISECONDS, seesHooks = false }: GitRun, command: readonly string[]): GitAnswer {
  if (git.executable === null) return { text: null, complaint: 'git is not on the PATH' };
  const result = spawnSync(git.executable, [...SAFE, ...(seesHooks ? [] : WITHOUT_HOOKS), ...command], {
    cwd: folder,
    env: { ...git.environment, LC_ALL: 'C', GIT_LITERAL_PATHSPECS: '1', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' },
    encoding: 'utf8',
    timeout: most,
    maxBuffer: MOST_BYTES,
    windowsHide: true,
  });
  return { text: result.status === 0 ? result.stdout : null, complaint: result.error?.message ?? result.stderr.trim() };
}

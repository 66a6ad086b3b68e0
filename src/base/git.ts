import { spawnSync, type SpawnSyncOptions } from 'node:child_process';

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
export function runGit(run: GitRun, command: readonly string[]): GitAnswer {
  if (run.git.executable === null) return { text: null, complaint: 'git is not on the PATH' };
  const result = spawnSync(run.git.executable, argumentsOf(run, command), { ...optionsOf(run), encoding: 'utf8' });
  return { text: result.status === 0 ? result.stdout : null, complaint: result.error?.message ?? result.stderr.trim() };
}

/** The same for output that is not text; null where it failed. @param input What the command reads. */
export function runGitBytes(run: GitRun, command: readonly string[], input: string): Buffer | null {
  if (run.git.executable === null) return null;
  const result = spawnSync(run.git.executable, argumentsOf(run, command), { ...optionsOf(run), input: Buffer.from(input), encoding: 'buffer' });
  return result.status === 0 ? result.stdout : null;
}

function argumentsOf({ seesHooks = false }: GitRun, command: readonly string[]): string[] {
  return [...SAFE, ...(seesHooks ? [] : WITHOUT_HOOKS), ...command];
}

function optionsOf({ git, folder, most = MOST_MILLISECONDS }: GitRun): SpawnSyncOptions {
  return {
    cwd: folder,
    env: { ...git.environment, LC_ALL: 'C', GIT_LITERAL_PATHSPECS: '1', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' },
    timeout: most,
    maxBuffer: MOST_BYTES,
    windowsHide: true,
  };
}

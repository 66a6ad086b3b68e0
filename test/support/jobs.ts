import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../../src/base/package-root.js';
import { GIT_ENVIRONMENT } from './git.js';
import { temporaryFolder } from './temporary.js';

/** How a script ended. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A machine on which scripts of pipelines run: readygate is installed, and it is always the same day. */
export interface JobMachine {
  /** A checkout of its own, as each job has one. Returns its folder. */
  checkOut(repository: string): string;
  /** Runs a script as a shell of a job does. */
  run(script: string, cwd: string, variables?: Readonly<Record<string, string>>): Ended;
}

/** All clocks of a run show the same day, also where the test runs at midnight. */
const CLOCK = "const Real = Date; globalThis.Date = class extends Real { constructor(...given) { super(...(given.length === 0 ? ['2026-11-24T12:00:00Z'] : given)); } };\n";

/** npx asks nobody for a newer npm. */
const QUIET = { npm_config_offline: 'true', npm_config_update_notifier: 'false' };

/** Sets a machine up. It goes when the test ends. */
export function createJobMachine(): JobMachine {
  const home = temporaryFolder({ 'clock.mjs': CLOCK });
  const environment = { ...GIT_ENVIRONMENT, HOME: home, NODE_OPTIONS: `--import=${path.join(home, 'clock.mjs')}`, READYGATE_CACHE: path.join(home, 'cache'), ...QUIET };
  const run = (script: string, cwd: string, variables: Readonly<Record<string, string>> = {}): Ended => {
    const bin = path.join(home, 'node_modules', '.bin');
    const { status, stdout, stderr } = spawnSync('/bin/sh', ['-euc', script], { cwd, encoding: 'utf8', env: { ...environment, PATH: `${bin}:${environment.PATH}`, ...variables } });
    return { status, stdout, stderr };
  };
  install(home);
  return {
    run,
    checkOut(repository) {
      const folder = temporaryFolder();
      const { status, stderr } = run('git clone --quiet "$REPOSITORY" .', folder, { REPOSITORY: repository });
      if (status !== 0) throw new Error(stderr);
      install(folder);
      return folder;
    },
  };
}

/** What `npm ci` leaves of readygate among the development dependencies. */
function install(folder: string): void {
  const file = path.join(folder, 'node_modules', '.bin', 'readygate');
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/sh\nexec "${process.execPath}" "${path.join(packageRoot(), 'bin', 'readygate.js')}" "$@"\n`);
  chmodSync(file, 0o755);
}

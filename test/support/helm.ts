import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { findExecutable } from '../../src/base/executable.js';
import { type HelmOptions, PLAIN_HELM } from '../../src/helm/options.js';

/** The helm that tests build for themselves where none is on the PATH. */
const VERSION = 'v3.22.0';
const BUILT = path.join(homedir(), '.cache', 'readygate', `helm-${VERSION}`);

/** The real helm: that of the PATH, else one that was built before; null where there is none. */
export function realHelm(): string | null {
  return findExecutable('helm', process.env['PATH'] ?? '') ?? findExecutable('helm', BUILT);
}

/** As realHelm, but where there is none yet and Go is there, builds one: that takes minutes, once for each user. */
export function buildHelm(): string | null {
  if (realHelm() === null && spawnSync('go', ['version']).status === 0) {
    mkdirSync(BUILT, { recursive: true });
    spawnSync('go', ['install', `helm.sh/helm/v3/cmd/helm@${VERSION}`], { env: { ...process.env, GOBIN: BUILT }, stdio: 'inherit' });
  }
  return realHelm();
}

/** Options with a helm that does what a JavaScript text says: `argv` holds its arguments. It tells what readygate does without the real one. */
export function fakeHelm(folder: string, script: string): HelmOptions {
  const executable = path.join(folder, 'helm');
  writeFileSync(executable, `#!${process.execPath}\nconst argv = process.argv.slice(2);\n${script}\n`);
  chmodSync(executable, 0o755);
  return { ...PLAIN_HELM, executable };
}

/** Whether scripts can be run as commands here. */
export const runsScripts = process.platform !== 'win32' && existsSync(process.execPath);

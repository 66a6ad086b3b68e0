import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findExecutable } from '../../base/executable.js';
import { runGit } from '../../base/git.js';
import { ReadygateError } from '../../errors.js';
import { EXIT } from '../exit.js';
import type { Terminal } from '../terminal.js';

/** The line by which a hook is known as one of ours. */
const MARK = '# Written by readygate init --hook';

const HOOK = `#!/bin/sh
${MARK}: what is staged is scanned before it is committed.
# git commit --no-verify goes without it, once.
for readygate in node_modules/.bin/readygate readygate; do
	if command -v "$readygate" >/dev/null 2>&1; then exec "$readygate" scan --staged; fi
done
echo 'readygate is not installed, so nothing was scanned and nothing is committed. Run npm install, or git commit --no-verify.' >&2
exit 1
`;

/**
 * Writes the pre-commit hook of the repository. One that somebody else wrote is left alone, or with `force` kept beside it under another name.
 * Throws ReadygateError outside of a repository and for another's hook.
 */
export async function initHookCommand({ force }: { readonly force: boolean }, terminal: Terminal): Promise<number> {
  const file = hookFile(terminal);
  const shown = path.relative(terminal.cwd, file).split(path.sep).join('/');
  let said = `${shown} scans what is staged before every commit.\n`;
  if (existsSync(file) && !readFileSync(file, 'utf8').includes(MARK)) {
    if (!force) throw new ReadygateError({ code: 'argument', message: `There is another pre-commit hook: ${shown}.`, remedy: 'Add the line readygate scan --staged to it, or replace it with --force.', location: null });
    renameSync(file, `${file}.before-readygate`);
    said = `The hook that was there is kept as ${shown}.before-readygate and no longer runs.\n${said}`;
  }
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, HOOK);
  chmodSync(file, 0o755);
  await terminal.writeOut(said);
  return EXIT.clean;
}

function hookFile(terminal: Terminal): string {
  const git = { executable: findExecutable('git', terminal.env['PATH'] ?? terminal.env['Path'] ?? ''), environment: terminal.env };
  const { text, complaint } = runGit({ git, folder: terminal.cwd, seesHooks: true }, ['rev-parse', '--git-path', 'hooks/pre-commit']);
  if (text === null) throw new ReadygateError({ code: 'argument', message: `The hook cannot be written: ${complaint}.`, remedy: 'Run it in a git repository.', location: null });
  return path.resolve(terminal.cwd, text.replace(/\n$/, ''));
}

import { randomUUID } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { findExecutable } from '../base/executable.js';
import { DEFAULT_FAIL_ON, gateOf } from '../base/gate.js';
import { type GitRun, runGit } from '../base/git.js';
import { EXIT } from '../cli/exit.js';
import { prepareScan } from '../cli/prepare.js';
import type { Terminal } from '../cli/terminal.js';
import { formatProblem, ReadygateError } from '../errors.js';
import { workflowCommand } from '../report/github/command.js';
import { formatText } from '../report/text.js';
import { relocateReport } from '../scan/relocate.js';
import { measure } from './compare-with-base.js';
import { commit, readEvent } from './event.js';
import { summaryRoom, writeOutputs, writeSummary } from './files.js';
import { type Inputs, readInputs } from './inputs.js';
import { publish, type Result } from './publish.js';

/** What the action needs of its process beside the terminal. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

/** Runs the action as the runner's environment says. Returns the exit status of the command: 0 passed, 1 failed, 2 not complete. */
export async function runAction(terminal: Terminal, clock: Clock): Promise<number> {
  try {
    const inputs = readInputs(terminal.env);
    const result = await scanAll(inputs, inWorkspace(inputs, terminal));
    await writeLog(result, terminal);
    return await publish(result, { inputs, terminal, clock });
  } catch (error) {
    if (!(error instanceof ReadygateError)) throw error;
    for (const problem of error.problems) {
      const { location } = problem;
      await terminal.writeOut(workflowCommand('error', { ...(location === null ? {} : { file: location.file, line: location.line, col: location.column }), title: 'readygate' }, formatProblem(problem)));
    }
    writeOutputs(terminal.env, { gate: 'incomplete', errors: error.problems.length });
    writeSummary(terminal.env, `## readygate: nothing was scanned\n\n${error.problems.map((problem) => `    ${formatProblem(problem).replaceAll('\n', ' ')}\n`).join('')}`.slice(0, summaryRoom(terminal.env)));
    return EXIT.incomplete;
  }
}

/** The folder that was asked for, with git trusting the workspace, which in a container may belong to somebody else. */
function inWorkspace({ workingDirectory }: Inputs, terminal: Terminal): Terminal {
  const cwd = path.resolve(terminal.env['GITHUB_WORKSPACE'] ?? terminal.cwd, workingDirectory);
  if (!existsSync(cwd)) throw new ReadygateError({ code: 'argument', message: `There is no folder ${workingDirectory}.`, remedy: 'Check the input working-directory, and that actions/checkout ran before.', location: null });
  const settings = Number(terminal.env['GIT_CONFIG_COUNT'] ?? 0);
  return { ...terminal, cwd: realpathSync(cwd), env: { ...terminal.env, GIT_CONFIG_COUNT: String(settings + 1), [`GIT_CONFIG_KEY_${settings}`]: 'safe.directory', [`GIT_CONFIG_VALUE_${settings}`]: '*' } };
}

async function scanAll(inputs: Inputs, terminal: Terminal): Promise<Result> {
  const run: GitRun = { git: { executable: findExecutable('git', terminal.env['PATH'] ?? terminal.env['Path'] ?? ''), environment: terminal.env }, folder: terminal.cwd };
  const event = readEvent(terminal.env);
  const { scanner, config, scan } = await prepareScan(inputs.paths, inputs.scan, terminal);
  const found = scan();
  const prefix = prefixOf(run, terminal);
  const base = inputs.base === 'none' ? null : inputs.base === null ? event.base : commit(inputs.base);
  const measured = base === null ? null : await measure(base, { report: found, reports: config.reports, prefix }, { inputs, terminal, run });
  const report = relocateReport(measured?.comparison?.report ?? found, prefix);
  const failOn = inputs.failOn ?? config.failOn ?? DEFAULT_FAIL_ON;
  return {
    report,
    catalogue: scanner.catalogue,
    failOn,
    gate: gateOf(report, failOn),
    event,
    notes: measured?.notes ?? [],
    newlyFailed: measured?.comparison?.newlyFailed ?? [],
    newlyPassed: measured?.comparison?.newlyPassed ?? [],
    changed: measured?.changed ?? null,
  };
}

/** From the top of the repository, or without git from the workspace, down to where the scan ran. */
function prefixOf(run: GitRun, terminal: Terminal): string {
  const prefix = runGit(run, ['rev-parse', '--show-prefix']).text;
  if (prefix !== null) return prefix.replace(/\n$/, '');
  const relative = path.relative(realpathSync(terminal.env['GITHUB_WORKSPACE'] ?? terminal.cwd), terminal.cwd).split(path.sep).join('/');
  return relative === '' || relative.startsWith('..') ? '' : `${relative}/`;
}

/** The text report stands in the log with commands switched off: a file's name could look like one. */
async function writeLog({ report, catalogue, notes }: Result, terminal: Terminal): Promise<void> {
  const mark = `end-${randomUUID()}`;
  await terminal.writeOut(`::stop-commands::${mark}\n${formatText(report, catalogue, { color: false, all: true })}${notes.map((note) => `${note}\n`).join('')}::${mark}::\n`);
}


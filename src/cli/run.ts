import { CommanderError } from 'commander';
import { formatProblem, ReadygateError } from '../errors.js';
import { EXIT } from './exit.js';
import { createProgram } from './program.js';
import type { Terminal } from './terminal.js';

/**
 * Runs the command with its arguments (without `node` and the script).
 * @returns The exit status. Known errors print one line; anything else is a bug and says so.
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const outcome = { status: EXIT.clean as number };
  try {
    await createProgram(terminal, outcome).parseAsync([...args], { from: 'user' });
    return outcome.status;
  } catch (error) {
    return explain(error, terminal);
  }
}

function explain(error: unknown, terminal: Terminal): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.incomplete;
  if (error instanceof ReadygateError) for (const problem of error.problems) terminal.writeError(`error: ${formatProblem(problem)}\n`);
  else terminal.writeError(`This is a bug of readygate; please report it.\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return EXIT.incomplete;
}

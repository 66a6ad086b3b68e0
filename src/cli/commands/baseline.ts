import { formatProblem, ReadygateError } from '../../errors.js';
import { baselineOf, formatBaseline, pruneBaseline } from '../../suppress/baseline.js';
import type { ScanArguments } from '../arguments.js';
import { EXIT } from '../exit.js';
import { loadBaseline } from '../load.js';
import { prepareScan } from '../prepare.js';
import type { Terminal } from '../terminal.js';
import { writeParts } from '../write-reports.js';

const DEFAULT_FILE = 'readygate-baseline.json';

/** Writes all present findings to the baseline, or removes what is no longer found. A scan that is not complete writes nothing. */
export async function baselineCommand(action: 'write' | 'prune', given: { readonly paths: readonly string[]; readonly options: ScanArguments }, terminal: Terminal): Promise<number> {
  const { baseline: named, ...rest } = given.options;
  const { config, scan } = await prepareScan(given.paths, rest, terminal, { baseline: new Map() });
  const report = scan();
  if (!report.summary.complete) {
    for (const error of report.errors) terminal.writeError(`error: ${formatProblem(error)}\n`);
    throw new ReadygateError({ code: 'baseline', message: 'The scan is not complete, so the baseline was left as it is.', remedy: 'Mend the errors above first.', location: null });
  }
  const file = named ?? config.baseline ?? DEFAULT_FILE;
  const entries = action === 'write' ? baselineOf(report.findings) : pruneBaseline(loadBaseline(file, terminal.cwd), report.findings);
  writeParts(file, [formatBaseline(entries)], terminal.cwd);
  await terminal.writeOut(`${file}: ${entries.length} known findings\n`);
  return EXIT.clean;
}

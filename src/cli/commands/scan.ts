import { DEFAULT_FAIL_ON, gateOf } from '../../base/gate.js';
import type { ReportArguments, ScanArguments } from '../arguments.js';
import { prepareChanged } from '../changed.js';
import { GATE_STATUSES } from '../exit.js';
import { type Prepared, prepareScan } from '../prepare.js';
import { prepareStaged } from '../staged.js';
import type { Terminal } from '../terminal.js';
import { outputsOf, writeReports } from '../write-reports.js';

/** Scans and writes every report that was asked for. Returns the exit status: an incomplete scan weighs more than findings. */
export async function scanCommand(paths: readonly string[], given: ScanArguments & ReportArguments, terminal: Terminal): Promise<number> {
  const outputs = outputsOf(given.format);
  const { scanner, config, scan } = await prepare(paths, given, terminal);
  const report = scan();
  const failOn = given.failOn ?? config.failOn ?? DEFAULT_FAIL_ON;
  await writeReports(outputs, { report, catalogue: scanner.catalogue, failOn, all: given.all }, terminal);
  return GATE_STATUSES[gateOf(report, failOn)];
}

function prepare(paths: readonly string[], given: ScanArguments & ReportArguments, terminal: Terminal): Promise<Prepared> {
  if (given.staged) return prepareStaged(paths, given, terminal);
  if (given.changed !== undefined) return prepareChanged(given.changed === true ? 'HEAD' : given.changed, { paths, given }, terminal);
  return prepareScan(paths, given, terminal);
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DEFAULT_FAIL_ON, gateOf } from '../../base/gate.js';
import { errorCode } from '../../base/unreadable.js';
import { ReadygateError } from '../../errors.js';
import type { NamedShard } from '../../scan/merge.js';
import { readShard } from '../../scan/shard-file.js';
import type { ReportArguments, ScanArguments } from '../arguments.js';
import { GATE_STATUSES } from '../exit.js';
import { prepareScan } from '../prepare.js';
import type { Terminal } from '../terminal.js';
import { outputsOf, writeReports } from '../write-reports.js';

/** Reports on what all shards of a scan observed, as one scan would. Returns the exit status of that scan. */
export async function mergeCommand(files: readonly string[], given: ScanArguments & Pick<ReportArguments, 'format' | 'failOn' | 'all'>, terminal: Terminal): Promise<number> {
  const outputs = outputsOf(given.format);
  const shards = files.map((name) => readFile(name, terminal.cwd));
  const named = given.config ?? shards[0]?.content.header.config ?? null;
  const { scanner, config, merge } = await prepareScan([], named === null ? given : { ...given, config: named }, terminal);
  const report = merge(shards);
  const failOn = given.failOn ?? config.failOn ?? DEFAULT_FAIL_ON;
  await writeReports(outputs, { report, catalogue: scanner.catalogue, failOn, all: given.all }, terminal);
  return GATE_STATUSES[gateOf(report, failOn)];
}

function readFile(name: string, cwd: string): NamedShard {
  const content = readShard(bytesOf(name, cwd), (file) => path.resolve(cwd, file));
  if (typeof content !== 'string') return { name, content };
  throw cannotMerge(name, content, 'Scan that shard anew.');
}

function bytesOf(name: string, cwd: string): Buffer {
  try {
    return readFileSync(path.resolve(cwd, name));
  } catch (error) {
    throw cannotMerge(name, `it cannot be read (${errorCode(error)})`, 'Check its name, and whether it was written or copied.');
  }
}

function cannotMerge(name: string, why: string, remedy: string): ReadygateError {
  return new ReadygateError({ code: 'shard', message: `${name} cannot be merged: ${why}.`, remedy, location: null });
}

import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DEFAULT_FAIL_ON, gateOf } from '../../base/gate.js';
import { suggest } from '../../base/suggest.js';
import { ReadygateError } from '../../errors.js';
import { type Format, FORMATS, isFormat } from '../../report/formats.js';
import type { ReportArguments, ScanArguments } from '../arguments.js';
import { GATE_STATUSES } from '../exit.js';
import { prepareChanged } from '../changed.js';
import { type Prepared, prepareScan } from '../prepare.js';
import { prepareStaged } from '../staged.js';
import { type Terminal, wantsColor } from '../terminal.js';

/** Scans and writes every report that was asked for. Returns the exit status: an incomplete scan weighs more than findings. */
export async function scanCommand(paths: readonly string[], given: ScanArguments & ReportArguments, terminal: Terminal): Promise<number> {
  const outputs = outputsOf(given.format);
  const { scanner, config, scan } = await prepare(paths, given, terminal);
  const report = scan();
  const failOn = given.failOn ?? config.failOn ?? DEFAULT_FAIL_ON;
  for (const { format, file } of outputs) {
    const parts = FORMATS[format](report, scanner.catalogue, { color: file === null && wantsColor(terminal), all: given.all, failOn });
    if (file === null) for (const part of parts) await terminal.writeOut(part);
    else writeReport(path.resolve(terminal.cwd, file), parts);
  }
  return GATE_STATUSES[gateOf(report, failOn)];
}

function prepare(paths: readonly string[], given: ScanArguments & ReportArguments, terminal: Terminal): Promise<Prepared> {
  if (given.staged) return prepareStaged(paths, given, terminal);
  if (given.changed !== undefined) return prepareChanged(given.changed === true ? 'HEAD' : given.changed, { paths, given }, terminal);
  return prepareScan(paths, given, terminal);
}

interface Output {
  readonly format: Format;
  /** Null is standard output. */
  readonly file: string | null;
}

function outputsOf(formats: readonly string[]): Output[] {
  const outputs = (formats.length === 0 ? ['text'] : formats).map((text): Output => {
    const [name = '', ...rest] = text.split('=');
    if (!isFormat(name)) throw argumentError(`There is no format ${JSON.stringify(name)}.`, `${hint(name)}Formats are ${Object.keys(FORMATS).join(', ')}.`);
    return { format: name, file: rest.length === 0 ? null : rest.join('=') };
  });
  if (outputs.filter((output) => output.file === null).length > 1) throw argumentError('Only one format can go to standard output.', 'Give the others a file: --format sarif=readygate.sarif.');
  return outputs;
}

function hint(name: string): string {
  const nearest = suggest(name, Object.keys(FORMATS));
  return nearest === null ? '' : `Did you mean ${nearest}? `;
}

function writeReport(file: string, parts: Iterable<string>): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const descriptor = openSync(file, 'w');
  try {
    for (const part of parts) writeFileSync(descriptor, part);
  } finally {
    closeSync(descriptor);
  }
}

function argumentError(message: string, remedy: string): ReadygateError {
  return new ReadygateError({ code: 'argument', message, remedy, location: null });
}

import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { suggest } from '../base/suggest.js';
import { unwritable } from '../base/unreadable.js';
import { ReadygateError } from '../errors.js';
import { type Format, FORMATS, isFormat } from '../report/formats.js';
import type { Catalogue, Report, Severity } from '../types.js';
import { type Terminal, wantsColor } from './terminal.js';

/** A format, and the file that it goes to; null is standard output. */
export interface Output {
  readonly format: Format;
  readonly file: string | null;
}

/** What the reports are about. */
export interface Reported {
  readonly report: Report;
  readonly catalogue: Catalogue;
  readonly failOn: Severity;
  /** Show everything, not only the first few. */
  readonly all: boolean;
}

/** Reads `--format`. Throws ReadygateError (`argument`). */
export function outputsOf(formats: readonly string[]): readonly Output[] {
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

/** Writes every report that was asked for. */
export async function writeReports(outputs: readonly Output[], { report, catalogue, failOn, all }: Reported, terminal: Terminal): Promise<void> {
  for (const { format, file } of outputs) {
    const parts = FORMATS[format](report, catalogue, { color: file === null && wantsColor(terminal), all, failOn });
    if (file === null) for (const part of parts) await terminal.writeOut(part);
    else writeParts(file, parts, terminal.cwd);
  }
}

/** Writes a file in parts; its folder is made. Throws ReadygateError (`write`). */
export function writeParts(file: string, parts: Iterable<string | Uint8Array>, cwd: string): void {
  const descriptor = attempt(file, () => openFile(path.resolve(cwd, file)));
  try {
    for (const part of parts) attempt(file, () => writeFileSync(descriptor, part));
  } finally {
    closeSync(descriptor);
  }
}

function openFile(file: string): number {
  mkdirSync(path.dirname(file), { recursive: true });
  return openSync(file, 'w');
}

/** Does something with a file, and nothing else: what goes wrong where a part is made is no matter of the file. */
function attempt<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw new ReadygateError(unwritable(file, error));
  }
}

function argumentError(message: string, remedy: string): ReadygateError {
  return new ReadygateError({ code: 'argument', message, remedy, location: null });
}

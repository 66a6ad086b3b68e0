import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { suggest } from '../../base/suggest.js';
import { ReadygateError } from '../../errors.js';
import { formatChecklist } from '../../report/checklist.js';
import { formatJson } from '../../report/json.js';
import { formatSarif } from '../../report/sarif/sarif.js';
import { formatText } from '../../report/text.js';
import { type Catalogue, type Report, SEVERITIES, type Severity } from '../../types.js';
import type { ReportArguments, ScanArguments } from '../arguments.js';
import { DEFAULT_FAIL_ON, prepareScan } from '../prepare.js';
import { EXIT } from '../run.js';
import { type Terminal, wantsColor } from '../terminal.js';

/** Scans and writes every report that was asked for. Returns the exit status: an incomplete scan weighs more than findings. */
export async function scanCommand(paths: readonly string[], given: ScanArguments & ReportArguments, terminal: Terminal): Promise<number> {
  const outputs = outputsOf(given.format);
  const { scanner, config, scan } = await prepareScan(paths, given, terminal);
  const report = scan();
  for (const { format, file } of outputs) {
    const text = FORMATS[format](report, scanner.catalogue, { color: file === null && wantsColor(terminal), all: given.all });
    if (file === null) await terminal.writeOut(text);
    else writeReport(path.resolve(terminal.cwd, file), text);
  }
  if (!report.summary.complete) return EXIT.incomplete;
  return reaches(report, given.failOn ?? config.failOn ?? DEFAULT_FAIL_ON) ? EXIT.findings : EXIT.clean;
}

const FORMATS = {
  text: formatText,
  checklist: formatChecklist,
  json: (report: Report) => formatJson(report),
  sarif: (report: Report, catalogue: Catalogue) => formatSarif(report, catalogue),
} as const;

type Format = keyof typeof FORMATS;

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

function isFormat(name: string): name is Format {
  return Object.hasOwn(FORMATS, name);
}

function writeReport(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function reaches(report: Report, threshold: Severity): boolean {
  return SEVERITIES.slice(0, SEVERITIES.indexOf(threshold) + 1).some((severity) => report.summary.findings[severity] > 0);
}

function argumentError(message: string, remedy: string): ReadygateError {
  return new ReadygateError({ code: 'argument', message, remedy, location: null });
}

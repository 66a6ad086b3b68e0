import type { Catalogue, Report, Severity } from '../types.js';
import { formatChecklist } from './checklist.js';
import { formatGithub } from './github/github.js';
import { formatGitlab } from './gitlab.js';
import { writeJson } from './json.js';
import { formatJunit } from './junit.js';
import { formatMarkdown } from './markdown/markdown.js';
import { formatSarif } from './sarif/sarif.js';
import { formatText } from './text.js';

/** What all formats are told; each takes what it needs. */
export interface FormatOptions {
  readonly color: boolean;
  /** Show everything, not only the first few. */
  readonly all: boolean;
  /** The mildest severity that fails. */
  readonly failOn: Severity;
}

/** A report as text, in parts that are written one after the other. */
export type Formatter = (report: Report, catalogue: Catalogue, options: FormatOptions) => Iterable<string>;

/** Every format by the name that `--format` takes. */
export const FORMATS = {
  text: (report, catalogue, options) => [formatText(report, catalogue, options)],
  checklist: (report, catalogue, options) => [formatChecklist(report, catalogue, options)],
  json: (report) => writeJson(report),
  sarif: (report, catalogue) => [formatSarif(report, catalogue)],
  markdown: (report, catalogue, options) => [formatMarkdown(report, catalogue, options)],
  junit: (report, catalogue, options) => [formatJunit(report, catalogue, options)],
  github: (report, catalogue) => [formatGithub(report, catalogue)],
  gitlab: (report) => [formatGitlab(report)],
} as const satisfies Readonly<Record<string, Formatter>>;

export type Format = keyof typeof FORMATS;

/** Whether there is a format of that name. */
export function isFormat(name: string): name is Format {
  return Object.hasOwn(FORMATS, name);
}

import path from 'node:path';
import type { Problem } from '../errors.js';
import type { Report } from '../types.js';
import { recount } from './recount.js';

/**
 * A report on some of the files that were scanned: their findings, and what kept them from being scanned. Rules about several resources saw all of them,
 * and items are those of the whole. A finding counts for the file that it stands in and for those that explain it, such as values of a chart.
 */
export function narrowReport(report: Report, files: ReadonlySet<string>): Report {
  const isAbout = ({ code, location }: Problem) => location === null || files.has(location.file) || (code === 'chart' && isAbove(path.posix.dirname(location.file), files));
  const findings = report.findings.filter((finding) => files.has(finding.file) || finding.related.some(({ file }) => files.has(file)));
  const errors = report.errors.filter((error) => error.code !== 'nothing-matched' && isAbout(error));
  return { ...recount(report, { findings, errors }), notices: report.notices.filter(isAbout), skipped: report.skipped.filter(({ file }) => files.has(file) || isAbove(file, files)) };
}

function isAbove(folder: string, files: ReadonlySet<string>): boolean {
  if (folder === '.') return true;
  for (const file of files) if (file.startsWith(`${folder}/`)) return true;
  return false;
}

import { cpSync, existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import type { GitRun } from '../base/git.js';
import { cacheOf, prepareScan } from '../cli/prepare.js';
import type { Terminal } from '../cli/terminal.js';
import { findReports } from '../discover/reports.js';
import { formatProblem, ReadygateError } from '../errors.js';
import { findBaseCommit } from '../revision/base-commit.js';
import { type ChangedLines, changedLines } from '../revision/changed-lines.js';
import { copyChartDependencies } from '../revision/chart-dependencies.js';
import { checkOut } from '../revision/commit-tree.js';
import { type Comparison, compareReports } from '../scan/compare.js';
import type { Report } from '../types.js';
import type { Inputs } from './inputs.js';

/** What came of measuring a change against its base; without a comparison, all findings count. */
export interface Measured {
  readonly comparison: Comparison | null;
  readonly changed: ChangedLines | null;
  /** What a person should know of it, in sentences. */
  readonly notes: readonly string[];
}

/** What the head is. */
export interface Head {
  readonly report: Report;
  /** Globs of reports that the configuration names. */
  readonly reports: readonly string[];
  /** The way from the top of the repository down to the folder that was scanned, with a slash at its end, or empty. */
  readonly prefix: string;
}

const ALL_COUNT = 'so all findings count.';

/** Scans the base as its own configuration says, in a folder of its own, and compares. It never fails: what cannot be measured is told in the notes. */
export async function measure(base: string, head: Head, at: { readonly inputs: Inputs; readonly terminal: Terminal; readonly run: GitRun }): Promise<Measured> {
  const found = findBaseCommit(at.run, base);
  if ('missing' in found) return nothing(`There is no base to compare with: ${found.missing}, ${ALL_COUNT} Give actions/checkout the input fetch-depth: 0.`);
  const tree = checkOut(at.run, found.commit);
  if ('complaint' in tree) return nothing(`The base ${short(found.commit)} cannot be checked out: ${tree.complaint}, ${ALL_COUNT}`);
  try {
    // A folder that the base lacks holds nothing there.
    const cwd = path.join(realpathSync(tree.folder), head.prefix);
    if (!existsSync(cwd)) return nothing(`The base ${short(found.commit)} has no folder ${head.prefix}, ${ALL_COUNT}`);
    takeAlong(head.reports, at.terminal.cwd, cwd);
    copyChartDependencies(at.run, cwd);
    const { scan } = await prepareScan(at.inputs.paths, at.inputs.scan, { ...at.terminal, cwd }, cacheOf(at.inputs.scan, at.terminal));
    const before = scan();
    const comparison = compareReports(before, head.report);
    return { comparison, changed: changedLines(at.run, found.commit), notes: [changeNote(found.commit, comparison), ...incompleteNote(before, head.report)] };
  } catch (error) {
    if (!(error instanceof ReadygateError)) throw error;
    return nothing(`The base ${short(found.commit)} cannot be scanned: ${formatProblem(error.problem)} ${ALL_COUNT.charAt(0).toUpperCase()}${ALL_COUNT.slice(1)}`);
  } finally {
    tree.remove();
  }
}

function nothing(note: string): Measured {
  return { comparison: null, changed: null, notes: [note] };
}

/** Reports that a run makes and git ignores are no part of the change: they count for both sides. */
function takeAlong(globs: readonly string[], from: string, to: string): void {
  for (const file of globs.flatMap((glob) => findReports(glob, from))) {
    const target = path.join(to, path.relative(from, file));
    if (!existsSync(target) && target.startsWith(to + path.sep)) cpSync(file, target, { preserveTimestamps: true });
  }
}

function changeNote(commit: string, { newlyFailed, newlyPassed }: Comparison): string {
  const list = (ids: readonly string[]) => (ids.length === 0 ? '' : ` (${ids.slice(0, 20).join(', ')}${ids.length > 20 ? ', …' : ''})`);
  const items = (ids: readonly string[]) => `${ids.length} item${ids.length === 1 ? '' : 's'} newly`;
  return `Against the base ${short(commit)}: ${items(newlyFailed)} ${newlyFailed.length === 1 ? 'fails' : 'fail'}${list(newlyFailed)}, ${newlyPassed.length} newly ${newlyPassed.length === 1 ? 'passes' : 'pass'}${list(newlyPassed)}.`;
}

/** What could not be scanned before cannot be told from what is new. Where it cannot be scanned now either, the report says so itself. */
function incompleteNote(before: Report, after: Report): readonly string[] {
  const [first] = before.errors.filter(({ code }) => code !== 'nothing-matched');
  return first === undefined || !after.summary.complete ? [] : [`The scan of the base was not complete, so findings in what it left out count as new: ${formatProblem(first)}`];
}

function short(commit: string): string {
  return commit.slice(0, 7);
}

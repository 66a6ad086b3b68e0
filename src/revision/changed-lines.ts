import { type GitRun, runGit } from '../base/git.js';

/** The first and last lines of the places in a file that a change touched. */
type Ranges = readonly (readonly [first: number, last: number])[];

/** Whether a change added or altered a line. */
export interface ChangedLines {
  has(file: string, line: number): boolean;
}

/** What is compared: added and altered files; a file that became a link would stand twice in the one answer and once in the other. */
const WHAT = ['--no-renames', '--no-relative', '--no-ext-diff', '--no-textconv', '--no-color', '--diff-filter=AM'];

/** The lines of the work tree that a commit has not got. Files are named from the top of the repository. Where git cannot tell, no line counts as changed. */
export function changedLines(run: GitRun, commit: string): ChangedLines {
  const names = (runGit(run, ['diff', ...WHAT, '--name-only', '-z', commit]).text ?? '').split('\0').filter((name) => name !== '');
  const patches = (runGit(run, ['diff', ...WHAT, '--unified=0', commit]).text ?? '').split(/^diff --git .*$/m).slice(1);
  // Both answers have the files in the same order, and a patch quotes names that the list shows as they are.
  const files = new Map<string, Ranges>(names.length === patches.length ? names.map((name, index) => [name, rangesOf(patches[index] ?? '')]) : []);
  return { has: (file, line) => files.get(file)?.some(([first, last]) => line >= first && line <= last) ?? false };
}

function rangesOf(patch: string): Ranges {
  return [...patch.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)].map(([, start = '0', count = '1']) => [Number(start), Number(start) + Number(count) - 1]);
}

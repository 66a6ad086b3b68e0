import { cpSync, existsSync } from 'node:fs';
import path from 'node:path';
import { type GitRun, runGit } from '../base/git.js';

/**
 * Copies what `helm dependency build` fetched and git ignores beside the charts of another tree, which could not be rendered without.
 * What that tree has itself stays.
 * @param to The folder that stands for the one that git is asked in; its charts are those that git knows there.
 */
export function copyChartDependencies(run: GitRun, to: string): void {
  const charts = (runGit(run, ['ls-files', '-z']).text ?? '').split('\0').filter((name) => path.posix.basename(name) === 'Chart.yaml');
  for (const chart of charts) {
    const dependencies = path.join(path.dirname(chart), 'charts');
    const from = path.join(run.folder, dependencies);
    if (existsSync(from) && existsSync(path.join(to, chart))) cpSync(from, path.join(to, dependencies), { recursive: true, force: false });
  }
}

import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { WORTH_READING } from '../../src/scan/names.js';
import { discover } from '../../src/discover/discover.js';
import { temporaryFolder } from '../support/temporary.js';

const files = (root: string, paths: readonly string[], exclude: readonly string[] = []) => discover({ root, paths, exclude, ...WORTH_READING }).sources.map((source) => source.file);

describe('what a scan looks at', () => {
  it('is every file of a folder that may hold resources, sorted', () => {
    const root = temporaryFolder({ 'b.yaml': '', 'a/x.yml': '', 'a/plan.json': '', 'a/main.go': '', 'tfplan': '', '.github/w.yaml': '' });
    expect(files(root, ['.'])).toEqual(['.github/w.yaml', 'a/plan.json', 'a/x.yml', 'b.yaml', 'tfplan']);
  });

  it('is a named file whatever it is called, and what a glob matches', () => {
    const root = temporaryFolder({ 'x.txt': '', 'k8s/a.yaml': '', 'k8s/deep/b.yaml': '', 'other/c.yaml': '' });
    expect(files(root, ['x.txt'])).toEqual(['x.txt']);
    expect(files(root, ['k8s/**/*.yaml'])).toEqual(['k8s/a.yaml', 'k8s/deep/b.yaml']);
  });

  it('obeys .gitignore files, the inner over the outer, and the excluded globs', () => {
    const root = temporaryFolder({ '.gitignore': '*.gen.yaml\nbuild/\n', 'a.gen.yaml': '', 'a.yaml': '', 'build/b.yaml': '', 'in/.gitignore': '!c.gen.yaml\n', 'in/c.gen.yaml': '', 'old/d.yaml': '' });
    expect(files(root, ['.'], ['old/**'])).toEqual(['a.yaml', 'in/c.gen.yaml']);
  });

  it("leaves out tests, examples, tools' folders and what belongs to charts, and says so where it matters", () => {
    const root = temporaryFolder({ 'tests/a.yaml': '', 'tests/b.txt': '', 'node_modules/x/c.yaml': '', 'chart/Chart.yaml': '', 'chart/values.yaml': '', 'chart/templates/d.yaml': '', 'chart/extra/e.yaml': '' });
    const found = discover({ root, paths: ['.'], exclude: [], ...WORTH_READING });
    expect(found.sources.map((source) => source.file)).toEqual(['chart/Chart.yaml', 'chart/extra/e.yaml']);
    expect(found.charts).toEqual([{ folder: path.join(root, 'chart'), name: 'chart' }]);
    expect(found.skipped).toEqual([{ file: 'tests', reason: 'tests and examples are not deployed; name the folder to scan it', files: 1 }]);
    expect(files(root, ['tests'])).toEqual(['tests/a.yaml']);
  });

  it('never follows links: neither out of the folder nor round in circles', () => {
    const outside = temporaryFolder({ 'secret.yaml': '' });
    const root = temporaryFolder({ 'a.yaml': '' });
    mkdirSync(path.join(root, 'loop'));
    symlinkSync(path.join(root, 'loop'), path.join(root, 'loop', 'again'));
    symlinkSync(path.join(outside, 'secret.yaml'), path.join(root, 'out.yaml'));
    symlinkSync(path.join(root, 'a.yaml'), path.join(root, 'same.yaml'));
    symlinkSync('nowhere', path.join(root, 'broken.yaml'));
    const found = discover({ root, paths: ['.'], exclude: [], ...WORTH_READING });
    expect(found.sources.map((source) => source.file)).toEqual(['a.yaml']);
    expect(found.skipped).toEqual([
      { file: 'broken.yaml', reason: 'a symbolic link that leads nowhere (ENOENT)', files: 1 },
      { file: 'out.yaml', reason: 'a symbolic link that leaves the scanned folder; name its target to scan it', files: 1 },
    ]);
  });

  it('is an error for a path that matches nothing', () => {
    expect(discover({ root: temporaryFolder(), paths: ['k8s/*.yaml'], exclude: [], ...WORTH_READING }).problems).toEqual([
      { code: 'nothing-matched', message: 'Nothing to scan matches k8s/*.yaml.', remedy: 'Check the path, or the excluded and ignored files.', location: null },
    ]);
  });

  it.skipIf(process.getuid?.() === 0)('names a folder that cannot be read and goes on (not as root, who reads everything)', () => {
    const root = temporaryFolder({ 'a.yaml': '', 'closed/b.yaml': '' });
    chmodSync(path.join(root, 'closed'), 0);
    const found = discover({ root, paths: ['.'], exclude: [], ...WORTH_READING });
    chmodSync(path.join(root, 'closed'), 0o700);
    expect(found.sources.map((source) => source.file)).toEqual(['a.yaml']);
    expect(found.problems.map((problem) => problem.message)).toEqual(['It cannot be read (EACCES).']);
  });
});

import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBaseCommit } from '../../src/revision/base-commit.js';
import { changedLines } from '../../src/revision/changed-lines.js';
import { checkOut } from '../../src/revision/commit-tree.js';
import { createRepository, gitRun } from '../support/git.js';

describe('the base of a change', () => {
  it('is the newest commit that both have', () => {
    const repository = createRepository({ a: '1\n' });
    const common = repository.git('rev-parse', 'HEAD');
    repository.git('branch', 'other');
    repository.commit({ b: '2\n' });
    repository.git('switch', '--quiet', 'other');
    repository.commit({ c: '3\n' });
    expect(findBaseCommit(gitRun(repository.folder), 'main')).toEqual({ commit: common });
  });

  it('is missing where the histories have nothing in common, or the name is none, also one that looks like an option', () => {
    const repository = createRepository({ a: '1\n' });
    repository.git('switch', '--quiet', '--orphan', 'other');
    repository.commit({ b: '2\n' });
    expect(findBaseCommit(gitRun(repository.folder), 'main')).toEqual({ missing: 'main and what is checked out have no commit in common' });
    expect(findBaseCommit(gitRun(repository.folder), '--all')).toEqual({ missing: 'there is no commit --all' });
  });
});

describe('a commit in a folder of its own', () => {
  it('has its files and its history, runs no hook, and leaves nothing behind', () => {
    const repository = createRepository({ 'k8s/a.yaml': 'old\n', '.gitignore': 'ignored\n' });
    const base = repository.git('rev-parse', 'HEAD');
    repository.commit({ 'k8s/a.yaml': 'new\n' });
    repository.edit({ '.git/hooks/post-checkout': '#!/bin/sh\ntouch "$(git rev-parse --show-toplevel)/hooked"\n' });
    const tree = checkOut(gitRun(repository.folder), base);
    if ('complaint' in tree) throw new Error(tree.complaint);
    expect(readFileSync(path.join(tree.folder, 'k8s/a.yaml'), 'utf8')).toBe('old\n');
    expect(existsSync(path.join(tree.folder, 'hooked'))).toBe(false);
    tree.remove();
    expect(existsSync(tree.folder)).toBe(false);
    expect(repository.git('worktree', 'list').split('\n')).toHaveLength(1);
  });

  it('that does not exist is told in the words of git', () => {
    expect(checkOut(gitRun(createRepository({ a: '1\n' }).folder), 'f'.repeat(40))).toEqual({ complaint: `fatal: invalid reference: ${'f'.repeat(40)}` });
  });
});

describe('changed lines', () => {
  it('are those that were added or altered, whatever the file is called and wherever git is asked', () => {
    const odd = 'k8s/a "b" ü\t%.yaml';
    const repository = createRepository({ [odd]: 'a\nb\nc\nd\n', 'k8s/gone.yaml': 'x\n', 'k8s/link': 'x\n', 'same.yaml': 'x\n' });
    const base = repository.git('rev-parse', 'HEAD');
    repository.edit({ [odd]: 'a\nB\nc\nd\ne\nf\n', 'k8s/gone.yaml': null, 'k8s/link': null, 'z.yaml': 'diff --git a/x b/x\n@@ -1 +9 @@\n' });
    symlinkSync('gone.yaml', path.join(repository.folder, 'k8s/link'));
    repository.git('add', '--all');
    const changed = changedLines(gitRun(path.join(repository.folder, 'k8s')), base);
    const lines = (file: string) => [1, 2, 3, 4, 5, 6, 7, 8, 9].filter((line) => changed.has(file, line));
    expect([odd, 'z.yaml', 'same.yaml', 'k8s/gone.yaml', 'k8s/link'].map(lines)).toEqual([[2, 5, 6], [1, 2], [], [], []]);
  });

  it('are none where git cannot tell', () => {
    expect(changedLines(gitRun(createRepository({ a: '1\n' }).folder), 'f'.repeat(40)).has('a', 1)).toBe(false);
  });
});

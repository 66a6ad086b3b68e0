import { readFileSync } from 'node:fs';
import path from 'node:path';
import createIgnore, { type Ignore } from 'ignore';

/** The `.gitignore` files that hold for a folder, outermost first. */
export type IgnoreRules = readonly { readonly folder: string; readonly rules: Ignore }[];

/** The rules for a folder: those of its parents and its own `.gitignore`, where it has one. */
export function extendRules(rules: IgnoreRules, folder: string, names: readonly string[]): IgnoreRules {
  if (!names.includes('.gitignore')) return rules;
  return [...rules, { folder, rules: createIgnore().add(readFileSync(path.join(folder, '.gitignore'), 'utf8')) }];
}

/** Whether git would ignore a path; an inner file's `!` takes back what an outer one ignored. */
export function isIgnored(rules: IgnoreRules, absolutePath: string, isFolder: boolean): boolean {
  let ignored = false;
  for (const { folder, rules: matcher } of rules) {
    const relative = path.relative(folder, absolutePath).split(path.sep).join('/') + (isFolder ? '/' : '');
    const verdict = matcher.test(relative);
    if (verdict.ignored) ignored = true;
    else if (verdict.unignored) ignored = false;
  }
  return ignored;
}

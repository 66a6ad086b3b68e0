import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../../src/base/package-root.js';
import { loadBundledIndex } from '../../src/policy/bundle.js';
import type { Rule } from '../../src/types.js';

/** An example of a rule: a whole file that is scanned as a user would. */
export interface RuleExample {
  readonly rule: Rule;
  readonly kind: 'good' | 'bad';
  /** Relative to the package. */
  readonly file: string;
}

/** The folder of a rule, relative to the package. */
export function folderOf(rule: Rule): string {
  return rule.package.replace(/^rules/, 'policies').replaceAll('.', '/');
}

/** All examples of all bundled rules. */
export function ruleExamples(): RuleExample[] {
  return loadBundledIndex().rules.flatMap((rule) => (['good', 'bad'] as const).flatMap((kind) => examplesIn(rule, kind)));
}

function examplesIn(rule: Rule, kind: 'good' | 'bad'): RuleExample[] {
  const folder = `${folderOf(rule)}/examples/${kind}`;
  const absolute = path.join(packageRoot(), folder);
  return existsSync(absolute) ? readdirSync(absolute).sort().map((name) => ({ rule, kind, file: `${folder}/${name}` })) : [];
}

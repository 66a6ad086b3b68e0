import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../../src/base/package-root.js';
import { identifyKubernetes } from '../../src/identify/kubernetes.js';
import { recognise } from '../../src/identify/recognise.js';
import { readDocuments } from '../../src/parse/documents.js';
import { loadBundledIndex } from '../../src/policy/bundle.js';
import type { JsonObject, Rule } from '../../src/types.js';

/** An example of a rule: a file, or a folder where the names of files matter, that is scanned as a user would. */
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

/** Parameters with which the examples of some rules are scanned, by rule: those of `examples/parameters.json`. */
export function exampleParameters(): Record<string, JsonObject> {
  const entries = loadBundledIndex().rules.flatMap((rule): [string, JsonObject][] => {
    const file = path.join(packageRoot(), folderOf(rule), 'examples', 'parameters.json');
    return existsSync(file) ? [[rule.id, JSON.parse(readFileSync(file, 'utf8')) as JsonObject]] : [];
  });
  return Object.fromEntries(entries);
}

/** Every object in the examples of the Kubernetes rules, good and bad. */
export function exampleObjects(): JsonObject[] {
  const files = [...new Set(ruleExamples().map(({ file }) => file))].filter((file) => file.startsWith('policies/kubernetes/') && /\.(ya?ml|json)$/.test(file));
  return files.flatMap((file) =>
    readDocuments(file, readFileSync(path.join(packageRoot(), file))).documents.flatMap((document) => {
      if (document.kind !== 'value' || recognise(document.value).type !== 'kubernetes') return [];
      return identifyKubernetes({ file, index: 0, type: 'kubernetes', value: document.value, template: null }).map(({ value }) => value);
    }),
  );
}

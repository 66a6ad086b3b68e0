/**
 * `npm run new:rule -- FAMILY/NAME ITEM KIND [PREFIX]` writes the folder of a new rule: metadata with the next free id, a test, a good and a
 * bad example. For instance `npm run new:rule -- kubernetes/image_tag_missing SEC-IMAGE-4 workload`. What has to be written by hand says so,
 * and the tests stay red until it is.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../src/base/package-root.js';
import { didYouMean } from '../src/base/suggest.js';
import { loadBundledChecklist } from '../src/checklist/bundled.js';
import { loadBundledIndex } from '../src/policy/bundle.js';

const PREFIXES: Readonly<Record<string, string>> = { kubernetes: 'K8S', terraform: 'TF', repository: 'REPO' };

const [target = '', item = '', kind = '', givenPrefix] = process.argv.slice(2);
const [family = '', name = ''] = target.split('/');
const prefix = givenPrefix ?? PREFIXES[family];
const problem = findProblem();
if (problem === null) writeRule(nextId(prefix ?? ''));
else {
  process.stderr.write(`${problem}\nUsage: npm run new:rule -- FAMILY/NAME ITEM KIND [PREFIX], for instance kubernetes/image_tag_missing SEC-IMAGE-4 workload\n`);
  process.exitCode = 2;
}

function findProblem(): string | null {
  const items = loadBundledChecklist().items.map(({ id }) => id);
  if (prefix === undefined) return `There is no family ${JSON.stringify(family)}. ${didYouMean(family, Object.keys(PREFIXES), 'Families are kubernetes, terraform and repository.')}`;
  if (!/^[a-z]+(_[a-z0-9]+)*$/.test(name)) return `${JSON.stringify(name)} is no name of a rule: write what is wrong in small letters, with underscores.`;
  if (!items.includes(item)) return `There is no item ${JSON.stringify(item)}. ${didYouMean(item, items, 'readygate checklist list prints them.')}`;
  if (kind === '') return 'The kind that the rule judges is missing.';
  return existsSync(folderOf()) ? `${target} is there already.` : null;
}

function folderOf(): string {
  return path.join(packageRoot(), 'policies', family, name);
}

function nextId(of: string): string {
  const numbers = loadBundledIndex().rules.filter(({ id }) => id.startsWith(`${of}-`)).map(({ id }) => Number(id.slice(of.length + 1)));
  return `${of}-${String(Math.max(0, ...numbers) + 1).padStart(4, '0')}`;
}

function writeRule(id: string): void {
  const files: Readonly<Record<string, string>> = { [`${name}.rego`]: ruleText(id), [`${name}_test.rego`]: testText(), 'examples/bad/bad.yaml': '# What the rule finds.\n', 'examples/good/good.yaml': '# The same, as it should be.\n' };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folderOf(), file)), { recursive: true });
    writeFileSync(path.join(folderOf(), file), text);
  }
  process.stdout.write(`${id} is policies/${family}/${name}. Write the rule, its test and its examples, then: npm run rego -- ${name} && npm run build && npx vitest run test/policies && npm run docs\n`);
}

function ruleText(id: string): string {
  return `# METADATA
# title: What is wrong, in a few words
# description: Why it matters, in one or two sentences.
# related_resources:
#   - ref: https://
# custom:
#   id: ${id}
#   severity: medium
#   checklist: [${item}]
#   kinds: [${kind}]
#   message: "What is wrong with {name}"
#   remediation: What to change, naming the exact field.
package rules.${family}.${name}

violations contains {"path": ["metadata", "name"], "params": {"name": input.resource.metadata.name}} if {
	input.resource.metadata.name == "replace this condition"
}
`;
}

function testText(): string {
  return `package rules.${family}.${name}_test

import data.rules.${family}.${name}

test_what_is_wrong_is_found if {
	${name}.violations == {{"path": ["metadata", "name"], "params": {"name": "one"}}} with input as {"resource": {"metadata": {"name": "one"}}}
}

test_what_is_right_passes if ${name}.violations == set() with input as {"resource": {"metadata": {"name": "two"}}}
`;
}

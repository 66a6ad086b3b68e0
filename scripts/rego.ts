/**
 * `npm run rego [-- FILTER]`: checks, formats (only says so) and tests the policies; with a filter, only tests of packages that contain it.
 * `npm run rego -- --write` writes the format.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../src/base/package-root.js';
import { formatProblem } from '../src/errors.js';
import { parameterData } from '../src/policy/bundle.js';
import { readRegoFolder } from '../src/policy/compile.js';
import { readRules } from '../src/policy/metadata.js';
import type { RegoFiles } from '../src/toolchain/run.js';
import { checkPolicies, formatPolicies, inspectPolicies, type RegoTestReport, testPolicies } from '../src/toolchain/toolchain.js';

/** A rule is read in one look, with its metadata. */
const MOST_LINES = 64;
const folder = path.join(packageRoot(), 'policies');
const [argument = ''] = process.argv.slice(2);
const files = readRegoFolder(folder);
const failures = [...(await checkAll(files)), ...(await checkFormat(files, argument === '--write')), ...checkLength(files), ...(await runTests(files, argument === '--write' ? '' : argument))];
for (const failure of failures) print(failure);
process.exitCode = failures.length === 0 ? 0 : 1;

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

async function checkAll(all: RegoFiles): Promise<string[]> {
  return (await checkPolicies(all)).map(formatProblem);
}

async function checkFormat(all: RegoFiles, write: boolean): Promise<string[]> {
  const formatted = await formatPolicies(all);
  if (!formatted.ok) return [];
  const wrong = Object.entries(formatted.result).filter(([file, text]) => all[file] !== text);
  if (write) for (const [file, text] of wrong) writeFileSync(path.join(folder, file), text);
  return write ? [] : wrong.map(([file]) => `${file}:1:1: It is not formatted. Run npm run rego -- --write.`);
}

/** A little more than the contract asks for, so that no rule is squeezed for a line or two. */
function checkLength(all: RegoFiles): string[] {
  const rules = Object.entries(all).filter(([file]) => !file.startsWith('lib/') && !file.endsWith('_test.rego'));
  return rules.flatMap(([file, text]) => {
    const lines = text.trimEnd().split('\n').length;
    return lines <= MOST_LINES ? [] : [`${file}:${MOST_LINES + 1}:1: The rule has ${lines} lines, more than ${MOST_LINES}. Move facts that stand by themselves to policies/lib, or split the rule.`];
  });
}

async function runTests(all: RegoFiles, filter: string): Promise<string[]> {
  const inspected = await inspectPolicies(all);
  if (!inspected.ok) return [];
  const { rules, problems } = readRules(inspected.result);
  const outcome = await testPolicies(all, parameterData(rules, {}));
  if (!outcome.ok) return outcome.problems.map(formatProblem);
  const report = outcome.result;
  const chosen = report.tests.filter((test) => test.package.includes(filter));
  const failed = chosen.filter((test) => test.status !== 'passed');
  print(`${chosen.length - failed.length} Rego tests passed, ${failed.length} failed`);
  return [
    ...problems.map(formatProblem),
    ...failed.map((test) => `${test.location?.file}:${test.location?.line}:${test.location?.column}: ${test.package}.${test.name} ${test.status}\n${test.failure}${test.output}`),
    ...(filter === '' ? notCovered(report) : []),
  ];
}

/** Facts that many rules share must not have a line that no test reached. */
function notCovered(report: RegoTestReport): string[] {
  const gaps = report.coverage.filter(({ file, notCovered: lines }) => file.startsWith('lib/') && lines.length > 0);
  return gaps.map(({ file, notCovered: lines }) => `${file}:${lines[0]}:1: No test reaches line ${lines.join(', ')}.`);
}

import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../base/package-root.js';
import type { Problem } from '../errors.js';
import type { Rule } from '../types.js';
import { type CompileResult, compileBundle, readKindGroups, readRegoFolder, withoutTests } from './compile.js';

/**
 * Compiles a team's own rules. They follow the contract of the bundled ones, may import `data.lib.*`, and take ids of their own.
 * @param folders Relative to `cwd` or absolute; problems name files as the user would.
 */
export async function compileTeamPolicies(folders: readonly string[], cwd: string, bundled: readonly Rule[]): Promise<CompileResult> {
  const missing = folders.filter((folder) => !existsSync(path.resolve(cwd, folder)) || !statSync(path.resolve(cwd, folder)).isDirectory());
  if (missing.length > 0) return { bundle: null, problems: missing.map((folder) => policyProblem(`There is no folder ${folder}.`, 'Check --policy and the configured policies.')) };
  const own = Object.fromEntries(folders.flatMap((folder) => Object.entries(withoutTests(readRegoFolder(path.resolve(cwd, folder)))).map(([file, text]) => [path.posix.join(folder.split(path.sep).join('/'), file), text])));
  if (Object.keys(own).length === 0) return { bundle: null, problems: [policyProblem(`There is no Rego in ${folders.join(', ')}.`, 'Rules are files that end in .rego; tests end in _test.rego.')] };
  const library = path.join(packageRoot(), 'policies');
  const lib = Object.fromEntries(Object.entries(withoutTests(readRegoFolder(path.join(library, 'lib')))).map(([file, text]) => [`lib/${file}`, text]));
  const compiled = await compileBundle({ ...lib, ...own }, readKindGroups(library), (module) => Object.hasOwn(own, module.file));
  if (compiled.bundle === null) return compiled;
  const taken = new Set(bundled.map((rule) => rule.id));
  const clash = compiled.bundle.rules.filter((rule) => taken.has(rule.id));
  if (clash.length > 0) return { bundle: null, problems: clash.map((rule) => policyProblem(`The id ${rule.id} of data.${rule.package} belongs to a bundled rule.`, 'Take a prefix of your own, such as TEAM-0001.')) };
  return compiled;
}

function policyProblem(message: string, remedy: string): Problem {
  return { code: 'policy', message, remedy, location: null };
}

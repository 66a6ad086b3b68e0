import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Rule } from '../types.js';

/** A file of an example, by its path below `examples/good` or `examples/bad`. */
export interface ExampleFile {
  readonly file: string;
  readonly text: string;
}

/**
 * The files of a bundled rule's first example: one, or several where the example is a folder because names of files matter.
 * Empty where there is none, as for a team's rules.
 * @param root Folder of the package.
 */
export function firstExample(root: string, rule: Rule, kind: 'good' | 'bad'): readonly ExampleFile[] {
  const folder = path.join(root, ...rule.package.replace(/^rules/, 'policies').split('.'), 'examples', kind);
  const [first] = existsSync(folder) ? readdirSync(folder).sort() : [];
  if (first === undefined) return [];
  const names = statSync(path.join(folder, first)).isDirectory() ? readdirSync(path.join(folder, first), { recursive: true, encoding: 'utf8' }).map((name) => path.join(first, name)) : [first];
  const files = names.filter((name) => statSync(path.join(folder, name)).isFile()).sort();
  return files.map((name) => ({ file: name.split(path.sep).join('/'), text: readFileSync(path.join(folder, name), 'utf8').trimEnd() }));
}

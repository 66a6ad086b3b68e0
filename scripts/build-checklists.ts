import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../src/base/package-root.js';
import { parseChecklist } from '../src/checklist/parse.js';
import { formatProblem } from '../src/errors.js';
import { readLocatedValue } from '../src/parse/located-value.js';

/** Checks the bundled checklists and writes them flattened as JSON, which needs no YAML reader at run time. */
export function buildChecklists(outputFolder: string): void {
  const folder = path.join(packageRoot(), 'checklists');
  mkdirSync(outputFolder, { recursive: true });
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) {
    const source = readLocatedValue(`checklists/${file}`, readFileSync(path.join(folder, file)));
    if (!source.ok) throw new Error(formatProblem(source.problem));
    const { checklist, problems } = parseChecklist(`checklists/${file}`, source.value.value, (at) => source.value.locate(at));
    if (checklist === null) throw new Error(problems.map(formatProblem).join('\n'));
    writeFileSync(path.join(outputFolder, file.replace(/\.yaml$/, '.json')), JSON.stringify(checklist));
  }
}

/** `npm run docs`: writes the pages about rules and the checklist from their metadata, and what the README shows; with `--check`, says which differ instead. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../src/base/package-root.js';
import { recordingTerminal } from '../test/support/terminal.js';
import { prepareScan } from '../src/cli/prepare.js';
import { checklistPage } from './docs/checklist-page.js';
import { fillReadme } from './docs/readme.js';
import { ruleIndexPage, rulePage } from './docs/rule-pages.js';

const root = packageRoot();
const { scanner, scan } = await prepareScan(['examples/shop'], { exclude: [], policy: [], inline: true, cache: false, values: [], set: [] }, recordingTerminal(root));
const { rules, checklist } = scanner.catalogue;
const pages = new Map([
  ['README.md', fillReadme(readFileSync(path.join(root, 'README.md'), 'utf8'), root, { report: scan(), catalogue: scanner.catalogue })],
  ['docs/checklist.md', checklistPage(checklist, rules)],
  ['docs/rules/README.md', ruleIndexPage(rules)],
  ...rules.map((rule) => [`docs/rules/${rule.id}.md`, rulePage(rule, root)] as const),
]);
const rulePages = path.join(root, 'docs', 'rules');

if (process.argv.includes('--check')) {
  const different = [...pages].filter(([file, text]) => !existsSync(path.join(root, file)) || readFileSync(path.join(root, file), 'utf8') !== text).map(([file]) => file);
  const left = existsSync(rulePages) ? readdirSync(rulePages).map((file) => `docs/rules/${file}`).filter((file) => !pages.has(file)) : [];
  if (different.length + left.length > 0) {
    process.stdout.write(`Not what the metadata says (run npm run docs): ${[...different, ...left].join(', ')}\n`);
    process.exitCode = 1;
  }
} else {
  rmSync(rulePages, { recursive: true, force: true });
  mkdirSync(rulePages, { recursive: true });
  for (const [file, text] of pages) writeFileSync(path.join(root, file), text);
  process.stdout.write(`${pages.size} pages written\n`);
}

/** `npm run docs`: writes the pages about rules and the checklist from their metadata; with `--check`, says which differ instead. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../src/base/package-root.js';
import { loadBundledChecklist } from '../src/checklist/bundled.js';
import { loadBundledIndex } from '../src/policy/bundle.js';
import { checklistPage } from './docs/checklist-page.js';
import { ruleIndexPage, rulePage } from './docs/rule-pages.js';

const docs = path.join(packageRoot(), 'docs');
const { rules } = loadBundledIndex();
const pages = new Map([
  ['checklist.md', checklistPage(loadBundledChecklist(), rules)],
  ['rules/README.md', ruleIndexPage(rules)],
  ...rules.map((rule) => [`rules/${rule.id}.md`, rulePage(rule, packageRoot())] as const),
]);

if (process.argv.includes('--check')) {
  const different = [...pages].filter(([file, text]) => !existsSync(path.join(docs, file)) || readFileSync(path.join(docs, file), 'utf8') !== text).map(([file]) => file);
  const left = readdirSync(path.join(docs, 'rules')).filter((file) => !pages.has(`rules/${file}`));
  if (different.length + left.length > 0) {
    process.stdout.write(`docs are not what the metadata says (run npm run docs): ${[...different, ...left].join(', ')}\n`);
    process.exitCode = 1;
  }
} else {
  rmSync(path.join(docs, 'rules'), { recursive: true, force: true });
  mkdirSync(path.join(docs, 'rules'), { recursive: true });
  for (const [file, text] of pages) writeFileSync(path.join(docs, file), text);
  process.stdout.write(`${pages.size} pages written\n`);
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { formatText } from '../../src/report/text.js';
import type { Catalogue, Report } from '../../src/types.js';

/** The command whose output the README shows. */
export const README_COMMAND = 'npx readygate scan examples/shop';

/** The README with the real output of its first command and the real text of its example rule. */
export function fillReadme(readme: string, root: string, scan: { readonly report: Report; readonly catalogue: Catalogue }): string {
  const output = shorten(formatText(scan.report, scan.catalogue, { color: false, all: false }).trimEnd());
  const rule = readFileSync(path.join(root, 'policies', 'kubernetes', 'memory_limit', 'memory_limit.rego'), 'utf8').trimEnd();
  const withOutput = replaceBlock(readme, new RegExp(`(\`\`\`console\\n\\$ npm ci && ${README_COMMAND}\\n)[\\s\\S]*?(\\n\`\`\`)`), output);
  return replaceBlock(withOutput, /(```rego\n)[\s\S]*?(\n```)/, rule);
}

const FIRST_LINES = 37;
const SUMMARY_LINES = 3;

/** The beginning and the figures at the end; what lies between is more of the same. */
function shorten(output: string): string {
  const lines = output.split('\n');
  return lines.length <= FIRST_LINES + SUMMARY_LINES ? output : [...lines.slice(0, FIRST_LINES), '…', ...lines.slice(-SUMMARY_LINES)].join('\n');
}

function replaceBlock(text: string, pattern: RegExp, content: string): string {
  if (!pattern.test(text)) throw new Error(`README.md has no block that fits ${pattern}`);
  return text.replace(pattern, (_, before: string, after: string) => `${before}${content}${after}`);
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Rule } from '../../src/types.js';

/** The table of all rules. */
export function ruleIndexPage(rules: readonly Rule[]): string {
  const rows = rules.map((rule) => `| [${rule.id}](${rule.id}.md) | ${rule.severity} | ${rule.title} | ${rule.checklist.join(', ')} | ${rule.kinds.join(', ')} |`);
  return `# Rules\n\n${rules.length} rules. Made from their metadata by \`npm run docs\`.\n\n| id | severity | what is wrong, or what is shown | items | looks at |\n|---|---|---|---|---|\n${rows.join('\n')}\n`;
}

/** The page of one rule: what, why, avoid, prefer, what to do. */
export function rulePage(rule: Rule, root: string): string {
  const folder = path.join(root, rule.package.replace(/^rules/, 'policies').replaceAll('.', '/'), 'examples');
  const parameters = Object.entries(rule.parameters).map(([name, { description, default: value }]) => `| \`${name}\` | ${description} | \`${JSON.stringify(value)}\` |`);
  const parts = [
    `# ${rule.id}: ${rule.title}`,
    `${rule.description}`,
    `| severity | items | looks at | also reads |\n|---|---|---|---|\n| ${rule.severity} | ${rule.checklist.map((id) => `[${id}](../checklist.md#${id.toLowerCase()})`).join(', ')} | ${rule.kinds.join(', ')} | ${rule.relations.join(', ')} |`,
    rule.deprecated === null ? '' : `Deprecated: ${rule.deprecated}`,
    rule.defines.violations ? `**What to do.** ${rule.remediation}` : '**Evidence.** This rule only shows that its items are in place.',
    parameters.length === 0 ? '' : `## Parameters\n\n| name | meaning | default |\n|---|---|---|\n${parameters.join('\n')}`,
    example(path.join(folder, 'bad'), 'Avoid'),
    example(path.join(folder, 'good'), rule.defines.violations ? 'Prefer' : 'Shows it'),
    rule.links.length === 0 ? '' : `## Links\n\n${rule.links.map((link) => `- <${link}>`).join('\n')}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Longer examples, such as whole plans, are only named. */
const LONGEST_EXAMPLE_LINES = 60;

function example(folder: string, heading: string): string {
  const [first] = existsSync(folder) ? readdirSync(folder).sort() : [];
  if (first === undefined) return '';
  const text = readFileSync(path.join(folder, first), 'utf8').trimEnd();
  const lines = text.split('\n');
  const shown = lines.length > LONGEST_EXAMPLE_LINES ? [...lines.slice(0, LONGEST_EXAMPLE_LINES), '…'] : lines;
  return `## ${heading}\n\n\`\`\`${path.extname(first).slice(1)}\n${shown.join('\n')}\n\`\`\``;
}

import path from 'node:path';
import { type ExampleFile, firstExample } from '../../src/base/rule-examples.js';
import type { Rule } from '../../src/types.js';

/** The table of all rules. */
export function ruleIndexPage(rules: readonly Rule[]): string {
  const rows = rules.map((rule) => `| [${rule.id}](${rule.id}.md) | ${rule.severity} | ${rule.title} | ${rule.checklist.join(', ')} | ${rule.kinds.join(', ')} |`);
  return `# Rules\n\n${rules.length} rules. Made from their metadata by \`npm run docs\`.\n\n| id | severity | what is wrong, or what is shown | items | looks at |\n|---|---|---|---|---|\n${rows.join('\n')}\n`;
}

/** The page of one rule: what, why, avoid, prefer, what to do. */
export function rulePage(rule: Rule, root: string): string {
  const parameters = Object.entries(rule.parameters).map(([name, { description, default: value }]) => `| \`${name}\` | ${description} | \`${JSON.stringify(value)}\` |`);
  const parts = [
    `# ${rule.id}: ${rule.title}`,
    `${rule.description}`,
    `| severity | items | looks at | also reads |\n|---|---|---|---|\n| ${rule.severity} | ${rule.checklist.map((id) => `[${id}](../checklist.md#${id.toLowerCase()})`).join(', ')} | ${rule.kinds.join(', ')} | ${rule.relations.join(', ')} |`,
    rule.deprecated === null ? '' : `Deprecated: ${rule.deprecated}`,
    rule.advice ? 'Advice: a finding is shown and does not fail the item.' : '',
    rule.defines.violations ? `**What to do.** ${rule.remediation}` : '**Evidence.** This rule only shows that its items are in place.',
    parameters.length === 0 ? '' : `## Parameters\n\n| name | meaning | default |\n|---|---|---|\n${parameters.join('\n')}`,
    example(firstExample(root, rule, 'bad'), 'Avoid'),
    example(firstExample(root, rule, 'good'), rule.defines.violations ? 'Prefer' : 'Shows it'),
    rule.links.length === 0 ? '' : `## Links\n\n${rule.links.map((link) => `- <${link}>`).join('\n')}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Longer examples, such as whole plans, are only named. */
const LONGEST_EXAMPLE_LINES = 60;

function example(files: readonly ExampleFile[], heading: string): string {
  if (files.length === 0) return '';
  const blocks = files.map(({ file, text }) => {
    const lines = text.split('\n');
    const shown = lines.length > LONGEST_EXAMPLE_LINES ? [...lines.slice(0, LONGEST_EXAMPLE_LINES), '…'] : lines;
    const fence = text.includes('```') ? '````' : '```';
    const name = files.length > 1 || file.includes('/') ? `\`${file}\`:\n\n` : '';
    return `${name}${fence}${path.extname(file).slice(1)}\n${shown.join('\n')}\n${fence}`;
  });
  return `## ${heading}\n\n${blocks.join('\n\n')}`;
}

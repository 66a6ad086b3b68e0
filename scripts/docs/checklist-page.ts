import type { Checklist, ChecklistItem, Rule } from '../../src/types.js';

const DECISIONS: Readonly<Record<ChecklistItem['decision'], string>> = {
  every: 'every resource that the rules reach has to keep them',
  exists: 'something has to show it, and nothing may break it',
  artifact: 'a fresh report has to say so',
  attest: 'a person attests it',
  derived: 'it follows other items',
};

/** For each item how it is decided, by which rules, and from what. */
export function checklistPage(checklist: Checklist, rules: readonly Rule[]): string {
  const lines = [`# ${checklist.title}`, '', 'How each entry is decided. Made from the checklist and the metadata of the rules by `npm run docs`.'];
  let heading = '';
  for (const item of checklist.items) {
    const above = [item.section, item.area, item.group].filter((title) => title !== '').join(' › ');
    if (above !== heading) lines.push('', `## ${above}`);
    heading = above;
    lines.push('', ...itemLines(item, rules));
  }
  return `${lines.join('\n')}\n`;
}

function itemLines(item: ChecklistItem, rules: readonly Rule[]): string[] {
  const deciding = rules.filter((rule) => rule.checklist.includes(item.id) && rule.deprecated === null);
  const links = deciding.map((rule) => `[${rule.id}](rules/${rule.id}.md)`).join(', ');
  const from = item.from.length === 0 ? '' : ` (${item.from.map((id) => `[${id}](#${id.toLowerCase()})`).join(', ')})`;
  const inputs = inputsOf(deciding);
  return [`### ${item.id}`, '', `**${item.title}** (phase ${item.phase}, risk ${item.risk})`, '', item.asks, '', `- decided: ${DECISIONS[item.decision]}${from}${item.scope === 'repository' ? ', once for the whole repository' : ''}`, `- rules: ${links === '' ? 'none' : links}`, ...(inputs === '' ? [] : [`- inputs: ${inputs}`])];
}

const CLOUDS: readonly (readonly [start: string, name: string])[] = [
  ['aws_', 'AWS'],
  ['azurerm_', 'Azure'],
  ['google_', 'Google Cloud'],
  ['helm_', 'Helm'],
  ['vault_', 'Vault'],
];

/** What the rules look at: kinds of Kubernetes, providers of Terraform, and the other inputs with links to their description. */
function inputsOf(rules: readonly Rule[]): string {
  const kindsOf = (family: Rule['family']) => [...new Set(rules.filter((rule) => rule.family === family).flatMap(({ kinds }) => kinds))].sort();
  const kubernetes = kindsOf('kubernetes');
  const terraform = [...new Set(kindsOf('terraform').map((kind) => CLOUDS.find(([start]) => kind.startsWith(start))?.[1] ?? kind))].sort();
  const parts = [
    kubernetes.length === 0 ? '' : `Kubernetes (${kubernetes.join(', ')})`,
    terraform.length === 0 ? '' : `Terraform (${terraform.join(', ')})`,
    ...kindsOf('repository').map((kind) => `[${kind}](inputs.md#${kind})`),
  ];
  return parts.filter((part) => part !== '').join(', ');
}


import { packageRoot } from '../../base/package-root.js';
import { firstExample } from '../../base/rule-examples.js';
import { suggest } from '../../base/suggest.js';
import { ReadygateError } from '../../errors.js';
import type { ChecklistItem, Rule } from '../../types.js';
import { loadBundledChecklist } from '../../checklist/bundled.js';
import { loadBundledIndex } from '../../policy/bundle.js';
import type { Terminal } from '../terminal.js';

/** Explains a rule or an item: what it asks for, what decides it, an example that passes, one that fails, and the remedy. */
export async function explainCommand(id: string, terminal: Terminal): Promise<void> {
  const { rules } = loadBundledIndex();
  const checklist = loadBundledChecklist();
  const wanted = id.toUpperCase();
  const rule = rules.find((candidate) => candidate.id === wanted);
  const item = checklist.items.find((candidate) => candidate.id === wanted);
  if (rule !== undefined) return terminal.writeOut(explainRule(rule));
  if (item !== undefined) return terminal.writeOut(explainItem(item, rules));
  const nearest = suggest(wanted, [...rules.map((known) => known.id), ...checklist.items.map((known) => known.id)]);
  throw new ReadygateError({
    code: 'argument',
    message: `${id} is neither a rule nor a checklist item.`,
    remedy: nearest === null ? 'readygate checklist list prints the items.' : `Did you mean ${nearest}?`,
    location: null,
  });
}

function explainRule(rule: Rule): string {
  const parameters = Object.entries(rule.parameters).map(([name, { description, default: value }]) => `  ${name}: ${description} (default ${JSON.stringify(value)})`);
  return sections([
    `${rule.id}  ${rule.title}\n${rule.severity}, decides ${rule.checklist.join(', ')}, looks at ${rule.kinds.join(', ')}`,
    rule.deprecated === null ? '' : `Deprecated: ${rule.deprecated}`,
    rule.advice ? 'Advice: a finding is shown and does not fail the item.' : '',
    rule.description,
    `Remedy: ${rule.remediation}`,
    parameters.length === 0 ? '' : `Parameters:\n${parameters.join('\n')}`,
    ...examplesOf(rule),
    rule.links.join('\n'),
  ]);
}

function explainItem(item: ChecklistItem, rules: readonly Rule[]): string {
  const deciding = rules.filter((rule) => rule.checklist.includes(item.id) && rule.deprecated === null);
  const [shown] = deciding.filter((rule) => rule.defines.violations);
  return sections([
    `${item.id}  ${item.title}\n${item.section} › ${item.area}${item.group === '' ? '' : ` › ${item.group}`}; phase ${item.phase}, risk ${item.risk}`,
    item.asks,
    `Decided: ${DECISIONS[item.decision]}${item.from.length === 0 ? '' : ` ${item.from.join(', ')}`}`,
    deciding.length === 0 ? '' : `Rules:\n${deciding.map((rule) => `  ${rule.id}  ${rule.severity.padEnd(8)}  ${rule.title}`).join('\n')}`,
    shown === undefined ? '' : `Remedy (${shown.id}): ${shown.remediation}`,
    ...(shown === undefined ? [] : examplesOf(shown)),
  ]);
}

const DECISIONS: Readonly<Record<ChecklistItem['decision'], string>> = {
  every: 'it holds when its rules reach at least one resource and none is violated',
  exists: 'it holds when something shows it and nothing violates it',
  artifact: 'it holds when a fresh report says so',
  attest: 'a person attests it',
  derived: 'it follows',
};

function examplesOf(rule: Rule): string[] {
  return [exampleOf(rule, 'good', 'Passes'), exampleOf(rule, 'bad', 'Fails')];
}

/** Rules of a team have no examples here. */
function exampleOf(rule: Rule, kind: 'good' | 'bad', label: string): string {
  return firstExample(packageRoot(), rule, kind)
    .map(({ file, text }) => `${label} (${file}):\n${text.split('\n').map((line) => `  ${line}`).join('\n')}`)
    .join('\n');
}

function sections(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

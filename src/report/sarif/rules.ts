import type { Checklist, Rule, Severity } from '../../types.js';

/** The name under which results refer to the checklist. */
export const TAXONOMY = 'readiness-checklist';

/** The level that SARIF knows for a severity. */
export function levelOf(severity: Severity): 'error' | 'warning' | 'note' {
  if (severity === 'critical' || severity === 'high') return 'error';
  return severity === 'medium' ? 'warning' : 'note';
}

/** GitHub sorts by this number (0 to 10) and shows above 9 as critical, above 7 as high, above 4 as medium. */
const SECURITY_SEVERITIES: Readonly<Record<Severity, string>> = { critical: '9.5', high: '8.0', medium: '5.5', low: '3.0', info: '1.0' };

/** Rules as reporting descriptors. GitHub shows `help`, not `helpUri`, so the help carries the links as well. */
export function describeRules(rules: readonly Rule[]) {
  return rules.map((rule) => ({
    id: rule.id,
    name: pascalCase(rule.package.slice(rule.package.lastIndexOf('.') + 1)),
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.description },
    help: { text: helpText(rule), markdown: helpMarkdown(rule) },
    ...(rule.links[0] === undefined ? {} : { helpUri: rule.links[0] }),
    defaultConfiguration: { level: levelOf(rule.severity) },
    relationships: rule.checklist.map((id) => ({ target: { id, toolComponent: { name: TAXONOMY } }, kinds: ['relevant'] })),
    properties: { tags: ['security', ...rule.checklist], 'security-severity': SECURITY_SEVERITIES[rule.severity], precision: 'high' },
  }));
}

/** The items that the rules decide, as a taxonomy. */
export function describeItems(checklist: Checklist, rules: readonly Rule[]) {
  const used = new Set(rules.flatMap((rule) => rule.checklist));
  return {
    name: TAXONOMY,
    shortDescription: { text: checklist.title },
    taxa: checklist.items
      .filter((item) => used.has(item.id))
      .map((item) => ({ id: item.id, name: item.title, shortDescription: { text: item.title }, fullDescription: { text: item.asks === '' ? item.title : item.asks } })),
  };
}

function helpText(rule: Rule): string {
  return [rule.description, rule.remediation, ...rule.links].join('\n');
}

function helpMarkdown(rule: Rule): string {
  const links = rule.links.map((link) => `- ${link}`).join('\n');
  return [rule.description, `**What to do:** ${rule.remediation}`, `**Checklist:** ${rule.checklist.join(', ')}`, links].filter((part) => part !== '').join('\n\n');
}

function pascalCase(name: string): string {
  return name.split('_').map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

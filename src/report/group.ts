import { type Catalogue, type Finding, type ItemResult, SEVERITIES } from '../types.js';

/** The new findings below one item. */
export interface Group {
  readonly item: string;
  readonly title: string;
  readonly findings: readonly Finding[];
}

/** Findings by item, the worst first. One stands below the first of its items; what is waived or known stands nowhere. */
export function groupByItem(findings: readonly Finding[], catalogue: Catalogue): readonly Group[] {
  const titles = new Map(catalogue.checklist.items.map((item) => [item.id, item.title]));
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) if (finding.status === 'new') addTo(groups, finding.items[0] ?? '', finding);
  const worst = (group: Group) => group.findings.reduce<number>((rank, finding) => Math.min(rank, SEVERITIES.indexOf(finding.severity)), SEVERITIES.length);
  return [...groups]
    .map(([item, found]) => ({ item, title: titles.get(item) ?? '', findings: found }))
    .sort((a, b) => worst(a) - worst(b) || b.findings.length - a.findings.length || (a.item < b.item ? -1 : 1));
}

/** Adds a finding to the list at a key. */
export function addTo(groups: Map<string, Finding[]>, key: string, finding: Finding): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [finding]);
  else group.push(finding);
}

/** `production: failed, staging: passed`; empty where there is one environment. */
export function environmentStatuses(items: readonly ItemResult[], id: string): string {
  const results = items.filter((item) => item.id === id);
  return results.length < 2 ? '' : results.map((item) => `${item.environment}: ${item.status}`).join(', ');
}

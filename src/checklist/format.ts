import type { Checklist, ChecklistItem, Decision } from '../types.js';

const DECISIONS: readonly Decision[] = ['every', 'exists', 'artifact', 'derived', 'attest'];

/** A checklist for people: its headings, and a line for each item with id, phase, risk and how it is decided. */
export function formatChecklistText(checklist: Checklist): string {
  const { items } = checklist;
  const idWidth = Math.max(0, ...items.map((item) => item.id.length));
  const lines = [`${checklist.title} (${checklist.name})`, countDecisions(items)];
  let heading = '';
  for (const item of items) {
    const above = [item.section, item.area, item.group].filter((title) => title !== '').join(' / ');
    if (above !== heading) lines.push('', above);
    heading = above;
    lines.push(formatItem(item, idWidth));
  }
  return `${lines.join('\n')}\n`;
}

/** A checklist as JSON, in the shape of `Checklist`. */
export function formatChecklistJson(checklist: Checklist): string {
  return `${JSON.stringify(checklist, null, 2)}\n`;
}

function formatItem(item: ChecklistItem, idWidth: number): string {
  const follows = item.from.length === 0 ? '' : ` (follows ${item.from.join(', ')})`;
  return `  ${item.id.padEnd(idWidth)}  ${item.phase.padEnd(12)}  ${item.risk.padEnd(6)}  ${item.decision.padEnd(8)}  ${item.title}${follows}`;
}

function countDecisions(items: readonly ChecklistItem[]): string {
  const counts = DECISIONS.map((decision) => ({ decision, count: items.filter((item) => item.decision === decision).length }));
  return `${items.length} items: ${counts
    .filter(({ count }) => count > 0)
    .map(({ decision, count }) => `${count} ${decision}`)
    .join(', ')}`;
}

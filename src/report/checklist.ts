import { type Catalogue, type ChecklistItem, type Evidence, type Finding, ITEM_STATUSES, type ItemResult, type ItemStatus, type Report } from '../types.js';
import { createPaint, type Paint, type Style } from './paint.js';
import { nameOf, visible } from './visible.js';

/** How the checklist is laid out. */
export interface ChecklistOptions {
  readonly color: boolean;
  /** Show every place, not only the first few of each entry. */
  readonly all: boolean;
}

/** So many places are shown for an entry: enough to know where to begin. */
const SHOWN_PLACES = 3;

const STATUS_STYLES: Readonly<Record<ItemStatus, Style>> = { failed: 'red', unproven: 'yellow', waived: 'cyan', attested: 'cyan', passed: 'green', 'not-applicable': 'gray' };
const STATUS_WIDTH = Math.max(...ITEM_STATUSES.map((status) => status.length));
const INDENT = ' '.repeat(STATUS_WIDTH + 4);

/**
 * Every entry of the checklist in its order: what was decided, and why. What passed has its evidence, what failed has its places,
 * what is unproven says what would prove it.
 */
export function formatChecklist(report: Report, { checklist, rules }: Catalogue, options: ChecklistOptions): string {
  const paint = createPaint(options.color);
  const advice = new Set(rules.filter((rule) => rule.advice).map(({ id }) => id));
  const facts: Facts = { results: groupBy(report.items, ({ id }) => id), findings: findingsByItem(report.findings, advice), paint, most: options.all ? Infinity : SHOWN_PLACES };
  const lines: string[] = [];
  let heading = '';
  for (const item of checklist.items) {
    const above = [item.section, item.area, item.group].filter((title) => title !== '').join(' › ');
    if (above !== heading) lines.push(...(heading === '' ? [] : ['']), paint('bold', above));
    heading = above;
    lines.push(...formatItem(item, facts));
  }
  return `${[...lines, '', ...formatPhases(checklist.items, report, paint)].join('\n')}\n`;
}

interface Facts {
  readonly results: ReadonlyMap<string, readonly ItemResult[]>;
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  readonly paint: Paint;
  readonly most: number;
}

function formatItem(item: ChecklistItem, facts: Facts): string[] {
  const results = facts.results.get(item.id) ?? [];
  const statuses = new Set(results.map(({ status }) => status));
  const [only] = results;
  const worst = ITEM_STATUSES.find((status) => statuses.has(status)) ?? 'unproven';
  const environments = statuses.size < 2 || only === undefined ? '' : `  (${results.map(({ environment, status }) => `${environment}: ${status}`).join(', ')})`;
  const title = `  ${facts.paint(STATUS_STYLES[worst], worst.padEnd(STATUS_WIDTH))}  ${facts.paint('bold', item.id)}  ${item.title}${environments}`;
  return [title, ...reasonsOf(item, { statuses, results }, facts).map((line) => `${INDENT}${line}`)];
}

function reasonsOf(item: ChecklistItem, { statuses, results }: { readonly statuses: ReadonlySet<ItemStatus>; readonly results: readonly ItemResult[] }, facts: Facts): string[] {
  const reasons: string[] = [];
  if (item.decision === 'derived' && !statuses.has('passed')) {
    const followed = item.from.map((id) => `${id} ${statusOf(facts.results.get(id) ?? [])}`);
    reasons.push(`Follows ${followed.join(', ')}.`);
  }
  if (statuses.has('failed') || statuses.has('waived')) reasons.push(...few(facts.findings.get(item.id) ?? [], facts).map((finding) => formatFinding(finding, facts.paint)));
  if (statuses.has('passed')) reasons.push(...few(distinct(results.filter(({ status }) => status === 'passed').flatMap(({ evidence }) => evidence)), facts).map((evidence) => formatEvidence(evidence, facts.paint)));
  if (statuses.has('unproven') && item.decision !== 'derived') reasons.push(facts.paint('gray', `${item.decision === 'attest' ? 'To attest' : 'What would prove it'}: ${item.asks}`));
  return reasons;
}

/** The worst status of an entry over all environments. */
function statusOf(results: readonly ItemResult[]): ItemStatus {
  return ITEM_STATUSES.find((status) => results.some((result) => result.status === status)) ?? 'unproven';
}

function formatFinding(finding: Finding, paint: Paint): string {
  return `${finding.severity} ${finding.ruleId}  ${visible(finding.message)}  ${paint('cyan', `${visible(finding.file)}:${finding.line}:${finding.column}`)}${finding.status === 'waived' ? ' (waived)' : ''}`;
}

function formatEvidence(evidence: Evidence, paint: Paint): string {
  return `${evidence.ruleId}  ${visible(evidence.message)}: ${visible(nameOf(evidence.resource))}  ${paint('cyan', `${visible(evidence.file)}:${evidence.line}:${evidence.column}`)}`;
}

function few<Value>(values: readonly Value[], { most }: Facts): readonly Value[] {
  return values.slice(0, most);
}

function distinct(evidence: readonly Evidence[]): readonly Evidence[] {
  return [...new Map(evidence.map((entry) => [`${entry.ruleId} ${entry.file}:${entry.line}:${entry.column}`, entry])).values()];
}

/** New findings of an entry, the waived ones last; what is advice decides nothing. */
function findingsByItem(findings: readonly Finding[], advice: ReadonlySet<string>): ReadonlyMap<string, readonly Finding[]> {
  const deciding = findings.filter(({ ruleId }) => !advice.has(ruleId));
  const sorted = [...deciding.filter(({ status }) => status !== 'waived'), ...deciding.filter(({ status }) => status === 'waived')];
  const byItem = new Map<string, Finding[]>();
  for (const finding of sorted) for (const item of finding.items) byItem.set(item, [...(byItem.get(item) ?? []), finding]);
  return byItem;
}

/** Counts by phase and environment: what somebody who signs a launch off looks at first. */
function formatPhases(items: readonly ChecklistItem[], report: Report, paint: Paint): string[] {
  const phases = [...new Set(items.map(({ phase }) => phase))];
  const phaseOf = new Map(items.map(({ id, phase }) => [id, phase]));
  return report.summary.environments.flatMap((environment) => {
    const own = report.items.filter((result) => result.environment === environment);
    const lines = phases.map((phase) => {
      const statuses = own.filter(({ id }) => phaseOf.get(id) === phase).map(({ status }) => status);
      const counts = ITEM_STATUSES.map((status) => ({ status, count: statuses.filter((other) => other === status).length })).filter(({ count }) => count > 0);
      return `  ${phase.padEnd(13)}${counts.map(({ status, count }) => paint(STATUS_STYLES[status], `${count} ${status}`)).join(', ')}`;
    });
    return [paint('bold', report.summary.environments.length === 1 && environment === 'default' ? 'Phases' : `Phases of ${environment}`), ...lines];
  });
}

function groupBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group === undefined) groups.set(keyOf(value), [value]);
    else group.push(value);
  }
  return groups;
}

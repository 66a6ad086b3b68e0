import type { ChecklistItem, Evidence, ItemResult, ItemStatus } from '../types.js';
import { EMPTY_TALLY, type Tally } from './tally.js';

/** A person's statement that an item holds, or does not matter here. */
export interface Attestation {
  readonly item: string;
  readonly environment: string | null;
  readonly status: 'attested' | 'not-applicable';
}

/** What is known for one environment: tallies by item id, and the attestations that have not expired. */
export interface EnvironmentFacts {
  readonly environment: string;
  readonly tallies: ReadonlyMap<string, Tally>;
  readonly attestations: readonly Attestation[];
}

/** Decides every item of a checklist for one environment, in the checklist's order. */
export function decideItems(items: readonly ChecklistItem[], facts: EnvironmentFacts): ItemResult[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const decided = new Map<string, ItemStatus>();
  const statusOf = (id: string): ItemStatus => {
    const known = decided.get(id);
    if (known !== undefined) return known;
    decided.set(id, 'unproven');
    const item = byId.get(id);
    const status = item === undefined ? 'unproven' : decideItem(item, facts, statusOf);
    decided.set(id, status);
    return status;
  };
  return items.map((item) => {
    const tally = facts.tallies.get(item.id) ?? EMPTY_TALLY;
    return {
      id: item.id,
      environment: facts.environment,
      status: statusOf(item.id),
      findings: tally.findings.new + tally.findings.known,
      evidence: sortEvidence(tally.evidence),
    };
  });
}

function decideItem(item: ChecklistItem, facts: EnvironmentFacts, statusOf: (id: string) => ItemStatus): ItemStatus {
  const byFiles = item.decision === 'derived' ? decideDerived(item, facts, statusOf) : decideByFiles(item, facts.tallies.get(item.id) ?? EMPTY_TALLY);
  if (byFiles !== 'unproven') return byFiles;
  const attestation = facts.attestations.find((entry) => entry.item === item.id && (entry.environment === null || entry.environment === facts.environment));
  return attestation?.status ?? 'unproven';
}

/** A violation counts whatever the decision: nobody can attest away what a file shows. */
function decideByFiles(item: ChecklistItem, tally: Tally): ItemStatus {
  if (tally.findings.new + tally.findings.known > 0) return 'failed';
  if (tally.findings.waived > 0) return 'waived';
  if (tally.unknown > 0) return 'unproven';
  if (item.decision === 'every') return tally.reached > 0 ? 'passed' : 'unproven';
  return tally.evidence.length > 0 ? 'passed' : 'unproven';
}

/** Follows the items that it stands for: it fails with the first that fails and passes when all are settled. Its own rules count as well. */
function decideDerived(item: ChecklistItem, facts: EnvironmentFacts, statusOf: (id: string) => ItemStatus): ItemStatus {
  const own = facts.tallies.get(item.id);
  if (own !== undefined && own.findings.new + own.findings.known > 0) return 'failed';
  const statuses = item.from.map(statusOf);
  if (statuses.includes('failed')) return 'failed';
  if (statuses.includes('unproven')) return 'unproven';
  if (statuses.includes('waived')) return 'waived';
  if (statuses.includes('attested')) return 'attested';
  return statuses.every((status) => status === 'not-applicable') ? 'not-applicable' : 'passed';
}

function sortEvidence(evidence: readonly Evidence[]): readonly Evidence[] {
  return [...evidence].sort((a, b) => compare(a.ruleId, b.ruleId) || compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.message, b.message));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import type { Problem } from '../errors.js';
import { type Finding, ITEM_STATUSES, type ItemResult, type Resource, RESOURCE_STATUSES, type ResourceStatus, SEVERITIES, type Summary } from '../types.js';
import { countBitSet } from './bit-set.js';
import type { Opinion } from './findings.js';
import type { Judge } from './judge.js';

/** What the figures are made of. */
export interface Summarised {
  readonly documents: number;
  readonly files: number;
  readonly judge: Judge;
  readonly resources: readonly Resource[];
  readonly opinions: readonly Opinion[];
  readonly findings: readonly Finding[];
  /** Resource keys of the findings, in the same order. */
  readonly owners: readonly string[];
  readonly items: readonly ItemResult[];
  readonly errors: readonly Problem[];
  readonly environments: readonly string[];
  readonly environmentsDetected: boolean;
}

/** Counts everything once. */
export function summarise(scan: Summarised): Summary {
  const fresh = scan.findings.filter((finding) => finding.status === 'new');
  const withStatus = (status: Finding['status']) => scan.findings.filter((finding) => finding.status === status).length;
  return {
    files: scan.files,
    documents: scan.documents,
    resources: tally(RESOURCE_STATUSES, resourceStatuses(scan)),
    findings: tally(SEVERITIES, fresh.map((finding) => finding.severity)),
    known: withStatus('known'),
    waived: withStatus('waived'),
    items: tally(ITEM_STATUSES, scan.items.map((item) => item.status)),
    environments: scan.environments,
    environmentsDetected: scan.environmentsDetected,
    complete: scan.errors.length === 0,
  };
}

/** One status for each resource: the first that holds in the order of RESOURCE_STATUSES. An environment is no resource of its own. */
function resourceStatuses(scan: Summarised): ResourceStatus[] {
  const worst = new Map<string, ResourceStatus>();
  const add = (key: string, status: ResourceStatus) => {
    const known = worst.get(key);
    if (known === undefined || RANK[status] < RANK[known]) worst.set(key, status);
  };
  for (const resource of scan.resources) add(countedKey(resource), 'not-applicable');
  for (const { resource, phase, said } of scan.opinions) {
    if (resource.kind === 'environment') continue;
    const key = countedKey(resource);
    if (scan.judge.rulesFor(resource, phase).length > countBitSet(said.skipped)) add(key, 'passed');
    if (said.unknown.length > 0) add(key, 'unknown');
    if (said.problem !== null) add(key, 'error');
  }
  scan.findings.forEach((finding, index) => add(scan.owners[index] ?? '', finding.status === 'waived' ? 'suppressed' : 'failed'));
  return [...worst.values()];
}

const RANK: Readonly<Record<ResourceStatus, number>> = { failed: 0, error: 1, unknown: 2, suppressed: 3, passed: 4, 'not-applicable': 5 };

/** The key under which a resource is counted: what was found in another one counts as that one. */
export function countedKey(resource: Resource): string {
  return resource.within === undefined ? resource.key : countedKey(resource.within.resource);
}

function tally<Name extends string>(names: readonly Name[], values: readonly Name[]): Record<Name, number> {
  const counts = new Map<Name, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const entries = names.map((name) => [name, counts.get(name) ?? 0] as const);
  return Object.fromEntries(entries) as Record<Name, number>;
}

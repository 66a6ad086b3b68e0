import type { Problem } from '../errors.js';
import { type Finding, ITEM_STATUSES, type ItemResult, type Resource, RESOURCE_STATUSES, type ResourceStatus, SEVERITIES, type Summary } from '../types.js';

/** What the figures are made of. */
export interface Summarised {
  readonly documents: number;
  readonly files: number;
  readonly resources: readonly ResourceStatus[];
  readonly findings: readonly Finding[];
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
    resources: tally(RESOURCE_STATUSES, scan.resources),
    findings: tally(SEVERITIES, fresh.map((finding) => finding.severity)),
    known: withStatus('known'),
    waived: withStatus('waived'),
    items: tally(ITEM_STATUSES, scan.items.map((item) => item.status)),
    environments: scan.environments,
    environmentsDetected: scan.environmentsDetected,
    complete: scan.errors.length === 0,
  };
}

/** The status of each resource: the first that holds in the order of RESOURCE_STATUSES. */
export interface ResourceStatuses {
  add(key: string, status: ResourceStatus): void;
  all(): readonly ResourceStatus[];
}

/** Statuses of a scan, empty at first. */
export function createResourceStatuses(): ResourceStatuses {
  const worst = new Map<string, ResourceStatus>();
  return {
    add(key, status) {
      const known = worst.get(key);
      if (known === undefined || RANK[status] < RANK[known]) worst.set(key, status);
    },
    all: () => [...worst.values()],
  };
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

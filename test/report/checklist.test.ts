import { describe, expect, it } from 'vitest';
import { formatChecklist } from '../../src/report/checklist.js';
import type { Catalogue, ChecklistItem, ItemResult, Report } from '../../src/types.js';
import { catalogue, findingOf, reportOf } from '../support/report.js';

const item = (id: string, changes: Partial<ChecklistItem>): ChecklistItem => ({
  id, section: 'Security', area: 'Access', group: '', title: `Title of ${id}`, phase: 'build', risk: 'high', decision: 'exists', scope: 'environment', from: [], asks: `What ${id} asks for.`, ...changes,
}); // prettier-ignore
const resource = { apiVersion: 'v1', kind: 'Secret', namespace: 'shop', name: 'key', address: null };
const result = (id: string, environment: string, changes: Partial<ItemResult>): ItemResult => ({ id, environment, status: 'unproven', findings: 0, evidence: [], ...changes });

const items = [item('SEC-1', {}), item('SEC-2', {}), item('SEC-3', { decision: 'attest', phase: 'go-live' }), item('SEC-4', { decision: 'derived', from: ['SEC-1', 'SEC-3'] })];
const small: Catalogue = { ...catalogue, checklist: { name: 'small', title: 'Small', items } };

function report(environments: readonly string[], results: readonly ItemResult[]): Report {
  const base = reportOf([findingOf(0, { items: ['SEC-1'] })]);
  return { ...base, items: results, summary: { ...base.summary, environments } };
}

describe('the report by checklist entry', () => {
  it('says of every entry what was decided and why, and counts by phase', () => {
    const evidence = [{ ruleId: 'K8S-0130', message: 'The key is strong', resource, file: 'k8s/key.yaml', line: 4, column: 3 }];
    const results = [result('SEC-1', 'default', { status: 'failed', findings: 1 }), result('SEC-2', 'default', { status: 'passed', evidence }), result('SEC-3', 'default', {}), result('SEC-4', 'default', { status: 'failed' })];
    expect(formatChecklist(report(['default'], results), small, { color: false, all: false })).toBe(`Security › Access
  failed          SEC-1  Title of SEC-1
                  high K8S-0012  Container c0 has no memory limit  k8s/a b%.yaml:10:9
  passed          SEC-2  Title of SEC-2
                  K8S-0130  The key is strong: Secret shop/key  k8s/key.yaml:4:3
  unproven        SEC-3  Title of SEC-3
                  To attest: What SEC-3 asks for.
  failed          SEC-4  Title of SEC-4
                  Follows SEC-1 failed, SEC-3 unproven.

Phases
  build        2 failed, 1 passed
  go-live      1 unproven
`);
  });

  it('names the environments where they differ', () => {
    const results = [result('SEC-1', 'production', { status: 'failed', findings: 1 }), result('SEC-1', 'staging', {})];
    const text = formatChecklist(report(['production', 'staging'], results), { ...small, checklist: { ...small.checklist, items: items.slice(0, 1) } }, { color: false, all: false });
    expect(text).toBe(`Security › Access
  failed          SEC-1  Title of SEC-1  (production: failed, staging: unproven)
                  high K8S-0012  Container c0 has no memory limit  k8s/a b%.yaml:10:9
                  What would prove it: What SEC-1 asks for.

Phases of production
  build        1 failed
Phases of staging
  build        1 unproven
`);
  });
});

import type { Catalogue, Finding, Report, Rule } from '../../src/types.js';

/** A rule with everything that reporters show. */
export const memoryRule: Rule = {
  id: 'K8S-0012',
  family: 'kubernetes',
  package: 'rules.kubernetes.memory_limit',
  title: 'Container without a memory limit',
  description: 'It can take the memory of its node.',
  severity: 'high',
  checklist: ['SEC-RUNTIME-3'],
  kinds: ['workload'],
  relations: [],
  mentions: [],
  about: [],
  message: 'Container {container} has no memory limit',
  remediation: 'Set resources.limits.memory.',
  links: ['https://kubernetes.io/docs/'],
  parameters: {},
  deprecated: null,
  sensitive: false,
  advice: false,
  defines: { violations: true, evidence: false, applies: false },
};

/** A checklist of one item, and its rule. */
export const catalogue: Catalogue = {
  rules: [memoryRule],
  checklist: {
    name: 'small',
    title: 'Small checklist',
    items: [{ id: 'SEC-RUNTIME-3', section: 'Security', area: 'Containers', group: 'Runtime', title: 'Resource limits set', phase: 'build', risk: 'high', decision: 'every', scope: 'environment', from: [], asks: 'Limits on every container.' }],
  },
};

/** A finding in a Deployment; containers are numbered so that several differ. */
export function findingOf(number: number, changes: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'K8S-0012',
    severity: 'high',
    message: `Container c${number} has no memory limit`,
    items: ['SEC-RUNTIME-3'],
    file: 'k8s/a b%.yaml',
    line: 10 + number,
    column: 9,
    path: `spec.template.spec.containers[${number}].resources.limits.memory`,
    resource: { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'shop', name: 'web', address: null },
    container: `c${number}`,
    image: null,
    fingerprint: `f${number}`,
    status: 'new',
    remediation: 'Set resources.limits.memory.',
    related: [],
    snippet: `- name: c${number}`,
    ...changes,
  };
}

/** A report with the given findings; everything else is as small as it can be. */
export function reportOf(findings: readonly Finding[], changes: Partial<Report> = {}): Report {
  const fresh = findings.filter((finding) => finding.status === 'new');
  const count = (severity: string) => fresh.filter((finding) => finding.severity === severity).length;
  return {
    version: '1.2.3',
    checklist: 'small',
    findings,
    items: [{ id: 'SEC-RUNTIME-3', environment: 'default', status: fresh.length > 0 ? 'failed' : 'passed', findings: fresh.length, evidence: [] }],
    errors: [],
    notices: [],
    skipped: [],
    summary: {
      files: 1,
      documents: 1,
      resources: { failed: fresh.length > 0 ? 1 : 0, error: 0, unknown: 0, suppressed: 0, passed: fresh.length > 0 ? 0 : 1, 'not-applicable': 0 },
      findings: { critical: count('critical'), high: count('high'), medium: count('medium'), low: count('low'), info: count('info') },
      known: findings.filter((finding) => finding.status === 'known').length,
      waived: findings.filter((finding) => finding.status === 'waived').length,
      items: { failed: fresh.length > 0 ? 1 : 0, unproven: 0, waived: 0, attested: 0, passed: fresh.length > 0 ? 0 : 1, 'not-applicable': 0 },
      environments: ['default'],
      environmentsDetected: false,
      complete: true,
    },
    ...changes,
  };
}

import { describe, expect, it } from 'vitest';
import { createFinding, draftFinding } from '../../src/findings/create.js';
import type { Resource, Rule } from '../../src/types.js';

const rule: Rule = {
  id: 'K8S-0120',
  family: 'kubernetes',
  package: 'rules.kubernetes.secret_in_env',
  title: 'Secret in an environment variable',
  description: '',
  severity: 'high',
  checklist: ['RISK-HIGH-2'],
  kinds: ['workload'],
  relations: [],
  mentions: [],
  about: [],
  message: 'Container {container} has a credential',
  remediation: '',
  links: [],
  parameters: {},
  sensitive: true,
  advice: false,
  deprecated: null,
  defines: { violations: true, evidence: false, applies: false },
};

const resource: Resource = {
  key: 'pod.yaml#0/',
  family: 'kubernetes',
  kind: 'Pod',
  identity: { apiVersion: 'v1', kind: 'Pod', namespace: null, name: 'web', address: null },
  file: 'pod.yaml',
  documentIndex: 0,
  documentPath: [],
  template: null,
  value: { kind: 'Pod', spec: { containers: [{ name: 'web', env: [{ name: 'PASSWORD', value: 'hunter2' }] }] } },
  unknown: null,
};

const placed = {
  violation: { path: ['spec', 'containers', 0, 'env', 0, 'value'], params: { container: 'web' } },
  place: { file: 'pod.yaml', line: 9, column: 18, snippet: 'value: hunter2', related: [] },
};

const found = (of: Rule) => createFinding(of, 'high', resource.identity, draftFinding(of, resource, placed));

describe('a finding', () => {
  it('shows the line that it is about', () => {
    expect(found({ ...rule, sensitive: false }).snippet).toBe('value: hunter2');
  });

  it('shows nothing of a secret, only where it stands', () => {
    const finding = found(rule);
    expect(JSON.stringify(finding)).not.toContain('hunter2');
    expect([finding.file, finding.line, finding.column]).toEqual(['pod.yaml', 9, 18]);
  });
});

import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { validateWithSchema } from '../../src/base/schema.js';
import { formatJson } from '../../src/report/json.js';
import type { Finding, JsonValue, Report } from '../../src/types.js';

/** What does not fit, as sentences; empty when the value fits. */
function complaints(schemaName: string, value: unknown): string[] {
  const schema: unknown = JSON.parse(readFileSync(new URL(`../../schemas/${schemaName}.schema.json`, import.meta.url), 'utf8'));
  if (typeof schema !== 'object' || schema === null) throw new Error(`${schemaName} is no object`);
  const subject = { code: 'config' as const, file: schemaName, locate: () => ({ line: 1, column: 1 }) };
  return validateWithSchema(schema, value as JsonValue, subject).map(({ message, remedy }) => `${message} ${remedy}`.trim());
}

const RULE_ID_HINT = "A rule's id: a prefix in capitals, a hyphen and four digits, such as K8S-0012.";

describe('a configuration', () => {
  test('may set everything', () => {
    const config = load(`
      checklist: novacron
      paths: [deploy/**, terraform/**]
      exclude: ['**/testdata/**']
      environments:
        production: [deploy/prod/**]
        staging: [deploy/staging/**]
      kubernetesVersion: "1.31"
      failOn: high
      severities: {K8S-0012: low}
      disabledRules:
        - {rule: K8S-0013, reason: The platform sets it.}
      parameters:
        K8S-0020: {registries: [registry.example.com], strict: true}
      waivers:
        - {rule: K8S-0012, scope: {file: deploy/**, kind: Job, namespace: shop, name: import, container: main, environment: staging}, reason: Runs once., owner: team-shop, until: 2027-01-31}
        - {item: SEC-NET-5, scope: {address: module.edge.aws_lb.public}, reason: Bought in spring., owner: ana@example.com, until: 2027-03-31}
      attestations: attestations.yaml
      policies: [policies]
      baseline: .readygate-baseline.json
      helm: {valuesFiles: [values-production.yaml], set: [image.tag=1.4.2], releaseName: shop, namespace: shop, kubeVersion: "1.31"}
      webhook:
        modes: {critical: deny, high: warn}
        rules: {K8S-0012: audit}
        namespaces: [{names: [sandbox-*], modes: {high: audit}, rules: {K8S-0012: warn}}]
        updates: all
        inlineWaivers: false
        environment: production
        failureMode: allow
        controllers: ['system:serviceaccount:argo-rollouts:*']
        deadlineMilliseconds: 500
        maxInFlight: 50
        maxBodyBytes: 1048576
        workers: 4
        drainSeconds: 0
    `);
    expect(complaints('config', config)).toEqual([]);
  });

  test('may be empty of settings, or have empty lists', () => {
    expect(complaints('config', {})).toEqual([]);
    expect(complaints('config', { exclude: [], waivers: [], disabledRules: [], policies: [], environments: {}, severities: {}, parameters: {}, helm: {}, webhook: {} })).toEqual([]);
  });

  const waiver = { rule: 'K8S-0012', reason: 'Runs once.', owner: 'team-shop', until: '2027-01-31' };
  test.each<[string, unknown, string]>([
    ['a misspelled part of the webhook', { webhook: { mode: {} } }, 'Unknown key "mode" in webhook. Did you mean "modes"?'],
    ['a mode that is none', { webhook: { modes: { high: 'block' } } }, 'webhook.modes.high must be one of deny, warn, audit, not "block".'],
    ['a mode for a severity that is none', { webhook: { modes: { hihg: 'deny' } } }, 'Unknown key "hihg" in webhook.modes. Did you mean "high"?'],
    ['namespaces without names', { webhook: { namespaces: [{ modes: {} }] } }, '"names" is missing in webhook.namespaces[0]. Add it: Names of namespaces, or globs such as sandbox-*.'],
    ['a deadline that is too long', { webhook: { deadlineMilliseconds: 60000 } }, 'webhook.deadlineMilliseconds must be <= 30000. Time from a request to its answer; an evaluation that overruns is ended.'],
    ['a misspelled key', { enviroments: {} }, 'Unknown key "enviroments". Did you mean "environments"?'],
    ['a version without quotes', { kubernetesVersion: 1.31 }, 'kubernetesVersion must be a string, not a number. Put it in quotes.'],
    ['a version that is none', { kubernetesVersion: 'latest' }, 'kubernetesVersion has the wrong form: "latest". Version of Kubernetes that manifests are checked for, such as "1.31", in quotes.'],
    ['a severity that is none', { failOn: 'hihg' }, 'failOn must be one of critical, high, medium, low, info, not "hihg". Did you mean "high"?'],
    ['a rule id in small letters', { severities: { 'k8s-0012': 'low' } }, `The key "k8s-0012" in severities has the wrong form. ${RULE_ID_HINT}`],
    ['parameters for an id that is none', { parameters: { memory: { a: 1 } } }, `The key "memory" in parameters has the wrong form. ${RULE_ID_HINT}`],
    ['an environment without globs', { environments: { production: [] } }, 'environments.production must not be empty.'],
    ['a rule switched off without a reason', { disabledRules: [{ rule: 'K8S-0012' }] }, '"reason" is missing in disabledRules[0]. Add it: Why the rule does not fit this repository.'],
    ['a waiver without a reason', { waivers: [{ ...waiver, reason: '' }] }, 'waivers[0].reason must not be empty. Why the violation is accepted.'],
    ['a waiver that never ends', { waivers: [{ rule: 'K8S-0012', reason: 'a', owner: 'b' }] }, '"until" is missing in waivers[0]. Add it: Last day on which the waiver counts, written as YYYY-MM-DD.'],
    ['a waiver with a bad date', { waivers: [{ ...waiver, until: '31.01.2027' }] }, 'waivers[0].until has the wrong form: "31.01.2027". Last day on which the waiver counts, written as YYYY-MM-DD.'],
    ['a waiver for nothing', { waivers: [{ reason: 'a', owner: 'b', until: '2027-01-31' }] }, 'Either "rule" or "item" is missing in waivers[0]. Add one of them.'],
    ['a waiver for a rule and an item', { waivers: [{ ...waiver, item: 'SEC-NET-5' }] }, '"rule" and "item" exclude each other in waivers[0]. Leave one of them out.'],
    ['a scope that is misspelled', { waivers: [{ ...waiver, scope: { contaner: 'main' } }] }, 'Unknown key "contaner" in waivers[0].scope. Did you mean "container"?'],
    ['a scope that is empty', { waivers: [{ ...waiver, scope: {} }] }, 'waivers[0].scope must not be empty. Where the waiver holds; everything that is named has to fit. Without it, everywhere.'],
    ['a value without a name', { helm: { set: ['latest'] } }, 'helm.set[0] has the wrong form: "latest". A value as name=value, such as image.tag=1.4.2.'],
  ])('with %s is refused with one sentence', (_, config, sentence) => {
    expect(complaints('config', config)).toEqual([sentence]);
  });
});

describe("a rule's metadata", () => {
  const custom = { id: 'K8S-0012', severity: 'high', checklist: ['SEC-RUNTIME-3'], kinds: ['workload'], message: 'Container {container} has no limit', remediation: 'Set resources.limits.memory.' };
  const rule = { scope: 'package', title: 'Container without a limit', description: 'It can take everything.', related_resources: [{ ref: 'https://kubernetes.io/docs/' }], custom };

  test('may have everything that the contract names', () => {
    const full = { ...custom, relations: ['disruption_budgets'], parameters: { registries: { description: 'Allowed ones.', default: [] } }, deprecated: 'K8S-0013 says more.' };
    expect(complaints('rule', { ...rule, custom: full })).toEqual([]);
    expect(complaints('rule', rule)).toEqual([]);
  });

  test.each<[string, unknown, string[]]>([
    ['an id of another family', { ...rule, custom: { ...custom, id: 'ACME-0001' } }, ['custom.id has the wrong form: "ACME-0001". Stable id of the rule, never used for another one: K8S, AWS, GCP, AZURE, TF, HELM or REPO, a hyphen and four digits, such as K8S-0012.']],
    ['an id of three digits', { ...rule, custom: { ...custom, id: 'K8S-012' } }, ['custom.id has the wrong form: "K8S-012". Stable id of the rule, never used for another one: K8S, AWS, GCP, AZURE, TF, HELM or REPO, a hyphen and four digits, such as K8S-0012.']],
    ['no checklist item', { ...rule, custom: { ...custom, checklist: [] } }, ['custom.checklist must not be empty. The checklist items that the rule decides.']],
    ['a title that ends in a full stop', { ...rule, title: 'No limit.' }, ['title has the wrong form: "No limit.". What is wrong, in a few words and without a full stop.']],
    ['a page without https', { ...rule, related_resources: [{ ref: 'http://example.com' }] }, ['related_resources[0].ref has the wrong form: "http://example.com". Address of the page, beginning with https://.']],
    ['a parameter without a default', { ...rule, custom: { ...custom, parameters: { a: { description: 'b' } } } }, ['"default" is missing in custom.parameters.a. Add it: Its value where the configuration has none.']],
    ['a misspelled field', { ...rule, custom: { ...custom, remedation: 'x' } }, ['Unknown key "remedation" in custom. Did you mean "remediation"?']],
  ])('with %s is refused', (_, value, sentences) => {
    expect(complaints('rule', value)).toEqual(sentences);
  });
});

describe('a report', () => {
  const resource = { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'shop', name: 'web', address: null };
  const finding: Finding = {
    ruleId: 'K8S-0012', severity: 'high', message: 'Container web has no memory limit', items: ['SEC-RUNTIME-3'],
    file: 'k8s/web.yaml', line: 12, column: 9, path: 'spec.template.spec.containers[0].resources', resource, container: 'web', image: 'nginx', fingerprint: '0f3a', status: 'new',
    remediation: 'Set resources.limits.memory.', related: [{ file: 'chart/values.yaml', line: 3, column: 1, message: 'the value' }], snippet: null,
  }; // prettier-ignore
  const report: Report = {
    version: '0.1.0',
    checklist: 'novacron',
    findings: [finding, { ...finding, container: null, image: null, resource: { ...resource, namespace: null, address: 'aws_s3_bucket.logs' }, snippet: 'resources: {}', status: 'waived', related: [] }],
    items: [{ id: 'SEC-RUNTIME-3', environment: 'default', status: 'failed', findings: 1, evidence: [{ ruleId: 'K8S-0012', message: 'Set', file: 'k8s/web.yaml', line: 1, column: 1, resource }] }],
    errors: [
      { code: 'yaml', message: 'A tab.', remedy: '', location: { file: 'a.yaml', line: 1, column: 1 } },
      { code: 'argument', message: 'Unknown flag.', remedy: 'Leave it out.', location: null },
    ],
    notices: [{ code: 'waiver', message: 'Nothing needs it.', remedy: 'Remove it.', location: { file: 'readygate.yaml', line: 9, column: 5 } }],
    skipped: [{ file: 'charts/web', reason: 'helm is not installed', files: 4 }],
    summary: {
      files: 2, documents: 3, resources: { failed: 1, error: 0, unknown: 1, suppressed: 0, passed: 1, 'not-applicable': 0 },
      findings: { critical: 0, high: 1, medium: 0, low: 0, info: 0 }, known: 0, waived: 1,
      items: { failed: 1, unproven: 229, waived: 0, attested: 0, passed: 0, 'not-applicable': 0 }, environments: ['default'], environmentsDetected: false,
      complete: false,
    },
  }; // prettier-ignore

  test('as the JSON reporter prints it fits its schema', () => {
    expect(complaints('report', JSON.parse(formatJson(report)))).toEqual([]);
  });

  test.each<[string, unknown, string[]]>([
    ['a line before the first', { ...report, findings: [{ ...finding, line: 0 }] }, ['findings[0].line must be >= 1. Line or column, from 1; columns count UTF-16 code units.']],
    ['a status that is none', { ...report, findings: [{ ...finding, status: 'fixed' }] }, ['findings[0].status must be one of new, known, waived, not "fixed".']],
    ['a count below nothing', { ...report, summary: { ...report.summary, known: -1 } }, ['summary.known must be >= 0.']],
    ['a field that is unknown', { ...report, extra: 1 }, ['Unknown key "extra". Known keys: version, checklist, findings, items, errors, notices, skipped, summary.']],
    ['a field that is missing', Object.fromEntries(Object.entries(report).filter(([key]) => key !== 'errors')), ['"errors" is missing. Add it: What kept the scan from being complete.']],
  ])('with %s does not', (_, value, sentences) => {
    expect(complaints('report', value)).toEqual(sentences);
  });
});

describe('a file of attestations', () => {
  const entry = { item: 'LIVE-PRE-6', statement: 'All six were trained.', by: 'Ana Lima, team lead', date: '2026-11-02', until: '2027-05-01', link: 'https://wiki.example.com/training' };

  test('may name an environment and say that an item does not matter', () => {
    expect(complaints('attestations', { attestations: [entry, { ...entry, environment: 'production', status: 'not-applicable' }] })).toEqual([]);
    expect(complaints('attestations', { attestations: [] })).toEqual([]);
  });

  test.each<[string, unknown, string]>([
    ['nobody who states it', { ...entry, by: '' }, 'attestations[0].by must not be empty. Who states it: name and role.'],
    ['a date that is none', { ...entry, until: 'never' }, 'attestations[0].until has the wrong form: "never". Last day on which the statement counts, written as YYYY-MM-DD.'],
    ['another verdict', { ...entry, status: 'passed' }, 'attestations[0].status must be one of attested, not-applicable, not "passed".'],
  ])('with %s is refused', (_, value, sentence) => {
    expect(complaints('attestations', { attestations: [value] })).toEqual([sentence]);
  });
});

describe('a baseline', () => {
  const known = { fingerprint: '0f3a', ruleId: 'K8S-0012', file: 'k8s/web.yaml', message: 'Container web has no memory limit' };

  test('holds fingerprints, and for people what they stand for', () => {
    expect(complaints('baseline', { version: 1, findings: [known] })).toEqual([]);
  });

  test('of another version, or with line numbers, is refused', () => {
    expect(complaints('baseline', { version: 2, findings: [{ ...known, line: 3 }] })).toEqual(['version must be 1, not 2.', 'Unknown key "line" in findings[0]. Known keys: fingerprint, ruleId, file, message.']);
  });
});

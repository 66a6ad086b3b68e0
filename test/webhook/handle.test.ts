import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { EVERYWHERE } from '../../src/suppress/waiver.js';
import type { JsonObject } from '../../src/types.js';
import { admissionOf, bundledJudge, handlerOf, responseIn } from '../support/admission.js';

const judge = bundledJudge();
const TODAY = '2026-11-24';

const good = load(`
apiVersion: v1
kind: ConfigMap
metadata: {name: settings, namespace: shop}
data: {mode: fast}
`) as JsonObject;
const misspelt: JsonObject = { ...good, dataa: { mode: 'fast' } };
const privileged = (changes: JsonObject = {}, annotations: JsonObject = {}): JsonObject => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'web', namespace: 'shop', annotations, ...changes },
  spec: { containers: [{ name: 'web', image: 'registry.example.com/web:1.2.3', securityContext: { privileged: true } }] },
});
const rulesIn = (body: string) => responseIn(body).status?.details?.causes.map(({ reason }) => reason);

describe('a request', () => {
  const handle = handlerOf(judge);

  it('is allowed where nothing is found', () => {
    const { status, body, facts } = handle(admissionOf(good), TODAY);
    expect({ status, response: responseIn(body) }).toEqual({ status: 200, response: { uid: 'e1b2', allowed: true } });
    expect(facts).toEqual({ result: 'allowed', uid: 'e1b2', operation: 'CREATE', subject: 'ConfigMap shop/settings', dryRun: false, decisions: [], note: '' });
  });

  it('is denied for what the rules find', () => {
    const { body, facts } = handle(admissionOf(misspelt, { dryRun: true }), TODAY);
    expect(responseIn(body)).toEqual({
      uid: 'e1b2',
      allowed: false,
      status: {
        code: 403,
        reason: 'Forbidden',
        message: expect.stringMatching(/^1 finding denies ConfigMap shop\/settings:\n- K8S-0001 \(high, .+\) at dataa: .+\.\n {2}.+/) as string,
        details: { causes: [{ reason: 'K8S-0001', message: expect.stringContaining('dataa') as string, field: 'dataa' }] },
      },
      auditAnnotations: { items: expect.any(String) as string, rules: 'K8S-0001', findings: expect.stringMatching(/^deny K8S-0001 high \S+ dataa$/) as string },
    });
    expect(facts).toMatchObject({ result: 'denied', dryRun: true, decisions: [{ rule: 'K8S-0001', outcome: 'deny' }] });
  });

  it.each([
    ['DELETE', { operation: 'DELETE', object: null, oldObject: misspelt }, 'nothing goes live by a DELETE'],
    ['CONNECT', { operation: 'CONNECT', subResource: 'exec', object: { apiVersion: 'v1', kind: 'PodExecOptions' } }, 'nothing goes live by a CONNECT'],
    ['an update of the status', { operation: 'UPDATE', subResource: 'status', oldObject: good }, 'the subresource status is no whole object'],
    ['a change of scale', { operation: 'UPDATE', subResource: 'scale', kind: { group: 'autoscaling', version: 'v1', kind: 'Scale' }, object: { apiVersion: 'autoscaling/v1', kind: 'Scale' } }, 'the subresource scale is no whole object'],
    ['an eviction', { subResource: 'eviction', kind: { group: 'policy', version: 'v1', kind: 'Eviction' } }, 'the subresource eviction is no whole object'],
  ])('%s is allowed without a review', (_, changes, note) => {
    const { body, facts } = handle(admissionOf(misspelt, changes), TODAY);
    expect({ response: responseIn(body), note: facts.note }).toEqual({ response: { uid: 'e1b2', allowed: true }, note });
  });

  it('that only takes a finalizer from an object that is being deleted is allowed', () => {
    const going = { ...misspelt, metadata: { name: 'settings', namespace: 'shop', deletionTimestamp: '2026-11-24T10:00:00Z' } };
    expect(responseIn(handle(admissionOf(going, { operation: 'UPDATE', oldObject: going }), TODAY).body)).toEqual({ uid: 'e1b2', allowed: true });
  });

  it('for an ephemeral container judges the whole pod', () => {
    const before = { ...privileged(), spec: { containers: [{ name: 'web', image: 'registry.example.com/web:1.2.3' }] } };
    const changes = { operation: 'UPDATE', subResource: 'ephemeralcontainers', oldObject: before };
    expect(rulesIn(handle(admissionOf(privileged(), changes), TODAY).body)).toContain('K8S-0024');
  });

  it('for a generated name says the name as it is known', () => {
    const generated = { ...misspelt, metadata: { generateName: 'settings-', namespace: 'shop' } };
    expect(handle(admissionOf(generated), TODAY).facts.subject).toBe('ConfigMap shop/settings-…');
  });
});

describe('a pod of a controller', () => {
  const owner = (kind: string, apiVersion = 'apps/v1') => privileged({ ownerReferences: [{ apiVersion, kind, name: 'web', uid: 'u', controller: true }] });
  const created = (object: JsonObject, username: string, controllers?: readonly string[]) =>
    handlerOf(judge, controllers === undefined ? {} : { controllers })(admissionOf(object, { userInfo: { username } }), TODAY).facts;
  const replicaSets = 'system:serviceaccount:kube-system:replicaset-controller';

  it('was judged with its workload and is not judged again', () => {
    expect(created(owner('ReplicaSet'), replicaSets)).toMatchObject({ result: 'allowed', note: 'the workload that owns it was judged' });
    expect(created(owner('Job', 'batch/v1'), 'system:kube-controller-manager').result).toBe('allowed');
    expect(created(owner('Rollout', 'argoproj.io/v1alpha1'), 'system:serviceaccount:argo:rollouts', ['system:serviceaccount:argo:*']).result).toBe('allowed');
  });

  it('is judged when anybody else says so, since anybody can write an owner reference', () => {
    expect(created(owner('ReplicaSet'), 'ana@example.com').result).toBe('denied');
    expect(created(owner('ReplicaSet'), replicaSets, []).result).toBe('denied');
  });

  it('is judged when no rule has seen its owner', () => {
    expect(created(owner('TaskRun', 'tekton.dev/v1'), replicaSets).result).toBe('denied');
    expect(created(privileged({ ownerReferences: [{ apiVersion: 'apps/v1', kind: 'ReplicaSet', name: 'web', uid: 'u' }] }), replicaSets).result).toBe('denied');
  });
});

describe('an update', () => {
  const update = (object: JsonObject, before: JsonObject, updates: 'all' | 'worse') => responseIn(handlerOf(judge, { updates, modes: { low: 'audit', medium: 'audit' } })(admissionOf(object, { operation: 'UPDATE', oldObject: before }), TODAY).body);

  it('of what was broken before is allowed with a warning', () => {
    const response = update({ ...misspelt, data: { mode: 'slow' } }, misspelt, 'worse');
    expect(response).toMatchObject({ allowed: true, warnings: [expect.stringMatching(/^K8S-0001 /)], auditAnnotations: { findings: expect.stringMatching(/^known K8S-0001 /) as string } });
  });

  it('that makes it worse is denied, for what is worse only', () => {
    const response = update({ ...misspelt, metadata: { name: 'settings', namespace: 'shop', label: 'x' } }, misspelt, 'worse');
    expect(response.status?.details?.causes.map(({ field }) => field)).toEqual(['metadata.label']);
  });

  it('is denied for all where the configuration wants that', () => {
    expect(update(misspelt, misspelt, 'all').allowed).toBe(false);
  });
});

describe('a waiver', () => {
  const annotation = 'K8S-0024 needed for the driver until=2027-01-31 by=team-shop';
  const denied = (object: JsonObject, config = {}, review = {}) => rulesIn(handlerOf(judge, { rules: { 'K8S-0024': 'deny' }, modes: { critical: 'audit', high: 'audit', medium: 'audit', low: 'audit' }, ...config }, review)(admissionOf(object), TODAY).body) ?? [];

  it('in the annotation counts, unless inline waivers are switched off', () => {
    expect(denied(privileged())).toEqual(['K8S-0024']);
    expect(denied(privileged({}, { 'readygate.dev/waive': annotation }))).toEqual([]);
    expect(denied(privileged({}, { 'readygate.dev/waive': annotation }), { inlineWaivers: false })).toEqual(['K8S-0024']);
  });

  it('that expired or lacks an owner does not count, and whoever wrote it is told', () => {
    const warned = (text: string) => responseIn(handlerOf(judge)(admissionOf({ ...good, metadata: { name: 'settings', namespace: 'shop', annotations: { 'readygate.dev/waive': text } } }), TODAY).body).warnings;
    expect(denied(privileged({}, { 'readygate.dev/waive': annotation.replace('2027', '2026') }))).toEqual(['K8S-0024']);
    expect(warned(annotation.replace('2027', '2026'))).toEqual(['readygate: The waiver of K8S-0024 by team-shop expired on 2026-01-31. Mend the finding or renew the waiver.']);
    expect(warned('K8S-0024 reason until=2027-01-31')).toEqual(['readygate: The waiver of K8S-0024 has no owner. Add by=<person or team>.']);
  });

  it('of the configuration counts within its scope and its environment', () => {
    const waiver = (scope: object) => ({
      id: 'K8S-0024',
      scope: { ...EVERYWHERE, ...scope },
      reason: 'driver',
      owner: 'team',
      until: '2027-01-31',
      location: { file: 'readygate.yaml', line: 1, column: 1 },
    });
    const withWaiver = (scope: object, config = {}) => denied(privileged(), config, { waivers: [waiver(scope)] });
    expect(withWaiver({ kind: 'Pod', namespace: 'shop', container: 'web' })).toEqual([]);
    expect(withWaiver({ namespace: 'bank' })).toEqual(['K8S-0024']);
    expect(withWaiver({ environment: 'production' })).toEqual(['K8S-0024']);
    expect(withWaiver({ environment: 'production' }, { environment: 'production' })).toEqual([]);
    expect(withWaiver({ file: 'deploy/**' })).toEqual(['K8S-0024']);
  });
});

describe('a body that is no request', () => {
  const review = (request: JsonObject) => JSON.stringify({ apiVersion: 'admission.k8s.io/v1', kind: 'AdmissionReview', request });
  const kind = { group: '', version: 'v1', kind: 'Pod' };

  it.each([
    ['nothing', '', 'The body is empty; it must be an AdmissionReview.'],
    ['no JSON', '{"apiVersion"', 'The body is not JSON.'],
    ['a list', '[]', 'The body is not an AdmissionReview.'],
    ['another kind', '{"apiVersion": "v1", "kind": "Pod"}', 'The body is not an AdmissionReview.'],
    ['another version', '{"apiVersion": "admission.k8s.io/v1beta1", "kind": "AdmissionReview"}', 'The AdmissionReview has the version "admission.k8s.io/v1beta1"; readygate speaks admission.k8s.io/v1. Set admissionReviewVersions: [v1].'],
    ['no request', '{"apiVersion": "admission.k8s.io/v1", "kind": "AdmissionReview"}', 'The AdmissionReview has no request.'],
    ['no uid', review({ operation: 'CREATE', kind }), 'The request has no uid.'],
    ['an operation that is none', review({ uid: 'a', operation: 'PATCH', kind }), 'The request has the operation "PATCH"; it must be one of CREATE, UPDATE, DELETE, CONNECT.'],
    ['no kind', review({ uid: 'a', operation: 'CREATE' }), 'The request does not say the kind of its object.'],
    ['no object', review({ uid: 'a', operation: 'CREATE', kind, object: null }), 'The request has the operation CREATE, but no object.'],
  ])('%s is refused with what is wrong', (_, body, message) => {
    const answer = handlerOf(judge)(body, TODAY);
    expect({ status: answer.status, body: answer.body, result: answer.facts.result }).toEqual({ status: 400, body: `${message}\n`, result: 'refused' });
  });
});

it('whatever JSON is sent, there is an answer: a refusal, or a verdict about its uid', () => {
  const handle = handlerOf(judge);
  const anything = fc.jsonValue({ maxDepth: 4 });
  const request = fc.record({ uid: anything, operation: fc.constantFrom('CREATE', 'UPDATE', 'DELETE', 'PATCH'), kind: fc.oneof(anything, fc.constant({ group: 'apps', version: 'v1', kind: 'Deployment' })), object: anything, oldObject: anything, userInfo: anything, namespace: anything }, { requiredKeys: [] });
  fc.assert(
    fc.property(fc.oneof(anything, request.map((content) => ({ apiVersion: 'admission.k8s.io/v1', kind: 'AdmissionReview', request: content }))), (body) => {
      const { status, body: answer, facts } = handle(JSON.stringify(body), TODAY);
      expect([200, 400]).toContain(status);
      if (status === 200) expect(responseIn(answer).uid).toBe(facts.uid);
      else expect(answer).toMatch(/^The .+\.\n$/);
    }),
  );
});

describe('an object that cannot be judged', () => {
  const body = admissionOf(good).replace('"fast"', `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`);

  it.each(['deny', 'allow'] as const)('because it is nested too deeply is answered as the failure mode says: %s', (failureMode) => {
    const { status, body: answer, facts } = handlerOf(judge, { failureMode })(body, TODAY);
    expect({ status, allowed: responseIn(answer).allowed, result: facts.result }).toEqual({ status: 200, allowed: failureMode === 'allow', result: 'failed' });
    expect(handlerOf(judge)(admissionOf(good), TODAY).facts.result).toBe('allowed');
  });
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadAll } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/base/package-root.js';
import type { JsonObject } from '../../src/types.js';
import { type Cluster, missingForCluster, startCluster } from '../support/kube-apiserver.js';
import { type Serving, startServing } from '../support/serving.js';
import { writeCertificate } from '../support/credentials.js';

const missing = missingForCluster();
if (missing !== null) process.stdout.write(`The tests against a real API server are skipped: ${missing}.\n`);

const CONFIG = `
webhook:
  namespaces:
    - {names: [lenient], modes: {critical: warn, high: warn}}
  drainSeconds: 0
  deadlineMilliseconds: 30000
`;

let cluster: Cluster;
let serving: Serving;

const deployment = (name: string, namespace: string, container: JsonObject = {}, count = 2): string =>
  JSON.stringify({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, namespace },
    spec: {
      replicas: count,
      selector: { matchLabels: { app: name } },
      template: { metadata: { labels: { app: name } }, spec: { containers: [{ name: 'web', image: 'registry.example.com/shop/web:1.4.2', ...container }] } },
    },
  });
const PRIVILEGED = { securityContext: { privileged: true } };
const configMap = (name: string): JsonObject => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name }, data: { mode: 'fast' } });

const manifest = loadAll(readFileSync(path.join(packageRoot(), 'deploy', 'webhook.yaml'), 'utf8')) as { kind: string; apiVersion: string; metadata: JsonObject; webhooks: JsonObject[] }[];

/** The configuration of the plain manifest, pointed to this machine, with a timeout that even a busy one keeps. */
function webhookConfiguration(failurePolicy: string): string {
  const configuration = manifest.find(({ kind }) => kind === 'ValidatingWebhookConfiguration');
  const [webhook] = configuration?.webhooks ?? [];
  const clientConfig = { url: `https://127.0.0.1:${serving.port}/validate`, caBundle: Buffer.from(serving.authority.certificate).toString('base64') };
  return JSON.stringify({ ...configuration, webhooks: [{ ...webhook, failurePolicy, clientConfig, timeoutSeconds: 30 }] });
}

/** Configures the webhook and waits until the API server asks it: configurations reach its cache a moment later. */
async function configure(failurePolicy: 'Fail' | 'Ignore'): Promise<void> {
  expect(await cluster.kubectl(['apply', '-f', '-'], webhookConfiguration(failurePolicy))).toMatchObject({ status: 0 });
  for (let attempt = 0; attempt < 100; attempt++) {
    const { status } = await cluster.kubectl(['apply', '--dry-run=server', '-f', '-'], deployment('probe', 'strict', PRIVILEGED));
    if (status !== 0) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the API server does not ask the webhook');
}

describe.skipIf(missing !== null)('kubectl and a real API server', () => {
  beforeAll(async () => {
    cluster = await startCluster();
    serving = await startServing(CONFIG);
    for (const namespace of ['strict', 'lenient', 'kube-node-lease']) await cluster.kubectl(['create', 'namespace', namespace]);
    expect(await cluster.kubectl(['apply', '-f', '-'], deployment('old', 'strict', PRIVILEGED))).toEqual({ status: 0, stdout: 'deployment.apps/old created\n', stderr: '' });
    await configure('Fail');
  });
  afterAll(async () => {
    await serving?.close();
    await cluster?.stop();
  });

  it('apply of what may not go live is denied with rule, item, path and remedy', async () => {
    const { status, stdout, stderr } = await cluster.kubectl(['apply', '-f', '-'], deployment('web', 'strict', PRIVILEGED));
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/admission webhook "admission\.readygate\.dev" denied the request: \d+ findings? den(y|ies) Deployment strict\/web:\n/);
    expect(stderr).toMatch(/- K8S-0024 \(critical, .*SEC-RUNTIME-1.*\) at spec\.template\.spec\.containers\[0\]\.securityContext\.privileged: Container web is privileged\.\n {2}Remove securityContext\.privileged/);
    expect((await cluster.kubectl(['get', 'deployment', 'web', '-n', 'strict'])).status).toBe(1);
  });

  it('apply where the mode is to warn creates it with warnings, and the audit log has the items', async () => {
    const { status, stdout, stderr } = await cluster.kubectl(['apply', '-f', '-'], deployment('warned', 'lenient', PRIVILEGED));
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'deployment.apps/warned created\n' });
    expect(stderr).toContain('Warning: K8S-0024 SEC-RUNTIME-1');
    for (const line of stderr.trim().split('\n')) expect(line.length).toBeLessThanOrEqual('Warning: '.length + 120);
    const [event] = cluster.audited().filter(({ verb, objectRef }) => verb === 'create' && objectRef?.name === 'warned');
    expect(event?.annotations?.['admission.readygate.dev/items']?.split(',')).toContain('SEC-RUNTIME-1');
    expect(event?.annotations?.['admission.readygate.dev/findings']).toMatch(/^warn K8S-0024 critical \S+ spec\.template\.spec\.containers\[0\]\.securityContext\.privileged$/m);
  });

  it('apply of what is in order says nothing, whatever the API server adds to an object', async () => {
    const own = manifest.filter(({ apiVersion, metadata }) => metadata['namespace'] !== undefined && !apiVersion.startsWith('cert-manager.io/')).map((object) => ({ ...object, metadata: { ...object.metadata, namespace: 'strict' } }));
    const { status, stdout, stderr } = await cluster.kubectl(['apply', '-f', '-'], JSON.stringify({ apiVersion: 'v1', kind: 'List', items: own }));
    expect({ status, stderr, created: stdout.trim().split('\n').length }).toEqual({ status: 0, stderr: '', created: own.length });
  });

  it('a dry run is judged and changes nothing', async () => {
    expect((await cluster.kubectl(['apply', '--dry-run=server', '-f', '-'], deployment('dry', 'strict', PRIVILEGED))).status).toBe(1);
    expect(await cluster.kubectl(['apply', '--dry-run=server', '-f', '-'], deployment('dry', 'lenient', PRIVILEGED))).toMatchObject({ status: 0, stdout: 'deployment.apps/dry created (server dry run)\n' });
    expect((await cluster.kubectl(['get', 'deployment', 'dry', '-n', 'lenient'])).status).toBe(1);
    expect(serving.output()).toContain('"object":"Deployment lenient/dry","dryRun":true');
  });

  it('a server-side apply is judged as the object that comes of it', async () => {
    const apply = (container: JsonObject) => cluster.kubectl(['apply', '--server-side', '-f', '-'], deployment('ssa', 'strict', container));
    expect((await apply(PRIVILEGED)).stderr).toContain('Container web is privileged');
    const limited = { resources: { limits: { memory: '64Mi', cpu: '1' }, requests: { memory: '64Mi', cpu: '10m' } }, securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, runAsNonRoot: true, capabilities: { drop: ['ALL'] }, seccompProfile: { type: 'RuntimeDefault' } } };
    const denied = (await apply(limited)).stderr;
    expect(denied).not.toContain('Container web is privileged');
  });

  it('an update of what was there before the webhook is denied only for what it makes worse', async () => {
    const scaled = await cluster.kubectl(['apply', '-f', '-'], deployment('old', 'strict', PRIVILEGED, 3));
    expect({ status: scaled.status, stdout: scaled.stdout }).toEqual({ status: 0, stdout: 'deployment.apps/old configured\n' });
    expect(scaled.stderr).toContain('Warning: K8S-0024');
    const worse = await cluster.kubectl(['patch', 'deployment', 'old', '-n', 'strict', '--type=json', '-p', JSON.stringify([{ op: 'add', path: '/spec/template/spec/hostNetwork', value: true }])]);
    expect(worse.status).toBe(1);
    expect(worse.stderr).toContain('spec.template.spec.hostNetwork');
    expect(worse.stderr).toContain('1 finding denies Deployment strict/old:\n- K8S-0021 ');
  });

  it('a change of scale, of the status, and a deletion are let through', async () => {
    expect((await cluster.kubectl(['scale', 'deployment', 'old', '-n', 'strict', '--replicas=4'])).status).toBe(0);
    expect((await cluster.kubectl(['patch', 'deployment', 'old', '-n', 'strict', '--subresource=status', '--type=merge', '-p', '{"status":{"replicas":4}}'])).status).toBe(0);
    expect((await cluster.kubectl(['delete', 'deployment', 'warned', '-n', 'lenient'])).status).toBe(0);
  });

  it('a pod of a controller is let through, and one that only says so is not', async () => {
    const pod = (name: string): JsonObject => ({
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name, ownerReferences: [{ apiVersion: 'apps/v1', kind: 'ReplicaSet', name: 'web', uid: '6a4bd1f0-0000-4000-8000-000000000000', controller: true }] },
      spec: { containers: [{ name: 'web', image: 'registry.example.com/shop/web:1.4.2', ...PRIVILEGED }] },
    });
    const create = async (name: string, as: string, groups: readonly string[]) => (await cluster.api('POST', '/api/v1/namespaces/strict/pods', pod(name), { as, groups })).status;
    expect(await create('owned', 'system:serviceaccount:kube-system:replicaset-controller', ['system:serviceaccounts:kube-system', 'system:authenticated'])).toBe(201);
    expect(await create('owned-too', 'system:kube-controller-manager', ['system:authenticated'])).toBe(201);
    expect(await create('pretending', 'ana@example.com', ['system:authenticated'])).toBe(403);
    const ephemeral = { spec: { ephemeralContainers: [{ name: 'debug', image: 'registry.example.com/debug:1', ...PRIVILEGED }] } };
    const debug = await cluster.api('PATCH', '/api/v1/namespaces/strict/pods/owned/ephemeralcontainers', ephemeral, { type: 'application/strategic-merge-patch+json' });
    expect({ status: debug.status, text: debug.body.includes('Container debug is privileged') }).toEqual({ status: 403, text: true });
  });

  it('namespaces that are excluded are not asked about', async () => {
    expect((await cluster.kubectl(['apply', '-f', '-'], deployment('node', 'kube-node-lease', PRIVILEGED))).stderr).toBe('');
  });

  it('a certificate that is renewed under load fails not one request', async () => {
    let isDone = false;
    const statuses: number[] = [];
    const load = Array.from({ length: 8 }, async (_, lane) => {
      for (let number = 0; !isDone; number++) statuses.push((await cluster.api('POST', '/api/v1/namespaces/strict/configmaps?dryRun=All', configMap(`load-${lane}-${number}`))).status);
    });
    for (let round = 1; round <= 3; round++) {
      writeCertificate(serving.files, serving.authority);
      while (serving.output().split('"message":"certificate reloaded"').length <= round) await new Promise((resolve) => setTimeout(resolve, 50));
    }
    isDone = true;
    await Promise.all(load);
    expect(statuses.length).toBeGreaterThan(50);
    expect(statuses.filter((status) => status !== 201)).toEqual([]);
  });

  it('1,000 objects created at once are all judged', async () => {
    const count = async () => Number(/requests_total\{operation="CREATE",result="allowed",dry_run="false"\} (\d+)/.exec(await serving.metrics())?.[1] ?? 0);
    const before = await count();
    const answers = await Promise.all(Array.from({ length: 1000 }, (_, number) => cluster.api('POST', '/api/v1/namespaces/strict/configmaps', configMap(`many-${number}`))));
    expect(answers.filter(({ status }) => status !== 201).map(({ body }) => body)).toEqual([]);
    expect((await count()) - before).toBe(1000);
  });

  it('a webhook that was killed stops everything or nothing, as the failure policy says, and judges again once it is back', async () => {
    await serving.kill();
    const down = await cluster.kubectl(['apply', '-f', '-'], deployment('down', 'strict', PRIVILEGED));
    expect({ status: down.status, text: /failed calling webhook "admission\.readygate\.dev"/.test(down.stderr) }).toEqual({ status: 1, text: true });
    expect((await cluster.kubectl(['apply', '-f', '-'], webhookConfiguration('Ignore'))).status).toBe(0);
    let ignored = await cluster.kubectl(['apply', '-f', '-'], deployment('down', 'strict', PRIVILEGED));
    for (let attempt = 0; attempt < 100 && ignored.status !== 0; attempt++) ignored = await cluster.kubectl(['apply', '-f', '-'], deployment('down', 'strict', PRIVILEGED));
    expect(ignored).toMatchObject({ status: 0, stdout: 'deployment.apps/down created\n' });
    await serving.restart();
    await configure('Fail');
    expect((await cluster.kubectl(['apply', '-f', '-'], deployment('again', 'strict', PRIVILEGED))).stderr).toContain('K8S-0024');
  });
});

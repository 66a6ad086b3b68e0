import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent } from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connect, type TLSSocket } from 'node:tls';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PolicyBundle } from '../../src/policy/bundle.js';
import { loadPolicies } from '../../src/scanner.js';
import type { JsonObject } from '../../src/types.js';
import { loadCertificate } from '../../src/webhook/certificate/files.js';
import { admissionOf, responseIn } from '../support/admission.js';
import { temporaryFolder } from '../support/temporary.js';
import { writeCertificate } from '../support/credentials.js';
import { startTestWebhook, type TestWebhook } from '../support/webhook.js';

const settings = (data: JsonObject, changes: JsonObject = {}): JsonObject => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings', namespace: 'shop' }, data, ...changes });
const clean = admissionOf(settings({ mode: 'fast' }));
const broken = admissionOf(settings({ mode: 'fast' }, { dataa: { password: 'canary-7d1f' } }));
const slow = admissionOf(settings({ slow: 'yes' }), { uid: 'slow' });

/** Beside the bundled rules, one that takes minutes for a ConfigMap that asks for it. */
const SLOW_RULE = `# METADATA
# title: Slow
# description: It counts pairs.
# related_resources:
#   - ref: https://example.com
# custom:
#   id: TEAM-0001
#   severity: high
#   checklist: [HA-BC-1]
#   kinds: [ConfigMap]
#   message: Slow
#   remediation: Be fast.
package rules.kubernetes.slow

violations contains {"path": ["data"], "params": {}} if {
	input.resource.data.slow == "yes"
	some x in numbers.range(1, 20000)
	some y in numbers.range(1, 20000)
	x * y == -1
}
`;
let withSlowRule: readonly PolicyBundle[];

beforeAll(async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'readygate-'));
  writeFileSync(path.join(folder, 'slow.rego'), SLOW_RULE);
  withSlowRule = await loadPolicies([folder], folder);
  rmSync(folder, { recursive: true });
});

const post = (webhook: TestWebhook, body: string, agent?: Agent) => webhook.send('/validate', { body, ...(agent === undefined ? {} : { agent }) });

describe('a webhook', () => {
  it('answers verdicts over TLS, many on one connection', async () => {
    const webhook = await startTestWebhook();
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const sockets = new Set<unknown>();
    for (const body of [clean, broken, clean]) {
      const { status, headers, body: answer } = await post(webhook, body, agent);
      sockets.add(Object.values(agent.freeSockets)[0]?.[0]);
      expect({ status, type: headers['content-type'], allowed: responseIn(answer).allowed }).toEqual({ status: 200, type: 'application/json', allowed: body === clean });
    }
    expect(sockets.size).toBe(1);
    agent.destroy();
  });

  it('says in figures and logs what it decided, and never a value of the object', async () => {
    const webhook = await startTestWebhook();
    await post(webhook, broken);
    await post(webhook, clean);
    await post(webhook, 'canary-7d1f');
    const metrics = await webhook.metrics();
    for (const line of [
      'readygate_build_info{version="1.2.3"} 1',
      'readygate_webhook_requests_total{operation="CREATE",result="denied",dry_run="false"} 1',
      'readygate_webhook_requests_total{operation="CREATE",result="allowed",dry_run="false"} 1',
      'readygate_webhook_decisions_total{rule="K8S-0001",decision="deny"} 1',
      'readygate_webhook_refused_total{status="400"} 1',
      'readygate_webhook_failures_total{reason="deadline"} 0',
      'readygate_webhook_request_duration_seconds_count 2',
      'readygate_webhook_request_duration_seconds_bucket{le="+Inf"} 2',
      'readygate_webhook_in_flight 0',
      'readygate_webhook_workers 2',
    ]) expect(metrics.split('\n')).toContain(line);
    const expires = Math.floor(Date.parse(new X509Certificate(readFileSync(webhook.files.certificate)).validTo) / 1000);
    expect(metrics).toContain(`readygate_webhook_certificate_expiry_timestamp_seconds ${expires}\n`);
    const logged = webhook.logged();
    expect(logged.map(({ milliseconds: _, ...entry }) => entry)).toEqual([
      { time: '2026-11-24T12:00:00.000Z', level: 'info', message: 'denied', uid: 'e1b2', operation: 'CREATE', object: 'ConfigMap shop/settings', dryRun: false, deny: ['K8S-0001'] },
      { time: '2026-11-24T12:00:00.000Z', level: 'debug', message: 'allowed', uid: 'e1b2', operation: 'CREATE', object: 'ConfigMap shop/settings', dryRun: false },
      { time: '2026-11-24T12:00:00.000Z', level: 'warn', message: 'refused', status: 400, note: 'The body is not JSON.' },
    ]);
    expect(`${metrics}${JSON.stringify(logged)}`).not.toContain('canary');
  });

  it('refuses what is no admission request with what is wrong', async () => {
    const webhook = await startTestWebhook({ maxBodyBytes: 2048 });
    const answers = await Promise.all([
      webhook.send('/validate', { body: '{' }),
      webhook.send('/validate', { body: clean, type: 'application/yaml' }),
      webhook.send('/validate', { body: 'x'.repeat(100_000) }),
      webhook.send('/validate', { method: 'GET' }),
      webhook.send('/mutate', { body: clean }),
      webhook.send('/mutate', { method: 'GET' }),
      webhook.send('/validate?timeout=2s', { body: clean, type: 'Application/JSON; charset=utf-8' }),
    ]);
    expect(answers.map(({ status, body }) => [status, status === 200 ? responseIn(body).allowed : body])).toEqual([
      [400, 'The body is not JSON.\n'],
      [415, 'The content type must be application/json, not "application/yaml".\n'],
      [413, 'The body is larger than 2048 bytes (webhook.maxBodyBytes).\n'],
      [405, 'Admission requests are sent by POST.\n'],
      [405, 'Only GET is served here.\n'],
      [404, 'There is /validate, /healthz, /readyz and /metrics.\n'],
      [200, true],
    ]);
  });

  it('serves health on both ports', async () => {
    const webhook = await startTestWebhook();
    const plain = await Promise.all(['/healthz', '/readyz'].map(async (target) => (await fetch(`http://127.0.0.1:${webhook.webhook.metricsPort}${target}`)).text()));
    expect([...plain, (await webhook.send('/readyz', { method: 'GET' })).body]).toEqual(['ok\n', 'ok\n', 'ok\n']);
  });
});

describe('an evaluation that takes too long', () => {
  it.each(['deny', 'allow'] as const)('is ended, answered as the failure mode says (%s), and a fresh thread judges what comes next', async (failureMode) => {
    const webhook = await startTestWebhook({ workers: 1, deadlineMilliseconds: 1500, failureMode }, withSlowRule);
    const response = responseIn((await post(webhook, slow)).body);
    expect(response).toMatchObject(
      failureMode === 'deny'
        ? { uid: 'slow', allowed: false, status: { code: 504, reason: 'Timeout', message: 'readygate reached no verdict: The evaluation took too long.' } }
        : { uid: 'slow', allowed: true, warnings: ['readygate reached no verdict: The evaluation took too long.'] },
    );
    await untilMetric(webhook, 'readygate_webhook_workers 1');
    expect(responseIn((await post(webhook, broken)).body)).toMatchObject({ allowed: false, status: { code: 403 } });
    expect(webhook.logged().filter(({ level }) => level === 'error').map(({ message, reason }) => [message, reason])).toEqual([
      ['worker replaced', 'an evaluation took too long'],
      ['failed', undefined],
    ]);
    expect(await webhook.metrics()).toContain('readygate_webhook_failures_total{reason="deadline"} 1\n');
    expect(await webhook.metrics()).toContain('readygate_webhook_workers_replaced_total 1\n');
  });

  it('is ended within the time that the API server waits', async () => {
    const webhook = await startTestWebhook({ workers: 1, deadlineMilliseconds: 30_000 }, withSlowRule);
    const { body } = await webhook.send('/validate?timeout=1s', { body: slow });
    expect(responseIn(body).status?.code).toBe(504);
  });

  it('leaves the other thread to go on', async () => {
    const webhook = await startTestWebhook({ workers: 2, deadlineMilliseconds: 4000 }, withSlowRule);
    const order: string[] = [];
    await Promise.all([post(webhook, slow).then(() => order.push('slow')), ...[1, 2, 3].map(() => post(webhook, clean).then(({ body }) => order.push(String(responseIn(body).allowed))))]);
    expect(order).toEqual(['true', 'true', 'true', 'slow']);
  });
});

describe('too many requests at once', () => {
  it('get an answer at once, as the failure mode says', async () => {
    const webhook = await startTestWebhook({ workers: 1, maxInFlight: 1, deadlineMilliseconds: 4000, failureMode: 'allow' }, withSlowRule);
    const agent = new Agent({ keepAlive: true });
    const first = post(webhook, slow, agent);
    await untilMetric(webhook, 'readygate_webhook_in_flight 1');
    const second = post(webhook, clean, agent);
    expect(responseIn((await second).body)).toEqual({ uid: 'e1b2', allowed: true, auditAnnotations: { error: 'Too many requests at once.' }, warnings: ['readygate reached no verdict: Too many requests at once.'] });
    expect(responseIn((await first).body).auditAnnotations).toEqual({ error: 'The evaluation took too long.' });
    agent.destroy();
    expect(await webhook.metrics()).toContain('readygate_webhook_failures_total{reason="overload"} 1\n');
    expect(webhook.logged().find(({ note }) => note === 'Too many requests at once.')).toMatchObject({ message: 'failed', operation: 'CREATE', object: 'ConfigMap shop/settings' });
  });

  it('are not even read beyond twice that number', async () => {
    const webhook = await startTestWebhook({ workers: 1, maxInFlight: 1 });
    const open = [1, 2].map(() => connect({ host: '127.0.0.1', port: webhook.webhook.port, ca: webhook.authority.certificate }));
    for (const socket of open) socket.write('POST /validate HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{');
    await untilMetric(webhook, 'readygate_webhook_in_flight 2');
    const { status, body } = await post(webhook, clean);
    expect({ status, body }).toEqual({ status: 503, body: 'Too many requests at once.\n' });
    for (const socket of open) socket.destroy();
    await untilMetric(webhook, 'readygate_webhook_in_flight 0');
    expect(responseIn((await post(webhook, clean)).body).allowed).toBe(true);
  });
});

async function untilMetric(webhook: TestWebhook, line: string): Promise<void> {
  while (!(await webhook.metrics()).includes(`${line}\n`)) await new Promise((resolve) => setTimeout(resolve, 10));
}

describe('a certificate that changes', () => {
  const served = (webhook: TestWebhook) =>
    new Promise<string>((resolve, reject) => {
      const socket: TLSSocket = connect({ host: '127.0.0.1', port: webhook.webhook.port, ca: webhook.authority.certificate }, () => {
        resolve(socket.getPeerX509Certificate()?.serialNumber ?? '');
        socket.destroy();
      });
      socket.on('error', reject);
    });
  const serialOf = (certificate: string) => new X509Certificate(certificate).serialNumber;
  const until = async (webhook: TestWebhook, message: string, count = 1) => {
    while (webhook.logged().filter((entry) => entry['message'] === message).length < count) await new Promise((resolve) => setTimeout(resolve, 50));
  };

  it('is served to new connections, and not one request is lost', async () => {
    const webhook = await startTestWebhook();
    const agent = new Agent({ keepAlive: true, maxSockets: 4 });
    let isDone = false;
    let answered = 0;
    const load = [1, 2, 3, 4].map(async (number) => {
      while (!isDone) {
        expect(responseIn((await post(webhook, clean, number > 2 ? agent : undefined)).body).allowed).toBe(true);
        answered += 1;
      }
    });
    for (let round = 1; round <= 3; round++) {
      const renewed = writeCertificate(webhook.files, webhook.authority);
      await until(webhook, 'certificate reloaded', round);
      expect(await served(webhook)).toBe(serialOf(renewed));
    }
    isDone = true;
    await Promise.all(load);
    expect(answered).toBeGreaterThan(20);
    agent.destroy();
  });

  it('that does not fit its key is not served: the one that is there serves on, until both fit', async () => {
    const webhook = await startTestWebhook();
    const before = await served(webhook);
    const key = readFileSync(webhook.files.key);
    const renewed = writeCertificate(webhook.files, webhook.authority);
    const renewedKey = readFileSync(webhook.files.key);
    writeFileSync(webhook.files.key, key);
    await until(webhook, 'certificate not reloaded');
    expect(await served(webhook)).toBe(before);
    writeFileSync(webhook.files.key, renewedKey);
    await until(webhook, 'certificate reloaded');
    expect(await served(webhook)).toBe(serialOf(renewed));
  });
});

describe('being told to stop', () => {
  it('ends what is in flight, is not ready meanwhile, and asks clients to connect elsewhere', async () => {
    const webhook = await startTestWebhook({ drainSeconds: 1, deadlineMilliseconds: 4000, workers: 2, failureMode: 'allow' }, withSlowRule);
    const inFlight = post(webhook, slow);
    await untilMetric(webhook, 'readygate_webhook_in_flight 1');
    const stopped = webhook.webhook.stop();
    expect((await fetch(`http://127.0.0.1:${webhook.webhook.metricsPort}/readyz`)).status).toBe(503);
    const during = await post(webhook, clean, new Agent({ keepAlive: true }));
    expect({ allowed: responseIn(during.body).allowed, connection: during.headers['connection'] }).toEqual({ allowed: true, connection: 'close' });
    expect(responseIn((await inFlight).body)).toMatchObject({ uid: 'slow', allowed: true });
    await stopped;
    await expect(post(webhook, clean)).rejects.toThrow('ECONNREFUSED');
  });
});

describe('what keeps it from starting', () => {
  it('is a certificate that is none', () => {
    const folder = temporaryFolder({ 'tls.crt': 'no certificate', 'tls.key': '' });
    expect(() => loadCertificate({ certificate: `${folder}/tls.crt`, key: `${folder}/tls.key` })).toThrow(/^The certificate .+\/tls\.crt and the key .+\/tls\.key cannot be used: /);
  });
});

import { Agent, request as httpsRequest, type RequestOptions } from 'node:https';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { type WebhookConfig, withWebhookDefaults } from '../../src/config/webhook.js';
import type { PolicyBundle } from '../../src/policy/bundle.js';
import { loadBundledPolicies } from '../../src/policy/bundle.js';
import { type Authority, createAuthority } from '../../src/webhook/certificate/issue.js';
import { createLog } from '../../src/webhook/log.js';
import { startWebhook, type Webhook } from '../../src/webhook/server.js';
import { FRESH, writeCertificate } from './credentials.js';

/** An HTTP answer. */
export interface HttpAnswer {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** A webhook for tests, with its own authority and certificate. */
export interface TestWebhook {
  readonly webhook: Webhook;
  readonly authority: Authority;
  /** Certificate and key files, to be replaced. */
  readonly files: { readonly certificate: string; readonly key: string };
  /** What it has logged, one object a line. */
  readonly logged: () => readonly Readonly<Record<string, unknown>>[];
  /** One request over TLS; an agent of the test's own tells which connection is used. */
  send(path: string, options?: { readonly method?: string; readonly body?: string | Buffer; readonly type?: string; readonly agent?: Agent }): Promise<HttpAnswer>;
  metrics(): Promise<string>;
}

/** Starts a webhook on free ports of the loopback address; it stops when the test ends. */
export async function startTestWebhook(config: Partial<WebhookConfig> = {}, bundles: readonly PolicyBundle[] = [loadBundledPolicies()]): Promise<TestWebhook> {
  const folder = mkdtempSync(path.join(tmpdir(), 'readygate-'));
  const authority = createAuthority('test', FRESH);
  const files = { certificate: path.join(folder, 'tls.crt'), key: path.join(folder, 'tls.key') };
  writeCertificate(files, authority);
  let log = '';
  const now = () => Date.parse('2026-11-24T12:00:00Z');
  const rules = bundles.flatMap((bundle) => bundle.rules);
  const webhook = await startWebhook({
    settings: { config: withWebhookDefaults({ drainSeconds: 0, deadlineMilliseconds: 30_000, ...config }), bundles, parameters: {}, disabledRules: [], kubernetesVersion: null, severities: {}, waivers: [], known: rules.map(({ id }) => id) },
    certificate: files,
    host: '127.0.0.1',
    port: 0,
    metricsPort: 0,
    version: '1.2.3',
    log: createLog('debug', (line) => void (log += line), now),
    now,
  });
  onTestFinished(async () => {
    await webhook.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const agent = new Agent({ keepAlive: false });
  return {
    webhook,
    authority,
    files,
    logged: () => log.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Record<string, unknown>),
    send: (target, { method = 'POST', body = '', type = 'application/json', ...rest } = {}) =>
      sendTo({ host: '127.0.0.1', port: webhook.port, path: target, method, ca: authority.certificate, agent: rest.agent ?? agent, headers: { 'content-type': type, 'content-length': String(Buffer.byteLength(body)) } }, body),
    metrics: async () => (await fetch(`http://127.0.0.1:${webhook.metricsPort}/metrics`)).text(),
  };
}

function sendTo(options: RequestOptions, body: string | Buffer): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const request = httpsRequest(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8'), headers: response.headers }));
      response.on('error', reject);
    });
    request.on('error', reject);
    request.end(body);
  });
}

import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer, type Server as HttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { ReadygateError } from '../errors.js';
import type { WebhookConfig } from '../config/webhook.js';
import { type Admission, createAdmission, send } from './admit.js';
import { type CertificateFiles, type CertificateWatch, watchCertificate } from './certificate/files.js';
import type { Log } from './log.js';
import { createMetrics, type Metrics } from './metrics.js';
import { createPool, type Pool } from './pool.js';
import type { WorkerSettings } from './worker-settings.js';

/** What a webhook is made of. */
export interface WebhookOptions {
  readonly settings: WorkerSettings;
  readonly certificate: CertificateFiles;
  readonly host: string;
  /** Port for admission requests over TLS; 0 takes a free one. */
  readonly port: number;
  /** Port for health and metrics without TLS; 0 takes a free one. */
  readonly metricsPort: number;
  readonly version: string;
  readonly log: Log;
  /** Milliseconds since 1970. */
  now(): number;
  /** The threads' code, where it is another than what the build makes. */
  readonly workerScript?: string;
}

/** A webhook that serves. */
export interface Webhook {
  readonly port: number;
  readonly metricsPort: number;
  /** Goes on serving for the configured time, no longer ready; then ends what is in flight and closes. */
  stop(): Promise<void>;
}

/** Go's clients keep idle connections for 90 seconds: whoever waits longer never closes one that is just being used. */
const KEEP_ALIVE_MS = 120_000;
/** A client that has not sent its whole request by then is cut off. */
const REQUEST_TIMEOUT_MS = 10_000;
const GRACE_MS = 1000;

interface Running {
  readonly options: WebhookOptions;
  readonly config: WebhookConfig;
  readonly pool: Pool;
  readonly metrics: Metrics;
  readonly admission: Admission;
  readonly certificate: CertificateWatch;
  isStopping: boolean;
}

/** Starts to serve. Throws ReadygateError where the certificate cannot be used or a port is taken. */
export async function startWebhook(options: WebhookOptions): Promise<Webhook> {
  const { log, settings, now } = options;
  const { config } = settings;
  const metrics = createMetrics(options.version);
  let tls: HttpsServer | null = null;
  const certificate = watchCertificate(options.certificate, {
    changed({ credentials, expires }) {
      tls?.setSecureContext({ cert: credentials.certificate, key: credentials.key, minVersion: 'TLSv1.2' });
      metrics.certificate(expires);
      log('info', 'certificate reloaded', { expires: new Date(expires).toISOString() });
    },
    failed: (problem) => log('error', 'certificate not reloaded', { problem }),
  });
  metrics.certificate(certificate.current().expires);
  const onReplaced = (reason: string) => {
    metrics.workerReplaced();
    log('error', 'worker replaced', { reason });
  };
  const pool = await createPool({ size: config.workers, settings, onReplaced, ...(options.workerScript === undefined ? {} : { script: options.workerScript }) });
  const admission = createAdmission({ config, pool, metrics, log, now });
  const running: Running = { options, config, pool, metrics, admission, certificate, isStopping: false };
  const { credentials } = certificate.current();
  tls = createHttpsServer({ cert: credentials.certificate, key: credentials.key, minVersion: 'TLSv1.2', keepAliveTimeout: KEEP_ALIVE_MS, requestTimeout: REQUEST_TIMEOUT_MS, headersTimeout: REQUEST_TIMEOUT_MS }, (request, response) => serve(running, request, response));
  const plain = createHttpServer({ requestTimeout: REQUEST_TIMEOUT_MS }, (request, response) => serveState(running, request, response));
  try {
    await listen(tls, options.port, options.host);
    await listen(plain, options.metricsPort, options.host);
  } catch (error) {
    certificate.stop();
    await Promise.all([closeNow(tls), closeNow(plain), pool.close()]);
    throw error;
  }
  return { port: portOf(tls), metricsPort: portOf(plain), stop: () => stop(running, [tls, plain]) };
}

function serve(running: Running, request: IncomingMessage, response: ServerResponse): void {
  if (running.isStopping) response.setHeader('Connection', 'close');
  if (pathOf(request) !== '/validate') return serveState(running, request, response);
  if (request.method !== 'POST') {
    response.setHeader('Allow', 'POST');
    return send(response, 405, 'text/plain; charset=utf-8', 'Admission requests are sent by POST.\n');
  }
  running.admission.answer(request, response).catch((error: unknown) => {
    running.options.log('error', 'bug', { error: error instanceof Error ? (error.stack ?? error.name) : 'unknown' });
    if (!response.headersSent) send(response, 500, 'text/plain; charset=utf-8', 'This is a bug of readygate.\n');
  });
}

/** Health and figures. Ready means: a thread can judge, the certificate holds, and nobody asked to stop. */
function serveState(running: Running, request: IncomingMessage, response: ServerResponse): void {
  const { pool, certificate, metrics, admission } = running;
  const answer = (status: number, body: string) => send(response, status, 'text/plain; charset=utf-8', `${body}\n`);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return answer(405, 'Only GET is served here.');
  }
  switch (pathOf(request)) {
    case '/healthz':
      return answer(200, 'ok');
    case '/readyz': {
      const missing = [running.isStopping && 'stopping', pool.ready() === 0 && 'no thread is ready', certificate.current().expires <= running.options.now() && 'the certificate has expired'].filter((reason) => reason !== false);
      return missing.length === 0 ? answer(200, 'ok') : answer(503, missing.join(', '));
    }
    case '/metrics':
      return send(response, 200, 'text/plain; version=0.0.4; charset=utf-8', metrics.expose({ inFlight: admission.inFlight(), workers: pool.ready(), residentBytes: process.memoryUsage.rss() }));
    default:
      return answer(404, 'There is /validate, /healthz, /readyz and /metrics.');
  }
}

async function stop(running: Running, servers: readonly Server[]): Promise<void> {
  const { config, options, certificate, pool, admission } = running;
  running.isStopping = true;
  options.log('info', 'stopping', { drainSeconds: config.drainSeconds, inFlight: admission.inFlight() });
  await wait(config.drainSeconds * 1000);
  const closed = servers.map((server) => new Promise<void>((resolve) => void server.close(() => resolve())));
  for (const server of servers) server.closeIdleConnections();
  await Promise.race([Promise.all(closed), wait(config.deadlineMilliseconds + GRACE_MS)]);
  for (const server of servers) server.closeAllConnections();
  certificate.stop();
  await pool.close();
  options.log('info', 'stopped');
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      reject(new ReadygateError({ code: 'argument', message: `Cannot listen on ${host}, port ${port}: ${error.message}.`, remedy: 'Choose another --host, --port or --metrics-port.', location: null }));
    });
    server.listen(port, host, () => resolve());
  });
}

function closeNow(server: Server): Promise<void> {
  return new Promise((resolve) => void server.close(() => resolve()));
}

function portOf(server: Server): number {
  const address = server.address() as AddressInfo;
  return address.port;
}

function pathOf({ url = '' }: IncomingMessage): string {
  return url.split('?', 1)[0] ?? '';
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, milliseconds));
}

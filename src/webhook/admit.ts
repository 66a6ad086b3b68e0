import type { IncomingMessage, ServerResponse } from 'node:http';
import type { WebhookConfig } from '../config/webhook.js';
import { isRefusal, readAdmission } from './admission.js';
import { isBodyFailure, readBody } from './body.js';
import { type Answer, type Facts, factsOf, refusalOf } from './handle.js';
import type { Log, LogLevel } from './log.js';
import type { FailureReason, Metrics } from './metrics.js';
import type { Pool } from './pool.js';
import { type Failure, respondFailure, toReview } from './response.js';

/** What answering requests needs. */
export interface AdmitOptions {
  readonly config: WebhookConfig;
  readonly pool: Pool;
  readonly metrics: Metrics;
  readonly log: Log;
  /** Milliseconds since 1970. */
  now(): number;
}

/** Answers admission requests. */
export interface Admission {
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>;
  inFlight(): number;
}

const FAILURES: Readonly<Record<FailureReason, Failure>> = {
  deadline: { code: 504, reason: 'Timeout', message: 'The evaluation took too long.' },
  overload: { code: 429, reason: 'TooManyRequests', message: 'Too many requests at once.' },
  evaluation: { code: 500, reason: 'InternalError', message: 'The policies failed on this object.' },
  worker: { code: 500, reason: 'InternalError', message: 'The evaluation ended before it was done.' },
};
/** What is left of the API server's own timeout for the way back. */
const SHARE_OF_TIMEOUT = 0.9;

/**
 * Makes what stands behind `/validate`: read the body, ask a thread, answer within the deadline. Beyond the number of requests in flight, the answer is at
 * once that of the failure mode; beyond twice that number, not even the body is read.
 */
export function createAdmission(options: AdmitOptions): Admission {
  const { config, metrics } = options;
  let inFlight = 0;
  return {
    inFlight: () => inFlight,
    async answer(request, response) {
      if (inFlight >= config.maxInFlight * 2) return void refuse(options, response, 503, 'Too many requests at once.');
      inFlight += 1;
      const started = performance.now();
      try {
        const body = await readBody(request, config.maxBodyBytes);
        if (body === null) return;
        if (isBodyFailure(body)) return void refuse(options, response, body.status, body.message);
        const answer = inFlight > config.maxInFlight ? failed(options, body, 'overload') : await judge(options, body, deadlineOf(request, config));
        const seconds = (performance.now() - started) / 1000;
        if (answer.facts.result === 'refused') return void refuse(options, response, answer.status, answer.facts.note);
        send(response, answer.status, 'application/json', answer.body);
        metrics.answered(answer.facts, seconds);
        report(options, answer.facts, seconds);
      } finally {
        inFlight -= 1;
      }
    },
  };
}

/** Sends a whole response. */
export function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body), 'X-Content-Type-Options': 'nosniff' });
  response.end(body);
}

/** The API server says how long it waits, as `?timeout=2s`. */
function deadlineOf(request: IncomingMessage, { deadlineMilliseconds }: WebhookConfig): number {
  const seconds = /[?&]timeout=(\d+)s(?:&|$)/.exec(request.url ?? '')?.[1];
  return seconds === undefined ? deadlineMilliseconds : Math.min(deadlineMilliseconds, Number(seconds) * 1000 * SHARE_OF_TIMEOUT);
}

async function judge(options: AdmitOptions, body: Uint8Array, milliseconds: number): Promise<Answer> {
  const today = new Date(options.now()).toISOString().slice(0, 10);
  const result = await options.pool.ask({ body, today }, milliseconds);
  if (typeof result === 'string') return failed(options, body, result);
  if (result.facts.result === 'failed') options.metrics.failed('evaluation');
  return result;
}

/** Without a thread's answer, the request is read here: its uid has to stand in the answer, and its name in the log. */
function failed({ config, metrics }: AdmitOptions, body: Uint8Array, reason: FailureReason): Answer {
  const request = readAdmission(Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8'));
  if (isRefusal(request)) return refusalOf(request);
  metrics.failed(reason);
  const failure = FAILURES[reason];
  return { status: 200, body: toReview(respondFailure(request.uid, failure, config.failureMode)), facts: { ...factsOf(request), result: 'failed', note: failure.message } };
}

function refuse({ metrics, log }: AdmitOptions, response: ServerResponse, status: number, message: string): void {
  metrics.refused(status);
  log('warn', 'refused', { status, note: message });
  send(response, status, 'text/plain; charset=utf-8', `${message}\n`);
}

function report({ log }: AdmitOptions, facts: Facts, seconds: number): void {
  const { result, uid, operation, subject, dryRun, decisions, note } = facts;
  const level: LogLevel = result === 'failed' ? 'error' : decisions.length > 0 ? 'info' : 'debug';
  const byOutcome: Record<string, string[]> = {};
  for (const { rule, outcome } of decisions) (byOutcome[outcome] ??= []).push(rule);
  log(level, result, { uid, operation, object: subject, dryRun, ...byOutcome, milliseconds: Math.round(seconds * 1e5) / 100, ...(note === '' ? {} : { note }) });
}

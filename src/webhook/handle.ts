import { ReadygateError } from '../errors.js';
import type { WebhookConfig } from '../config/webhook.js';
import { review, type ReviewOptions } from '../review.js';
import { type AdmissionRequest, isRefusal, readAdmission, type Refusal } from './admission.js';
import { createModes, decideFindings, type Outcome } from './decide.js';
import { allow, respond, respondFailure, toReview } from './response.js';
import { createSubjectFinder } from './subject.js';
import { nameSubject } from './text.js';

/** The answer to one body, with what logs and figures say of it: ids and names, never a value of the object. */
export interface Answer {
  /** HTTP status: 200 for every verdict. */
  readonly status: number;
  readonly body: string;
  readonly facts: Facts;
}

/** What happened to a request. */
export interface Facts {
  readonly result: 'allowed' | 'denied' | 'failed' | 'refused';
  readonly uid: string;
  readonly operation: string;
  readonly subject: string;
  readonly dryRun: boolean;
  /** Rules with what was decided about their findings, one entry for each finding. */
  readonly decisions: readonly { readonly rule: string; readonly outcome: Outcome }[];
  /** Why nothing was judged, or what failed; empty where there was a verdict. */
  readonly note: string;
}

/** What requests are answered with. */
export interface HandlerOptions {
  readonly config: WebhookConfig;
  readonly review: Omit<ReviewOptions, 'today' | 'inlineWaivers' | 'environment'>;
}

/** Answers a body; `today` is what waivers are measured against. Pure, and never throws for what the body holds. */
export type Handler = (body: string, today: string) => Answer;

/** Makes the handler that a worker runs. */
export function createHandler({ config, review: options }: HandlerOptions): Handler {
  const findSubject = createSubjectFinder(config.controllers);
  const modeOf = createModes(config);
  return (body, today) => {
    const request = readAdmission(body);
    if (isRefusal(request)) return refusalOf(request);
    const facts = factsOf(request);
    const subject = findSubject(request);
    if ('unjudged' in subject) return { status: 200, body: toReview(allow(request.uid)), facts: { ...facts, note: subject.unjudged } };
    const reviewOptions = { ...options, today, inlineWaivers: config.inlineWaivers, environment: config.environment };
    const judge = () => {
      const after = review(subject.object, reviewOptions);
      const [error] = after.errors;
      if (error !== undefined) throw new ReadygateError(error);
      const isUpdate = subject.before !== null && config.updates === 'worse';
      const before = isUpdate && after.findings.length > 0 ? review(subject.before ?? {}, reviewOptions).findings : null;
      const decided = decideFindings(after.findings, before, (finding) => modeOf(finding, request.namespace));
      const response = respond(request, decided, after.notices);
      const decisions = decided.map(({ finding, outcome }) => ({ rule: finding.ruleId, outcome }));
      return { status: 200, body: toReview(response), facts: { ...facts, result: response.allowed ? ('allowed' as const) : ('denied' as const), decisions } };
    };
    return orFailure(judge, request, { facts, mode: config.failureMode });
  };
}

/** The policies may fail, and an object may be too deep to be looked at: neither may end the worker. */
function orFailure(judge: () => Answer, { uid }: AdmissionRequest, { facts, mode }: { readonly facts: Facts; readonly mode: WebhookConfig['failureMode'] }): Answer {
  try {
    return judge();
  } catch (error) {
    if (!(error instanceof ReadygateError) && !(error instanceof RangeError)) throw error;
    const [message, detail] = error instanceof ReadygateError ? ['The policies failed on this object.', error.message] : ['The object is nested too deeply.', ''];
    const response = respondFailure(uid, { code: 500, reason: 'InternalError', message }, mode, detail);
    return { status: 200, body: toReview(response), facts: { ...facts, result: 'failed', note: message } };
  }
}

/** What is known of a request before it is judged. */
export function factsOf(request: AdmissionRequest): Facts {
  return { ...NO_FACTS, uid: request.uid, operation: request.operation, subject: nameSubject(request), dryRun: request.dryRun };
}

/** The answer to a body that is no request. */
export function refusalOf({ status, message }: Refusal): Answer {
  return { status, body: `${message}\n`, facts: { ...NO_FACTS, result: 'refused', note: message } };
}

const NO_FACTS: Facts = { result: 'allowed', uid: '', operation: '', subject: '', dryRun: false, decisions: [], note: '' };

import type { Problem } from '../errors.js';
import type { Finding } from '../types.js';
import { ADMISSION_VERSION, type AdmissionRequest } from './admission.js';
import type { Decided, Outcome } from './decide.js';
import { denialText, limitWarnings, LONGEST_WARNING, nameSubject, noticeOf, shorten, warningOf } from './text.js';

/** What is answered to a request, as the API server reads it. */
export interface AdmissionResponse {
  readonly uid: string;
  readonly allowed: boolean;
  readonly status?: Status;
  readonly warnings?: readonly string[];
  readonly auditAnnotations?: Readonly<Record<string, string>>;
}

interface Status {
  readonly code: number;
  readonly reason: string;
  readonly message: string;
  readonly details?: { readonly causes: readonly { readonly reason: string; readonly message: string; readonly field: string }[] };
}

/** An audit event has room for much more than a warning, but not for everything. */
const LONGEST_ANNOTATION = 8192;
const CAUSES = 50;
const LONGEST_DETAIL = 1000;

/** The answer to a request whose object was judged. */
export function respond(request: AdmissionRequest, decided: readonly Decided[], notices: readonly Problem[]): AdmissionResponse {
  const of = (...outcomes: readonly Outcome[]) => decided.filter(({ outcome }) => outcomes.includes(outcome)).map(({ finding }) => finding);
  const denied = of('deny');
  const warnings = limitWarnings([...notices.map(noticeOf), ...of('known', 'warn').map(warningOf)]);
  return {
    uid: request.uid,
    allowed: denied.length === 0,
    ...(denied.length === 0 ? {} : { status: denial(denied, nameSubject(request)) }),
    ...(warnings.length === 0 ? {} : { warnings }),
    ...(decided.length === 0 ? {} : { auditAnnotations: annotate(decided) }),
  };
}

/** The answer to a request about which there is nothing to say. */
export function allow(uid: string): AdmissionResponse {
  return { uid, allowed: true };
}

/** Why no verdict was reached, as a Kubernetes status says it. */
export interface Failure {
  readonly code: number;
  readonly reason: string;
  /** A sentence without anything of the object, since logs and audit events get it. */
  readonly message: string;
}

/** The answer where no verdict was reached, as the failure mode says. `detail` is for nobody but whoever made the request. */
export function respondFailure(uid: string, failure: Failure, mode: 'deny' | 'allow', detail = ''): AdmissionResponse {
  const message = `readygate reached no verdict: ${failure.message}`;
  const common = { uid, auditAnnotations: { error: failure.message } };
  if (mode === 'allow') return { ...common, allowed: true, warnings: [shorten(message, LONGEST_WARNING)] };
  return { ...common, allowed: false, status: { ...failure, message: shorten(`${message} ${detail}`, LONGEST_DETAIL) } };
}

/** The body that carries an answer. */
export function toReview(response: AdmissionResponse): string {
  return JSON.stringify({ apiVersion: ADMISSION_VERSION, kind: 'AdmissionReview', response });
}

function denial(denied: readonly Finding[], subject: string): Status {
  return {
    code: 403,
    reason: 'Forbidden',
    message: denialText(denied, subject),
    details: { causes: denied.slice(0, CAUSES).map(({ ruleId, message, path }) => ({ reason: ruleId, message, field: path })) },
  };
}

/** `findings` has a line for each finding that fits; `items` and `rules` are short and always whole. */
function annotate(decided: readonly Decided[]): Record<string, string> {
  const lines = decided.map(({ finding: { ruleId, severity, items, path }, outcome }) => `${outcome} ${ruleId} ${severity} ${items.join(',')} ${path}`);
  const standing = decided.filter(({ outcome }) => outcome !== 'waived').map(({ finding }) => finding);
  const annotations = {
    items: distinct(standing.flatMap(({ items }) => items)),
    rules: distinct(standing.map(({ ruleId }) => ruleId)),
    waived: distinct(decided.filter(({ outcome }) => outcome === 'waived').map(({ finding }) => finding.ruleId)),
    findings: joinWithin(lines, LONGEST_ANNOTATION),
  };
  return Object.fromEntries(Object.entries(annotations).filter(([, text]) => text !== ''));
}

function distinct(ids: readonly string[]): string {
  return [...new Set(ids)].sort().join(',');
}

function joinWithin(lines: readonly string[], length: number): string {
  let text = '';
  for (const [index, line] of lines.entries()) {
    const next = text === '' ? line : `${text}\n${line}`;
    if (next.length > length) return `${text}\nand ${lines.length - index} more`;
    text = next;
  }
  return text;
}

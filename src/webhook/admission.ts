import { isList, isObject, property, textAt } from '../base/json.js';
import type { JsonObject, JsonValue } from '../types.js';

/** The one version of the admission API that is spoken. */
export const ADMISSION_VERSION = 'admission.k8s.io/v1';

const OPERATIONS = ['CREATE', 'UPDATE', 'DELETE', 'CONNECT'] as const;
export type Operation = (typeof OPERATIONS)[number];

/** What of an AdmissionRequest decides the answer. */
export interface AdmissionRequest {
  readonly uid: string;
  readonly operation: Operation;
  readonly apiGroup: string;
  readonly kind: string;
  /** Empty for a whole object, such as `status` for a part of it. */
  readonly subResource: string;
  /** Empty for objects of the cluster; of a Namespace, its own name. */
  readonly namespace: string;
  readonly name: string;
  readonly user: string;
  readonly dryRun: boolean;
  readonly object: JsonObject | null;
  readonly oldObject: JsonObject | null;
}

/** A request that is none: what to answer instead of a verdict. */
export interface Refusal {
  readonly status: 400;
  readonly message: string;
}

/** Reads the body of a request. Whatever is in it, the result is a request or a refusal; nothing is thrown. */
export function readAdmission(body: string): AdmissionRequest | Refusal {
  const review = parse(body);
  if (review === undefined) return refuse(body.trim() === '' ? 'The body is empty; it must be an AdmissionReview.' : 'The body is not JSON.');
  if (!isObject(review) || textAt(review, 'kind') !== 'AdmissionReview') return refuse('The body is not an AdmissionReview.');
  const version = textAt(review, 'apiVersion') ?? '';
  if (version !== ADMISSION_VERSION) return refuse(`The AdmissionReview has the version ${show(version)}; readygate speaks ${ADMISSION_VERSION}. Set admissionReviewVersions: [v1].`);
  const request = property(review, 'request');
  if (!isObject(request)) return refuse('The AdmissionReview has no request.');
  return readRequest(request);
}

/** Whether reading a body failed. */
export function isRefusal(read: AdmissionRequest | Refusal): read is Refusal {
  return 'status' in read;
}

function readRequest(request: JsonObject): AdmissionRequest | Refusal {
  const uid = textAt(request, 'uid') ?? '';
  if (uid === '') return refuse('The request has no uid.');
  const operation = OPERATIONS.find((known) => known === request['operation']);
  if (operation === undefined) return refuse(`The request has the operation ${show(textAt(request, 'operation') ?? '')}; it must be one of ${OPERATIONS.join(', ')}.`);
  const kind = property(request, 'kind');
  if (textAt(kind, 'kind') === null) return refuse('The request does not say the kind of its object.');
  const object = property(request, 'object') ?? null;
  if ((operation === 'CREATE' || operation === 'UPDATE') && !isObject(object)) return refuse(`The request has the operation ${operation}, but no object.`);
  const oldObject = property(request, 'oldObject') ?? null;
  return {
    uid,
    operation,
    apiGroup: textAt(kind, 'group') ?? '',
    kind: textAt(kind, 'kind') ?? '',
    subResource: textAt(request, 'subResource') ?? '',
    namespace: textAt(request, 'namespace') ?? '',
    name: textAt(request, 'name') ?? '',
    user: textAt(property(request, 'userInfo'), 'username') ?? '',
    dryRun: property(request, 'dryRun') === true,
    object: isObject(object) ? object : null,
    oldObject: isObject(oldObject) ? oldObject : null,
  };
}

function parse(body: string): JsonValue | undefined {
  try {
    return JSON.parse(body) as JsonValue;
  } catch {
    return undefined;
  }
}

function refuse(message: string): Refusal {
  return { status: 400, message };
}

/** A value that a stranger sent, short and on one line. */
function show(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}

/** The owner references of an object. */
export function ownersOf(object: JsonObject): readonly JsonObject[] {
  const owners = property(property(object, 'metadata'), 'ownerReferences');
  return isList(owners) ? owners.filter(isObject) : [];
}

import { isObject } from '../../base/json.js';
import type { JsonObject, JsonValue, Path } from '../../types.js';
import { isAnnotationKey, isDnsLabel, isDnsSubdomain, isLabelKey, isLabelValue } from '../syntax.js';
import { type Subject, demand, isEmpty, objectAt, reject } from './report.js';

/** Kinds that are questions to the API server, which never stores them, and the one that it finds a name for. */
const NAMELESS = /Review$|^(?:APIGroup|APIVersions|Binding|Eviction|LimitRange|Scale|Status|TokenRequest)$/;

/** Kinds whose names are checked in another way, or not at all. */
const FREELY_NAMED = new Set([
  'CertificateSigningRequest',
  'ClusterRole',
  'ClusterRoleBinding',
  'ClusterTrustBundle',
  'Event',
  'IPAddress',
  'LeaseCandidate',
  'PodDisruptionBudget',
  'Role',
  'RoleBinding',
  'StorageVersion',
]);

const LABEL_NAMED = new Set(['Namespace', 'Service']);

/** `metadata.name` by the rules of the kind, and the syntax of labels and annotations. */
export function checkMetadata(subject: Subject): void {
  const { object, kind } = subject;
  const metadata = objectAt(object, 'metadata');
  const { name, generateName } = metadata;
  if (!isEmpty(name)) checkName(subject, name);
  else if (isEmpty(generateName) && !NAMELESS.test(kind)) demand(subject, ['metadata', 'name'], 'a name');
  checkLabels(subject, ['metadata'], metadata, 'labels');
  checkAnnotations(subject, ['metadata'], metadata);
}

export const DNS_LABEL = 'at most 63 lower-case letters, digits and "-", beginning and ending with a letter or digit';
export const DNS_SUBDOMAIN = 'lower-case letters, digits, "-" and ".", beginning and ending with a letter or digit';
const LABEL_KEY = 'a label key: at most 63 letters, digits, "-", "_" and ".", after an optional domain and "/"';
const LABEL_VALUE = 'a label value: at most 63 letters, digits, "-", "_" and ".", beginning and ending with a letter or digit';

function checkName(subject: Subject, name: JsonValue | undefined): void {
  const { kind, minor } = subject;
  if (typeof name !== 'string' || FREELY_NAMED.has(kind)) return;
  const path = ['metadata', 'name'];
  if (LABEL_NAMED.has(kind)) {
    if (!isDnsLabel(name)) reject(subject, path, name, DNS_LABEL);
    // Services may begin with a digit since the gate RelaxedServiceNameValidation.
    else if (kind === 'Service' && minor < 34 && !/^[a-z]/.test(name)) reject(subject, path, name, `${DNS_LABEL}, and beginning with a letter`);
    return;
  }
  if (!isDnsSubdomain(name)) reject(subject, path, name, DNS_SUBDOMAIN);
  else if (kind === 'CronJob' && name.length > 52) reject(subject, path, name, 'at most 52 characters long');
}

/** Keys and values of labels, node selectors and the like, which stand in `field` of the object at `path`. */
export function checkLabels(subject: Subject, path: Path, holder: JsonObject, field: string): void {
  const labels = holder[field];
  if (!isObject(labels)) return;
  for (const key of Object.keys(labels)) {
    const value = labels[key];
    if (!isLabelKey(key)) reject(subject, [...path, field, key], key, LABEL_KEY);
    else if (typeof value === 'string' && !isLabelValue(value)) reject(subject, [...path, field, key], value, LABEL_VALUE);
  }
}

function checkAnnotations(subject: Subject, path: Path, metadata: JsonObject): void {
  const { annotations } = metadata;
  if (!isObject(annotations)) return;
  for (const key of Object.keys(annotations)) {
    if (!isAnnotationKey(key)) reject(subject, [...path, 'annotations', key], key, LABEL_KEY);
  }
}

/** The metadata of a pod template: only labels and annotations count. */
export function checkTemplateMetadata(subject: Subject, path: Path, template: JsonObject): void {
  const { metadata } = template;
  if (!isObject(metadata)) return;
  const metadataPath = [...path, 'metadata'];
  checkLabels(subject, metadataPath, metadata, 'labels');
  checkAnnotations(subject, metadataPath, metadata);
}

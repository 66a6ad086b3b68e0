import { isPlaceholder } from '../base/placeholder.js';

const DNS_LABEL = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/;
const DNS_SUBDOMAIN = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/;
const QUALIFIED_PART = /^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/;
const PORT_NAME = /^(?=.*[a-z])[a-z0-9]+(?:-[a-z0-9]+)*$/;
const QUANTITY = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[numkMGTPE]|[KMGTPE]i|[eE][+-]?\d+)?$/;
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:\d\d)$/;

/** Whether a text is filled in by another tool before anything is sent to a cluster, so that nothing can be said about it. */
export function isUnresolved(text: string): boolean {
  return /[$<{@_E]/.test(text) && (/\$[\w({]/.test(text) || isPlaceholder(text));
}

/** RFC 1123 label: what a container, a namespace or a volume is called. */
export function isDnsLabel(text: string): boolean {
  return text.length <= 63 && DNS_LABEL.test(text);
}

/** RFC 1123 subdomain: what most objects are called. */
export function isDnsSubdomain(text: string): boolean {
  return text.length <= 253 && DNS_SUBDOMAIN.test(text);
}

/** IANA service name: what a container's port is called (RFC 6335). */
export function isPortName(text: string): boolean {
  return text.length <= 15 && PORT_NAME.test(text);
}

/** `name` or `prefix/name`: the key of a label. */
export function isLabelKey(text: string): boolean {
  const slash = text.indexOf('/');
  if (slash !== -1 && !isDnsSubdomain(text.slice(0, slash))) return false;
  const name = text.slice(slash + 1);
  return name.length <= 63 && QUALIFIED_PART.test(name);
}

export function isLabelValue(text: string): boolean {
  return text === '' || (text.length <= 63 && QUALIFIED_PART.test(text));
}

/** The key of an annotation is that of a label, except that the prefix may have capitals. */
export function isAnnotationKey(text: string): boolean {
  return isLabelKey(text.toLowerCase());
}

export function isPortNumber(value: number): boolean {
  return value >= 1 && value <= 65_535;
}

/** A quantity as text, such as `500m`, `1.5Gi` or `1e3`; spaces around it are ignored (k8s.io/apimachinery/pkg/api/resource). */
export function isQuantity(text: string): boolean {
  return QUANTITY.test(text) || QUANTITY.test(text.trim());
}

/** Standard base64 with padding; line breaks do not count (RFC 4648, as Go's encoding/base64 reads it). */
export function isBase64(text: string): boolean {
  return BASE64.test(text) || (/[\r\n]/.test(text) && BASE64.test(text.replaceAll(/[\r\n]/g, '')));
}

/** A point in time as `2006-01-02T15:04:05Z` (RFC 3339). */
export function isTime(text: string): boolean {
  return RFC3339.test(text);
}

import type { Identity } from '../types.js';

/** Names and lines come from files that anybody may have written: control characters in them must not reach the terminal. */
export function visible(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f]/g, '\ufffd');
}

/** `Deployment shop/web`, or a Terraform address. */
export function nameOf(resource: Identity): string {
  if (resource.address !== null) return resource.address;
  return `${resource.kind} ${resource.namespace === null ? '' : `${resource.namespace}/`}${resource.name}`;
}

import type { Violation } from '../types.js';

/** Fills the `{name}` places of a message with a violation's parameters. A place without a parameter stays as it is: the rules' own check refuses it. */
export function fillMessage(message: string, params: Violation['params']): string {
  return message.replace(/\{(\w+)\}/g, (place, name: string) => (Object.hasOwn(params, name) ? String(params[name]) : place));
}

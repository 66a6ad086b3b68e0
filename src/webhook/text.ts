import { property } from '../base/json.js';
import type { Problem } from '../errors.js';
import type { Finding, JsonValue } from '../types.js';

/** Kubernetes asks for warnings of at most this length; longer ones may be cut or left out. */
export const LONGEST_WARNING = 120;
/** The API server passes on 4,096 characters of warnings in all; the rest of the room is for the line that says so. */
const WARNINGS_IN_ALL = 4096 - LONGEST_WARNING;
/** Findings that a denial spells out. */
const DENIALS_IN_FULL = 20;

/** `K8S-0012 SEC-RUNTIME-3: Container web has no memory limit`: ids first, so that they survive whatever is cut off. */
export function warningOf(finding: Finding): string {
  return shorten(`${finding.ruleId} ${finding.items.join(' ')}: ${finding.message}`, LONGEST_WARNING);
}

/** A waiver that does not count, for whoever wrote it. */
export function noticeOf(problem: Problem): string {
  return shorten(`readygate: ${problem.message} ${problem.remedy}`, LONGEST_WARNING);
}

/** As many warnings as the API server passes on, each once, and how many are left. */
export function limitWarnings(warnings: readonly string[]): string[] {
  const kept: string[] = [];
  const distinct = [...new Set(warnings)];
  let length = 0;
  for (const warning of distinct) {
    length += warning.length;
    if (length > WARNINGS_IN_ALL) break;
    kept.push(warning);
  }
  const left = distinct.length - kept.length;
  return left === 0 ? kept : [...kept, `readygate: ${left} more; the audit annotation "findings" and readygate scan have them.`];
}

/** The text of a denial: each finding with its rule, item, path and remedy on lines of its own. */
export function denialText(denied: readonly Finding[], subject: string): string {
  const [shown, left] = [denied.slice(0, DENIALS_IN_FULL), denied.length - DENIALS_IN_FULL];
  const lines = shown.flatMap(({ ruleId, severity, items, path, message, remediation }) => [`- ${ruleId} (${severity}, ${items.join(', ')}) at ${path}: ${message}.`, `  ${remediation}`]);
  const more = left > 0 ? [`- and ${left} more; readygate scan lists them.`] : [];
  return [`${denied.length} ${denied.length === 1 ? 'finding denies' : 'findings deny'} ${subject}:`, ...lines, ...more].map(onOneLine).join('\n');
}

/** `Deployment shop/web`. */
export function nameSubject(request: { readonly kind: string; readonly namespace: string; readonly name: string; readonly object: JsonValue }): string {
  const metadata = property(request.object, 'metadata');
  const generated = property(metadata, 'generateName');
  const name = request.name !== '' ? request.name : typeof generated === 'string' ? `${generated}…` : '';
  const isNamespaced = request.namespace !== '' && request.kind !== 'Namespace';
  return onOneLine(`${request.kind} ${isNamespaced ? `${request.namespace}/` : ''}${name}`.trim());
}

/** A text without control characters, which the API server refuses in warnings and which would break lines and terminals. */
export function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}

/** Cuts a text at a whole character. */
export function shorten(text: string, length: number): string {
  const line = onOneLine(text).trim();
  if (line.length <= length) return line;
  let kept = '';
  for (const character of line) {
    if (kept.length + character.length > length - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

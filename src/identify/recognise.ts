import { isObject, textAt, property } from '../base/json.js';
import type { InputType, JsonValue } from '../types.js';
import { groupOf, isWorkloadKind } from './kind.js';

/** What a YAML or JSON document is, and, where it looks like a manifest but is none, what is wrong. */
export interface Recognition {
  readonly type: InputType;
  readonly mistake: { readonly message: string; readonly remedy: string } | null;
}

/** Tells what a document is from its content. */
export function recognise(value: JsonValue): Recognition {
  if (!isObject(value)) return { type: 'other', mistake: null };
  const apiVersion = textAt(value, 'apiVersion');
  const kind = textAt(value, 'kind');
  if (apiVersion !== null && kind !== null && kind !== '') {
    return { type: groupOf(apiVersion) === 'kustomize.config.k8s.io' ? 'kustomization' : 'kubernetes', mistake: null };
  }
  if (apiVersion === null && kind !== null && isWorkloadKind(kind) && isObject(property(value, 'spec'))) {
    return { type: 'other', mistake: { message: `The ${kind} has no apiVersion, so Kubernetes refuses it.`, remedy: 'Add the apiVersion.' } };
  }
  const misspelled = apiVersion === null && kind !== null && isObject(property(value, 'metadata')) ? Object.keys(value).find((key) => key !== 'apiVersion' && /api[-_ ]?version/i.test(key)) : undefined;
  if (misspelled !== undefined) {
    return { type: 'other', mistake: { message: `The ${kind} has ${misspelled} in place of apiVersion, so Kubernetes refuses it.`, remedy: 'Write apiVersion.' } };
  }
  if (apiVersion !== null && textAt(value, 'name') !== null && textAt(value, 'version') !== null) return { type: 'helm-chart', mistake: null };
  return { type: 'other', mistake: null };
}

/**
 * Whether a text can hold a resource at all. Every Kubernetes object has the words `apiVersion` and `kind` in it, whatever the style,
 * unless somebody writes them with escapes, which nobody has been seen to do and which `kubectl` would still read.
 */
export function mayHoldKubernetes(text: string): boolean {
  return (text.includes('apiVersion') && text.includes('kind')) || text.includes('\\u') || text.includes('\\x');
}

/** Whether a text has the marks of a template: it is the input of another tool, and its output is what is deployed. */
export function isTemplate(text: string): boolean {
  // What stays in the file when it is deployed: `${{ … }}` of GitHub's workflows, `{{ $labels.instance }}` of Prometheus' alerts.
  const rest = text.replace(/\$\{\{[^}]*\}\}|\{\{-?\s*(?:\$(?:labels|value|externalLabels|externalURL)|humanize|printf "[^"]*" \$value)[^}]*\}\}/g, '');
  return /\{\{[^}]*\}\}|\{%-?\s*\w|<%[=-]?\s/.test(rest);
}

import { isObject, property } from '../../base/json.js';
import type { Path, Resource } from '../../types.js';

/** A file that a ConfigMap holds. */
export interface ConfigMapText {
  readonly key: string;
  readonly text: string;
  readonly path: Path;
}

/** The files of a ConfigMap: entries of several lines. */
export function textsOf({ value }: Resource): readonly ConfigMapText[] {
  const data = property(value, 'data');
  return isObject(data) ? Object.entries(data).flatMap(([key, text]) => (typeof text === 'string' && text.includes('\n') ? [{ key, text, path: ['data', key] }] : [])) : [];
}

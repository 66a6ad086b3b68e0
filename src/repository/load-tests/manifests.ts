import { isObject, property, textAt } from '../../base/json.js';
import type { JsonObject } from '../../types.js';
import type { DocumentFormat, EmbeddedFormat, Part } from '../format.js';
import { readK6 } from './k6.js';

/** Scripts for k6 in ConfigMaps, from where jobs and the operator of k6 run them. */
export const k6InConfigMap: EmbeddedFormat = { kinds: ['ConfigMap'], extract: ({ value }) => scriptsOf(value) };

/** The same in manifests below a folder of tests, which are otherwise not read. Only the entry of the script is located. */
export const k6InTestManifest: DocumentFormat = {
  type: 'load-test',
  amongTests: true,
  claims: () => false,
  countsAmongTests: (file) => /(?:^|\/)(?:k8s|kubernetes|manifests|deploy\w*)\/(?:.*\/)?tests?\/(?:.*\/)?[^/]*(?:load|perf|k6|stress|soak|tests?)[^/]*\.ya?ml$/i.test(file),
  mayHold: (text) => /['"]k6(?:\/|['"])/.test(text),
  identify: (value) => {
    if (textAt(value, 'kind') !== 'ConfigMap') return null;
    const parts = scriptsOf(value);
    return parts.length === 0 ? null : parts.map((part) => ({ ...part, hasLines: false }));
  },
};

function scriptsOf(configMap: JsonObject): readonly Part[] {
  const data = property(configMap, 'data');
  if (!isObject(data)) return [];
  return Object.entries(data).flatMap(([name, text]) => {
    if (typeof text !== 'string' || !/\.(?:js|ts|mjs)$/.test(name)) return [];
    return (readK6(text, name) ?? []).map((part) => ({ ...part, path: ['data', name] }));
  });
}

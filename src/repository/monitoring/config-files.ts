import { isObject, property } from '../../base/json.js';
import type { JsonValue, Resource } from '../../types.js';
import type { DocumentFormat, EmbeddedFormat, Part, ReadText } from '../format.js';
import { fluentBitPart } from './log-collectors.js';

/** Files that a ConfigMap or a Secret holds in clear, read by the formats that stand for such files alone. */
export function configFiles(formats: readonly DocumentFormat[]): EmbeddedFormat {
  return {
    kinds: ['ConfigMap', 'Secret'],
    extract: (resource, readText) => filesOf(resource).flatMap(([section, key, text]) => partsOf(formats, { section, key, text }, readText)),
  };
}

function filesOf({ kind, value }: Resource): readonly (readonly [section: string, key: string, text: JsonValue])[] {
  const section = kind === 'Secret' ? 'stringData' : 'data';
  const files = property(value, section);
  return isObject(files) ? Object.entries(files).map(([key, text]) => [section, key, text] as const) : [];
}

interface ConfigFile {
  readonly section: string;
  readonly key: string;
  readonly text: JsonValue;
}

/** Short texts are single settings, and a text that no format may hold is not parsed. */
function partsOf(formats: readonly DocumentFormat[], { section, key, text }: ConfigFile, readText: ReadText): readonly Part[] {
  if (typeof text !== 'string' || text.length < 20) return [];
  const fluent = key.endsWith('.conf') && text.includes('[OUTPUT]') ? fluentBitPart(text) : null;
  if (fluent !== null) return [{ ...fluent, path: [section, key] }];
  const candidates = formats.filter((format) => format.mayHold(text, key));
  if (candidates.length === 0) return [];
  const value = readText(text);
  if (!isObject(value)) return [];
  for (const format of candidates) {
    const parts = format.identify(value, key);
    if (parts !== null) return parts.map((part) => ({ ...part, path: [section, key], inText: part.path }));
  }
  return [];
}

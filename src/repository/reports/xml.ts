import { XMLParser } from 'fast-xml-parser';
import { isList, isObject } from '../../base/json.js';
import type { JsonObject, JsonValue } from '../../types.js';

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', parseAttributeValue: false, parseTagValue: false, processEntities: false, ignoreDeclaration: true, ignorePiTags: true });

/** An XML text as elements by name, with attributes beside them; null where it cannot be read. */
export function parseXml(text: string): JsonObject | null {
  try {
    const value: unknown = parser.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

/** The elements of a name: none, one or several. */
export function elements(value: JsonValue | undefined): readonly JsonObject[] {
  if (value === undefined || value === null) return [];
  return (isList(value) ? value : [value]).filter(isObject);
}

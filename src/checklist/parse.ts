import schema from '../../schemas/checklist.schema.json' with { type: 'json' };
import { validateWithSchema, type SchemaSubject } from '../base/schema.js';
import type { Problem } from '../errors.js';
import type { Checklist, JsonValue, Path, Position } from '../types.js';
import { checkItems } from './check-items.js';
import { flatten, toChecklist, type ChecklistFile } from './flatten.js';

/** A checklist, or what is wrong with its file. */
export type ChecklistResult = { readonly checklist: Checklist; readonly problems: readonly [] } | { readonly checklist: null; readonly problems: readonly Problem[] };

/**
 * Reads a checklist from the value of its file: against `schemas/checklist.schema.json` first and then, when its shape
 * is right, for what a schema cannot say. `locate` tells where a path of the value stands in the file.
 */
export function parseChecklist(file: string, value: JsonValue, locate: (path: Path) => Position): ChecklistResult {
  const subject: SchemaSubject = { code: 'checklist', file, locate };
  const misshapen = validateWithSchema(schema, value, subject);
  if (misshapen.length > 0) return { checklist: null, problems: misshapen };
  // Proven by the schema, whose shape ChecklistFile repeats.
  const content = value as unknown as ChecklistFile;
  const wrong = checkItems(flatten(content));
  if (wrong.length === 0) return { checklist: toChecklist(content), problems: [] };
  return { checklist: null, problems: wrong.map(({ path, message, remedy }) => ({ code: 'checklist', message, remedy, location: { file, ...locate(path) } })) };
}

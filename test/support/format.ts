import { readDocuments } from '../../src/parse/documents.js';
import { identifyDocument, identifyText, mayHoldDocument } from '../../src/repository/identify.js';
import type { Resource } from '../../src/types.js';

/** Resources of a text as a scan finds them: through the text formats, else document by document. */
export function resourcesOf(file: string, text: string): readonly Resource[] {
  const origin = { file, amongTests: false };
  const bytes = new TextEncoder().encode(text);
  const found = identifyText(origin, bytes);
  if (found !== null) return found.resources;
  if (!mayHoldDocument(origin, text)) return [];
  return readDocuments(file, bytes).documents.flatMap((document) => (document.kind === 'value' ? (identifyDocument(origin, document.value, document.index)?.resources ?? []) : []));
}

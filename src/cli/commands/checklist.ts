import { formatChecklistJson, formatChecklistText } from '../../checklist/format.js';
import { loadChecklist } from '../load.js';
import type { Terminal } from '../terminal.js';

/** Prints all items of a checklist. */
export async function checklistCommand(options: { readonly format: 'text' | 'json'; readonly checklist?: string }, terminal: Terminal): Promise<void> {
  const checklist = loadChecklist(options.checklist ?? null, terminal.cwd);
  await terminal.writeOut(options.format === 'json' ? formatChecklistJson(checklist) : formatChecklistText(checklist));
}

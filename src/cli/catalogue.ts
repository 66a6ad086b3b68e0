import { readFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../base/package-root.js';
import { loadBundledIndex } from '../policy/bundle.js';
import type { Catalogue, Checklist } from '../types.js';

/** The checklist that is used where nothing else is named. */
export const DEFAULT_CHECKLIST = 'novacron';

/** A checklist that comes with readygate; the build has checked and flattened it. */
export function loadBundledChecklist(name: string): Checklist {
  const checklist: Checklist = JSON.parse(readFileSync(path.join(packageRoot(), 'dist', 'checklists', `${name}.json`), 'utf8'));
  return checklist;
}

/** The bundled rules and checklist. */
export function loadCatalogue(): Catalogue {
  return { rules: loadBundledIndex().rules, checklist: loadBundledChecklist(DEFAULT_CHECKLIST) };
}

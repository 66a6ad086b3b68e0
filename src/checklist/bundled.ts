import { readFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../base/package-root.js';
import type { Checklist } from '../types.js';

/** The checklist that comes with readygate. */
export const DEFAULT_CHECKLIST = 'novacron';

/** Loads it; `npm run build` has checked and flattened it. */
export function loadBundledChecklist(): Checklist {
  return JSON.parse(readFileSync(path.join(packageRoot(), 'dist', 'checklists', `${DEFAULT_CHECKLIST}.json`), 'utf8')) as Checklist;
}

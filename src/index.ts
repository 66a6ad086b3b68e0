/**
 * readygate as a library.
 *
 * ```ts
 * import { createScanner } from 'readygate';
 * const scanner = await createScanner({ root: '/repository', today: '2026-11-24' });
 * const report = scanner.scan(['deploy']);
 * ```
 */
export { type Problem, formatProblem, ReadygateError } from './errors.js';
export { formatChecklist, type ChecklistOptions } from './report/checklist.js';
export { formatGithub } from './report/github/github.js';
export { formatGitlab } from './report/gitlab.js';
export { formatJson } from './report/json.js';
export { formatJunit, type JunitOptions } from './report/junit.js';
export { formatMarkdown, type MarkdownOptions } from './report/markdown/markdown.js';
export { formatSarif } from './report/sarif/sarif.js';
export { formatText, type TextOptions } from './report/text.js';
export { createScanner, type Scanner, type ScannerOptions } from './scanner.js';
export type * from './types.js';

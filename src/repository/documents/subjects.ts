/** What a document is for, told by its path and title: how to run a system, a record of what was done or found, or neither. */
export type Purpose = 'procedure' | 'record' | null;

const FOLDERS_OF_OTHER_THINGS =
  /(?:^|\/)(?:\.\w[\w.-]*|prompts?|agents?|commands|skills|templates?|archived?|old|deprecated|legacy|drafts?|research|future|marketing|sales|gtm|blog|vendor|third[_-]party|node_modules|proposals?|rfcs?|adrs?|decisions|stories|epics|prd|training|courses?|certification|changelogs?)\//i;
/** Names of what says how far somebody got, what is planned or what was agreed: it may mention a runbook, and is none. */
const OTHER_NAMES =
  /\b(?:summar(?:y|ies)|status|complet(?:ed|ion)|deliver(?:y|ed|ables?)|progress|prompts?|roadmap|vision|proposal|brief|assessment|evaluation|whitepaper|announcement|changelog|change log|history|todos?|templates?|executive|scorecard|readiness|recommendations?|research|implementation|enhancements?|investigation|decision|go no go|strategic|strategy|design|architecture|prd|adr|rfc|journey|final|agents?|claude|contributing|code of conduct|license|release notes|release \d[\d.]*|training|certification|brainstorming|sprint|sales|partner\w*|gtm|investors?|pricing|weeks? \d|upgrad(?:e|ing)|development|pull request)\b/i;
/** Names of files only: a title may say of which phase a plan is. A policy on how to report vulnerabilities is read by a format of its own. */
const OTHER_FILES = /\bcomplete\b|\bphase ?\d+\b|\bmarket\w*\b|^security(?: policy)?$/i;
const RECORDS = /\b(?:reports?|results?|analysis|findings|record|records|log|review|validation|forecast|audit|minutes)\b/i;

/** What is asked for as a decision, wherever decisions are kept. */
const DECISIONS = /\bshard(?:s|ing)?\b|\bpartitioning\b/i;

/** Decides by the path and the title. `words` of both are compared, so that `DR-TEST-RESULTS.md` and "DR test results" read alike. */
export function purposeOf(file: string, title: string): Purpose {
  if (DECISIONS.test(nameWords(file)) && !FOLDERS_OF_OTHER_THINGS.test(file.replace(/(^|\/)(?:adrs?|decisions)(?=\/)/gi, '$1kept'))) return 'procedure';
  if (FOLDERS_OF_OTHER_THINGS.test(file)) return null;
  const name = nameWords(file);
  if (/^readme$/i.test(name) && !/(?:^|\/)(?:runbooks?|playbooks?|operations|ops|sre|on-?call|oncall|incidents?)\/(?:[^/]+\/)?[^/]+$/i.test(file)) return null;
  if (OTHER_FILES.test(name) || OTHER_NAMES.test(name) || OTHER_NAMES.test(withoutRunbook(title))) return null;
  return RECORDS.test(name) || RECORDS.test(title) ? 'record' : 'procedure';
}

/** A title such as "Incident response runbook: release 2.4 upgrade" names its subject after what it is. */
function withoutRunbook(title: string): string {
  return /\b(?:runbook|playbook)\b/i.test(title) ? '' : title;
}

/** The name of a file without its ending as words: `DEPLOYMENT-RUNBOOK.md` is "deployment runbook". */
export function nameWords(file: string): string {
  return file
    .slice(file.lastIndexOf('/') + 1)
    .replace(/\.[a-z]+$/i, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[-_.\s]+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Words in a file's name that say that nobody deploys it, or only on a developer's machine. */
const ELSEWHERE = /(?:^|[._-])(?:examples?|samples?|templates?|tmpl|tpl|dist|tests?|testing|e2e|dev|devel|development|local|localhost|mocks?|fixtures?|schema)(?:[._-]|$)/i;
const NO_LONGER = /\.(?:bak|backup|orig|old|disabled)$/i;

const ELSEWHERE_FOLDER = /^(?:samples?|dev|devel|development|local|e2e|mocks?)$/i;

/** Whether what lies below a folder is not deployed. Folders of tests and examples are left out before, unless somebody names them. */
export function isElsewhereFolder(name: string): boolean {
  return ELSEWHERE_FOLDER.test(name);
}

/** Whether a file's name says that it is not deployed: an example, a template, a copy that was kept, for development or tests only. */
export function isElsewhere(name: string): boolean {
  return ELSEWHERE.test(name) || NO_LONGER.test(name);
}

/** Words in a file's or folder's name that say that nobody deploys it, or only on a developer's machine. */
const ELSEWHERE = /(?:^|[._-])(?:examples?|samples?|templates?|tmpl|tpl|dist|tests?|testing|e2e|dev|devel|development|local|localhost|mocks?|fixtures?|schema)(?:[._-]|$)/i;
const NO_LONGER = /\.(?:bak|backup|orig|old|disabled)$/i;

/** Whether one name of a path says that what it holds is not deployed: an example, a template, a copy that was kept, for development or tests only. */
export function isElsewhere(name: string): boolean {
  return ELSEWHERE.test(name) || NO_LONGER.test(name);
}

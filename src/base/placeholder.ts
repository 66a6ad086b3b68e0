/** `${VAR}`, `{{ … }}`, `<% … %>`, `@@VAR@@`, and as the whole text `__VAR__`, `<YOUR_KEY>`: text that another tool fills in before anything is deployed. */
const PLACEHOLDER = /\$\{[^}]*\}|\{\{[\s\S]*?\}\}|<%[\s\S]*?%>|@@\w+@@|^__\w+__$|^<[^<>\s][^<>]*>$/;

/** SOPS leaves the structure of a document and encrypts the values. */
const ENCRYPTED = 'ENC[';

/** What stands for a value of a Terraform plan that is sensitive. */
export const SENSITIVE = '(sensitive)';

/** Whether a text is not the value that will be deployed: a placeholder, encrypted, or hidden. */
export function isPlaceholder(text: string): boolean {
  if (text.startsWith(ENCRYPTED) || text === SENSITIVE) return true;
  return /[$<@_{]/.test(text) && PLACEHOLDER.test(text);
}

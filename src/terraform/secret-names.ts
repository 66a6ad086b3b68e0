import { isList, isObject } from '../base/json.js';
import type { JsonObject, JsonValue } from '../types.js';

/** Last words of names under which providers keep secrets. */
const SECRET_NAME =
  /(?:^|_)(?:password|passwd|passphrase|secret|token|private_key|private_key_pem|secret_key|access_key|api_key|auth_key|account_key|client_key|credentials|connection_string|secret_string|secret_binary|secret_data|sensitive_content|kube_config|kube_config_raw|certificate_password)$/;

/** Attributes that are secret by what they belong to, not by their own name; whole maps as well. */
const SECRET_ATTRIBUTES: ReadonlyMap<string, readonly string[]> = new Map([
  ['aws_ssm_parameter', ['value']],
  ['azurerm_key_vault_secret', ['value']],
  ['github_actions_secret', ['plaintext_value']],
  ['helm_release', ['set_sensitive', 'repository_password']],
  ['kubernetes_secret', ['data', 'binary_data']],
  ['kubernetes_secret_v1', ['data', 'binary_data']],
  ['random_password', ['result', 'bcrypt_hash']],
  ['vault_generic_secret', ['data_json', 'data']],
]);

/**
 * Marks of sensitive values for a plan that has none, as Terraform before 0.15 writes them: texts whose names say that they are
 * secrets. Shaped like `after_sensitive`.
 */
export function guessSensitive(type: string, values: JsonObject): JsonValue {
  const marks = guess(values);
  const attributes = SECRET_ATTRIBUTES.get(type) ?? [];
  if (attributes.length === 0) return marks;
  return { ...(isObject(marks) ? marks : {}), ...Object.fromEntries(attributes.map((name) => [name, true])) };
}

/** Whether an attribute of this name usually holds a secret. */
export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name);
}

/**
 * Whether an attribute is secret by the type that it belongs to.
 * @param kind What the attribute `type` of the same resource says, asked for only where it decides.
 */
export function isSecretAttribute(type: string, name: string, kind: () => string | null): boolean {
  if (SECRET_ATTRIBUTES.get(type)?.includes(name) !== true) return false;
  return type !== 'aws_ssm_parameter' || kind() === 'SecureString';
}

function guess(value: JsonValue): JsonValue {
  if (isList(value)) {
    const marks = value.map(guess);
    return marks.some((mark) => mark !== false) ? marks : false;
  }
  if (!isObject(value)) return false;
  const found: [string, JsonValue][] = [];
  for (const [key, child] of Object.entries(value)) {
    const mark = typeof child === 'string' ? child !== '' && isSecretName(key) : guess(child);
    if (mark !== false) found.push([key, mark]);
  }
  return found.length === 0 ? false : Object.fromEntries(found);
}

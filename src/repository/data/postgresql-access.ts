import type { JsonObject } from '../../types.js';
import type { EmbeddedFormat, Part, TextFormat } from '../format.js';
import { textsOf } from './config-maps.js';
import { type DirectiveLine, readDirectiveLines } from './directives.js';

const TYPES = new Set(['local', 'host', 'hostssl', 'hostnossl', 'hostgssenc', 'hostnogssenc']);
const METHODS = new Set(['trust', 'reject', 'scram-sha-256', 'md5', 'password', 'gss', 'sspi', 'ident', 'peer', 'ldap', 'radius', 'cert', 'pam', 'bsd', 'oauth']);
/** Addresses that only the machine itself has. */
const OWN = /^(?:127\.|::1|localhost$|samehost$)/;

/** Who may connect to PostgreSQL and how: `pg_hba.conf`. */
export const postgresqlAccessFile: TextFormat = {
  type: 'postgresql-access',
  amongTests: false,
  mayBe: (file) => /pg_?hba[^/]*\.conf$/i.test(file),
  read: (text, file) => readAccess(text, file.slice(file.lastIndexOf('/') + 1)),
};

/** The same in a ConfigMap. */
export const postgresqlAccessInConfigMap: EmbeddedFormat = {
  kinds: ['ConfigMap'],
  extract: (resource) => textsOf(resource).flatMap(({ key, text, path }) => (/pg_?hba/i.test(key) ? (readAccess(text, key) ?? []) : []).map((part) => ({ ...part, path }))),
};

/** Its records as `postgresql_access`, in the order in which they hold. Null where there is none. */
export function readAccess(text: string, name: string): readonly Part[] | null {
  const records = readDirectiveLines(text).flatMap(readRecord);
  return records.length === 0 ? null : [{ kind: 'postgresql_access', name, path: [], hasLines: true, value: { line: 1, records } }];
}

/** A record; an address may be followed by a mask. */
function readRecord({ line, words }: DirectiveLine): readonly JsonObject[] {
  const [type = '', database = '', user = '', ...rest] = words;
  if (!TYPES.has(type)) return [];
  const at = rest.findIndex((word) => METHODS.has(word));
  if (at === -1) return [];
  const address = type === 'local' ? '' : (rest[0] ?? '');
  const mask = at === 2 ? (rest[1] ?? '') : '';
  return [{ line, type, database, user, address, method: rest[at] ?? '', is_own: type === 'local' || OWN.test(address), is_anywhere: /^(?:all|0\.0\.0\.0\/0|::\/0|::0\/0)$/.test(address) || mask === '0.0.0.0' }];
}

import { isObject, valueAt } from '../../base/json.js';
import type { JsonObject, JsonValue, Path, Resource } from '../../types.js';
import type { EmbeddedFormat, Part, TextFormat } from '../format.js';
import { textsOf } from './config-maps.js';
import { containersOf, SERVING_KINDS } from './containers.js';
import { objectFrom } from './directives.js';

/** What the images' variables stand for, without their prefix. */
const VARIABLES: Readonly<Record<string, string>> = {
  POOL_MODE: 'pool_mode',
  DEFAULT_POOL_SIZE: 'default_pool_size',
  MAX_CLIENT_CONN: 'max_client_conn',
  MAX_DB_CONNECTIONS: 'max_db_connections',
  AUTH_TYPE: 'auth_type',
  SERVER_TLS_SSLMODE: 'server_tls_sslmode',
  SERVER_IDLE_TIMEOUT: 'server_idle_timeout',
  SERVER_LIFETIME: 'server_lifetime',
};

/** Configuration files of PgBouncer. */
export const pgbouncerFile: TextFormat = {
  type: 'pgbouncer',
  amongTests: false,
  mayBe: (file) => /pgbouncer[^/]*\.(?:ini|conf)$/i.test(file) || /pgbouncer[^/]*\/(?:.*\/)?[^/]*\.ini$/i.test(file),
  read: (text, file) => readPgbouncer(text, file.slice(file.lastIndexOf('/') + 1)),
};

/** The same in ConfigMaps, in the variables of its images, and in CloudNativePG's Pooler. */
export const pgbouncerElsewhere: readonly EmbeddedFormat[] = [
  { kinds: ['ConfigMap'], extract: (resource) => textsOf(resource).flatMap(({ key, text, path }) => (/pgbouncer|\.ini$/i.test(key) ? (readPgbouncer(text, key) ?? []) : []).map((part) => ({ ...part, path }))) },
  { kinds: SERVING_KINDS, extract: ofVariables },
  { kinds: ['Pooler.postgresql.cnpg.io'], extract: ofPooler },
];

/** A configuration as one part, `pgbouncer_config`: the parameters of its section by name, and `databases`. Null where it has no such section. */
export function readPgbouncer(text: string, name: string): readonly Part[] | null {
  let section = '';
  const settings: (readonly [string, JsonValue])[] = [];
  const databases: JsonObject[] = [];
  text.split('\n').forEach((line, index) => {
    const header = /^\s*\[(\w+)\]/.exec(line);
    if (header !== null) section = header[1] ?? '';
    const match = /^\s*([\w*-]+)\s*=\s*(.*?)\s*$/.exec(line);
    if (header !== null || match === null) return;
    const [, key = '', value = ''] = match;
    if (section === 'databases') databases.push({ line: index + 1, name: key, text: value.replace(/password=\S+/i, 'password=') });
    if (section === 'pgbouncer') settings.push([key, { line: index + 1, ...createSetting(value) }]);
  });
  return settings.length === 0 ? null : [{ kind: 'pgbouncer_config', name, path: [], hasLines: true, value: { line: 1, ...objectFrom(settings), databases } }];
}

function createSetting(text: string): JsonObject {
  return { text, value: /^\d+$/.test(text) ? Number(text) : text };
}

function ofVariables(resource: Resource): readonly Part[] {
  return containersOf(resource).flatMap(({ name, path, imagePath, images, environment }) => {
    if (!images.includes('pgbouncer')) return [];
    const found = [...environment].flatMap(([variable, word]) => {
      const parameter = VARIABLES[variable.replace(/^PGBOUNCER_/, '')];
      return parameter === undefined || word.text === '' ? [] : [{ parameter, ...word }];
    });
    const value = { databases: [], ...objectFrom(found.map(({ parameter, text }) => [parameter, createSetting(text)] as const)) };
    return [{ kind: 'pgbouncer_config', name, path, value, fields: { databases: imagePath, ...Object.fromEntries(found.map((one): [string, Path] => [one.parameter, one.path])) } }];
  });
}

function ofPooler({ value, identity }: Resource): readonly Part[] {
  const path = ['spec', 'pgbouncer'];
  const given = valueAt(value, path);
  const parameters = valueAt(given, ['parameters']);
  const mode = valueAt(given, ['poolMode']);
  const settings = Object.entries(isObject(parameters) ? parameters : {}).map(([name, text]) => [name, createSetting(typeof text === 'object' ? '' : String(text))] as const);
  return [
    {
      kind: 'pgbouncer_config',
      name: identity.name,
      path,
      value: { databases: [], pool_mode: createSetting(typeof mode === 'string' ? mode : 'session'), ...objectFrom(settings) },
      fields: { pool_mode: [...path, 'poolMode'], ...Object.fromEntries(settings.map(([name]): [string, Path] => [name, [...path, 'parameters', name]])) },
    },
  ];
}

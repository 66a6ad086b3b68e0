import { isObject, valueAt } from '../../base/json.js';
import type { JsonObject, JsonValue, Path, Resource } from '../../types.js';
import type { EmbeddedFormat, Part, TextFormat } from '../format.js';
import { textsOf } from './config-maps.js';
import { containersOf, SERVING_KINDS, type Word } from './containers.js';
import { objectFrom } from './directives.js';
import { postgresBytes, postgresMilliseconds } from './units.js';

/** Names that only PostgreSQL has; three of them make a configuration. */
const MARKS = new Set([
  'listen_addresses', 'max_connections', 'shared_buffers', 'effective_cache_size', 'work_mem', 'maintenance_work_mem', 'wal_level', 'max_wal_senders', 'max_wal_size', 'archive_mode', 'archive_command',
  'checkpoint_completion_target', 'autovacuum', 'log_min_duration_statement', 'shared_preload_libraries', 'hot_standby', 'random_page_cost', 'synchronous_commit', 'password_encryption', 'primary_conninfo',
  'wal_buffers', 'min_wal_size', 'effective_io_concurrency', 'default_statistics_target', 'max_worker_processes', 'log_line_prefix', 'track_counts', 'track_activities', 'hba_file', 'ssl_cert_file',
]);

/** Seconds and milliseconds that a number without a unit stands for. */
const MILLISECONDS: Readonly<Record<string, number>> = { archive_timeout: 1000, checkpoint_timeout: 1000, autovacuum_naptime: 1000, log_min_duration_statement: 1, statement_timeout: 1, 'auto_explain.log_min_duration': 1 };
const IMAGES = new Set(['postgres', 'postgresql', 'postgresql-repmgr', 'postgis', 'timescaledb', 'timescaledb-ha', 'pgvector', 'spilo', 'supabase/postgres', 'citus']);

/** Configuration files of PostgreSQL. */
export const postgresqlFile: TextFormat = {
  type: 'postgresql',
  amongTests: false,
  mayBe: (file) => /(?:postgres[^/]*\.conf|\.pgconf)$/i.test(file) || /(?:postgres|pgsql|patroni)[^/]*\/(?:.*\/)?[^/]*\.conf$/i.test(file),
  read: (text, file) => readPostgresql(text, file.slice(file.lastIndexOf('/') + 1)),
};

/** Configurations in ConfigMaps, in the arguments of servers, and the parameters of operators' clusters. */
export const postgresqlElsewhere: readonly EmbeddedFormat[] = [
  { kinds: ['ConfigMap'], extract: (resource) => textsOf(resource).flatMap(({ key, text, path }) => (/\.(?:conf|pgconf)$|postgres/i.test(key) ? (readPostgresql(text, key) ?? []) : []).map((part) => ({ ...part, path }))) },
  { kinds: SERVING_KINDS, extract: ofArguments },
  { kinds: ['Cluster.postgresql.cnpg.io', 'postgresql.acid.zalan.do'], extract: (resource) => ofParameters(resource, ['spec', 'postgresql', 'parameters']) },
  {
    kinds: ['PostgresCluster.postgres-operator.crunchydata.com', 'PerconaPGCluster.pgv2.percona.com'],
    extract: (resource) => [...ofParameters(resource, ['spec', 'patroni', 'dynamicConfiguration', 'postgresql', 'parameters']), ...ofParameters(resource, ['spec', 'config', 'parameters'])],
  },
];

/** A configuration as one part, by the names of its parameters, the last of several as for PostgreSQL itself. Null where it is something else. */
export function readPostgresql(text: string, name: string): readonly Part[] | null {
  const settings: (readonly [string, JsonValue])[] = [];
  text.split('\n').forEach((line, index) => {
    const match = /^\s*([a-zA-Z_][\w.]*)(?:\s*=\s*|\s+)('(?:[^']|'')*'|[^\s#]+)/.exec(line);
    if (match === null) return;
    const parameter = (match[1] ?? '').toLowerCase();
    settings.push([parameter, { line: index + 1, ...createParameter(parameter, unquote(match[2] ?? '')) }]);
  });
  if (new Set(settings.map(([parameter]) => parameter).filter((parameter) => MARKS.has(parameter))).size < 3) return null;
  return [{ kind: 'postgresql_config', name, path: [], hasLines: true, value: { line: 1, ...objectFrom(settings) }, facts: { by: 'file' } }];
}

/** A parameter as rules see it: sizes in bytes, times in milliseconds, switches as booleans. */
export function createParameter(name: string, text: string): JsonObject {
  if (/^(?:on|true|yes)$/i.test(text)) return { text, value: true };
  if (/^(?:off|false|no)$/i.test(text)) return { text, value: false };
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return { text, value: Number(text) * (Number(text) > 0 ? (MILLISECONDS[name] ?? 1) : 1) };
  return { text, value: postgresBytes(text) ?? postgresMilliseconds(text) ?? text };
}

function unquote(text: string): string {
  return text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
}

function ofArguments(resource: Resource): readonly Part[] {
  return containersOf(resource).flatMap((container) => {
    if (!container.images.some((image) => IMAGES.has(image))) return [];
    const given = container.commands.flatMap(({ words }) => readArguments(words)).map(({ text, path }) => ({ name: (text.split('=')[0] ?? '').replaceAll('-', '_'), text: unquote(text.slice(text.indexOf('=') + 1)), path }));
    if (given.length === 0) return [];
    return [createPart({ name: container.name, path: container.path, by: 'arguments' }, given)];
  });
}

/** `-c name=value`, `-cname=value` and `--name=value`. */
function readArguments(command: readonly Word[]): readonly Word[] {
  return command.flatMap(({ text, path }, index) => {
    const joined = /^(?:-c|--)([a-z][\w.-]*=.*)$/s.exec(text);
    if (joined !== null) return [{ text: joined[1] ?? '', path }];
    return command[index - 1]?.text === '-c' && /^[a-z][\w.]*=/.test(text) ? [{ text, path }] : [];
  });
}

function ofParameters({ value, identity }: Resource, path: Path): readonly Part[] {
  const parameters = valueAt(value, path);
  if (!isObject(parameters) || Object.keys(parameters).length === 0) return [];
  const given = Object.entries(parameters).map(([name, text]) => ({ name, text: typeof text === 'object' ? '' : String(text), path: [...path, name] }));
  return [createPart({ name: identity.name, path, by: 'operator' }, given)];
}

function createPart(of: { readonly name: string; readonly path: Path; readonly by: string }, given: readonly { readonly name: string; readonly text: string; readonly path: Path }[]): Part {
  return {
    kind: 'postgresql_config',
    name: of.name,
    path: of.path,
    value: objectFrom(given.map(({ name, text }) => [name, createParameter(name, text)] as const)),
    facts: { by: of.by },
    fields: Object.fromEntries(given.map(({ name, path }) => [name, path])),
  };
}

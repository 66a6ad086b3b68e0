import type { JsonObject, JsonValue, Resource } from '../../types.js';
import type { EmbeddedFormat, Part, TextFormat } from '../format.js';
import { textsOf } from './config-maps.js';
import { type DirectiveLine, objectFrom, readDirectiveLines } from './directives.js';
import { redisBytes } from './units.js';

/** Names that only Redis, Valkey and KeyDB have; two of them make a configuration. */
const MARKS = new Set([
  'maxmemory', 'maxmemory-policy', 'maxmemory-samples', 'appendonly', 'appendfsync', 'protected-mode', 'tcp-backlog', 'requirepass', 'masterauth', 'replicaof', 'slaveof', 'dbfilename',
  'databases', 'rdbcompression', 'tls-port', 'cluster-enabled', 'cluster-config-file', 'tcp-keepalive', 'stop-writes-on-bgsave-error', 'replica-read-only', 'repl-diskless-sync', 'lazyfree-lazy-eviction',
]);
const SIZES = new Set(['maxmemory', 'repl-backlog-size', 'auto-aof-rewrite-min-size']);

/** Configuration files of Redis, Valkey and KeyDB, and of Sentinel. */
export const redisFile: TextFormat = {
  type: 'redis',
  amongTests: false,
  mayBe: (file) => /\.conf$/i.test(file) && /redis|valkey|keydb|sentinel/i.test(file),
  read: (text, file) => readRedis(text, file.slice(file.lastIndexOf('/') + 1)),
};

/** The same in a ConfigMap. */
export const redisInConfigMap: EmbeddedFormat = {
  kinds: ['ConfigMap'],
  extract: (resource: Resource) =>
    textsOf(resource).flatMap(({ key, text, path }) => (/\.(?:conf|tpl)$|redis|valkey|sentinel|master|replica/i.test(key) ? (readRedis(text, key) ?? []) : []).map((part) => ({ ...part, path }))),
};

/** A configuration as one part: `redis_config` by the names of its directives, or `sentinel_config` with the masters that it watches. Null where it is neither. */
export function readRedis(text: string, name: string): readonly Part[] | null {
  const lines = readDirectiveLines(text);
  if (lines.some(({ words }) => words[0]?.toLowerCase() === 'sentinel' && words[1] === 'monitor')) return [{ kind: 'sentinel_config', name, path: [], hasLines: true, value: readSentinel(lines) }];
  const marks = new Set(lines.map(({ words }) => words[0]?.toLowerCase() ?? '').filter((word) => MARKS.has(word)));
  if (marks.size < 2 && !(marks.has('maxmemory') || marks.has('maxmemory-policy'))) return null;
  return [{ kind: 'redis_config', name, path: [], hasLines: true, value: { line: 1, ...objectFrom(lines.map(readDirective)) } }];
}

/** The last of several counts, as for Redis itself. */
function readDirective({ line, words }: DirectiveLine): readonly [string, JsonValue] {
  const [name = '', ...values] = words;
  return [name.toLowerCase(), { line, ...createSetting(name.toLowerCase(), values) }];
}

/** A directive of Redis as rules see it: `{"text": "512mb", "value": 536870912}`. */
export function createSetting(name: string, values: readonly string[]): JsonObject {
  const text = values.join(' ');
  const bytes = SIZES.has(name) ? redisBytes(text) : null;
  if (bytes !== null) return { text, value: bytes };
  if (/^(?:yes|no)$/i.test(text)) return { text, value: text.toLowerCase() === 'yes' };
  return { text, value: /^-?\d+$/.test(text) ? Number(text) : text };
}

function readSentinel(lines: readonly DirectiveLine[]): JsonObject {
  const masters = lines
    .filter(({ words }) => words[1] === 'monitor')
    .map(({ line, words: [, , name = '', host = '', port = '', quorum = ''] }) => ({ line, name, host, port, quorum: /^\d+$/.test(quorum) ? Number(quorum) : null }));
  return { line: 1, masters };
}

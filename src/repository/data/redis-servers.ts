import { property, valueAt } from '../../base/json.js';
import type { JsonObject, Path, Resource } from '../../types.js';
import type { EmbeddedFormat, Part } from '../format.js';
import { type Container, containersOf, isDeployed, SERVING_KINDS, wordsOf, type Word } from './containers.js';
import { objectFrom } from './directives.js';
import { createSetting } from './redis.js';
import { readWords } from './words.js';

const IMAGES = new Set(['redis', 'valkey', 'keydb', 'redis-stack', 'redis-stack-server', 'redis-cluster', 'valkey-cluster', 'redis-sentinel', 'valkey-sentinel']);
const SERVER = /(?:^|\/)(?:redis|valkey|keydb)-(?:server|sentinel)$/;
const STARTER = /(?:entrypoint|run|start|init|server)[\w.-]*$|\.sh$/;
/** Caches that a product brings along and loses without harm. */
const OWN_CACHES = /^argo-?cd-/;
/** Variables whose value is handed to the server as arguments. */
const ARGUMENT_VARIABLES = ['REDIS_EXTRA_FLAGS', 'VALKEY_EXTRA_FLAGS', 'REDIS_ARGS'];

/** Running Redis servers and Sentinels as `redis_server`, by the names of the directives in their arguments (which have no `_`), with what is known of where they run. */
export const redisServers: EmbeddedFormat = {
  kinds: SERVING_KINDS,
  extract: (resource) => {
    if (OWN_CACHES.test(resource.identity.name)) return [];
    const containers = containersOf(resource).filter(isServer);
    const besides = containers.some(isSentinel);
    return containers.map((container) => createPart(resource, container, besides));
  },
};

function isServer(container: Container): boolean {
  const { images, commands, name } = container;
  if (!images.some((image) => IMAGES.has(image))) return false;
  if (/init|setup|wait|create|exporter|insight|config/.test(name) && !wordsOf(container).some(({ text }) => SERVER.test(text))) return false;
  return commands.length === 0 || commands.some(({ words: [first] }) => first !== undefined && (first.text.startsWith('--') || first.text.endsWith('.conf') || SERVER.test(first.text) || STARTER.test(first.text)));
}

function isSentinel(container: Container): boolean {
  return container.images.some((image) => image.endsWith('-sentinel')) || wordsOf(container).some(({ text }) => /(?:redis|valkey)-sentinel$/.test(text) || text === '--sentinel');
}

function createPart(resource: Resource, container: Container, hasSentinel: boolean): Part {
  const settings = new Map(argumentsOf(container).map((argument) => [argument.name, argument]));
  const words = wordsOf(container);
  const variable = (name: RegExp) => [...container.environment].find(([key]) => name.test(key))?.[1].text ?? '';
  const isClustered = settings.get('cluster-enabled')?.values[0] === 'yes' || container.images.some((image) => image.endsWith('-cluster'));
  const isReplica = settings.has('replicaof') || settings.has('slaveof') || /^(?:slave|replica)$/.test(variable(/_REPLICATION_MODE$/));
  const own: JsonObject = {
    container: container.name,
    role: isSentinel(container) ? 'sentinel' : 'server',
    replicas: replicasOf(resource),
    memory: container.memory,
    is_clustered: isClustered,
    is_replica: isReplica,
    has_sentinel: hasSentinel && !isSentinel(container),
    has_file: container.volumes.size > 0 && (words.some(({ text }) => text.endsWith('.conf')) || words.some(({ text }) => STARTER.test(text)) || [...container.volumes].some(([target, source]) => source === 'configuration' || target.endsWith('.conf'))),
    is_deployed: isDeployed(resource),
  };
  return {
    kind: 'redis_server',
    name: container.name,
    path: container.path,
    value: { ...objectFrom([...settings.values()].map(({ name, values }) => [name, createSetting(name, values)] as const)), ...own },
    fields: { container: container.imagePath, ...Object.fromEntries([...settings.values()].map(({ name, path }) => [name, path])) },
  };
}

/** Pods or Compose's replicas; a workload that an autoscaler sizes says none. */
function replicasOf({ kind, value }: Resource): number {
  const replicas = kind === 'compose_service' ? valueAt(value, ['deploy', 'replicas']) : kind === 'DaemonSet' ? 2 : property(property(value, 'spec'), 'replicas');
  return typeof replicas === 'number' ? replicas : 1;
}

interface Argument {
  readonly name: string;
  readonly values: readonly string[];
  readonly path: Path;
}

function argumentsOf({ commands, environment }: Container): readonly Argument[] {
  const variables = ARGUMENT_VARIABLES.flatMap((name) => {
    const found = environment.get(name);
    return found === undefined ? [] : [readWords(found.text).map((text) => ({ text, path: found.path }))];
  });
  return [...commands.map(({ words }) => words), ...variables].flatMap((command) => (command.some(({ text }) => SERVER.test(text) || text.startsWith('--')) ? readArguments(command) : []));
}

function readArguments(command: readonly Word[]): readonly Argument[] {
  const found: { name: string; values: string[]; path: Path }[] = [];
  for (const { text, path } of command) {
    if (/^--[a-z][a-z-]+$/i.test(text)) found.push({ name: text.slice(2).toLowerCase(), values: [], path });
    else found.at(-1)?.values.push(text);
  }
  return found;
}

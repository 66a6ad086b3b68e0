import { isList, isObject, property, textAt, valueAt } from '../../base/json.js';
import type { JsonObject, JsonValue, Path, Resource } from '../../types.js';
import { readCommands } from '../shell/commands.js';
import { readWords } from './words.js';
import { composeBytes, kubernetesBytes } from './units.js';

/** A word of a command and where it is written; the words of one script share its place. */
export interface Word {
  readonly text: string;
  readonly path: Path;
}

/** A command with where it writes to and what text it is handed. */
export interface ContainerCommand {
  readonly words: readonly Word[];
  readonly stdout: string | null;
  readonly input: string | null;
}

/** What is behind a folder of a container: `scratch` ends with the pod, `node` with the machine. */
export type VolumeSource = 'scratch' | 'node' | 'kept' | 'configuration';

/** A container that a workload or a service of Compose runs. */
export interface Container {
  readonly name: string;
  readonly path: Path;
  readonly imagePath: Path;
  /** The last step of the image's repository, and the last two, in lower case. */
  readonly images: readonly string[];
  /** Every command that it runs, a shell's script taken apart. */
  readonly commands: readonly ContainerCommand[];
  readonly environment: ReadonlyMap<string, Word>;
  /** Bytes of its memory limit, or null. */
  readonly memory: number | null;
  /** Folders and files that come from elsewhere, by their path in the container. */
  readonly volumes: ReadonlyMap<string, VolumeSource>;
  /** Files of the repository that stand in it, relative to the file that says so. */
  readonly files: readonly string[];
}

/** Words before a command that change nothing of what it is. */
const STARTERS = new Set(['exec', 'sudo', 'env', 'nohup', 'time', 'nice', 'command']);

const POD_SPECS: Readonly<Record<string, Path>> = {
  Pod: ['spec'],
  CronJob: ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
  Deployment: ['spec', 'template', 'spec'],
  StatefulSet: ['spec', 'template', 'spec'],
  DaemonSet: ['spec', 'template', 'spec'],
  ReplicaSet: ['spec', 'template', 'spec'],
  Job: ['spec', 'template', 'spec'],
  'Rollout.argoproj.io': ['spec', 'template', 'spec'],
};

/** What serves for as long as it is there. */
export const SERVING_KINDS = ['Pod', 'Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'Rollout.argoproj.io', 'compose_service'];

/** The containers of a workload, or the one of a service of Compose. */
export function containersOf(resource: Resource): readonly Container[] {
  if (resource.kind === 'compose_service') return [composeContainer(resource)];
  const at = POD_SPECS[resource.kind];
  const spec = at === undefined ? undefined : valueAt(resource.value, at);
  if (at === undefined || !isObject(spec)) return [];
  const sources = new Map(objectsAt(spec, 'volumes').map((volume) => [textAt(volume, 'name') ?? '', podVolume(volume)]));
  return ['initContainers', 'containers'].flatMap((field) => {
    const list = property(spec, field);
    return isList(list) ? list.flatMap((container, index) => (isObject(container) ? [podContainer(container, [...at, field, index], sources)] : [])) : [];
  });
}

/** Every word of every command. */
export function wordsOf({ commands }: Container): readonly Word[] {
  return commands.flatMap(({ words }) => words);
}

/**
 * Whether a workload serves somebody. A Compose file does where its name says so, or where it says nothing and its services are started again when
 * they end: a database on a developer's machine needs neither a standby nor a backup.
 */
export function isDeployed({ kind, facts }: Resource): boolean {
  if (kind !== 'compose_service') return true;
  return facts?.purpose === 'production' || (facts?.purpose === 'unknown' && facts.restarts === true);
}

function podContainer(container: JsonObject, path: Path, sources: ReadonlyMap<string, VolumeSource>): Container {
  const environment = objectsAt(container, 'env').map((variable, index) => [textAt(variable, 'name') ?? '', { text: textOf(property(variable, 'value')), path: [...path, 'env', index] }] as const);
  return {
    name: textAt(container, 'name') ?? '',
    path,
    imagePath: [...path, 'image'],
    images: imageNames(textAt(container, 'image') ?? ''),
    commands: commandsOf(['command', 'args'].flatMap((field) => wordsAt(property(container, field), [...path, field]))),
    environment: new Map(environment),
    memory: kubernetesBytes(valueAt(container, ['resources', 'limits', 'memory'])),
    volumes: new Map(objectsAt(container, 'volumeMounts').map((mount) => [textAt(mount, 'mountPath') ?? '', sources.get(textAt(mount, 'name') ?? '') ?? 'kept'])),
    files: [],
  };
}

function podVolume(volume: JsonObject): VolumeSource {
  if (property(volume, 'emptyDir') !== undefined) return 'scratch';
  if (property(volume, 'hostPath') !== undefined) return 'node';
  return ['configMap', 'secret', 'projected', 'downwardAPI'].some((field) => property(volume, field) !== undefined) ? 'configuration' : 'kept';
}

function composeContainer({ value, identity }: Resource): Container {
  const variables = property(value, 'environment');
  const environment: (readonly [string, Word])[] = isList(variables)
    ? variables.map((entry, index) => [textOf(entry).split('=')[0] ?? '', { text: textOf(entry).slice(textOf(entry).indexOf('=') + 1), path: ['environment', index] }])
    : Object.entries(isObject(variables) ? variables : {}).map(([name, text]) => [name, { text: textOf(text), path: ['environment', name] }]);
  const volumes = readComposeVolumes(property(value, 'volumes'));
  return {
    name: identity.name,
    path: [],
    imagePath: ['image'],
    images: imageNames(textAt(value, 'image') ?? ''),
    commands: commandsOf(['entrypoint', 'command'].flatMap((field) => composeWords(property(value, field), field))),
    environment: new Map(environment),
    memory: composeBytes(valueAt(value, ['deploy', 'resources', 'limits', 'memory']) ?? property(value, 'mem_limit')),
    volumes: new Map(volumes.map(({ source, target }) => [target, /^[./~]/.test(source) ? 'node' : source === '' ? 'scratch' : 'kept'])),
    files: volumes.map(({ source }) => source).filter((source) => source.startsWith('.')),
  };
}

function composeWords(command: JsonValue | undefined, field: string): readonly Word[] {
  return typeof command === 'string' ? readWords(command).map((text) => ({ text, path: [field] })) : wordsAt(command, [field]);
}

function readComposeVolumes(volumes: JsonValue | undefined): readonly { readonly source: string; readonly target: string }[] {
  if (!isList(volumes)) return [];
  return volumes.map((volume) => {
    if (typeof volume !== 'string') return { source: textAt(volume, 'source') ?? '', target: textAt(volume, 'target') ?? '' };
    const [source = '', target] = volume.split(':');
    return target === undefined ? { source: '', target: source } : { source, target };
  });
}

/** A single command, or those of the script that a shell is given. */
function commandsOf(words: readonly Word[]): readonly ContainerCommand[] {
  const [first] = words;
  if (first === undefined) return [];
  const isShell = /(?:^|\/)(?:ba|da|a|k|z)?sh$/.test(first.text);
  const script = isShell ? words.find((_, index) => /^-[a-z]*c$/.test(words[index - 1]?.text ?? '')) : words.length === 1 && /[\s;]/.test(first.text) ? first : undefined;
  if (script === undefined) return [{ words, stdout: null, input: null }];
  return commandsOfScript(script);
}

/** The commands of a script, without what starts others: `exec`, `sudo`. */
export function commandsOfScript({ text: script, path }: Word): readonly ContainerCommand[] {
  return readCommands(script, { errexit: false, pipefail: false }).map(({ words, stdout, input }) => {
    const start = words.findIndex((word) => !STARTERS.has(word));
    return { words: words.slice(Math.max(start, 0)).map((text) => ({ text, path })), stdout, input };
  });
}

function wordsAt(list: JsonValue | undefined, path: Path): readonly Word[] {
  return isList(list) ? list.flatMap((text, index) => (typeof text === 'string' || typeof text === 'number' ? [{ text: String(text), path: [...path, index] }] : [])) : [];
}

function imageNames(image: string): readonly string[] {
  const steps = (image.split('@')[0] ?? '').toLowerCase().split('/');
  const last = (steps.pop() ?? '').split(':')[0] ?? '';
  return [last, `${steps.at(-1) ?? ''}/${last}`];
}

function objectsAt(value: JsonValue | undefined, field: string): readonly JsonObject[] {
  const list = property(value, field);
  return isList(list) ? list.filter(isObject) : [];
}

function textOf(value: JsonValue | undefined): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

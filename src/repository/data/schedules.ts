import { property, textAt, valueAt } from '../../base/json.js';
import type { JsonObject, Path, Resource } from '../../types.js';
import type { EmbeddedFormat, Part } from '../format.js';
import { type Container, type ContainerCommand, containersOf, isDeployed } from './containers.js';
import { longestGapHours } from './cron.js';
import { type Activity, type DataCommand, readDataCommand } from './dump-tools.js';
import { findEncryption, findRetention, findTarget } from './dump-target.js';

const KINDS: Readonly<Record<Activity, string>> = { backup: 'backup_schedule', restore: 'restore_schedule', reindex: 'database_upkeep', vacuum: 'database_upkeep', bloat: 'database_upkeep' };

/** Scheduled jobs that copy, restore or tidy data: `backup_schedule`, `restore_schedule` and `database_upkeep`. */
export const scheduledJobs: readonly EmbeddedFormat[] = [
  { kinds: ['CronJob'], extract: ofCronJob },
  { kinds: ['compose_service'], extract: ofBackupService },
];

/** When something runs: the schedule as it is written, with its place. */
export interface Timing {
  readonly schedule: string;
  readonly path: Path;
  readonly suspended: boolean;
  readonly suspendPath: Path;
}

function ofCronJob(resource: Resource): readonly Part[] {
  const { value, identity } = resource;
  const timing = { schedule: textAt(property(value, 'spec'), 'schedule') ?? '', path: ['spec', 'schedule'], suspended: valueAt(value, ['spec', 'suspend']) === true, suspendPath: ['spec', 'suspend'] };
  const found = containersOf(resource).flatMap((container) => dataCommands(container, identity.name).map((one) => ({ container, ...one })));
  const checks = containersOf(resource).some(isChecking);
  return (['backup', 'restore', 'reindex', 'vacuum', 'bloat'] as const).flatMap((activity) => {
    const first = found.find((one) => one.data.activity === activity);
    if (first === undefined) return [];
    return [createSchedule(first.data, { name: identity.name, timing, toolPath: first.path, more: factsOf(first.container, first.data, { checks, locks: locks(first.container) }) })];
  });
}

/** What a container does with data; a job named for backups may keep its commands in an image or a script of its own. */
function dataCommands(container: Container, job: string): readonly { readonly data: DataCommand; readonly path: Path }[] {
  const found = container.commands.flatMap((command) => {
    const data = readDataCommand(command);
    return data === null ? [] : [{ data, path: command.words[0]?.path ?? container.path }];
  });
  if (found.length > 0 || !/backup|dump/i.test(job)) return found;
  const isOther = /verif|test|check|restore|clean|prune|purge|delete|rotat|monitor|report/i.test(job);
  const script = container.commands.find(({ words }) => words.some(({ text }) => /(?:backup|dump)[\w-]*(?:\.(?:sh|py|js))?$/i.test(text) && !text.includes(' ')));
  const isOwnImage = container.commands.length === 0 && container.images.some((image) => /backup|dump/.test(image));
  if (isOther || (script === undefined && !isOwnImage)) return [];
  const isDatabase = /postgres|pg|mysql|maria|mongo|redis|db|database/i.test(`${job} ${container.images.join(' ')}`);
  return [{ data: { activity: 'backup', tool: script === undefined ? (container.images[0] ?? '') : 'a script', isDatabase, encrypts: false }, path: script?.words[0]?.path ?? container.imagePath }];
}

/** Whether a job looks at what it restored. */
function isChecking({ commands }: Container): boolean {
  return commands.some(({ words }) => {
    const line = words.map(({ text }) => text).join(' ');
    return /\bSELECT\b|^(?:kubectl (?:wait|get|rollout)|curl |wget |pg_isready|diff |cmp |sha\d+sum|pg_verifybackup|pg_amcheck|test |\[\[? )|\bcount(?:Documents)?\(|restore describe|pg_checksums/i.test(line);
  });
}

/** Whether indexes are rebuilt in a way that keeps writers out. */
function locks({ commands }: Container): boolean {
  const lines = commands.map(({ words, input }: ContainerCommand) => `${words.map(({ text }) => text).join(' ')} ${input ?? ''}`);
  return lines.some((line) => (/\bREINDEX\b/.test(line) || /\breindexdb\b/.test(line)) && !/concurrently/i.test(line)) || lines.some((line) => /\bVACUUM\s+(?:\(.*)?FULL\b|vacuumdb .*(?:--full|-f\b)/i.test(line));
}

function factsOf(container: Container, data: DataCommand, more: JsonObject): JsonObject {
  if (data.activity !== 'backup') return more;
  return { target: findTarget(container, data.tool), encrypted: data.encrypts ? true : findEncryption(container), days: findRetention(container), database: data.isDatabase };
}

/** What a schedule is made of beside the command that it runs. */
export interface ScheduleParts {
  readonly name: string;
  readonly timing: Timing;
  readonly toolPath: Path;
  readonly more: JsonObject;
}

/** A schedule as rules see it: `schedule`, `tool` and `suspend` are places, the rest says how often and how well. */
export function createSchedule({ activity, tool }: Pick<DataCommand, 'activity' | 'tool'>, { name, timing, toolPath, more }: ScheduleParts): Part {
  return {
    kind: KINDS[activity],
    name: `${name}/${activity}`,
    path: [],
    value: { name, schedule: timing.schedule, tool, suspend: timing.suspended, activity, hours: longestGapHours(timing.schedule), ...more },
    fields: { name: ['metadata', 'name'], schedule: timing.path, tool: toolPath, suspend: timing.suspendPath },
  };
}

/** Images that dump by a schedule in their environment. */
function ofBackupService(resource: Resource): readonly Part[] {
  const [container] = containersOf(resource);
  if (container === undefined || !isDeployed(resource) || !container.images.some((image) => /backup|dump/.test(image))) return [];
  const given = [...container.environment].find(([name]) => /(?:SCHEDULE|CRON(?:_EXPRESSION|_TIME)?)$/.test(name));
  if (given === undefined) return [];
  const [name, { text, path }] = given;
  const timing = { schedule: text, path, suspended: false, suspendPath: ['environment', name] };
  const data = { activity: 'backup', tool: container.images[0] ?? '', isDatabase: /postgres|pg|mysql|maria|mongo|db/.test(container.images.join(' ')) || [...container.environment.keys()].some((key) => /^(?:POSTGRES|PG|MYSQL|DB|MONGO)_?/.test(key)), encrypts: false } as const;
  return [createSchedule(data, { name: container.name, timing, toolPath: container.imagePath, more: factsOf(container, data, {}) })];
}

import { isList, isObject, property, textAt, valueAt } from '../../base/json.js';
import type { JsonObject, JsonValue, Path, Resource } from '../../types.js';
import type { EmbeddedFormat, Part } from '../format.js';
import { longestGapHours } from './cron.js';
import { createSchedule } from './schedules.js';
import { durationDays } from './units.js';

/** How the resource of an operator says when it backs up. Paths of lists hold for each of their elements. */
interface ScheduleKind {
  readonly kind: string;
  readonly tool: string;
  readonly database: boolean;
  /** Where a list of schedules stands, or nothing where the resource is one itself. */
  readonly list?: Path;
  readonly schedule: Path;
  /** What is true, or for `enabled` what is false, where it does not run. */
  readonly suspend?: Path;
  readonly enabled?: Path;
  /** A time for which backups are kept, or how many of them are. */
  readonly keeps?: readonly Path[];
  readonly counts?: readonly Path[];
  /** Days that hold where nothing is said. */
  readonly days?: number;
  /** What is kept stays where the volume is. */
  readonly target?: 'kept';
}

const SCHEDULES: readonly ScheduleKind[] = [
  { kind: 'Schedule.velero.io', tool: 'velero', database: false, schedule: ['spec', 'schedule'], suspend: ['spec', 'paused'], keeps: [['spec', 'template', 'ttl']], days: 30 },
  { kind: 'ScheduledBackup.postgresql.cnpg.io', tool: 'CloudNativePG', database: true, schedule: ['spec', 'schedule'], suspend: ['spec', 'suspend'] },
  { kind: 'PerconaXtraDBCluster.pxc.percona.com', tool: 'Percona', database: true, list: ['spec', 'backup', 'schedule'], schedule: ['schedule'], counts: [['retention', 'count'], ['keep']] },
  { kind: 'PerconaServerMySQL.ps.percona.com', tool: 'Percona', database: true, list: ['spec', 'backup', 'schedule'], schedule: ['schedule'], counts: [['retention', 'count'], ['keep']] },
  { kind: 'PerconaServerMongoDB.psmdb.percona.com', tool: 'Percona', database: true, list: ['spec', 'backup', 'tasks'], schedule: ['schedule'], enabled: ['enabled'], counts: [['retention', 'count'], ['keep']] },
  ...['PostgresCluster.postgres-operator.crunchydata.com', 'PerconaPGCluster.pgv2.percona.com'].flatMap((kind) =>
    ['full', 'differential', 'incremental'].map((type) => ({ kind, tool: 'pgBackRest', database: true, list: ['spec', 'backups', 'pgbackrest', 'repos'], schedule: ['schedules', type] })),
  ),
  { kind: 'postgresql.acid.zalan.do', tool: 'Spilo', database: true, schedule: ['spec', 'logicalBackupSchedule'], enabled: ['spec', 'enableLogicalBackup'] },
  { kind: 'SGCluster.stackgres.io', tool: 'StackGres', database: true, list: ['spec', 'configurations', 'backups'], schedule: ['cronSchedule'], counts: [['retention']] },
  { kind: 'Backup.k8s.mariadb.com', tool: 'MariaDB', database: true, schedule: ['spec', 'schedule', 'cron'], suspend: ['spec', 'schedule', 'suspend'], keeps: [['spec', 'maxRetention']] },
  { kind: 'PhysicalBackup.k8s.mariadb.com', tool: 'MariaDB', database: true, schedule: ['spec', 'schedule', 'cron'], suspend: ['spec', 'schedule', 'suspend'], keeps: [['spec', 'maxRetention']] },
  { kind: 'BackupConfiguration.stash.appscode.com', tool: 'Stash', database: false, schedule: ['spec', 'schedule'], suspend: ['spec', 'paused'], counts: [['spec', 'retentionPolicy', 'keepDaily'], ['spec', 'retentionPolicy', 'keepLast']] },
  { kind: 'Schedule.k8up.io', tool: 'K8up', database: false, schedule: ['spec', 'backup', 'schedule'], counts: [['spec', 'prune', 'retention', 'keepDaily'], ['spec', 'prune', 'retention', 'keepLast']] },
  { kind: 'SnapshotSchedule.snapscheduler.backube', tool: 'snapscheduler', database: false, schedule: ['spec', 'schedule'], suspend: ['spec', 'disabled'], keeps: [['spec', 'retention', 'expires']], counts: [['spec', 'retention', 'maxCount']], target: 'kept' },
  { kind: 'RecurringJob.longhorn.io', tool: 'Longhorn', database: false, schedule: ['spec', 'cron'], counts: [['spec', 'retain']] },
  { kind: 'Policy.config.kio.kasten.io', tool: 'Kasten', database: false, schedule: ['spec', 'frequency'], suspend: ['spec', 'paused'], counts: [['spec', 'retention', 'daily']] },
  { kind: 'ReplicationSource.volsync.backube', tool: 'VolSync', database: false, schedule: ['spec', 'trigger', 'schedule'], suspend: ['spec', 'paused'], counts: [['spec', 'restic', 'retain', 'daily']] },
];

/** Backups that operators make by a schedule of their resources, as `backup_schedule`. */
export const operatorSchedules: readonly EmbeddedFormat[] = SCHEDULES.map((schedule) => ({ kinds: [schedule.kind], extract: (resource) => extract(resource, schedule) }));

function extract({ kind, value, identity }: Resource, of: ScheduleKind): readonly Part[] {
  if (kind === 'RecurringJob.longhorn.io' && textAt(property(value, 'spec'), 'task')?.startsWith('backup') !== true) return [];
  if (kind === 'Policy.config.kio.kasten.io' && !JSON.stringify(valueAt(value, ['spec', 'actions']) ?? []).includes('"backup"')) return [];
  const list = of.list === undefined ? undefined : valueAt(value, of.list);
  const bases: readonly Path[] = of.list === undefined ? [[]] : isList(list) ? list.map((_, index) => [...(of.list ?? []), index]) : [];
  return bases.flatMap((base) => {
    const one = valueAt(value, base);
    const text = scheduleText(valueAt(one, of.schedule));
    if (text === '') return [];
    const suspended = (of.suspend !== undefined && valueAt(one, of.suspend) === true) || (of.enabled !== undefined && valueAt(one, of.enabled) !== true);
    const timing = { schedule: text, path: [...base, ...of.schedule], suspended, suspendPath: [...base, ...(of.suspend ?? of.enabled ?? of.schedule)] };
    const more: JsonObject = { target: of.target ?? 'remote', encrypted: null, days: daysKept(one, of, text), database: of.database };
    const name = base.length === 0 ? identity.name : `${identity.name}/${base.join('.')}.${of.schedule.join('.')}`;
    const part = createSchedule({ activity: 'backup', tool: of.tool }, { name, timing, toolPath: ['kind'], more });
    return [{ ...part, value: { ...part.value, name: identity.name } }];
  });
}

/** K8up's `@daily-random` and Kasten's `@daily` alike. */
function scheduleText(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value.replace(/-random$/, '') : '';
}

function daysKept(one: JsonValue | undefined, of: ScheduleKind, schedule: string): number | null {
  for (const path of of.keeps ?? []) {
    const kept = valueAt(one, path);
    const days = typeof kept === 'string' ? durationDays(kept) : null;
    if (days !== null) return days;
  }
  const hours = longestGapHours(schedule);
  for (const path of of.counts ?? []) {
    const count = valueAt(one, path);
    if (typeof count === 'number' && !isObject(count)) return path.at(-1)?.toString().toLowerCase().includes('daily') === true ? count : hours === null ? null : (count * hours) / 24;
  }
  return of.days ?? null;
}

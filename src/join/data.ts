import { isList, isObject, property, textAt, valueAt } from '../base/json.js';
import type { JsonValue, Path, Resource } from '../types.js';
import type { Note } from './join.js';

/** What recovers to a moment and not only to the last backup, where it is set up so: rules look at how. */
const CONTINUOUS = new Set([
  'postgresql_config',
  'Cluster.postgresql.cnpg.io',
  'PostgresCluster.postgres-operator.crunchydata.com',
  'PerconaPGCluster.pgv2.percona.com',
  'PerconaXtraDBCluster.pxc.percona.com',
  'PerconaServerMongoDB.psmdb.percona.com',
  'SGCluster.stackgres.io',
  'aws_db_instance',
  'aws_rds_cluster',
  'aws_docdb_cluster',
  'google_sql_database_instance',
  'azurerm_postgresql_flexible_server',
  'azurerm_mysql_flexible_server',
  'azurerm_mssql_database',
]);
/** A rule needs one that is good; more than these are never looked at. */
const MOST_CONTINUOUS = 50;

/** Answers what already stands in a relation to a resource. */
type Related = (resource: Resource, relation: string) => readonly Resource[];

/**
 * Notes what belongs to data stores beyond one resource: the `redis_peers` of a Redis server and `database_peers` of a database, the `configurations` that it reads and their `servers`,
 * the `most_frequent_backup` and the `continuous_backups` that a backup stands beside, the `databases` behind a pool, the `metric_adapters` and the `platform` that an autoscaler stands beside, the `backup_locations` of Velero's schedules, the other `migrations` of a folder that make partitions, and the workloads
 * (`readers`) that mount a configuration in a ConfigMap. Each is found through an index.
 * @param related What is noted already.
 */
export function noteData(resources: readonly Resource[], related: Related, note: Note): void {
  notePeers(resources, { kind: 'redis_server', relation: 'redis_peers' }, note);
  notePeers(resources, { kind: 'database_server', relation: 'database_peers' }, note);
  noteConfigurations(resources, (workload) => related(workload, 'references'), note);
  noteBackups(resources, note);
  notePools(resources, related, note);
  noteMigrations(resources, note);
  noteLocations(resources, note);
  noteAdapters(resources, note);
}

/** Servers of one Compose file, or of one folder and namespace. */
function notePeers(resources: readonly Resource[], { kind, relation }: { readonly kind: string; readonly relation: string }, note: Note): void {
  const groups = new Map<string, Resource[]>();
  for (const resource of resources) if (resource.kind === kind) push(groups, groupOf(resource), resource);
  for (const group of groups.values()) {
    for (const one of group.slice(0, MOST_PEERS)) for (const other of group.slice(0, MOST_PEERS)) if (one !== other) note(one, relation, other);
  }
}

const MOST_PEERS = 30;

function groupOf({ file, documentIndex, within }: Resource): string {
  if (within?.resource.kind === 'compose_service') return `${file}\n${documentIndex}`;
  return `${folderOf(file)}\n${within?.resource.identity.namespace ?? ''}`;
}

function noteConfigurations(resources: readonly Resource[], references: (workload: Resource) => readonly Resource[], note: Note): void {
  const byFile = new Map<string, Resource[]>();
  const byHolder = new Map<Resource, Resource[]>();
  for (const resource of resources) {
    if (!['redis_config', 'sentinel_config', 'postgresql_config', 'pgbouncer_config'].includes(resource.kind)) continue;
    const holder = resource.within?.resource;
    if (holder === undefined) push(byFile, resource.file, resource);
    else if (holder.kind === 'ConfigMap') push(byHolder, holder, resource);
  }
  if (byFile.size + byHolder.size === 0) return;
  for (const resource of resources) {
    if (resource.kind === 'redis_server' && resource.within !== undefined) {
      const found = configurationsOf(resource.within.resource, { byFile, byHolder, references }).filter(({ kind }) => kind === (resource.value.role === 'sentinel' ? 'sentinel_config' : 'redis_config'));
      for (const configuration of found) {
        note(resource, 'configurations', configuration);
        note(configuration, 'servers', resource);
      }
    }
    if (resource.family === 'kubernetes') for (const configuration of references(resource).flatMap((holder) => byHolder.get(holder) ?? [])) note(configuration, 'readers', resource);
  }
}

interface Configurations {
  readonly byFile: ReadonlyMap<string, readonly Resource[]>;
  readonly byHolder: ReadonlyMap<Resource, readonly Resource[]>;
  readonly references: (workload: Resource) => readonly Resource[];
}

function configurationsOf(workload: Resource, { byFile, byHolder, references }: Configurations): readonly Resource[] {
  if (workload.kind !== 'compose_service') return references(workload).flatMap((holder) => byHolder.get(holder) ?? []);
  const volumes = property(workload.value, 'volumes');
  if (!isList(volumes)) return [];
  const sources = volumes.map((volume) => (typeof volume === 'string' ? (volume.split(':')[0] ?? '') : (textAt(volume, 'source') ?? '')));
  return sources.filter((source) => source.startsWith('.')).flatMap((source) => byFile.get(resolve(folderOf(workload.file), source)) ?? []);
}

function noteBackups(resources: readonly Resource[], note: Note): void {
  const backups = resources.filter(({ kind }) => kind === 'backup_schedule');
  if (backups.length === 0) return;
  const idle = noteSelected(resources, backups, note);
  const running = backups.filter((backup) => backup.value.suspend !== true && typeof backup.value.hours === 'number' && !idle.has(backup));
  const best = running.reduce<Resource | undefined>((least, one) => (least === undefined || Number(one.value.hours) < Number(least.value.hours) ? one : least), undefined);
  const continuous = resources.filter(({ kind }) => CONTINUOUS.has(kind)).slice(0, MOST_CONTINUOUS);
  for (const backup of backups) {
    if (best !== undefined) note(backup, 'most_frequent_backup', best);
    for (const other of continuous) note(backup, 'continuous_backups', other);
  }
}

/**
 * Notes for backups of Velero that select by labels what they are `taken_of`, and `taken_from`, an object of their namespaces: where there is
 * the one and not the other, nothing is backed up. Those are returned.
 */
function noteSelected(resources: readonly Resource[], backups: readonly Resource[], note: Note): ReadonlySet<Resource> {
  const idle = new Set<Resource>();
  const selecting = backups.filter(({ within }) => Object.keys(labelsAt(within?.resource.value, VELERO_SELECTOR)).length > 0);
  if (selecting.length === 0) return idle;
  const byLabel = new Map<string, Resource[]>();
  const byNamespace = new Map<string, Resource>();
  for (const resource of resources) {
    if (resource.family !== 'kubernetes') continue;
    for (const place of LABEL_PLACES) for (const [name, text] of Object.entries(labelsAt(resource.value, place))) push(byLabel, `${name}=${text}`, resource);
    byNamespace.set(resource.identity.namespace ?? '', resource);
  }
  for (const backup of selecting) {
    const value = backup.within?.resource.value;
    const listed = valueAt(value, ['spec', 'template', 'includedNamespaces']);
    const namespaces = isList(listed) ? listed : ['*'];
    const isIn = ({ identity }: Resource) => namespaces.includes('*') || identity.namespace === null || namespaces.includes(identity.namespace);
    const [first, ...others] = Object.entries(labelsAt(value, VELERO_SELECTOR)).map(([name, text]) => byLabel.get(`${name}=${text}`)?.filter(isIn) ?? []);
    const taken = first?.find((resource) => others.every((list) => list.includes(resource)));
    const from = namespaces.map((namespace) => (typeof namespace === 'string' ? byNamespace.get(namespace) : undefined)).find((resource) => resource !== undefined);
    if (from !== undefined) note(backup, 'taken_from', from);
    if (taken !== undefined) note(backup, 'taken_of', taken);
    else if (from !== undefined) idle.add(backup);
  }
  return idle;
}

const VELERO_SELECTOR = ['spec', 'template', 'labelSelector', 'matchLabels'];
/** Where an object, its pods and its claims carry labels. */
const LABEL_PLACES = [['metadata', 'labels'], ['spec', 'template', 'metadata', 'labels'], ['spec', 'volumeClaimTemplates', 0, 'metadata', 'labels']];

function labelsAt(value: JsonValue | undefined, path: Path): Readonly<Record<string, string>> {
  const labels = valueAt(value, path);
  return isObject(labels) ? Object.fromEntries(Object.entries(labels).filter((entry): entry is [string, string] => typeof entry[1] === 'string')) : {};
}

/** Where the settings of a pool are given to a workload: the workload and what scales it. */
function noteSettings(resource: Resource, related: Related, note: Note): void {
  const holder = resource.within?.resource;
  if (holder === undefined) return;
  for (const workload of holder.kind === 'ConfigMap' ? related(holder, 'referrers') : [holder]) {
    note(resource, 'readers', workload);
    for (const autoscaler of related(workload, 'autoscalers')) note(resource, 'reader_autoscalers', autoscaler);
  }
}

/** The databases whose connections a pool or a setting shares: those of the nearest folder upward. */
function notePools(resources: readonly Resource[], related: Related, note: Note): void {
  const byFolder = new Map<string, Resource[]>();
  for (const resource of resources) {
    if (resource.kind !== 'postgresql_config' || valueAt(resource.value, ['max_connections', 'value']) === undefined) continue;
    for (const folder of foldersOf(resource.file)) push(byFolder, folder, resource);
  }
  if (byFolder.size === 0) return;
  // Where a pool stands before the server, it holds the connections of the processes.
  const isPooled = resources.some((resource) => resource.kind === 'pgbouncer_config' || provides(resource, 'connection_pool'));
  for (const resource of resources) {
    if (resource.kind !== 'pgbouncer_config' && resource.kind !== 'settings') continue;
    if (resource.kind === 'settings') {
      if (isPooled) continue;
      noteSettings(resource, related, note);
    }
    const folder = foldersOf(resource.file).find((name) => byFolder.has(name));
    for (const database of folder === undefined ? [] : (byFolder.get(folder) ?? [])) note(resource, 'databases', database);
  }
}

/** Schedules of Velero name their locations, and a rule about regions needs all of them. */
function noteLocations(resources: readonly Resource[], note: Note): void {
  const schedules = resources.filter(({ kind }) => kind === 'Schedule.velero.io');
  if (schedules.length === 0) return;
  const locations = new Map<string, Resource[]>();
  for (const resource of resources) if (LOCATIONS.has(resource.kind)) push(locations, resource.identity.namespace ?? '', resource);
  for (const schedule of schedules) for (const location of locations.get(schedule.identity.namespace ?? '') ?? []) note(schedule, 'backup_locations', location);
}

const LOCATIONS = new Set(['BackupStorageLocation.velero.io', 'VolumeSnapshotLocation.velero.io']);

/** What serves metrics to autoscalers, and one installation that shows that the repository sets up a cluster's own services. */
function noteAdapters(resources: readonly Resource[], note: Note): void {
  const scalers = resources.filter(({ kind }) => kind === 'HorizontalPodAutoscaler');
  if (scalers.length === 0) return;
  const adapter = resources.find((resource) => provides(resource, 'custom_metrics') || (resource.kind === 'APIService' && /^(?:custom|external)\.metrics\.k8s\.io$/.test(textAt(valueAt(resource.value, ['spec']), 'group') ?? '')) || /^(?:DatadogMetric|ScaledObject)\./.test(resource.kind));
  const platform = resources.find((resource) => provides(resource, 'metrics') || provides(resource, 'cluster_autoscaler'));
  for (const scaler of scalers) {
    if (adapter !== undefined) note(scaler, 'metric_adapters', adapter);
    if (platform !== undefined) note(scaler, 'platform', platform);
  }
}

function provides(resource: Resource, what: string): boolean {
  return resource.kind === 'installation' && isList(resource.value.provides) && resource.value.provides.includes(what);
}

/** Migrations of one folder, of which those with a partitioned table need to know the ones that make partitions. */
function noteMigrations(resources: readonly Resource[], note: Note): void {
  const migrations = resources.filter(({ kind }) => kind === 'migration');
  const partitions = new Map<string, Resource[]>();
  for (const migration of migrations) if (does(migration, 'partition')) push(partitions, folderOf(migration.file), migration);
  for (const migration of migrations) {
    if (!does(migration, 'partitioned_table')) continue;
    for (const other of partitions.get(folderOf(migration.file)) ?? []) if (other !== migration) note(migration, 'migrations', other);
  }
}

function does({ value }: Resource, what: string): boolean {
  return isList(value.statements) && value.statements.some((statement) => textAt(statement, 'does') === what);
}

function resolve(folder: string, path: string): string {
  const steps = folder === '' ? [] : folder.split('/');
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function folderOf(file: string): string {
  return file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '';
}

/** The folders of a file from its own up to the root, which is empty. */
function foldersOf(file: string): string[] {
  const folders: string[] = [];
  for (let folder = folderOf(file); folder !== ''; folder = folderOf(folder)) folders.push(folder);
  return [...folders, ''];
}

function push<Key>(map: Map<Key, Resource[]>, key: Key, resource: Resource): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [resource]);
  else list.push(resource);
}

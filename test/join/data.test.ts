import { describe, expect, it } from 'vitest';
import { joinResources } from '../../src/join/join.js';
import { readFile } from '../support/parts.js';
import type { Resource } from '../../src/types.js';
import { createReader } from '../../src/read/read-source.js';
import { ingest } from '../../src/scan/ingest.js';

/** All resources of some files. */
function resourcesOf(files: Readonly<Record<string, string>>): readonly Resource[] {
  return Object.entries(files).flatMap(([file, text]) => ingest({ file, absolutePath: null }, createReader(new Map([[file, Buffer.from(text)]])), new Map()).resources);
}

/** What stands in a relation to the resources of a kind: names by name. */
function relatedNames(files: Readonly<Record<string, string>>, kind: string, relation: string): Record<string, string[]> {
  const resources = resourcesOf(files);
  const relations = joinResources(resources, []);
  return Object.fromEntries(resources.filter((resource) => resource.kind === kind).map((resource) => [resource.identity.name, relations.related(resource, relation).map(({ identity }) => identity.name)]));
}

const redis = (name: string, more = '') => `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: ${name}, namespace: shop}\nspec:\n  template:\n    spec:\n      containers:\n      - {name: ${name}, image: redis:8}\n${more}`;

describe('servers of Redis know', () => {
  it('the others of their Compose file, and of their folder and namespace', () => {
    expect(
      relatedNames(
        {
          'a/compose.yml': 'services:\n  one: {image: redis:8}\n  two: {image: valkey/valkey:8}\n',
          'a/other-compose.yml': 'services:\n  three: {image: redis:8}\n',
          'k8s/four.yaml': redis('four'),
          'k8s/five.yaml': redis('five'),
        },
        'redis_server',
        'redis_peers',
      ),
    ).toEqual({ one: ['two'], two: ['one'], three: [], four: ['five'], five: ['four'] });
  });

  it('the configuration that they read, from a ConfigMap or a file beside them', () => {
    const files = {
      'k8s/redis.yaml': redis('cache', '      volumes: [{name: c, configMap: {name: redis-config}}]\n'),
      'k8s/config.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: redis-config, namespace: shop}\ndata:\n  redis.conf: |\n    maxmemory 1gb\n    appendonly yes\n',
      'deploy/compose.yml': 'services:\n  main: {image: "redis:8", volumes: ["../conf/redis-main.conf:/redis.conf:ro"]}\n',
      'conf/redis-main.conf': 'maxmemory 2gb\nappendonly no\n',
    };
    expect(relatedNames(files, 'redis_server', 'configurations')).toEqual({ cache: ['redis.conf'], main: ['redis-main.conf'] });
    expect(relatedNames(files, 'redis_config', 'servers')).toEqual({ 'redis.conf': ['cache'], 'redis-main.conf': ['main'] });
    expect(relatedNames(files, 'redis_config', 'readers')).toEqual({ 'redis.conf': ['cache'], 'redis-main.conf': [] });
  });
});

it('a backup knows the most frequent one, and what recovers to a moment', () => {
  const schedule = (name: string, cron: string, more = '') => `apiVersion: velero.io/v1\nkind: Schedule\nmetadata: {name: ${name}}\nspec: {schedule: "${cron}"${more}}\n`;
  const files = { 'a.yaml': schedule('weekly', '0 0 * * 0'), 'b.yaml': schedule('daily', '0 0 * * *'), 'c.yaml': schedule('paused', '0 * * * *', ', paused: true'), 'db.yaml': 'apiVersion: postgresql.cnpg.io/v1\nkind: Cluster\nmetadata: {name: db}\nspec: {instances: 2}\n' };
  expect(relatedNames(files, 'backup_schedule', 'most_frequent_backup')).toEqual({ 'weekly/backup': ['daily/backup'], 'daily/backup': ['daily/backup'], 'paused/backup': ['daily/backup'] });
  expect(relatedNames(files, 'backup_schedule', 'continuous_backups')).toEqual({ 'weekly/backup': ['db'], 'daily/backup': ['db'], 'paused/backup': ['db'] });
});

it('a backup that selects by labels knows what it takes, and one that takes nothing is not the most frequent one', () => {
  const schedule = (name: string, cron: string, label: string) =>
    `apiVersion: velero.io/v1\nkind: Schedule\nmetadata: {name: ${name}}\nspec: {schedule: "${cron}", template: {includedNamespaces: [shop], labelSelector: {matchLabels: {${label}}}}}\n`;
  const files = { 'a.yaml': schedule('hourly', '0 * * * *', 'backup: enabled'), 'b.yaml': schedule('daily', '0 0 * * *', 'app: db'), 'db.yaml': redis('db').replace('  template:\n', '  template:\n    metadata: {labels: {app: db}}\n') };
  expect(relatedNames(files, 'backup_schedule', 'taken_of')).toEqual({ 'hourly/backup': [], 'daily/backup': ['db'] });
  expect(relatedNames(files, 'backup_schedule', 'taken_from')).toEqual({ 'hourly/backup': ['db'], 'daily/backup': ['db'] });
  expect(relatedNames(files, 'backup_schedule', 'most_frequent_backup')).toEqual({ 'hourly/backup': ['daily/backup'], 'daily/backup': ['daily/backup'] });
  expect(relatedNames({ 'a.yaml': files['a.yaml'] }, 'backup_schedule', 'taken_from')).toEqual({ 'hourly/backup': [] });
});

it('a pool knows the database of the nearest folder', () => {
  const files = {
    'db/pgbouncer.ini': '[pgbouncer]\ndefault_pool_size = 20\n',
    'db/postgresql.conf': 'max_connections = 100\nwal_level = replica\nwork_mem = 4MB\n',
    'other/postgresql.conf': 'max_connections = 900\nwal_level = replica\nwork_mem = 4MB\n',
  };
  expect(relatedNames(files, 'pgbouncer_config', 'databases')).toEqual({ 'pgbouncer.ini': ['postgresql.conf'] });
});

it('the settings of a workload know the database, and how often the workload runs', () => {
  const files = {
    'k8s/web.yaml': 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  template:\n    spec:\n      containers: [{name: web, image: "shop:1", env: [{name: DB_POOL_SIZE, value: "25"}, {name: DB_IDLE_TIMEOUT, value: 10m}]}]\n',
    'k8s/hpa.yaml': 'apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: {name: scale}\nspec: {maxReplicas: 9, scaleTargetRef: {kind: Deployment, name: web}}\n',
    'db/postgresql.conf': 'max_connections = 100\nwal_level = replica\nwork_mem = 4MB\n',
  };
  const settings = (relation: string, more = {}) => Object.values(relatedNames({ ...files, ...more }, 'settings', relation));
  expect([settings('databases'), settings('readers'), settings('reader_autoscalers')]).toEqual([[['postgresql.conf']], [['web']], [['scale']]]);
  expect(settings('databases', { 'db/pgbouncer.ini': '[pgbouncer]\npool_mode = transaction\n' })).toEqual([[]]);
});

it('a configuration in a ConfigMap knows the workloads that mount it', () => {
  const files = {
    'db.yaml': 'apiVersion: apps/v1\nkind: StatefulSet\nmetadata: {name: db}\nspec:\n  template:\n    spec:\n      containers: [{name: db, image: "postgres:17"}]\n      volumes: [{name: c, configMap: {name: pg}}]\n---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: pg}\ndata:\n  postgresql.conf: |\n    wal_level = replica\n    work_mem = 4MB\n    ssl = on\n    autovacuum = on\n',
  };
  expect(relatedNames(files, 'postgresql_config', 'readers')).toEqual({ 'postgresql.conf': ['db'] });
  expect(readFile('db.yaml', files['db.yaml'], 'postgresql_config').values).toHaveLength(1);
});

it('databases of one Compose file know each other, and those of Kubernetes are left to their workloads', () => {
  const files = {
    'prod/compose.yml': 'services:\n  db: {image: "postgres:17"}\n  standby: {image: "postgres:17", environment: {PRIMARY_HOST: db}}\n  dump: {image: "postgres:17", command: "pg_dump shop"}\n',
    'dev/compose.yml': 'services:\n  mysql: {image: "mysql:8.4", restart: always}\n',
  };
  expect(relatedNames(files, 'database_server', 'database_peers')).toEqual({ db: ['standby'], standby: ['db'], mysql: [] });
  expect(readFile('prod/compose.yml', files['prod/compose.yml'], 'database_server').values).toEqual([
    { engine: 'PostgreSQL', service: 'db', is_replicated: false, is_deployed: true },
    { engine: 'PostgreSQL', service: 'standby', is_replicated: true, is_deployed: true },
  ]);
  expect(readFile('dev/compose.yml', files['dev/compose.yml'], 'database_server').values).toEqual([{ engine: 'MySQL', service: 'mysql', is_replicated: false, is_deployed: false }]);
});

it('a schedule of Velero knows the locations of its namespace', () => {
  const velero = (kind: string, name: string, namespace: string) => `apiVersion: velero.io/v1\nkind: ${kind}\nmetadata: {name: ${name}, namespace: ${namespace}}\nspec: {}\n`;
  const files = { 'a.yaml': velero('BackupStorageLocation', 'near', 'velero'), 'b.yaml': velero('VolumeSnapshotLocation', 'near', 'velero'), 'c.yaml': velero('BackupStorageLocation', 'other', 'elsewhere'), 'd.yaml': velero('Schedule', 'daily', 'velero') };
  expect(relatedNames(files, 'Schedule.velero.io', 'backup_locations')).toEqual({ daily: ['near', 'near'] });
});

it('a migration with a table in parts knows the migrations of its folder that make the parts', () => {
  const files = {
    'm/1.sql': 'CREATE TABLE events (id int) PARTITION BY RANGE (id);\n',
    'm/2.sql': 'CREATE TABLE events_1 PARTITION OF events FOR VALUES FROM (1) TO (2);\n',
    'n/3.sql': 'CREATE TABLE logs_1 PARTITION OF logs DEFAULT;\n',
  };
  expect(relatedNames(files, 'migration', 'migrations')).toEqual({ '1.sql': ['2.sql'], '2.sql': [], '3.sql': [] });
});

it('an autoscaler knows what serves its metrics, and whether the repository sets up a cluster', () => {
  const scaler = 'apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: {name: web}\nspec: {maxReplicas: 3, scaleTargetRef: {kind: Deployment, name: web}}\n';
  const chart = (name: string) => `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: ${name}}\nspec: {chart: {spec: {chart: ${name}}}}\n`;
  const files = { 'hpa.yaml': scaler, 'a.yaml': chart('prometheus-adapter'), 'b.yaml': chart('karpenter') };
  expect(relatedNames(files, 'HorizontalPodAutoscaler', 'metric_adapters')).toEqual({ web: ['prometheus-adapter'] });
  expect(relatedNames(files, 'HorizontalPodAutoscaler', 'platform')).toEqual({ web: ['karpenter'] });
  expect(relatedNames({ 'hpa.yaml': scaler }, 'HorizontalPodAutoscaler', 'metric_adapters')).toEqual({ web: [] });
});

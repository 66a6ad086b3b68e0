import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/types.js';
import { readFile } from '../../support/parts.js';

/** What is known of a schedule beside its places. */
function qualityOf({ name: _name, schedule: _schedule, tool: _tool, suspend, ...quality }: JsonObject): JsonObject {
  return { ...quality, suspended: suspend ?? null };
}

function cronJob(script: string, more = '', spec = '  schedule: "0 2 * * *"\n', name = 'nightly'): string {
  const lines = script.split('\n').map((line) => `              ${line}`);
  return `apiVersion: batch/v1
kind: CronJob
metadata: {name: ${name}}
spec:
${spec}  jobTemplate:
    spec:
      template:
        spec:
          containers:
          - name: dump
            image: postgres:17
            command: [sh, -ec]
            args:
            - |
${lines.join('\n')}
${more}`;
}
const facts = (text: string, kind = 'backup_schedule') => readFile('k8s/backup.yaml', text, kind).values.map(qualityOf);
const backup = { activity: 'backup', hours: 24, suspended: false, encrypted: null, days: null, database: true };

describe('a CronJob that dumps a database is a backup, with where it ends', () => {
  it('in a bucket', () => {
    const { values, lineOf } = readFile('k8s/backup.yaml', cronJob('pg_dump -Fc "$DB" | gzip > /tmp/shop.gz\naws s3 cp /tmp/shop.gz s3://backups/'), 'backup_schedule');
    expect(values).toEqual([{ name: 'nightly', schedule: '0 2 * * *', tool: 'pg_dump', suspend: false, activity: 'backup', hours: 24, encrypted: null, days: null, database: true, target: 'remote' }]);
    expect([lineOf(['schedule']), lineOf(['tool'])]).toEqual(['5: schedule: "0 2 * * *"', '15: - |']);
  });

  it.each([
    ['in the container', 'pg_dump shop > /tmp/shop.sql', '', 'scratch'],
    ['in the pod', 'pg_dump -f /backup/shop.sql shop', '            volumeMounts: [{name: b, mountPath: /backup}]\n          volumes: [{name: b, emptyDir: {}}]\n', 'scratch'],
    ['on the node', 'pg_dump shop > /backup/shop-$(date +%F).sql', '            volumeMounts: [{name: b, mountPath: /backup}]\n          volumes: [{name: b, hostPath: {path: /srv}}]\n', 'node'],
    ['on a volume', 'pg_dump shop > $DIR/shop.sql', '            env: [{name: DIR, value: /backup}]\n            volumeMounts: [{name: b, mountPath: /backup}]\n          volumes: [{name: b, persistentVolumeClaim: {claimName: b}}]\n', 'kept'],
    ['where only a variable tells', 'pg_dump shop > $DIR/shop.sql', '', 'unknown'],
    ['on another machine', 'pg_dump shop > /tmp/a && scp /tmp/a backup@vault.example.com:/srv/', '', 'remote'],
    ['in a repository of its tool', 'kubectl exec db-0 -- pg_dump shop | restic backup --stdin', '            env: [{name: RESTIC_REPOSITORY, value: "s3:https://s3.example.com/b"}]\n', 'remote'],
  ])('%s', (_, script, more, target) => {
    expect(facts(cronJob(script, more))).toEqual([{ ...backup, target }]);
  });

  it('with its encryption and the days for which it keeps what it wrote', () => {
    expect(facts(cronJob('pg_dump shop | gpg --symmetric > /b/x\nrclone copy /b remote:b\nfind /b -type f -mtime +14 -delete'))).toEqual([{ ...backup, target: 'remote', encrypted: true, days: 14 }]);
    expect(facts(cronJob('restic backup /data --host shop\nrestic forget --keep-daily 7 --prune', '            env: [{name: RESTIC_REPOSITORY, value: "b2:shop"}]\n'))).toEqual([{ ...backup, database: false, target: 'remote', encrypted: true, days: 7 }]);
  });

  it('and not one that merely talks of it', () => {
    expect(facts(cronJob('echo pg_dump\napk add restic\nwhich mysqldump\npg_dump --version'))).toEqual([]);
  });

  it('also where the commands are in an image or a script of its own', () => {
    const job = (name: string, container: string) => `apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: ${name}}\nspec:\n  schedule: "@hourly"\n  suspend: true\n  jobTemplate: {spec: {template: {spec: {containers: [{name: main, ${container}}]}}}}\n`;
    expect(facts(job('db-backup', 'image: example/backup:1, env: [{name: S3_BUCKET, value: b}]'))).toEqual([{ ...backup, hours: 1, suspended: true, target: 'remote' }]);
    expect(facts(job('db-backup', 'image: alpine:3, command: [/scripts/backup.sh]'))).toEqual([{ ...backup, hours: 1, suspended: true, target: 'unknown' }]);
    expect(facts(job('backup-cleanup', 'image: example/backup:1'))).toEqual([]);
    expect(facts(job('report', 'image: example/backup:1'))).toEqual([]);
  });
});

it('a restore that comes again is one, with whether something looks at it', () => {
  expect(facts(cronJob('aws s3 cp s3://b/latest /tmp/d\npg_restore -d check /tmp/d\npsql check -c "SELECT count(*) FROM orders"'), 'restore_schedule')).toEqual([{ activity: 'restore', hours: 24, suspended: false, checks: true, locks: false }]);
  expect(facts(cronJob('pg_restore --list /tmp/d'), 'restore_schedule')).toEqual([]);
  expect(facts(cronJob('velero restore create check --from-backup latest'), 'restore_schedule')).toEqual([{ activity: 'restore', hours: 24, suspended: false, checks: false, locks: false }]);
  expect(facts(cronJob('kubectl apply -f - <<EOF\napiVersion: velero.io/v1\nkind: Restore\nEOF\nkubectl wait pod'), 'restore_schedule')).toEqual([{ activity: 'restore', hours: 24, suspended: false, checks: true, locks: false }]);
});

it('upkeep of indexes is known, with whether it keeps writers out', () => {
  const upkeep = (script: string) => facts(cronJob(script), 'database_upkeep').map((fact) => [fact?.activity, fact?.locks]);
  expect(upkeep('psql -c "REINDEX TABLE CONCURRENTLY orders"')).toEqual([['reindex', false]]);
  expect(upkeep('reindexdb --all')).toEqual([['reindex', true]]);
  expect(upkeep('psql <<SQL\nREINDEX INDEX orders_pkey;\nSQL')).toEqual([['reindex', true]]);
  expect(upkeep('pg_repack -d shop\nvacuumdb --analyze shop')).toEqual([['reindex', false], ['vacuum', false]]);
  expect(upkeep('psql -c "SELECT * FROM pgstattuple(1)"')).toEqual([['bloat', false]]);
  expect(upkeep('psql -c "EXPLAIN ANALYZE SELECT 1"')).toEqual([]);
});

describe('schedules of operators are backups as well', () => {
  const read = (text: string) => {
    const { values, lineOf } = readFile('k8s/db.yaml', text, 'backup_schedule');
    return { values, facts: values.map(qualityOf), lineOf };
  };

  it('of Velero, kept for as long as it says or for thirty days', () => {
    const { facts: all, lineOf } = read('apiVersion: velero.io/v1\nkind: Schedule\nmetadata: {name: all}\nspec:\n  schedule: "0 */6 * * *"\n  template: {ttl: 168h0m0s}\n');
    expect(all).toEqual([{ activity: 'backup', hours: 6, suspended: false, target: 'remote', encrypted: null, days: 7, database: false }]);
    expect([lineOf(['schedule']), lineOf(['suspend'])]).toEqual(['5: schedule: "0 */6 * * *"', '4: spec:']);
    expect(read('apiVersion: velero.io/v1\nkind: Schedule\nmetadata: {name: all}\nspec: {schedule: "@daily", paused: true}\n').facts).toEqual([{ activity: 'backup', hours: 24, suspended: true, target: 'remote', encrypted: null, days: 30, database: false }]);
  });

  it('of CloudNativePG, whose schedules begin with seconds', () => {
    expect(read('apiVersion: postgresql.cnpg.io/v1\nkind: ScheduledBackup\nmetadata: {name: db}\nspec: {schedule: "0 0 3 * * *", cluster: {name: db}}\n').facts).toEqual([{ activity: 'backup', hours: 24, suspended: false, target: 'remote', encrypted: null, days: null, database: true }]);
  });

  it('and each of a list of them', () => {
    const { values, facts: all } = read('apiVersion: psmdb.percona.com/v1\nkind: PerconaServerMongoDB\nmetadata: {name: db}\nspec:\n  backup:\n    tasks:\n    - {name: daily, enabled: true, schedule: "0 0 * * *", keep: 7}\n    - {name: weekly, enabled: false, schedule: "0 0 * * 6", keep: 5}\n');
    expect(values.map(({ schedule, suspend }) => [schedule, suspend])).toEqual([['0 0 * * *', false], ['0 0 * * 6', true]]);
    expect(all.map((fact) => [fact?.hours, fact?.days])).toEqual([[24, 7], [168, 35]]);
  });
});

it('an image of Compose that dumps by a schedule in its environment is a backup', () => {
  const { values, lineOf } = readFile('docker-compose.prod.yml', 'services:\n  dump:\n    image: prodrigestivill/postgres-backup-local:17\n    environment:\n      POSTGRES_HOST: db\n      SCHEDULE: "@daily"\n      BACKUP_KEEP_DAYS: "7"\n    volumes: [./backups:/backups]\n', 'backup_schedule');
  expect(values).toEqual([{ name: 'dump', schedule: '@daily', tool: 'postgres-backup-local', suspend: false, activity: 'backup', hours: 24, encrypted: null, days: 7, database: true, target: 'node' }]);
  expect(lineOf(['schedule'])).toBe('6: SCHEDULE: "@daily"');
});

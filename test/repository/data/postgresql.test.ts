import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPgbouncer } from '../../../src/repository/data/pgbouncer.js';
import { readPostgresql } from '../../../src/repository/data/postgresql.js';
import { readAccess } from '../../../src/repository/data/postgresql-access.js';
import { readFile } from '../../support/parts.js';

describe('a configuration of PostgreSQL is read by the names of its parameters', () => {
  it('from a file: sizes in bytes, times in milliseconds, switches as booleans', () => {
    const { values, lineOf } = readFile(
      'db/postgresql.conf',
      "max_connections = 200\nshared_buffers = 256MB # a quarter\nSSL off\narchive_timeout = 5min\nlog_min_duration_statement = 250\narchive_command = 'cp ''%p'' /archive/%f'\n#autovacuum = off\n",
      'postgresql_config',
    );
    expect(values).toEqual([
      {
        line: 1,
        max_connections: { line: 1, text: '200', value: 200 },
        shared_buffers: { line: 2, text: '256MB', value: 2 ** 28 },
        ssl: { line: 3, text: 'off', value: false },
        archive_timeout: { line: 4, text: '5min', value: 300_000 },
        log_min_duration_statement: { line: 5, text: '250', value: 250 },
        archive_command: { line: 6, text: "cp '%p' /archive/%f", value: "cp '%p' /archive/%f" },
      },
    ]);
    expect(lineOf(['ssl', 'value'])).toBe('3: SSL off');
  });

  it('from the arguments of a server', () => {
    const { values, facts, lineOf } = readFile(
      'k8s/db.yaml',
      `apiVersion: apps/v1
kind: StatefulSet
metadata: {name: db}
spec:
  template:
    spec:
      containers:
      - name: db
        image: postgres:17
        args:
        - -c
        - shared_preload_libraries=pg_stat_statements
        - --max-connections=300
`,
      'postgresql_config',
    );
    expect(values).toEqual([{ shared_preload_libraries: { text: 'pg_stat_statements', value: 'pg_stat_statements' }, max_connections: { text: '300', value: 300 } }]);
    expect(facts).toEqual([{ by: 'arguments' }]);
    expect([lineOf(['shared_preload_libraries', 'value']), lineOf(['max_connections', 'value'])]).toEqual(['12: - shared_preload_libraries=pg_stat_statements', '13: - --max-connections=300']);
  });

  it("from an operator's cluster", () => {
    const { values, lineOf } = readFile('k8s/cluster.yaml', 'apiVersion: postgresql.cnpg.io/v1\nkind: Cluster\nmetadata: {name: db}\nspec:\n  postgresql:\n    parameters:\n      max_connections: "300"\n      auto_explain.log_min_duration: 10s\n', 'postgresql_config');
    expect(values).toEqual([{ max_connections: { text: '300', value: 300 }, 'auto_explain.log_min_duration': { text: '10s', value: 10_000 } }]);
    expect(lineOf(['max_connections', 'value'])).toBe('7: max_connections: "300"');
  });

  it('from a ConfigMap, and not what has only a word in common', () => {
    const map = (key: string, text: string) => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: db}\ndata:\n  ${key}: |\n${text.replace(/^/gm, '    ')}\n`;
    expect(readFile('db.yaml', map('postgresql.conf', 'ssl = on\nwal_level = replica\nwork_mem = 4MB\nautovacuum = on'), 'postgresql_config').lineOf(['autovacuum', 'value'])).toBe('9: autovacuum = on');
    expect(readFile('db.yaml', map('app.conf', 'max_connections = 20\nport = 80\nssl = on'), 'postgresql_config').found).toEqual([]);
  });
});

it('who may connect is read record by record', () => {
  const { values, lineOf } = readFile('db/pg_hba.conf', '# TYPE DATABASE USER ADDRESS METHOD\nlocal all all trust\nhost all all 127.0.0.1/32 trust\nhostssl all all 10.0.0.0 255.0.0.0 scram-sha-256 clientcert=verify-ca\nhost all all 0.0.0.0/0 md5\nhost all all nowhere\n', 'postgresql_access');
  expect(values).toEqual([
    {
      line: 1,
      records: [
        { line: 2, type: 'local', database: 'all', user: 'all', address: '', method: 'trust', is_own: true, is_anywhere: false },
        { line: 3, type: 'host', database: 'all', user: 'all', address: '127.0.0.1/32', method: 'trust', is_own: true, is_anywhere: false },
        { line: 4, type: 'hostssl', database: 'all', user: 'all', address: '10.0.0.0', method: 'scram-sha-256', is_own: false, is_anywhere: false },
        { line: 5, type: 'host', database: 'all', user: 'all', address: '0.0.0.0/0', method: 'md5', is_own: false, is_anywhere: true },
      ],
    },
  ]);
  expect(lineOf(['records', 3, 'method'])).toBe('5: host all all 0.0.0.0/0 md5');
});

describe('a configuration of PgBouncer is read by the names of its parameters', () => {
  it('from a file, with its databases and without their passwords', () => {
    expect(readFile('db/pgbouncer.ini', '[databases]\nshop = host=db port=5432 password=secret\n; other = host=x\n[pgbouncer]\npool_mode = transaction\ndefault_pool_size = 20\n', 'pgbouncer_config').values).toEqual([
      { line: 1, pool_mode: { line: 5, text: 'transaction', value: 'transaction' }, default_pool_size: { line: 6, text: '20', value: 20 }, databases: [{ line: 2, name: 'shop', text: 'host=db port=5432 password=' }] },
    ]);
  });

  it("from the variables of its image and from an operator's Pooler", () => {
    const image = readFile('k8s/pool.yaml', 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: pool}\nspec:\n  template:\n    spec:\n      containers:\n      - name: pool\n        image: edoburu/pgbouncer:v1.24\n        env:\n        - {name: POOL_MODE, value: transaction}\n        - {name: MAX_CLIENT_CONN, value: "500"}\n', 'pgbouncer_config');
    expect(image.values).toEqual([{ databases: [], pool_mode: { text: 'transaction', value: 'transaction' }, max_client_conn: { text: '500', value: 500 } }]);
    expect(image.lineOf(['max_client_conn', 'value'])).toBe('12: - {name: MAX_CLIENT_CONN, value: "500"}');
    const pooler = readFile('k8s/pooler.yaml', 'apiVersion: postgresql.cnpg.io/v1\nkind: Pooler\nmetadata: {name: pool}\nspec:\n  pgbouncer:\n    poolMode: transaction\n    parameters:\n      default_pool_size: "10"\n', 'pgbouncer_config');
    expect(pooler.values).toEqual([{ databases: [], pool_mode: { text: 'transaction', value: 'transaction' }, default_pool_size: { text: '10', value: 10 } }]);
    expect(pooler.lineOf(['default_pool_size', 'value'])).toBe('8: default_pool_size: "10"');
  });
});

it('none of these formats fails, whatever a file holds', () => {
  const text = fc.array(fc.oneof(fc.string(), fc.constantFrom('[pgbouncer]', '=', '\n', "'", 'host', 'all', 'ssl', '__proto__ = 1', 'constructor = x', 'trust')), { maxLength: 40 }).map((pieces) => pieces.join(' '));
  fc.assert(
    fc.property(text, (hostile) => {
      for (const read of [readPostgresql, readAccess, readPgbouncer]) read(hostile, 'x');
    }),
  );
});

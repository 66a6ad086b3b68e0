import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { migration } from '../../../src/repository/data/migrations.js';
import { readFile } from '../../support/parts.js';

const statements = (file: string, text: string) => readFile(file, text, 'migration').values.flatMap(({ statements: found }) => found);
const statement = { table: '', concurrently: false, in_transaction: false, complete: true };

describe('migrations are read for what they do to indexes and partitions', () => {
  it('in SQL, without comments and texts, in a transaction or not', () => {
    const text = "-- CREATE INDEX never ON a (b);\nBEGIN;\nINSERT INTO a VALUES ('CREATE INDEX; no');\nCREATE UNIQUE INDEX a_b ON a (b);\nCOMMIT;\n/* two\nlines */ CREATE INDEX CONCURRENTLY a_c\n  ON a (c);\n";
    expect(statements('db/migrations/001.sql', text)).toEqual([
      { ...statement, line: 4, does: 'index', in_transaction: true },
      { ...statement, line: 7, does: 'index', concurrently: true },
    ]);
    expect(readFile('db/001.sql', text, 'migration').lineOf(['statements', 1])).toBe('7: lines */ CREATE INDEX CONCURRENTLY a_c');
  });

  it('for tables in parts', () => {
    expect(
      statements(
        'schema.sql',
        'CREATE TABLE shop.events (id int) PARTITION BY RANGE (id);\nCREATE TABLE events_1 PARTITION OF shop.events FOR VALUES FROM (1) TO (9);\nCREATE TABLE logs (id int) PARTITION BY HASH(id) PARTITIONS 8;\nSELECT create_distributed_table(\'orders\', \'tenant\');\nSELECT cron.schedule(\'weekly\', \'0 3 * * 0\', $$REINDEX TABLE CONCURRENTLY orders$$);\nCREATE TABLE plain (id int);\n',
      ),
    ).toEqual([
      { ...statement, line: 1, does: 'partitioned_table', table: 'events', complete: false },
      { ...statement, line: 2, does: 'partition', table: 'events' },
      { ...statement, line: 3, does: 'partitioned_table', table: 'logs' },
      { ...statement, line: 4, does: 'distributed_table' },
      { ...statement, line: 5, does: 'scheduled_reindex' },
    ]);
  });

  it.each([
    ['db/migrate/20260101_add.rb', '  add_index :orders, :customer_id, algorithm: :concurrently\n', true],
    ['app/migrations/0002_orders.py', "  # op.create_index('no')\n  op.create_index('orders_customer', 'orders', ['customer_id'])\n", false],
    ['prisma/schema.prisma', 'model Order {\n  @@index([customerId])\n}\n', false],
    ['src/migrations/1.ts', "  await queryRunner.createIndex('orders', new TableIndex({}));\n", false],
  ])('in %s', (file, text, concurrently) => {
    expect(statements(file, text)).toEqual([{ ...statement, line: expect.any(Number) as number, does: 'index', concurrently }]);
  });

  it('and not in what goes back, or in code elsewhere', () => {
    for (const file of ['db/migrations/001.down.sql', 'src/search.ts', 'db/seeds/a.sql']) expect(statements(file, 'CREATE INDEX a ON b (c);\nx.createIndex();\n')).toEqual([]);
  });

  it('without an error, whatever a file holds', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('CREATE INDEX', "'", '$$', '--', '/*', ';', '\n', 'PARTITION BY HASH', 'CREATE TABLE'))), (pieces) => void migration.read(pieces.join(' '), 'a.sql')));
  });
});

import type { EmbeddedFormat } from '../format.js';
import { containersOf, isDeployed, wordsOf } from './containers.js';

const ENGINES: Readonly<Record<string, string>> = {
  postgres: 'PostgreSQL',
  postgresql: 'PostgreSQL',
  postgis: 'PostgreSQL',
  pgvector: 'PostgreSQL',
  timescaledb: 'PostgreSQL',
  'timescaledb-ha': 'PostgreSQL',
  'postgresql-repmgr': 'PostgreSQL',
  spilo: 'PostgreSQL',
  mysql: 'MySQL',
  'mysql-server': 'MySQL',
  percona: 'MySQL',
  'percona-server': 'MySQL',
  mariadb: 'MariaDB',
  'mariadb-galera': 'MariaDB',
  mongo: 'MongoDB',
  mongodb: 'MongoDB',
};
const CLIENTS = /(?:^|\/)(?:psql|pg_dump|pg_dumpall|pg_restore|mysql|mysqldump|mongosh?|mongodump|mongorestore|createdb|pg_isready)$/;
const REPLICATION_VARIABLES = /REPLICATION_MODE|REPLICA_SET|REPLSET|GALERA|PATRONI|REPMGR|PRIMARY_HOST|MASTER_HOST|GROUP_REPLICATION/;
const REPLICATION_WORDS = /--?replSet|wsrep|primary_conninfo|hot_standby|group[_-]replication|pg_basebackup/;

/** Database servers of Compose files as `database_server`; those of Kubernetes are judged in their workloads. */
export const databaseServers: EmbeddedFormat = {
  kinds: ['compose_service'],
  extract: (resource) =>
    containersOf(resource).flatMap((container) => {
      const engine = container.images.map((image) => (Object.hasOwn(ENGINES, image) ? ENGINES[image] : undefined)).find((found) => found !== undefined);
      const words = wordsOf(container);
      if (engine === undefined || words.some(({ text }) => CLIENTS.test(text))) return [];
      const isReplicated =
        container.images.some((image) => /repmgr|galera|spilo|patroni/.test(image)) ||
        [...container.environment.keys()].some((name) => REPLICATION_VARIABLES.test(name)) ||
        words.some(({ text }) => REPLICATION_WORDS.test(text));
      return [{ kind: 'database_server', name: container.name, path: [], value: { engine, service: container.name, is_replicated: isReplicated, is_deployed: isDeployed(resource) }, fields: { engine: ['image'] } }];
    }),
};

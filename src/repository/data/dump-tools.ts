import type { ContainerCommand } from './containers.js';

/** What a command does with data, told by its program. */
export type Activity = 'backup' | 'restore' | 'reindex' | 'vacuum' | 'bloat';

/** A command that does something with data. */
export interface DataCommand {
  readonly activity: Activity;
  readonly tool: string;
  /** Whether a database is what it copies, and not files or a cluster's objects. */
  readonly isDatabase: boolean;
  /** Whether the tool encrypts what it writes, whatever its arguments. */
  readonly encrypts: boolean;
}

const DUMPS = new Set(['pg_dump', 'pg_dumpall', 'pg_basebackup', 'mysqldump', 'mariadb-dump', 'mariabackup', 'mariadb-backup', 'xtrabackup', 'mydumper', 'mongodump', 'influxd']);
const RESTORES = new Set(['pg_restore', 'mongorestore', 'myloader']);
/** Programs of which a word says what they do. */
const BY_WORD: Readonly<Record<string, { readonly backup: readonly string[]; readonly restore: readonly string[]; readonly isDatabase: boolean; readonly encrypts: boolean }>> = {
  restic: { backup: ['backup'], restore: ['restore'], isDatabase: false, encrypts: true },
  kopia: { backup: ['create'], restore: ['restore'], isDatabase: false, encrypts: true },
  borg: { backup: ['create'], restore: ['extract'], isDatabase: false, encrypts: true },
  duplicity: { backup: ['full', 'incremental', 'backup'], restore: ['restore'], isDatabase: false, encrypts: true },
  velero: { backup: ['backup create'], restore: ['restore create', 'create restore'], isDatabase: false, encrypts: false },
  'wal-g': { backup: ['backup-push'], restore: ['backup-fetch'], isDatabase: true, encrypts: false },
  pgbackrest: { backup: ['backup'], restore: ['restore'], isDatabase: true, encrypts: false },
  barman: { backup: ['backup'], restore: ['recover', 'restore'], isDatabase: true, encrypts: false },
  'barman-cloud-backup': { backup: [''], restore: [], isDatabase: true, encrypts: false },
  'barman-cloud-restore': { backup: [], restore: [''], isDatabase: true, encrypts: false },
  etcdctl: { backup: ['snapshot save'], restore: ['snapshot restore'], isDatabase: true, encrypts: false },
  etcdutl: { backup: [], restore: ['snapshot restore'], isDatabase: true, encrypts: false },
  'clickhouse-backup': { backup: ['create', 'create_remote'], restore: ['restore', 'restore_remote'], isDatabase: true, encrypts: false },
  'redis-cli': { backup: ['--rdb'], restore: [], isDatabase: true, encrypts: false },
  aws: {
    backup: ['rds create-db-snapshot', 'rds create-db-cluster-snapshot', 'ec2 create-snapshot', 'backup start-backup-job'],
    restore: ['rds restore-db-instance-from-db-snapshot', 'rds restore-db-instance-to-point-in-time', 'rds restore-db-cluster-from-snapshot', 'rds restore-db-cluster-to-point-in-time', 'backup start-restore-job'],
    isDatabase: true,
    encrypts: false,
  },
  gcloud: { backup: ['sql backups create', 'sql export'], restore: ['sql backups restore', 'sql instances clone', 'sql import'], isDatabase: true, encrypts: false },
};
/** Their words are texts and names, not commands. */
const SAYING = new Set(['echo', 'printf', 'which', 'type', 'apk', 'apt', 'apt-get', 'dnf', 'yum', 'pip', 'test', '[', '[[', 'grep', 'trap', 'export', 'cat', 'pgrep', 'pkill', 'man']);

/** What a command does with data, also one that another starts: `kubectl exec db-0 -- pg_dump`. Null for any other. */
export function readDataCommand({ words, stdout, input }: ContainerCommand): DataCommand | null {
  const texts = words.map(({ text }) => text);
  if (texts[0] === undefined || SAYING.has(texts[0]) || (texts[0] === 'command' && texts[1] === '-v')) return null;
  if (texts.some((text) => text === '--version' || text === '--help')) return null;
  for (const [index, text] of texts.entries()) {
    const found = readProgram(text.slice(text.lastIndexOf('/') + 1), texts.slice(index + 1).join(' '), `${input ?? ''} ${stdout ?? ''}`);
    if (found !== null) return found;
  }
  return null;
}

function readProgram(program: string, rest: string, input: string): DataCommand | null {
  if (DUMPS.has(program)) return { activity: 'backup', tool: program, isDatabase: true, encrypts: false };
  if (RESTORES.has(program)) return rest.includes('--list') || /(?:^| )-l(?: |$)/.test(rest) ? null : { activity: 'restore', tool: program, isDatabase: true, encrypts: false };
  if (program === 'reindexdb' || program === 'pg_repack') return { activity: 'reindex', tool: program, isDatabase: true, encrypts: false };
  if (program === 'vacuumdb') return { activity: 'vacuum', tool: program, isDatabase: true, encrypts: false };
  if (program === 'psql') return readStatements(`${rest} ${input}`);
  if (program === 'kubectl' && /\bkind: Restore\b/.test(input) && /velero\.io/.test(input)) return { activity: 'restore', tool: 'velero', isDatabase: false, encrypts: false };
  const known = Object.hasOwn(BY_WORD, program) ? BY_WORD[program] : undefined;
  if (known === undefined) return null;
  const says = (phrases: readonly string[]) => phrases.some((phrase) => ` ${rest.replace(/--?[\w-]+(?:=\S+)?(?= )/g, '').replace(/\s+/g, ' ')} `.includes(phrase === '' ? '' : ` ${phrase} `) || (phrase.startsWith('--') && rest.includes(phrase)));
  if (says(known.restore)) return { activity: 'restore', tool: program, isDatabase: known.isDatabase, encrypts: known.encrypts };
  return says(known.backup) ? { activity: 'backup', tool: program, isDatabase: known.isDatabase, encrypts: known.encrypts && !rest.includes('--no-encryption') } : null;
}

/** What SQL does for tables and indexes. */
function readStatements(sql: string): DataCommand | null {
  if (/\bREINDEX\b/i.test(sql)) return { activity: 'reindex', tool: 'REINDEX', isDatabase: true, encrypts: false };
  if (/\bpgstat(?:tuple|index)\b|\bpgstattuple_approx\b/i.test(sql)) return { activity: 'bloat', tool: 'pgstattuple', isDatabase: true, encrypts: false };
  if (/\bVACUUM\b|\bANALYZE\b/i.test(sql) && !/\bEXPLAIN\b/i.test(sql)) return { activity: 'vacuum', tool: 'VACUUM', isDatabase: true, encrypts: false };
  return null;
}

import type { Container, ContainerCommand } from './containers.js';

/** Where a backup ends: away from the machine, on a volume that is kept, on the node, in the container itself, or nowhere that can be told. */
export type Target = 'remote' | 'kept' | 'node' | 'scratch' | 'unknown';

const UPLOADS = /^(?:aws s3 (?:cp|sync|mv)|aws s3api put-object|s3cmd (?:put|sync)|s5cmd .*(?:cp|sync)|gsutil .*(?:cp|rsync|mv)|gcloud storage (?:cp|rsync)|az storage (?:blob|fs|file) (?:upload|upload-batch|sync)|azcopy|rclone (?:\S+ )*(?:copy|copyto|sync|move|moveto|rcat)|mc (?:\S+ )*(?:cp|pipe|mirror|mv)|b2 |swift upload|ossutil cp|doctl )/;
const REMOTE_TOOLS = new Set(['wal-g', 'pgbackrest', 'barman', 'barman-cloud-backup', 'velero', 'aws', 'gcloud']);
const REPOSITORIES = ['RESTIC_REPOSITORY', 'KOPIA_REPOSITORY', 'BORG_REPO'];
const BUCKETS = /^(?:AWS_)?S3_(?:BUCKET|ENDPOINT|URL)(?:_NAME)?$|^(?:BACKUP_)?S3_BUCKET|^B2_BUCKET|^GCS_BUCKET|^AZURE_STORAGE_|^BUCKET(?:_NAME)?$|^DB_DUMP_TARGET$|^AWS_S3_BUCKET_NAME$/;

/** Where what a container dumps ends. @param tool The program that makes the backup. */
export function findTarget(container: Container, tool: string): Target {
  const lines = container.commands.map(({ words }) => words.map(({ text }) => text).join(' '));
  if (lines.some((line) => UPLOADS.test(line) || copiesToHost(line) || /^curl .*(?:-T|--upload-file|-F|--data-binary)/.test(line)) || REMOTE_TOOLS.has(tool)) return 'remote';
  const repository = REPOSITORIES.map((name) => container.environment.get(name)?.text ?? '').find((text) => text !== '');
  if (repository !== undefined) return repository.startsWith('/') ? targetOfPath(container, repository) : 'remote';
  if ([...container.environment].some(([name]) => BUCKETS.test(name))) return 'remote';
  const paths = container.commands.flatMap(pathsWritten);
  const targets = paths.map((path) => targetOfPath(container, path));
  return targets.find((target) => target === 'kept') ?? targets.find((target) => target === 'unknown') ?? targets[0] ?? (container.commands.length === 0 ? targetOfVolumes(container) : 'unknown');
}

/** Whether something encrypts what is dumped before or while it is stored; null where only the store would know. */
export function findEncryption(container: Container): boolean | null {
  const lines = container.commands.map(({ words }) => words.map(({ text }) => text).join(' '));
  if (lines.some((line) => /^gpg2? .*(?:-c\b|--symmetric|-e\b|--encrypt)|^openssl (?:enc|cms|smime)|^age .*(?:-r|-R|-p|--recipient|--passphrase)|^ccrypt|^7za? .*-p/.test(line))) return true;
  if (lines.some((line) => /--sse\b|--sse-kms|--server-side-encryption|--encryption-key|--kms-key|--enc-c|--encrypt-key/.test(line))) return true;
  if ([...container.environment.keys()].some((name) => /^(?:GPG_PASSPHRASE|GPG_PUBLIC_KEY\w*|PASSPHRASE|ENCRYPT(?:ION)?_(?:PASSWORD|PASSPHRASE|KEY)|BACKUP_ENCRYPTION_(?:KEY|PASSWORD)|WALG_(?:PGP_KEY|LIBSODIUM_KEY|S3_SSE)\w*|PGBACKREST_REPO\d*_CIPHER_PASS|DB_DUMP_ENCRYPTION\w*)$/.test(name))) return true;
  return null;
}

/** For how many days a script keeps backups, told by what it deletes; null where it does not say. */
export function findRetention(container: Container): number | null {
  const lines = container.commands.map(({ words }) => words.map(({ text }) => text).join(' '));
  const days = lines.flatMap((line) => {
    const age = /^find .*-mtime \+(\d+)/.exec(line) ?? /--keep-daily[= ](\d+)/.exec(line) ?? /--keep-within[= ](\d+)d/.exec(line) ?? /--min-age[= ](\d+)d/.exec(line) ?? /--older-than[= ](\d+)d/.exec(line);
    return age === null ? [] : [Number(age[1])];
  });
  const given = [...container.environment].flatMap(([name, { text }]) => (/(?:KEEP|RETENTION)(?:_DAYS|_DAILY)$|^BACKUP_RETENTION_DAYS$|^BACKUP_KEEP_DAYS$/.test(name) && /^\d+$/.test(text) ? [Number(text)] : []));
  const all = [...days, ...given];
  return all.length === 0 ? null : Math.max(...all);
}

/** `scp` and `rsync` to another machine. */
function copiesToHost(line: string): boolean {
  return /^(?:scp|rsync|sftp|lftp|ftp) /.test(line) && (/(?:^| )(?:\S+@)?[\w.$\{\}-]+:\S*(?: |$)/.test(line) || line.includes('://') || /^(?:sftp|lftp|ftp)/.test(line));
}

function pathsWritten({ words, stdout }: ContainerCommand): readonly string[] {
  const texts = words.map(({ text }) => text);
  const named = texts.flatMap((text, index) => {
    const joined = /^(?:--(?:file|archive|out|result-file|target-dir|pgdata|outputdir|output)=|-f(?=[/$]))(.*)$/.exec(text);
    if (joined !== null) return [joined[1] ?? ''];
    return /^(?:-f|--file|--out|-o|--archive|-D|--pgdata|--outputdir|--output|--target-dir|-r|-czf|-cf|czf|tee)$/.test(text) ? [texts[index + 1] ?? ''] : [];
  });
  return [...(stdout === null || stdout.startsWith('/dev/') || stdout.startsWith('&') ? [] : [stdout]), ...named].filter((path) => path !== '');
}

/** Variables that the container sets are filled in; any other leaves the place unknown. */
function targetOfPath(container: Container, written: string): Target {
  const path = written.replace(/\$\{?(\w+)\}?/g, (whole, name: string) => container.environment.get(name)?.text ?? whole);
  if (path.startsWith('$') || path.startsWith('`')) return 'unknown';
  if (!path.startsWith('/')) return path.includes('$') ? 'unknown' : 'scratch';
  const [mount] = [...container.volumes].filter(([folder]) => path === folder || path.startsWith(`${folder.replace(/\/$/, '')}/`)).sort(([a], [b]) => b.length - a.length);
  if (mount === undefined) return 'scratch';
  return mount[1] === 'configuration' ? 'unknown' : mount[1];
}

function targetOfVolumes({ volumes }: Container): Target {
  const backup = [...volumes].find(([folder]) => /backup|dump/i.test(folder));
  return backup === undefined || backup[1] === 'configuration' ? 'unknown' : backup[1];
}

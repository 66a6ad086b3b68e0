import { isList, isObject, property, textAt, valueAt } from '../../base/json.js';
import type { JsonObject, Path, Resource } from '../../types.js';
import type { EmbeddedFormat, Part, TextFormat } from '../format.js';
import { dayOfMoment, lineAt, MOST_REPORT_CHARACTERS, parseObject, reportPart } from './report.js';

/** What became of backups and restores, told by the status of objects as a cluster prints them (`velero restore get -o json`, `kubectl get job -o yaml`). */
export const backupStatus: EmbeddedFormat = {
  kinds: ['Backup.velero.io', 'Restore.velero.io', 'Job'],
  extract: (resource) => (resource.kind === 'Job' ? fromJob(resource) : fromVelero(resource)),
};

function fromVelero(resource: Resource): readonly Part[] {
  const status = property(resource.value, 'status');
  const phase = textAt(status, 'phase');
  if (phase === null) return [];
  const outcome = phase === 'Completed' ? 'passed' : /fail|invalid/i.test(phase) ? 'failed' : 'running';
  return [statusPart(resource, { operation: resource.kind.startsWith('Restore') ? 'restore' : 'backup', outcome, phase, errors: property(status, 'errors') ?? 0 }, textAt(status, 'completionTimestamp') ?? textAt(status, 'startTimestamp'))];
}

/** A job counts by its name, and only with a status, which a manifest that is still to be applied has not. */
function fromJob(resource: Resource): readonly Part[] {
  const name = resource.identity.name.toLowerCase();
  const status = property(resource.value, 'status');
  if (!/restor|backup/.test(name) || !isObject(status)) return [];
  const conditions = property(status, 'conditions');
  const has = (type: string) => isList(conditions) && conditions.some((condition) => textAt(condition, 'type') === type && textAt(condition, 'status') === 'True');
  const outcome = has('Failed') ? 'failed' : has('Complete') || textAt(status, 'completionTime') !== null ? 'passed' : 'running';
  return [statusPart(resource, { operation: /restor/.test(name) ? 'restore' : 'backup', outcome, phase: outcome === 'passed' ? 'Complete' : outcome === 'failed' ? 'Failed' : 'Active', errors: 0 }, textAt(status, 'completionTime') ?? textAt(status, 'startTime'))];
}

function statusPart(resource: Resource, value: JsonObject, moment: string | null): Part {
  const phase: Path = resource.kind === 'Job' ? ['status'] : ['status', 'phase'];
  return { kind: 'backup_report', name: resource.identity.name, path: ['status'], value: { tool: resource.kind === 'Job' ? 'job' : 'velero', subject: resource.identity.name, ...value }, fields: { phase }, made: dayOfMoment(moment) };
}

/** Restore jobs of AWS Backup (`aws backup list-restore-jobs`). */
export const restoreJobs: TextFormat = {
  type: 'backup-report',
  amongTests: true,
  mayBe: (file) => /\.json$/i.test(file) && /backup|restore/i.test(file),
  read: (text) => {
    if (text.length > MOST_REPORT_CHARACTERS || !text.includes('"RestoreJobs"')) return null;
    const jobs = property(parseObject(text) ?? {}, 'RestoreJobs');
    return isList(jobs) ? jobs.filter(isObject).map((job) => fromAws(job, text)) : null;
  },
};

function fromAws(job: JsonObject, text: string): Part {
  const id = textAt(job, 'RestoreJobId') ?? '';
  const phase = textAt(job, 'Status') ?? '';
  const outcome = phase === 'COMPLETED' ? 'passed' : /FAIL|ABORT/.test(phase) ? 'failed' : 'running';
  const value = { tool: 'aws-backup', subject: id, operation: 'restore', outcome, phase, errors: 0, line: lineAt(text, Math.max(0, text.indexOf(`"${id}"`))) };
  return { ...reportPart('backup_report', value, dayOfMoment(property(job, 'CompletionDate') ?? valueAt(job, ['CreationDate']))), name: id };
}

import { isObject, property, textAt } from '../../base/json.js';
import type { JsonObject, Path } from '../../types.js';
import { checkTemplateMetadata } from './metadata.js';
import { checkPodSpec } from './pod.js';
import { type Subject, demand, isAbsent, listAt, objectAt, reject } from './report.js';
import { isSchedule } from './schedule.js';

/** Where the pod template stands when it is not in `spec.template`. */
const TEMPLATES: Readonly<Record<string, Path>> = { CronJob: ['spec', 'jobTemplate', 'spec', 'template'], Pod: [] };

/** What the API server checks in pods and in what creates them. */
export function checkWorkload(subject: Subject): void {
  const { object, kind } = subject;
  const path = TEMPLATES[kind] ?? ['spec', 'template'];
  const spec = objectAt(object, 'spec');
  const template = path.reduce<JsonObject>((value, step) => objectAt(value, String(step)), object);
  if (path.length > 0) checkTemplateMetadata(subject, path, template);
  const podSpec = template['spec'];
  if (isObject(podSpec)) {
    checkPodSpec(subject, [...path, 'spec'], podSpec, listAt(spec, 'volumeClaimTemplates'));
    checkRestartPolicy(subject, [...path, 'spec'], podSpec);
  }
  const { replicas } = spec;
  if (typeof replicas === 'number' && replicas < 0) reject(subject, ['spec', 'replicas'], replicas, 'at least 0');
  const labels = objectAt(objectAt(template, 'metadata'), 'labels');
  if (subject.apiVersion === 'apps/v1') checkSelector(subject, spec, labels);
  if (kind === 'ReplicationController') checkMatch(subject, ['spec', 'selector'], objectAt(spec, 'selector'), labels);
  if (kind === 'Deployment') checkStrategy(subject, objectAt(spec, 'strategy'));
  if (kind === 'CronJob') checkSchedule(subject, textAt(spec, 'schedule'));
}

function checkRestartPolicy(subject: Subject, path: Path, podSpec: JsonObject): void {
  const { kind } = subject;
  const policy = podSpec['restartPolicy'];
  if (kind === 'Pod') return;
  if (kind !== 'Job' && kind !== 'CronJob') {
    if (typeof policy === 'string' && policy !== '' && policy !== 'Always') reject(subject, [...path, 'restartPolicy'], policy, 'Always');
    return;
  }
  if (isAbsent(policy) || policy === '') demand(subject, [...path, 'restartPolicy'], 'OnFailure or Never');
  else if (policy === 'Always') reject(subject, [...path, 'restartPolicy'], policy, 'OnFailure or Never');
}

/** A selector that does not select the workload's own pods is refused. */
function checkSelector(subject: Subject, spec: JsonObject, labels: JsonObject): void {
  const selector = spec['selector'];
  if (!isObject(selector)) return;
  const matchLabels = objectAt(selector, 'matchLabels');
  const isEmpty = Object.keys(matchLabels).length === 0 && listAt(selector, 'matchExpressions').length === 0;
  if (isEmpty) reject(subject, ['spec', 'selector'], null, 'a selector that is not empty');
  checkMatch(subject, ['spec', 'selector', 'matchLabels'], matchLabels, labels);
}

function checkMatch(subject: Subject, path: Path, wanted: JsonObject, labels: JsonObject): void {
  for (const key of Object.keys(wanted)) {
    const value = wanted[key];
    const label = property(labels, key);
    const isMatch = !isAbsent(label) && (typeof label !== 'string' || label === value);
    if (typeof value === 'string' && !isMatch) reject(subject, [...path, key], value, 'a label of the pod template');
  }
}

function checkStrategy(subject: Subject, strategy: JsonObject): void {
  const isContradictory = strategy['type'] === 'Recreate' && !isAbsent(strategy['rollingUpdate']);
  if (isContradictory) reject(subject, ['spec', 'strategy', 'rollingUpdate'], null, 'absent where the type is Recreate');
}

function checkSchedule(subject: Subject, schedule: string | null): void {
  // A time zone in front has been refused in some versions and taken in others.
  if (schedule === null || /^(?:CRON_)?TZ=/.test(schedule) || isSchedule(schedule)) return;
  reject(subject, ['spec', 'schedule'], schedule, 'a schedule of five fields such as "30 2 * * *"');
}

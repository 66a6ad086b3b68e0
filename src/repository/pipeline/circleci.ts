import { environmentNamed } from '../../base/environment-names.js';
import { isList, isObject, objectEntries, property, textAt, textList, valueAt } from '../../base/json.js';
import type { JsonObject, JsonValue, Path } from '../../types.js';
import type { DocumentFormat } from '../format.js';
import { type Scope, readCircleSteps, readParameters } from './circleci-steps.js';
import { pipelineFacts } from './facts.js';
import { type Job, type Pipeline, readEnvironment, type StepPlace } from './step.js';

const MAIN = /^\.circleci\/config\.ya?ml$/;
/** What a setup configuration goes on with lies beside it. */
const ANY = /^\.circleci\/(?:[^/]+\/)*[^/]+\.ya?ml$/;

/** CircleCI's configuration (https://circleci.com/docs/configuration-reference/), and those that a setup workflow continues with. */
export const circlePipeline: DocumentFormat = {
  type: 'circleci-pipeline',
  amongTests: false,
  atRoot: true,
  claims: (file) => MAIN.test(file),
  mayHold: (_text, file) => ANY.test(file),
  identify: (value, file) => {
    if (!ANY.test(file) || !isObject(property(value, 'jobs') ?? property(value, 'workflows'))) return null;
    const pipeline = readPipeline(value, file);
    return pipeline.jobs.length === 0 ? null : [{ kind: 'pipeline', name: file, path: [], value, facts: pipelineFacts(pipeline, file) }];
  },
};

function readPipeline(value: JsonObject, file: string): Pipeline {
  const called = callsOf(value);
  return {
    engine: 'circleci',
    name: file,
    triggers: {
      change: called.some(({ onChange }) => onChange),
      push: called.some(({ onChange }) => onChange),
      pullRequest: called.some(({ onChange }) => onChange),
      tag: called.some(({ onTag }) => onTag),
      schedule: called.some(({ onSchedule }) => onSchedule),
      manual: false,
      calledOnly: false,
      after: [],
    },
    jobs: called.map((call) => readJob(value, call)),
    calls: [],
    valid: true,
    actions: [],
  };
}

/** A job as a workflow calls it. */
interface JobCall {
  /** What other jobs of the workflow call it. */
  readonly name: string;
  /** Its name below `jobs`, or that of an orb's job. */
  readonly job: string;
  readonly path: Path;
  readonly inputs: JsonObject;
  readonly needs: readonly string[];
  /** Whether somebody has to approve something before. */
  readonly manual: boolean;
  readonly onChange: boolean;
  readonly onSchedule: boolean;
  readonly onTag: boolean;
}

/** All jobs that run; without workflows it is the one named `build`. */
function callsOf(value: JsonObject): readonly JobCall[] {
  const workflows = objectEntries(property(value, 'workflows'));
  if (workflows.length > 0) return workflows.flatMap(([name, workflow]) => callsOfWorkflow(name, workflow));
  const alone = { inputs: {}, needs: [], manual: false, onChange: true, onSchedule: false, onTag: false };
  return objectEntries(property(value, 'jobs')).filter(([name]) => name === 'build').map(([name]) => ({ ...alone, name, job: name, path: ['jobs', name] }));
}

function callsOfWorkflow(workflow: string, content: JsonObject): readonly JobCall[] {
  const listed = property(content, 'jobs');
  const read = (isList(listed) ? listed : []).flatMap((entry, index) => {
    const [job, inputs] = typeof entry === 'string' ? [entry, {}] : (objectEntries(entry)[0] ?? []);
    return job === undefined || inputs === undefined ? [] : [{ job, inputs, path: ['workflows', workflow, 'jobs', index], name: textAt(inputs, 'name') ?? job, needs: textList(property(inputs, 'requires')) }];
  });
  const approvals = new Set(read.filter(({ inputs }) => property(inputs, 'type') === 'approval').map(({ name }) => name));
  const needs = new Map(read.map((call) => [call.name, call.needs]));
  const isScheduled = isList(property(content, 'triggers')) || JSON.stringify(property(content, 'when') ?? '').includes('scheduled_pipeline');
  return read
    .filter(({ name }) => !approvals.has(name))
    .map((call) => {
      const onTag = valueAt(call.inputs, ['filters', 'tags']) !== undefined;
      const onlyTags = onTag && valueAt(call.inputs, ['filters', 'branches', 'ignore']) === '/.*/';
      return { ...call, manual: reaches(call.needs, approvals, needs), onTag, onSchedule: isScheduled, onChange: !isScheduled && !onlyTags };
    });
}

/** Whether one of some jobs comes before, directly or not. */
function reaches(from: readonly string[], wanted: ReadonlySet<string>, needs: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>();
  const open = [...from];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (wanted.has(name)) return true;
    if (seen.has(name)) continue;
    seen.add(name);
    open.push(...(needs.get(name) ?? []));
  }
  return false;
}

function readJob(value: JsonObject, call: JobCall): Job {
  const job = valueAt(value, ['jobs', call.job]);
  const place: StepPlace = {
    path: call.path,
    job: call.name,
    result: 'fails',
    onFailure: false,
    manual: call.manual,
    onChange: call.onChange,
    onSchedule: call.onSchedule,
    environment: readEnvironment(property(job, 'environment')),
    folder: folderOf(job),
  };
  const scope: Scope = { value, place, parameters: readParameters(property(job, 'parameters'), call.inputs), depth: 0 };
  const [, ...services] = imagesOf(value, job);
  const own = isObject(job) ? readCircleSteps(property(job, 'steps'), ['jobs', call.job, 'steps'], scope) : readCircleSteps([{ [call.job]: call.inputs }], call.path.slice(0, -1), scope);
  return {
    name: call.name,
    path: isObject(job) ? ['jobs', call.job] : call.path,
    needs: call.needs,
    environment: environmentOf(call),
    services,
    // Every job gets a token of OpenID Connect: https://circleci.com/docs/openid-connect-tokens/
    identity: true,
    steps: [...stepsAround('pre-steps'), ...own.map((step) => (isObject(job) ? step : { ...step, path: call.path })), ...stepsAround('post-steps')],
  };

  function stepsAround(key: string): Job['steps'] {
    return readCircleSteps(property(call.inputs, key), [...call.path, call.job, key], scope);
  }
}

/** CircleCI has no environments; what a job gets its secrets from is often named after one. */
function environmentOf({ name, inputs }: JobCall): string {
  const contexts = [textAt(inputs, 'context') ?? '', ...textList(property(inputs, 'context')), name];
  return contexts.map(environmentNamed).find((environment) => environment !== null) ?? '';
}

function folderOf(job: JsonValue | undefined): string {
  const folder = textAt(job, 'working_directory') ?? '';
  return folder.startsWith('~') || folder.startsWith('/') ? '' : folder;
}

/** The images that a job runs in; the first is its own, the others are services. */
function imagesOf(value: JsonObject, job: JsonValue | undefined): readonly string[] {
  const executor = property(job, 'executor');
  const named = typeof executor === 'string' ? executor : (textAt(executor, 'name') ?? '');
  const docker = property(job, 'docker') ?? valueAt(value, ['executors', named, 'docker']);
  return isList(docker) ? docker.flatMap((entry) => textAt(entry, 'image') ?? []) : [];
}

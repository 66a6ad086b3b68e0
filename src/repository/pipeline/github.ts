import { isList, isObject, objectEntries, property, textAt, valueAt } from '../../base/json.js';
import type { JsonObject, JsonValue, Path } from '../../types.js';
import type { DocumentFormat, Part } from '../format.js';
import { pipelineFacts } from './facts.js';
import { NOTHING } from './activity.js';
import { recogniseAction } from './recognise-action.js';
import { createStep, type Job, type Pipeline, readEnvironment, scriptSteps, type Step, type StepPlace, type Triggers } from './step.js';

const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const ACTION = /(?:^|\/)action\.ya?ml$/;

/** GitHub workflows: the ones that run, which are those in `.github/workflows` of the repository, and the composite actions that they call. */
export const githubWorkflow: DocumentFormat = {
  type: 'github-workflow',
  amongTests: false,
  atRoot: true,
  claims: (file) => WORKFLOW.test(file),
  mayHold: (text, file) => WORKFLOW.test(file) || (ACTION.test(file) && text.includes('composite')),
  identify: (value, file) => {
    if (WORKFLOW.test(file)) return isObject(property(value, 'jobs')) ? [createPart(readWorkflow(value, file), value, file)] : null;
    return ACTION.test(file) && valueAt(value, ['runs', 'using']) === 'composite' ? [createPart(readAction(value, file), value, file)] : null;
  },
};

function createPart(pipeline: Pipeline, value: JsonObject, file: string): Part {
  return { kind: 'pipeline', name: pipeline.name === '' ? file : pipeline.name, path: [], value, facts: pipelineFacts(pipeline, file) };
}

/** What the steps of a job take from it and from the workflow. */
interface JobContext {
  readonly name: string;
  readonly place: StepPlace;
  readonly bash: boolean;
  readonly folder: string;
  readonly calls: string[];
  readonly actions: { path: Path; name: string; reference: string }[];
}

function readWorkflow(value: JsonObject, file: string): Pipeline {
  const triggers = readTriggers(property(value, 'on') ?? property(value, 'true'));
  const calls: string[] = [];
  const actions: JobContext['actions'] = [];
  const jobs = objectEntries(property(value, 'jobs')).map(([name, job]) => readJob(value, { name, job, triggers, calls, actions }));
  return { engine: 'github', name: textAt(value, 'name') ?? file, triggers, jobs, calls, actions, valid: !holdsFilter(value, 0) };
}

function readAction(value: JsonObject, file: string): Pipeline {
  const triggers: Triggers = { change: false, push: false, pullRequest: false, tag: false, schedule: false, manual: false, calledOnly: true, after: [] };
  const calls: string[] = [];
  const actions: JobContext['actions'] = [];
  const place: StepPlace = { path: ['runs', 'steps'], job: 'runs', result: 'fails', onFailure: false, manual: false, onChange: true, onSchedule: true, environment: {} };
  const steps = readSteps(valueAt(value, ['runs', 'steps']), { name: 'runs', place, bash: false, folder: '', calls, actions });
  const job: Job = { name: 'runs', path: ['runs'], needs: [], environment: '', services: [], identity: true, steps };
  return { engine: 'github', name: textAt(value, 'name') ?? file, triggers, jobs: [job], calls, actions, valid: !holdsFilter(value, 0) };
}

function readTriggers(on: JsonValue | undefined): Triggers {
  const events = new Map<string, JsonValue>(typeof on === 'string' ? [[on, null]] : isList(on) ? on.filter((event) => typeof event === 'string').map((event) => [event, null]) : isObject(on) ? Object.entries(on) : []);
  const push = events.get('push');
  const onlyTags = isObject(push) && 'tags' in push && !('branches' in push) && !('branches-ignore' in push);
  const pullRequest = ['pull_request', 'pull_request_target', 'merge_group'].some((event) => events.has(event));
  const after = valueAt(events.get('workflow_run'), ['workflows']);
  const called = events.has('workflow_call');
  const tags = property(push, 'tags');
  return {
    tags: isList(tags) ? tags.filter((tag) => typeof tag === 'string') : typeof tags === 'string' ? [tags] : [],
    change: pullRequest || (events.has('push') && !onlyTags),
    push: events.has('push') && !onlyTags,
    pullRequest,
    tag: events.has('release') || events.has('create') || (events.has('push') && (!isObject(push) || 'tags' in push)),
    schedule: events.has('schedule'),
    manual: events.has('workflow_dispatch') || events.has('repository_dispatch'),
    calledOnly: called && [...events.keys()].every((event) => event === 'workflow_call' || event === 'workflow_dispatch'),
    after: isList(after) ? after.filter((name) => typeof name === 'string') : [],
  };
}

interface JobSource {
  readonly name: string;
  readonly job: JsonObject;
  readonly triggers: Triggers;
  readonly calls: string[];
  readonly actions: JobContext['actions'];
}

function readJob(workflow: JsonObject, { name, job, triggers, calls, actions }: JobSource): Job {
  const condition = property(job, 'if');
  const place: StepPlace = {
    path: ['jobs', name, 'steps'],
    job: name,
    result: isOff(condition) ? 'disabled' : property(job, 'continue-on-error') === true ? 'ignored' : 'fails',
    onFailure: isAfterFailure(condition),
    manual: !triggers.change && !triggers.tag && !triggers.schedule && !triggers.calledOnly && triggers.after.length === 0,
    onChange: (triggers.change || triggers.calledOnly || triggers.after.length > 0) && !isOnlyFor(condition, 'schedule') && !isOnlyFor(condition, 'workflow_dispatch'),
    onSchedule: triggers.schedule && !isOnlyFor(condition, 'push') && !isOnlyFor(condition, 'pull_request'),
    environment: readEnvironment(property(workflow, 'env'), property(job, 'env')),
    titles: [textAt(job, 'name') ?? name],
  };
  const ofRun = (key: string) => textAt(valueAt(job, ['defaults', 'run']), key) ?? textAt(valueAt(workflow, ['defaults', 'run']), key);
  const context: JobContext = { name, place, bash: ofRun('shell') === 'bash', folder: ofRun('working-directory') ?? '', calls, actions };
  const called = textAt(job, 'uses');
  const needs = property(job, 'needs');
  const environment = property(job, 'environment');
  return {
    name,
    path: ['jobs', name],
    needs: typeof needs === 'string' ? [needs] : isList(needs) ? needs.filter((need) => typeof need === 'string') : [],
    environment: typeof environment === 'string' ? environment : (textAt(environment, 'name') ?? ''),
    services: objectEntries(property(job, 'services')).map(([service, content]) => textAt(content, 'image') ?? service),
    identity: grantsIdentity(property(job, 'permissions') ?? property(workflow, 'permissions')) || triggers.calledOnly,
    steps: called === null ? readSteps(property(job, 'steps'), context) : readUse(called, job, { ...context, place: { ...place, path: ['jobs', name] } }),
  };
}

function grantsIdentity(permissions: JsonValue | undefined): boolean {
  return permissions === 'write-all' || property(permissions, 'id-token') === 'write';
}

function readSteps(steps: JsonValue | undefined, context: JobContext): readonly Step[] {
  if (!isList(steps)) return [];
  return steps.flatMap((step, index) => (isObject(step) ? readStep(step, { ...context, place: stepPlace(step, [...context.place.path, index], context.place) }) : []));
}

function stepPlace(step: JsonObject, path: Path, job: StepPlace): StepPlace {
  const condition = property(step, 'if');
  const ownResult = isOff(condition) ? 'disabled' : property(step, 'continue-on-error') === true ? 'ignored' : 'fails';
  return {
    ...job,
    path,
    result: job.result === 'fails' ? ownResult : job.result,
    onFailure: job.onFailure || isAfterFailure(condition),
    onChange: job.onChange && !isOnlyFor(condition, 'schedule') && !isOnlyFor(condition, 'workflow_dispatch'),
    onSchedule: job.onSchedule && !isOnlyFor(condition, 'push') && !isOnlyFor(condition, 'pull_request'),
    environment: { ...job.environment, ...readEnvironment(property(step, 'env')) },
    titles: [textAt(step, 'name') ?? '', ...(job.titles ?? [])],
  };
}

function readStep(step: JsonObject, context: JobContext): readonly Step[] {
  const uses = textAt(step, 'uses');
  if (uses !== null) return readUse(uses, step, context);
  const run = textAt(step, 'run');
  const shell = textAt(step, 'shell');
  if (run === null || shell?.startsWith('python') === true) return [];
  const isBash = context.bash || shell === 'bash';
  const folder = textAt(step, 'working-directory') ?? context.folder;
  return placeholder(step, scriptSteps(run, { errexit: true, pipefail: isBash }, { ...context.place, folder }), context.place);
}

/** A step that is named a rollback and prints something, and no more. */
function placeholder(step: JsonObject, steps: readonly Step[], place: StepPlace): readonly Step[] {
  const name = textAt(step, 'name') ?? '';
  if (steps.length > 0 || !place.onFailure || !/roll(?:ing)?[ -]?back/i.test(name) || !printsOnly(textAt(step, 'run') ?? '')) return steps;
  return [createStep({ ...NOTHING, does: ['rollback'] }, { ...place, result: 'disabled' }, { tool: 'echo', words: [], swallowed: false })];
}

function printsOnly(run: string): boolean {
  return run.split('\n').map((line) => line.trim()).every((line) => line === '' || line.startsWith('#') || /^(?:echo|printf|:|true)\b/.test(line));
}

function readUse(uses: string, step: JsonObject, context: JobContext): readonly Step[] {
  if (uses.startsWith('./')) {
    context.calls.push(uses.slice(2).replace(/\/+$/, ''));
    return [];
  }
  const at = uses.lastIndexOf('@');
  const name = (at === -1 ? uses : uses.slice(0, at)).toLowerCase();
  if (!uses.startsWith('docker://')) context.actions.push({ path: context.place.path, name, reference: at === -1 ? '' : uses.slice(at + 1) });
  const inputs = property(step, 'with');
  const recognised = recogniseAction({ name, inputs: isObject(inputs) ? inputs : {} });
  const inner = remoteScript(name, inputs, context.place);
  if (recognised.does.length === 0) return inner;
  return [createStep(recognised, context.place, { tool: name, words: [], swallowed: false, reports: recognised.reports }), ...inner];
}

/** Actions that take a script: one that runs on another machine deploys where it brings containers up. */
function remoteScript(name: string, inputs: JsonValue | undefined, place: StepPlace): readonly Step[] {
  const script = textAt(inputs, 'script') ?? textAt(inputs, 'command') ?? textAt(inputs, 'inlineScript');
  if (script === null || !/ssh|cli|nick-fields\/retry|wandalen/.test(name)) return [];
  const steps = scriptSteps(script, { errexit: true, pipefail: false }, place);
  const brings = /ssh/.test(name) && /\b(?:docker[ -]compose\b[^\n]*\bup\b|docker (?:run|pull)\b|systemctl (?:restart|reload)\b|pm2 (?:restart|reload)\b)/.test(script);
  return brings ? [createStep({ ...NOTHING, does: ['deploy'] }, place, { tool: name, words: [], swallowed: false }), ...steps] : steps;
}

/** GitHub's expressions know no filters: with a single `|` in one, it refuses the whole file. */
function holdsFilter(value: JsonValue, depth: number): boolean {
  if (typeof value === 'string') return value.includes('${{') && [...value.matchAll(/\$\{\{([^}]*)\}\}/g)].some((match) => /(?:^|[^|])\|(?:[^|]|$)/.test((match[1] ?? '').replace(/'[^']*'/g, '')));
  if (typeof value !== 'object' || value === null || depth > 20) return false;
  return Object.values(value).some((inner) => holdsFilter(inner, depth + 1));
}

function isOff(condition: JsonValue | undefined): boolean {
  return condition === false || (typeof condition === 'string' && /^\s*(?:\$\{\{)?\s*false\s*(?:&&[\s\S]*)?(?:\}\})?\s*$/.test(condition));
}

function isAfterFailure(condition: JsonValue | undefined): boolean {
  if (typeof condition !== 'string') return false;
  return /(?:^|[^!\w])failure\(\)/.test(condition) || /(?:result|outcome|conclusion)\s*==\s*'failure'/.test(condition);
}

function isOnlyFor(condition: JsonValue | undefined, event: string): boolean {
  return typeof condition === 'string' && condition.includes(`github.event_name == '${event}'`) && !condition.includes('||');
}

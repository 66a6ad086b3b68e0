import path from 'node:path';
import { isList, isObject, property, textAt, valueAt } from '../../base/json.js';
import type { JsonObject, JsonValue, Path } from '../../types.js';
import type { DocumentFormat } from '../format.js';
import { NOTHING } from './activity.js';
import { type Inherited, type Listed, listed, readAzureSteps, under } from './azure-steps.js';
import { pipelineFacts } from './facts.js';
import { createStep, type Job, type Pipeline, readEnvironment, type Step, type StepPlace, type Triggers } from './step.js';

const MAIN = /(?:^|\/)\.?azure-pipelines?(?:[.-][\w.-]+)?\.ya?ml$/;
/** Folders in which pipelines and their templates lie; a pipeline may have any name, which only the service knows. */
const FOLDER = /(?:^|\/)(?:\.?azure-?pipelines?|\.azuredevops|\.?ado|\.?pipelines?|\.vsts(?:-ci)?|\.build|build|eng|ci|templates)\/(?:[^/]+\/)*[^/]+\.ya?ml$/;

/** Azure Pipelines (https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/), and the templates that lie beside them. */
export const azurePipeline: DocumentFormat = {
  type: 'azure-pipeline',
  amongTests: false,
  atRoot: true,
  claims: (file) => MAIN.test(file),
  mayHold: (text, file) => MAIN.test(file) || (FOLDER.test(file) && /^[ -]*(?:steps|jobs|stages|extends):/m.test(text)),
  identify: (value, file) => {
    if (!(MAIN.test(file) || FOLDER.test(file)) || !isPipeline(value)) return null;
    const pipeline = readPipeline(value, file);
    return pipeline.jobs.length + pipeline.calls.length === 0 ? null : [{ kind: 'pipeline', name: file, path: [], value, facts: pipelineFacts(pipeline, file) }];
  },
};

const STEP_KEYS = ['task', 'script', 'bash', 'pwsh', 'powershell', 'template', 'checkout'];

/** Lists of stages, jobs or steps as only this engine writes them. */
function isPipeline(value: JsonObject): boolean {
  const { stages, jobs, steps } = value;
  if ('apiVersion' in value || 'version' in value) return false;
  if (isList(stages)) return listed(stages, []).some(({ entry }) => 'stage' in entry || 'template' in entry);
  if (isList(jobs)) return listed(jobs, []).some(({ entry }) => 'job' in entry || 'deployment' in entry || 'template' in entry);
  if (isList(steps)) return listed(steps, []).some(({ entry }) => STEP_KEYS.some((key) => key in entry));
  return textAt(property(value, 'extends'), 'template') !== null;
}

function readPipeline(value: JsonObject, file: string): Pipeline {
  const triggers = readTriggers(value, file);
  const calls: string[] = [];
  const call = (template: string) => calls.push(fileOf(template, file));
  const extended = textAt(property(value, 'extends'), 'template');
  if (extended !== null) call(extended);
  const jobs = stagesOf(value, call).flatMap((stage) => readStage(value, stage, triggers, call));
  return { engine: 'azure', name: textAt(value, 'name') ?? file, triggers, jobs: [...jobs, ...sharedSteps(value, triggers, call)], calls, valid: true, actions: [] };
}

/** A template's name is relative to the file that names it; `@self` and a slash mean this repository, other names other ones. */
function fileOf(template: string, file: string): string {
  const [name = ''] = template.split('@');
  return name.startsWith('/') ? name.slice(1) : path.posix.join(path.posix.dirname(file), name);
}

/** Without `trigger` every push starts it; without `pr` only GitHub's pull requests do, so what was told not to start by pushes waits for a hand. */
function readTriggers(value: JsonObject, file: string): Triggers {
  const { trigger, pr, schedules } = value;
  const isStarted = MAIN.test(file) || ['trigger', 'pr', 'schedules', 'pool', 'pipelines'].some((key) => key in value);
  const parents = valueAt(value, ['resources', 'pipelines']);
  const after = isList(parents) ? parents.filter((parent) => property(parent, 'trigger') !== undefined && property(parent, 'trigger') !== 'none') : [];
  const push = trigger !== 'none' && !(trigger === undefined && after.length > 0) && !isOnlyForTags(trigger);
  const pullRequest = pr === undefined ? push : pr !== 'none';
  const schedule = isList(schedules) && schedules.length > 0;
  return {
    change: isStarted && (push || pullRequest),
    push: isStarted && push,
    pullRequest: isStarted && pullRequest,
    tag: isStarted && valueAt(trigger, ['tags']) !== undefined,
    schedule: isStarted && schedule,
    manual: isStarted,
    calledOnly: !isStarted,
    after: after.map((parent) => textAt(parent, 'source') ?? ''),
  };
}

function isOnlyForTags(trigger: JsonValue | undefined): boolean {
  return property(trigger, 'tags') !== undefined && property(trigger, 'branches') === undefined;
}

interface Stage {
  readonly name: string;
  readonly path: Path;
  readonly content: JsonObject;
  /** Names of the stages before it, directly. */
  readonly needs: readonly string[];
}

/** Without stages all jobs are in one. A stage waits for the one before it, unless it says for which. */
function stagesOf(value: JsonObject, call: (template: string) => void): readonly Stage[] {
  const all = listed(property(value, 'stages'), ['stages']);
  if (all.length === 0) return 'jobs' in value ? [{ name: '', path: [], content: value, needs: [] }] : [];
  callTemplates(all, call);
  const stages = all.filter(({ entry }) => 'stage' in entry);
  return stages.map(({ entry, path: place }, index) => {
    const before = textAt(stages[index - 1]?.entry, 'stage');
    return { name: textAt(entry, 'stage') ?? '', path: place, content: entry, needs: needsOf(entry) ?? (before === null ? [] : [before]) };
  });
}

function callTemplates(all: readonly Listed[], call: (template: string) => void): void {
  for (const { entry } of all) {
    const template = textAt(entry, 'template');
    if (template !== null) call(template);
  }
}

/** What `dependsOn` names; null where it is not there. */
function needsOf(content: JsonObject): readonly string[] | null {
  const needs = property(content, 'dependsOn');
  if (typeof needs === 'string') return needs === '' ? [] : [needs];
  return isList(needs) ? needs.filter((need) => typeof need === 'string') : null;
}

/** A job's name carries its stage, because two stages may have jobs of one name. The stage itself comes before its jobs as an empty job. */
function readStage(value: JsonObject, stage: Stage, triggers: Triggers, call: (template: string) => void): readonly Job[] {
  const all = listed(property(stage.content, 'jobs'), [...stage.path, 'jobs']);
  callTemplates(all, call);
  const full = (name: string) => (stage.name === '' ? name : `${stage.name}/${name}`);
  const jobs = all.flatMap((entry) => {
    const name = textAt(entry.entry, 'job') ?? textAt(entry.entry, 'deployment');
    return name === null ? [] : [readJob(value, { ...entry, name: full(name), needs: [...stage.needs, ...(needsOf(entry.entry) ?? []).map(full)] }, placeOf(stage.content, triggers), call)];
  });
  if (stage.name === '') return jobs;
  const end: Job = { name: stage.name, path: stage.path, needs: jobs.map(({ name }) => name), environment: '', services: [], identity: false, steps: [] };
  return [...jobs, end];
}

function placeOf(content: JsonObject, triggers: Triggers): Inherited {
  const starts = triggers.change || triggers.tag || triggers.schedule || triggers.calledOnly || triggers.after.length > 0;
  return under(content, { result: 'fails', onFailure: false, manual: !starts, onChange: triggers.change || triggers.calledOnly || triggers.after.length > 0, onSchedule: triggers.schedule });
}

interface NamedJob extends Listed {
  readonly name: string;
  readonly needs: readonly string[];
}

function readJob(value: JsonObject, { entry, path: place, name, needs }: NamedJob, outer: Inherited, call: (template: string) => void): Job {
  const environment = property(entry, 'environment');
  const services = property(entry, 'services');
  const inherited: StepPlace = { ...under(entry, outer), path: place, job: name, environment: variablesOf(value, entry) };
  const own = readAzureSteps(property(entry, 'steps'), [...place, 'steps'], inherited, call);
  return {
    name,
    path: place,
    needs,
    environment: (typeof environment === 'string' ? environment : (textAt(environment, 'name') ?? '')).replace(/\..*/, ''),
    services: isObject(services) ? Object.entries(services).map(([service, image]) => (typeof image === 'string' ? image : service)) : [],
    identity: true,
    steps: [...own, ...strategySteps(entry, inherited, call)],
  };
}

const HOOKS = ['preDeploy', 'deploy', 'routeTraffic', 'postRouteTraffic'] as const;

/** Steps of a deployment job: those of its hooks, and what it does when one of them fails. */
function strategySteps(job: JsonObject, outer: StepPlace, call: (template: string) => void): readonly Step[] {
  const strategy = property(job, 'strategy');
  return (['runOnce', 'rolling', 'canary'] as const).flatMap((kind) => {
    const content = property(strategy, kind);
    if (!isObject(content)) return [];
    const place = [...outer.path, 'strategy', kind];
    const steps = HOOKS.flatMap((hook) => readAzureSteps(valueAt(content, [hook, 'steps']), [...place, hook, 'steps'], outer, call));
    // YAML as Kubernetes reads it takes `on` for a truth value.
    const failing = ['on', 'true'].flatMap((key) => readAzureSteps(valueAt(content, [key, 'failure', 'steps']), [...place, key, 'failure', 'steps'], { ...outer, onFailure: true }, call));
    const first = kind === 'canary' && steps.length > 0 ? [createStep({ ...NOTHING, does: ['canary'] }, { ...outer, path: place }, { tool: 'canary', words: [], swallowed: false })] : [];
    return [...first, ...steps, ...failing];
  });
}

/** Steps without a job, as the shortest pipelines and templates have them. */
function sharedSteps(value: JsonObject, triggers: Triggers, call: (template: string) => void): readonly Job[] {
  if (!isList(value.steps)) return [];
  const place: StepPlace = { ...placeOf(value, triggers), path: ['steps'], job: 'steps', environment: variablesOf(value, value) };
  return [{ name: 'steps', path: ['steps'], needs: [], environment: '', services: [], identity: true, steps: readAzureSteps(value.steps, ['steps'], place, call) }];
}

/** Variables as a map, or as a list of names and values. */
function variablesOf(...holders: readonly JsonObject[]): Record<string, string> {
  const maps = holders.map((holder) => {
    const variables = property(holder, 'variables');
    return isList(variables) ? Object.fromEntries(variables.flatMap((entry) => (textAt(entry, 'name') === null ? [] : [[textAt(entry, 'name') ?? '', property(entry, 'value') ?? null]]))) : variables;
  });
  return readEnvironment(...maps);
}

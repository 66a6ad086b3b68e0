import { isList, isObject, property, textAt, valueAt } from '../../base/json.js';
import type { JsonObject, JsonValue, Path } from '../../types.js';
import type { DocumentFormat } from '../format.js';
import { type Activity, NOTHING } from './activity.js';
import { pipelineFacts } from './facts.js';
import { createStep, type Job, type Pipeline, readEnvironment, scriptSteps, type Step, type StepPlace } from './step.js';

const MAIN = /^\.gitlab-ci\.ya?ml$/;
const INCLUDED = /(?:^|[/.])gitlab-ci\.ya?ml$|^\.?gitlab\/(?:ci|pipelines?)\/.*\.ya?ml$|^ci\/.*\.gitlab\.ya?ml$/;

/** GitLab's pipeline, and files of its usual names that it includes. */
export const gitlabPipeline: DocumentFormat = {
  type: 'gitlab-pipeline',
  amongTests: false,
  atRoot: true,
  claims: (file) => MAIN.test(file),
  mayHold: (_text, file) => MAIN.test(file) || INCLUDED.test(file),
  identify: (value, file) => {
    if (!MAIN.test(file) && !INCLUDED.test(file)) return null;
    const pipeline = readPipeline(value, file);
    return pipeline.jobs.length + pipeline.calls.length === 0 ? null : [{ kind: 'pipeline', name: file, path: [], value, facts: pipelineFacts(pipeline, file) }];
  },
};

/** Keys at the top that are no jobs. */
const KEYWORDS = new Set(['default', 'include', 'stages', 'types', 'variables', 'workflow', 'image', 'services', 'cache', 'before_script', 'after_script', 'spec']);
const DEFAULT_STAGES = ['.pre', 'build', 'test', 'deploy', '.post'];
const DEEPEST_EXTENSION = 10;

function readPipeline(value: JsonObject, file: string): Pipeline {
  const jobs = Object.entries(value).filter((entry): entry is [string, JsonObject] => isObject(entry[1]) && !KEYWORDS.has(entry[0]) && !entry[0].startsWith('.'));
  const extended = jobs.map(([name, job]) => ({ name, own: job, job: extend(value, job, 0) })).filter(({ job }) => 'script' in job || 'trigger' in job || 'run' in job);
  const order = stageOrder(value);
  const stages = new Map(extended.map(({ name, job }) => [name, order.indexOf(textAt(job, 'stage') ?? 'test')]));
  const read = extended.map(({ name, own, job }) => readJob(value, { name, own, job, needs: needsOf(name, job, stages) }));
  const included = templateJobs(value);
  const isMain = MAIN.test(file);
  const schedule = read.some(({ steps }) => steps.some((step) => step.onSchedule && !step.onChange)) || /"?schedule"?/.test(JSON.stringify(property(value, 'workflow') ?? ''));
  return {
    engine: 'gitlab',
    name: file,
    triggers: { change: isMain, push: isMain, pullRequest: isMain, tag: isMain, schedule: isMain && schedule, manual: false, calledOnly: !isMain, after: [] },
    jobs: [...read, ...included],
    calls: localIncludes(value),
    valid: true,
    actions: [],
  };
}

/** A job with what it extends: its own keys win, mappings are joined. */
function extend(value: JsonObject, job: JsonObject, depth: number): JsonObject {
  const parents = property(job, 'extends');
  const names = typeof parents === 'string' ? [parents] : isList(parents) ? parents.filter((name) => typeof name === 'string') : [];
  if (names.length === 0 || depth > DEEPEST_EXTENSION) return job;
  let merged: JsonObject = {};
  for (const name of names) {
    const parent = property(value, name);
    if (isObject(parent)) merged = { ...merged, ...extend(value, parent, depth + 1) };
  }
  return { ...merged, ...job };
}

function stageOrder(value: JsonObject): readonly string[] {
  const stages = property(value, 'stages');
  return isList(stages) ? ['.pre', ...stages.filter((stage) => typeof stage === 'string'), '.post'] : DEFAULT_STAGES;
}

/** What a job names in `needs`, or all jobs of earlier stages. */
function needsOf(name: string, job: JsonObject, stages: ReadonlyMap<string, number>): readonly string[] {
  const needs = property(job, 'needs');
  if (isList(needs)) return needs.flatMap((need) => (typeof need === 'string' ? [need] : (textAt(need, 'job') ?? [])));
  const own = stages.get(name) ?? 0;
  return [...stages].filter(([, stage]) => stage < own).map(([other]) => other);
}

interface JobSource {
  readonly name: string;
  /** The job as it is written, in which places can be named. */
  readonly own: JsonObject;
  /** The job with what it extends. */
  readonly job: JsonObject;
  readonly needs: readonly string[];
}

function readJob(value: JsonObject, { name, own, job, needs }: JobSource): Job {
  const rules = conditionsOf(job);
  const when = rules.when ?? textAt(job, 'when') ?? 'on_success';
  const environment = property(job, 'environment');
  const stops = textAt(environment, 'action') === 'stop';
  const place: StepPlace = {
    path: [name],
    job: name,
    result: when === 'never' ? 'disabled' : property(job, 'allow_failure') === true ? 'ignored' : 'fails',
    onFailure: when === 'on_failure',
    manual: when === 'manual',
    onChange: !rules.scheduleOnly,
    onSchedule: rules.schedule,
    environment: readEnvironment(property(value, 'variables'), property(job, 'variables')),
  };
  const services = property(job, 'services') ?? valueAt(value, ['default', 'services']) ?? property(value, 'services');
  return {
    name,
    path: [name],
    needs,
    environment: typeof environment === 'string' ? environment : (textAt(environment, 'name') ?? ''),
    services: isList(services) ? services.flatMap((service) => (typeof service === 'string' ? [service] : (textAt(service, 'name') ?? []))) : [],
    identity: 'id_tokens' in job,
    steps: stops ? [] : withReports(job, [...scriptsOf(value, job, own).flatMap(({ script, path }) => scriptSteps(script, { errexit: true, pipefail: true }, { ...place, path: [name, ...path] })), ...gate(job, place)]),
  };
}

interface Conditions {
  readonly when: string | null;
  readonly schedule: boolean;
  readonly scheduleOnly: boolean;
}

/** Whether rules let a job run by hand only, never, or on a schedule only. */
function conditionsOf(job: JsonObject): Conditions {
  const rules = property(job, 'rules');
  const only = JSON.stringify(property(job, 'only') ?? '');
  if (!isList(rules)) return { when: null, schedule: only.includes('schedules') || only === '""', scheduleOnly: /^\["schedules"\]$|^"schedules"$/.test(only) };
  const active = rules.filter((rule) => isObject(rule) && textAt(rule, 'when') !== 'never');
  const whens = active.map((rule) => textAt(rule, 'when') ?? 'on_success');
  const scheduled = active.filter((rule) => /\$CI_PIPELINE_SOURCE\s*==\s*["']schedule["']/.test(textAt(rule, 'if') ?? ''));
  const [first] = whens;
  const when = active.length === 0 && rules.length > 0 ? 'never' : first !== undefined && whens.every((other) => other === first) && first !== 'on_success' ? first : null;
  return { when, schedule: scheduled.length > 0, scheduleOnly: active.length > 0 && scheduled.length === active.length };
}

/** Script entries with where they stand; what a job inherits stands for the job itself. */
function scriptsOf(value: JsonObject, job: JsonObject, own: JsonObject): readonly { readonly script: string; readonly path: Path }[] {
  return ['before_script', 'script', 'after_script'].flatMap((key) => {
    const entries = property(job, key) ?? (key === 'before_script' ? (valueAt(value, ['default', key]) ?? property(value, key)) : undefined);
    const list = typeof entries === 'string' ? [entries] : isList(entries) ? entries : [];
    return list.flatMap((entry, index) => flatTexts(entry).map((script) => ({ script, path: !(key in own) ? [] : isList(own[key]) ? [key, index] : [key] })));
  });
}

function flatTexts(entry: JsonValue): readonly string[] {
  if (typeof entry === 'string') return [entry];
  return isList(entry) ? entry.filter((part) => typeof part === 'string') : [];
}

/** Kinds of reports that GitLab shows in the merge request and in its list of vulnerabilities. */
const SECURITY_REPORTS = ['sast', 'dependency_scanning', 'container_scanning', 'secret_detection', 'dast', 'coverage_fuzzing'];

function withReports(job: JsonObject, steps: readonly Step[]): readonly Step[] {
  const reports = valueAt(job, ['artifacts', 'reports']);
  if (!isObject(reports) || !SECURITY_REPORTS.some((key) => key in reports)) return steps;
  return steps.map((step) => (step.result === 'ignored' && step.does.some((activity) => activity.startsWith('scan_')) ? { ...step, result: 'reported' as const } : step));
}

/** `coverage` only reads a figure; it gates nothing. */
function gate(job: JsonObject, place: StepPlace): readonly Step[] {
  const release = property(job, 'release');
  if (!isObject(release)) return [];
  const written = /CHANGELOG|changelog|\$\w*NOTES/.test(textAt(release, 'description') ?? '');
  return [createStep({ ...NOTHING, does: written ? ['release', 'release_notes'] : ['release'] }, place, { tool: 'release', words: [], swallowed: false })];
}

/** What GitLab's own templates and components do; their findings are shown in the merge request. */
const TEMPLATES: readonly (readonly [RegExp, readonly Activity[]])[] = [
  [/(?:^|\/)(?:SAST-IaC|sast-iac|KICS)/i, ['scan_configuration', 'validate_configuration']],
  [/(?:^|\/)SAST/i, ['scan_code']],
  [/(?:^|\/)Dependency-Scanning/i, ['scan_dependencies']],
  [/(?:^|\/)Container-Scanning/i, ['scan_image']],
  [/(?:^|\/)Secret-Detection/i, ['scan_secrets']],
  [/(?:^|\/)(?:DAST|API-Security|Coverage-Fuzzing|API-Fuzzing)/i, ['scan_running']],
  [/(?:^|\/)Code-Quality/i, ['quality_gate']],
];

function templateJobs(value: JsonObject): readonly Job[] {
  return includesOf(value).flatMap(({ include, path }): readonly Job[] => {
    const name = textAt(include, 'template') ?? textAt(include, 'component') ?? '';
    const found = TEMPLATES.find(([pattern]) => pattern.test(name));
    if (found === undefined) return [];
    const place: StepPlace = { path, job: name, result: 'fails', onFailure: false, manual: false, onChange: true, onSchedule: true, environment: {} };
    const step = createStep({ ...NOTHING, does: found[1] }, place, { tool: name, words: [], swallowed: false, reports: true });
    return [{ name, path, needs: [], environment: '', services: [], identity: false, steps: [step] }];
  });
}

function includesOf(value: JsonObject): readonly { readonly include: JsonValue; readonly path: Path }[] {
  const include = property(value, 'include');
  if (isList(include)) return include.map((entry, index) => ({ include: entry, path: ['include', index] }));
  return include === undefined ? [] : [{ include, path: ['include'] }];
}

function localIncludes(value: JsonObject): readonly string[] {
  return includesOf(value).flatMap(({ include }) => {
    const local = typeof include === 'string' && !include.startsWith('http') ? include : textAt(include, 'local');
    return local === null ? [] : [local.replace(/^\/+/, '')];
  });
}

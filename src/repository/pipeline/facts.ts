import type { JsonObject } from '../../types.js';
import type { Job, Pipeline, Step } from './step.js';

/** More names of one image than this say nothing new. */
const MOST_TAGS = 20;

/**
 * What rules see of a pipeline as `input.facts`, whatever engine runs it. Steps that do nothing known are left out.
 * @param file Name below the folder that was asked for: what other pipelines call it by.
 */
export function pipelineFacts(pipeline: Pipeline, file: string): JsonObject {
  const { triggers } = pipeline;
  const deploying = jobsAfterDeployment(pipeline.jobs);
  return {
    engine: pipeline.engine,
    file,
    name: pipeline.name,
    triggers: {
      change: triggers.change, push: triggers.push, pull_request: triggers.pullRequest, tag: triggers.tag, schedule: triggers.schedule, manual: triggers.manual, called_only: triggers.calledOnly, tags: triggers.tags ?? [], after: triggers.after,
    },
    valid: pipeline.valid,
    calls: pipeline.calls,
    actions: pipeline.actions.map(({ path, name, reference }) => ({ path, name, owner: name.split('/')[0] ?? '', reference, pin: pinOf(reference) })),
    jobs: pipeline.jobs.map((job) => ({ name: job.name, path: job.path, environment: job.environment, services: job.services, trial: isTrial(job), deploys: deploys(job) })),
    steps: pipeline.jobs.flatMap((job) => jobFacts(job, { isAfter: deploying.has(job.name), triesAll: TRIES_ALL.test(pipeline.name) })),
  };
}

/** Names of pipelines whose trials are of the whole. */
const TRIES_ALL = /(?:^|[^a-z])(?:e2e|end[- ]?to[- ]?end)(?:[^a-z]|$)/i;

/** @param triesAll Whether the pipeline is called after tests from end to end. */
function jobFacts(job: Job, { isAfter, triesAll }: { readonly isAfter: boolean; readonly triesAll: boolean }): readonly JsonObject[] {
  const uploaded = job.steps.filter((step) => step.does.includes('upload_sarif')).flatMap((step) => step.writes);
  const trial = isTrial(job);
  let afterDeployment = isAfter;
  return job.steps.map((step) => {
    const after = afterDeployment && !trial;
    if (isDeployment(step)) afterDeployment = true;
    return {
      path: step.path, job: step.job, tool: step.tool, does: trial ? inTrial(step, triesAll) : step.does,
      result: resultOf(step, uploaded), on_failure: step.onFailure, manual: step.manual, on_change: step.onChange, on_schedule: step.onSchedule,
      after_deployment: after, trial, services: job.services, environment: job.environment, identity: job.identity,
      tags: step.tags.slice(0, MOST_TAGS), percent: step.percent ?? -1, script: step.script, runs: step.runs, urls: step.urls, words: step.words,
    };
  });
}

/** A finding that is written to a file which goes to code scanning is reported, though the step itself does not fail. */
function resultOf(step: Step, uploaded: readonly string[]): string {
  if (step.result !== 'ignored') return step.result;
  const isUploaded = step.writes.some((file) => uploaded.some((target) => sameFile(file, target))) || (uploaded.some((target) => !/\.\w+$/.test(target)) && step.writes.some((file) => file.endsWith('.sarif')));
  return isUploaded ? 'reported' : 'ignored';
}

function sameFile(a: string, b: string): boolean {
  const plain = (file: string) => file.replace(/^\.\//, '').replace(/^\$\{\{[^}]*\}\}\//, '');
  return plain(a) === plain(b);
}

/** In a cluster that lives as long as the job, nothing is deployed: it is tried, and ko pushes to its registry. Tests there are tests from end to end where the pipeline says so. */
function inTrial(step: Step, triesAll: boolean): readonly string[] {
  const does = step.does.flatMap((activity): readonly string[] => {
    if (activity === 'deploy') return ['trial_deployment'];
    return activity === 'automatic_rollback' || (activity === 'push_image' && step.tool === 'ko') ? [] : [activity];
  });
  return triesAll && does.some((activity) => ['unit_test', 'integration_test', 'smoke_test'].includes(activity)) ? [...does, 'e2e_test'] : does;
}

function isTrial(job: Job): boolean {
  return job.steps.some((step) => step.does.includes('trial_cluster'));
}

function isDeployment(step: Step): boolean {
  return step.does.includes('deploy') && step.result !== 'disabled' && !step.onFailure;
}

function deploys(job: Job): boolean {
  return !isTrial(job) && job.steps.some(isDeployment);
}

/** Names of the jobs that come, directly or not, after one that deploys. */
function jobsAfterDeployment(jobs: readonly Job[]): ReadonlySet<string> {
  const followers = new Map<string, string[]>();
  for (const job of jobs) for (const need of job.needs) followers.set(need, [...(followers.get(need) ?? []), job.name]);
  const found = new Set<string>();
  const open = jobs.filter(deploys).flatMap((job) => followers.get(job.name) ?? []);
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    open.push(...(followers.get(name) ?? []));
  }
  return found;
}

/** How firmly a reference holds what it names: a commit, a version, or whatever a branch is at. */
function pinOf(reference: string): 'commit' | 'version' | 'branch' {
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64}|sha256:[0-9a-f]{64})$/.test(reference)) return 'commit';
  return /\d/.test(reference) && !/^(?:main|master|develop)/.test(reference) ? 'version' : 'branch';
}

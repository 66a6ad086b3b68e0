import { isList, isObject, property, textAt, textList, valueAt } from '../base/json.js';
import type { JsonObject, Resource } from '../types.js';
import { createCommands } from './commands.js';
import type { Note } from './join.js';

/**
 * Tells every pipeline, once for the whole repository, what some pipeline of it does so that a failure counts, which of its files pipelines call,
 * and which of them scan: `input.related.pipelines[0]`.
 */
export function notePipelines(resources: readonly Resource[], note: Note): void {
  const byRoot = new Map<string, Resource[]>();
  for (const resource of resources) {
    if (resource.kind !== 'pipeline') continue;
    const name = textAt(resource.facts, 'file') ?? resource.file;
    const root = resource.file.slice(0, resource.file.length - name.length);
    const others = byRoot.get(root);
    if (others === undefined) byRoot.set(root, [resource]);
    else others.push(resource);
  }
  const scripts = scriptsOf(resources);
  for (const [root, pipelines] of byRoot) {
    const value = { ...summarise(pipelines, scripts, commandsOf(pipelines, createCommands(resources, root))), scripts };
    for (const pipeline of pipelines) note(pipeline, 'pipelines', { ...pipeline, value });
  }
}

/** Names of the scripts of all packages; empty where there is no package, so that nothing is known. */
function scriptsOf(resources: readonly Resource[]): readonly string[] {
  const names = new Set<string>();
  for (const resource of resources) {
    const scripts = resource.kind === 'package' ? property(resource.value, 'scripts') : undefined;
    if (isObject(scripts)) for (const name of Object.keys(scripts)) names.add(name);
  }
  return [...names].sort();
}

/** What stands behind the targets and scripts that some step runs: `{"Makefile#test": ["unit_test"]}`. */
function commandsOf(pipelines: readonly Resource[], activitiesOf: (reference: string) => readonly string[]): Readonly<Record<string, readonly string[]>> {
  const references = pipelines.flatMap(({ facts }) => stepsOf(facts).flatMap((step) => textList(step.runs)));
  return Object.fromEntries([...new Set(references)].sort().map((reference) => [reference, activitiesOf(reference)] as const).filter(([, activities]) => activities.length > 0));
}

function stepsOf(facts: JsonObject | undefined): readonly JsonObject[] {
  const steps = valueAt(facts, ['steps']);
  return isList(steps) ? steps.filter(isObject) : [];
}

function summarise(pipelines: readonly Resource[], scripts: readonly string[], commands: Readonly<Record<string, readonly string[]>>): JsonObject {
  const effective = new Set<string>();
  const called = new Set<string>();
  const scanning = new Set<string>();
  for (const { facts } of pipelines) {
    for (const file of textList(property(facts, 'calls'))) for (const name of [file, `${file}/action.yml`, `${file}/action.yaml`]) called.add(name);
    for (const activity of effectiveActivities(facts, scripts, commands)) {
      effective.add(activity);
      if (!activity.startsWith('scan_')) continue;
      for (const key of ['file', 'name']) scanning.add(textAt(facts, key) ?? '');
    }
  }
  return { effective: [...effective].sort(), called: [...called].sort(), scanning: [...scanning].sort(), commands };
}

/** What steps do whose failure ends the run or is reported. */
function effectiveActivities(facts: JsonObject | undefined, scripts: readonly string[], commands: Readonly<Record<string, readonly string[]>>): readonly string[] {
  if (property(facts, 'valid') === false) return [];
  const steps = stepsOf(facts).filter((step) => ['fails', 'reported'].includes(textAt(step, 'result') ?? '') && exists(textAt(step, 'script') ?? '', scripts));
  return steps.flatMap((step) => [...textList(step.does), ...textList(step.runs).flatMap((reference) => commands[reference] ?? [])]);
}

function exists(script: string, scripts: readonly string[]): boolean {
  return script === '' || scripts.length === 0 || scripts.includes(script);
}


/** Tells every change log the packages and charts of its folder: `input.related.packages`. */
export function notePackages(resources: readonly Resource[], note: Note): void {
  const logs = new Map(resources.filter((resource) => resource.kind === 'changelog').map((resource) => [folderOf(resource), resource]));
  for (const resource of resources) {
    const log = resource.kind === 'package' || resource.kind === 'helm_chart' ? logs.get(folderOf(resource)) : undefined;
    if (log !== undefined) note(log, 'packages', { ...resource, value: { version: textAt(resource.facts, 'version') ?? textAt(resource.value, 'version') ?? '' } });
  }
}

function folderOf({ file }: Resource): string {
  return file.slice(0, file.lastIndexOf('/') + 1);
}

/** Running workloads of Kubernetes, beside which a plain Compose file is only for development. */
const WORKLOADS = new Set(['Deployment', 'StatefulSet', 'DaemonSet', 'Rollout.argoproj.io', 'HelmRelease.helm.toolkit.fluxcd.io', 'Application.argoproj.io', 'helm_release', 'aws_ecs_service', 'google_cloud_run_v2_service', 'azurerm_container_app']);

/** Tells services of Compose and their settings what else the repository deploys: one resource is enough, as `input.related.workloads`. */
export function noteOtherDeployments(resources: readonly Resource[], note: Note): void {
  const other = resources.find((resource) => WORKLOADS.has(resource.kind));
  if (other === undefined) return;
  for (const resource of resources) if (resource.kind === 'compose_service' || (resource.kind === 'settings' && resource.within?.resource.kind === 'compose_service')) note(resource, 'workloads', other);
}

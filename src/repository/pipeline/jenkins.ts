import { environmentNamed } from '../../base/environment-names.js';
import type { JsonObject } from '../../types.js';
import type { Part, TextFormat } from '../format.js';
import { pipelineFacts } from './facts.js';
import { type GroovyNode, readGroovy } from './groovy.js';
import { DESCRIPTIVE, readNode, type Surroundings } from './jenkins-steps.js';
import type { Job, Step } from './step.js';

/** Jenkins' pipelines, declarative (https://www.jenkins.io/doc/book/pipeline/syntax/) and scripted, told by their names. */
export const jenkinsPipeline: TextFormat = {
  type: 'jenkins-pipeline',
  amongTests: false,
  mayBe: (file) => /(?:^|\/)Jenkinsfile(?:[._-][\w.-]*)?$|\.jenkinsfile$/i.test(file) && !/\.(?:md|bak|backup|orig|old|disabled|example|sample|j2|tmpl|tpl)$/i.test(file),
  read: readJenkinsfile,
};

/** One resource a file: its stages with their steps. Null where there is neither a `pipeline` nor a `node`. */
function readJenkinsfile(text: string, file: string): readonly Part[] | null {
  const tree = readGroovy(text);
  if (!tree.some(({ name, body }) => body !== null && ['pipeline', 'node', 'podTemplate', 'timestamps', 'properties', 'stage', 'withEnv', 'ansiColor'].includes(name))) return null;
  const isScheduled = holds(tree, ({ name, texts }) => name === 'cron' && texts.length > 0);
  const stages: Stage[] = [];
  const outer: Surroundings = { onFailure: false, ignored: false, manual: false, folder: '', isScheduled, onlyScheduled: false, environment: variablesOf(tree) };
  walk(tree, { stages, current: addStage(stages, { name: '', line: 1, needs: [] }), outer });
  const filled = stages.filter(({ steps }) => steps.length > 0);
  const jobs = filled.map((stage, index) => readStage(stage, index));
  const triggers = { change: true, push: true, pullRequest: true, tag: false, schedule: isScheduled, manual: false, calledOnly: false, after: [] };
  const facts = pipelineFacts({ engine: 'jenkins', name: file, triggers, jobs, calls: [], valid: true, actions: [] }, file);
  const value: JsonObject = { line: 1, stages: filled.map(({ name, line, steps }) => ({ line, name, steps: steps.map((step) => ({ line: step.line, name: step.name })) })) };
  return [{ kind: 'pipeline', name: file, path: [], hasLines: true, value, facts }];
}

/** A stage with the steps that stand in it, but not in a stage within. */
interface Stage {
  readonly name: string;
  readonly line: number;
  readonly needs: readonly string[];
  readonly steps: { readonly line: number; readonly name: string; readonly does: readonly Step[] }[];
}

function addStage(stages: Stage[], stage: Omit<Stage, 'steps'>): Stage {
  const added = { ...stage, steps: [] };
  stages.push(added);
  return added;
}

interface Walk {
  readonly stages: Stage[];
  readonly current: Stage;
  readonly outer: Surroundings;
}

/** Notes the steps of all nodes in their stages. Somebody who is asked for input stands before everything that follows. */
function walk(nodes: readonly GroovyNode[], { stages, current, outer }: Walk): Surroundings {
  let around = outer;
  for (const [index, node] of nodes.entries()) {
    if (DESCRIPTIVE.has(node.name)) continue;
    const { steps, inner } = readNode(node, nodes[index + 1], around);
    if (steps.length > 0) current.steps.push({ line: node.line, name: node.name, does: steps });
    if (inner.manual) around = { ...around, manual: true };
    if (node.body === null) continue;
    const isStage = node.name === 'stage';
    const target = isStage ? addStage(stages, { name: node.texts[0] ?? '', line: node.line, needs: stages.slice(1).map(({ name }) => name).filter((name) => name !== (node.texts[0] ?? '')) }) : current;
    const after = walk(node.body, { stages, current: target, outer: inner });
    if (after.manual) around = { ...around, manual: true };
  }
  return around;
}

/** A stage comes after all that are written before it: those that run beside each other deploy seldom. */
function readStage({ name, needs, steps }: Stage, stage: number): Job {
  return {
    name,
    path: ['stages', stage],
    needs,
    environment: environmentNamed(name.replaceAll(' ', '-')) ?? '',
    services: [],
    identity: false,
    steps: steps.flatMap(({ does }, index) => does.map((step) => ({ ...step, job: name, path: ['stages', stage, 'steps', index] }))),
  };
}

/** Variables that an `environment` block sets to a text. */
function variablesOf(nodes: readonly GroovyNode[]): Record<string, string> {
  const variables: Record<string, string> = {};
  for (const { name, body } of nodes) {
    if (name === 'environment') for (const { name: variable, texts } of body ?? []) variables[variable] = texts[0] ?? '';
    else Object.assign(variables, variablesOf(body ?? []));
  }
  return variables;
}

function holds(nodes: readonly GroovyNode[], isIt: (node: GroovyNode) => boolean): boolean {
  return nodes.some((node) => isIt(node) || (node.body !== null && holds(node.body, isIt)));
}

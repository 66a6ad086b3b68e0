import { isObject } from '../../base/json.js';
import type { JsonValue, Path } from '../../types.js';
import { readCommands, type ShellOptions } from '../shell/commands.js';
import { type Activity, NOTHING, type Recognised } from './activity.js';
import { announcesRollbackOnly } from './announced-rollback.js';
import { unwrap } from './invocation.js';
import { commandsRun, scriptOf } from './names.js';
import { recogniseCommand } from './recognise-command.js';

/** One command or action of a pipeline, as rules see it in `input.facts.steps`. */
export interface Step {
  /** Where it stands in the document. */
  readonly path: Path;
  readonly job: string;
  /** Program, script or action. */
  readonly tool: string;
  readonly does: readonly Activity[];
  /** What becomes of its failure: the run fails, the finding is reported elsewhere, it is ignored, or the step never runs. */
  readonly result: 'fails' | 'reported' | 'ignored' | 'disabled';
  /** Whether the tool as it is called fails for what it finds. */
  readonly strict: boolean;
  /** Whether it runs only after something else has failed. */
  readonly onFailure: boolean;
  /** Whether a person has to start it. */
  readonly manual: boolean;
  readonly onChange: boolean;
  readonly onSchedule: boolean;
  readonly writes: readonly string[];
  readonly tags: readonly string[];
  readonly percent: number | null;
  readonly urls: readonly string[];
  /** The script of a `package.json` that it runs; empty for none. */
  readonly script: string;
  /** Targets of Makefiles and shell scripts that it runs, below the repository: `Makefile#test`, `scripts/check.sh`. */
  readonly runs: readonly string[];
  readonly words: readonly string[];
}

/** One job: what its steps have in common. */
export interface Job {
  readonly name: string;
  readonly path: Path;
  /** Jobs that come before it. */
  readonly needs: readonly string[];
  readonly environment: string;
  /** Names or images of what runs beside its steps, such as a database. */
  readonly services: readonly string[];
  /** Whether it can get a token that says who it is: what signing without a key needs. */
  readonly identity: boolean;
  readonly steps: readonly Step[];
}

/** When a pipeline starts. */
export interface Triggers {
  /** A change is proposed or merged. */
  readonly change: boolean;
  /** A change is merged. */
  readonly push: boolean;
  readonly pullRequest: boolean;
  readonly tag: boolean;
  readonly schedule: boolean;
  readonly manual: boolean;
  /** Only when another pipeline calls it. */
  readonly calledOnly: boolean;
  /** Patterns of the tags that start it, where only some do. */
  readonly tags?: readonly string[];
  /** Names of pipelines after which it starts. */
  readonly after: readonly string[];
}

/** A pipeline of any engine. */
export interface Pipeline {
  readonly engine: 'github' | 'gitlab' | 'circleci' | 'azure' | 'jenkins';
  readonly name: string;
  readonly triggers: Triggers;
  readonly jobs: readonly Job[];
  /** Files of this repository that it runs: reusable workflows, local actions, included files. */
  readonly calls: readonly string[];
  /** False where the engine refuses it, so that it never runs. */
  readonly valid: boolean;
  /** Actions of others. */
  readonly actions: readonly { readonly path: Path; readonly name: string; readonly reference: string }[];
}

/** What every step of a job inherits. */
export interface StepPlace {
  readonly path: Path;
  readonly job: string;
  /** What its failure means, unless the tool itself is silent. */
  readonly result: 'fails' | 'ignored' | 'disabled';
  readonly onFailure: boolean;
  readonly manual: boolean;
  readonly onChange: boolean;
  readonly onSchedule: boolean;
  readonly environment: Readonly<Record<string, string>>;
  /** The folder that it runs in, below the repository; empty for the repository itself. */
  readonly folder?: string;
  /** What the step and the job are called, the nearest first; without it, the job's own name. */
  readonly titles?: readonly string[];
}

/** The steps of a shell script: one for each program that is known to do something. */
export function scriptSteps(script: string, shell: ShellOptions, place: StepPlace): readonly Step[] {
  const environment = { ...place.environment, ...assignedFigures(script) };
  const steps: Step[] = [];
  const percents = new Set<number>();
  let folder = place.folder ?? '';
  for (const command of readCommands(script, shell)) {
    if (command.words[0] === 'cd' || command.words[0] === 'pushd') folder = command.words[1] ?? '';
    for (const invocation of unwrap(command)) {
      const recognised = recogniseCommand(invocation, { environment, folder, titles: place.titles ?? [place.job] });
      const runs = commandsRun(invocation, folder);
      if (recognised.does.length === 0 && runs.length === 0) continue;
      if (recognised.percent !== null) {
        if (percents.has(recognised.percent) || (!command.fails && !command.judged && place.result === 'fails')) continue;
        percents.add(recognised.percent);
      }
      const fails = invocation.command.fails || (recognised.percent !== null && command.judged);
      steps.push(createStep(recognised, { ...place, onFailure: place.onFailure || invocation.command.onFailure }, { tool: invocation.tool, words: invocation.words, swallowed: !fails, script: scriptOf(invocation), runs }));
    }
  }
  const undoes = steps.some(({ does }) => does.some((activity) => ['rollback', 'automatic_rollback', 'blue_green', 'deploy'].includes(activity)));
  if (undoes || !announcesRollbackOnly(script)) return steps;
  return [...steps, createStep({ ...NOTHING, does: ['rollback'] }, { ...place, result: 'disabled', onFailure: true }, { tool: 'echo', words: [], swallowed: false })];
}

/** How one step is called. */
export interface Calling {
  readonly tool: string;
  readonly words: readonly string[];
  /** Whether the script goes on as if nothing had happened when it fails. */
  readonly swallowed: boolean;
  readonly reports?: boolean;
  readonly script?: string;
  readonly runs?: readonly string[];
}

/** Registries that live as long as the job, or that everybody may push to for some hours. */
const LOCAL_REGISTRY = /^(?:localhost|127\.0\.0\.1|kind-registry|registry\.local|kind\.local|ko\.local|k3d-[\w.-]+|host\.docker\.internal|ttl\.sh)[:/]/;

/** A step with what is known of it and of its place. */
export function createStep(recognised: Recognised, place: StepPlace, { tool, words, swallowed, reports, script = '', runs = [] }: Calling): Step {
  const failing = place.result === 'fails' && (swallowed || !recognised.fails) ? 'ignored' : place.result;
  const result = reports === true && place.result !== 'disabled' && recognised.fails ? 'reported' : failing;
  const { writes, tags, percent, urls } = recognised;
  const staysHere = tags.length > 0 && tags.every((tag) => LOCAL_REGISTRY.test(tag));
  const does = staysHere ? recognised.does.filter((activity) => activity !== 'push_image') : recognised.does;
  const { path, job, onFailure, manual, onChange, onSchedule } = place;
  return { path, job, onFailure, manual, onChange, onSchedule, tool, words: words.slice(0, 40), does, result, strict: recognised.fails, writes, tags, percent, urls, script, runs };
}

/** Figures that a script gives names to: `THRESHOLD=80`. */
function assignedFigures(script: string): Record<string, string> {
  return Object.fromEntries([...script.matchAll(/(?:^|[\s;])([A-Za-z_]\w*)=["']?(\d+(?:\.\d+)?)["']?(?=[\s;]|$)/g)].map((match) => [match[1] ?? '', match[2] ?? '']));
}

/** Variables with a text, a number or a truth value. */
export function readEnvironment(...values: readonly (JsonValue | undefined)[]): Record<string, string> {
  const environment: Record<string, string> = {};
  for (const value of values) {
    if (!isObject(value)) continue;
    for (const [name, content] of Object.entries(value)) {
      if (typeof content === 'string' || typeof content === 'number' || typeof content === 'boolean') environment[name] = String(content);
      else if (isObject(content) && (typeof content.value === 'string' || typeof content.value === 'number')) environment[name] = String(content.value);
    }
  }
  return environment;
}

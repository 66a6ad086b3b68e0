import type { GitOptions } from '../base/git.js';
import type { PolicyModule } from '../engine/engine.js';
import type { Kustomized } from '../identify/kustomize.js';
import type { BundleIndex } from '../policy/bundle.js';
import type { JsonObject } from '../types.js';
import { createValidator } from '../validate/validate.js';
import { createJudge, type Judge } from './judge.js';
import { observe, type ObserveOptions } from './observe.js';
import type { ObserveTasks } from './threads.js';
import { writeObservation } from './write-observation.js';

/** What a judge is made of, as data that can be handed to a thread. */
export interface JudgeSettings {
  readonly bundles: readonly BundleIndex[];
  readonly parameters: Readonly<Record<string, JsonObject>>;
  readonly disabledRules: readonly string[];
  readonly kubernetesVersion: string | null;
  /** Whether equal resources are evaluated once. */
  readonly remembers: boolean;
}

/** What a thread is started with. */
export interface ThreadSettings {
  readonly judgeSettings: JudgeSettings;
  /** The compiled policies of the bundles; threads share their machine code. */
  readonly modules: readonly PolicyModule[];
  readonly today: string;
  readonly git: GitOptions;
  readonly kustomized: Kustomized;
  /** The sources that came out of charts. */
  readonly rendered: ReadonlySet<string>;
}

/** Makes a judge of settings. */
export function judgeFor({ bundles, parameters, disabledRules, kubernetesVersion, remembers }: JudgeSettings, modules: readonly PolicyModule[]): Judge {
  const validate = createValidator(kubernetesVersion);
  return createJudge({ bundles, modules, parameters, disabled: new Set(disabledRules), remembers, schemaProblems: (value) => validate(value).map((problem) => ({ ...problem })) });
}

/** Observes tasks one after the other. */
export function observeTasks(options: ObserveOptions): ObserveTasks {
  return (tasks) => tasks.map(({ source, bytes }) => writeObservation(observe(source, bytes, options)));
}

/** The same in a thread, which makes a judge of its own. */
export function createThreadObserver({ judgeSettings, modules, today, git, kustomized, rendered }: ThreadSettings): ObserveTasks {
  return observeTasks({ judge: judgeFor(judgeSettings, modules), today, git, kustomized, isRendered: (file) => rendered.has(file) });
}

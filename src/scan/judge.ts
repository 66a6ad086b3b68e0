import { compileModule } from '../engine/engine.js';
import { type Evaluators, evaluateHere, evaluateInThreads } from '../engine/threads.js';
import { type Problem, ReadygateError } from '../errors.js';
import { type Evaluation, type InputFacts, readEvaluation, writeInput } from '../evaluate/evaluate.js';
import { relatedInput, type Relations } from '../join/join.js';
import { type PolicyBundle, parameterData } from '../policy/bundle.js';
import { type Answer, answersOf, findRoute, type Route, type Routes } from '../policy/routes.js';
import type { JsonObject, Resource, Rule } from '../types.js';

/** What the rules said of one resource: reached, violations, unknown, evidence of all bundles, and what went wrong. */
export interface Judgement extends Evaluation {
  readonly resource: Resource;
  readonly problem: Problem | null;
}

/** A judgement that may still be on its way from another thread; asking for it waits. */
export type Pending = () => Judgement;

/** Judges many resources, in this thread or in several. What they say does not depend on that. */
export interface Judging {
  /** Rules about one resource alone: pure, so the same value gives the same result wherever it stands. */
  alone(resource: Resource): Pending;
  /** Relational rules, once all resources are known. */
  related(resource: Resource, relations: Relations): Pending;
  /** Ends the other threads. */
  end(): void;
}

/** Loaded policies that judge resources. */
export interface Judge {
  readonly rules: ReadonlyMap<string, Rule>;
  /** Judges one resource in this thread, by the rules about it alone. */
  alone(resource: Resource): Judgement;
  /** @param threads How many other threads evaluate; none is for a few resources, because a thread costs as much as a hundred of them. */
  start(threads: number): Judging;
}

/** What a judge is made of. */
export interface JudgeOptions {
  readonly bundles: readonly PolicyBundle[];
  readonly parameters: Readonly<Record<string, JsonObject>>;
  /** Ids of rules that are switched off. */
  readonly disabled: ReadonlySet<string>;
  /** What the Kubernetes schema says of an object, for `input.schema.problems`. */
  schemaProblems(value: JsonObject): readonly JsonObject[];
}

interface Loaded {
  readonly routes: Routes;
  answersOf(route: Route): readonly Answer[];
}

/** Compiles the bundles' WebAssembly and makes them ready. */
export function createJudge(options: JudgeOptions): Judge {
  const loaded: Loaded[] = options.bundles.map((bundle) => ({ routes: bundle.routes, answersOf: createAnswers(bundle.rules) }));
  const policies = options.bundles.map((bundle) => ({ module: compileModule(bundle.wasm), data: parameterData(bundle.rules, options.parameters) }));
  const rules = new Map(options.bundles.flatMap((bundle) => bundle.rules).map((rule) => [rule.id, rule]));
  const here = evaluateHere(policies);
  const start = (evaluators: Evaluators): Judging => {
    const judging: JudgingOptions = { loaded, evaluators, disabled: options.disabled };
    return {
      alone: (resource) =>
        ask(resource, 'alone', judging, () => (resource.family === 'kubernetes' && resource.planned === undefined ? { schema: { problems: options.schemaProblems(resource.value) } } : {})),
      related: (resource, relations) => ask(resource, 'related', judging, (names) => ({ related: relatedInput(relations, resource, names) })),
      end: () => evaluators.end(),
    };
  };
  const single = start(here);
  return { rules, alone: (resource) => single.alone(resource)(), start: (threads) => (threads === 0 ? single : start(evaluateInThreads(policies, threads, here))) };
}

/** What stands where in a route's answers, worked out when a resource of its kind is first met. */
function createAnswers(rules: readonly Rule[]): Loaded['answersOf'] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const known = new Map<string, readonly Answer[]>();
  return ({ entrypoint, ruleIds }) => {
    const answers = known.get(entrypoint) ?? answersOf(ruleIds.flatMap((id) => byId.get(id) ?? []));
    known.set(entrypoint, answers);
    return answers;
  };
}

interface JudgingOptions {
  readonly loaded: readonly Loaded[];
  readonly evaluators: Evaluators;
  readonly disabled: ReadonlySet<string>;
}

/** Asks the policies of every bundle about a resource. */
function ask(resource: Resource, phase: keyof Routes, { loaded, evaluators, disabled }: JudgingOptions, facts: (relations: readonly string[]) => InputFacts): Pending {
  const asked = loaded.flatMap(({ routes, answersOf: answers }, policy) => {
    const route = findRoute(routes[phase], resource.family, resource.kind);
    if (route === null) return [];
    const answer = evaluators.ask({ policy, entrypoint: route.entrypoint, input: writeInput(resource, facts(route.relations)) });
    return [() => readEvaluation(answer(), { ruleIds: route.ruleIds, answers: answers(route) }, resource)];
  });
  return () => merge(resource, asked, disabled);
}

function merge(resource: Resource, asked: readonly (() => Evaluation)[], disabled: ReadonlySet<string>): Judgement {
  const evaluations: Evaluation[] = [];
  let problem: Problem | null = null;
  for (const evaluation of asked) {
    try {
      evaluations.push(evaluation());
    } catch (error) {
      if (!(error instanceof ReadygateError)) throw error;
      problem = { ...error.problem, location: { file: resource.file, line: 1, column: 1 } };
    }
  }
  const [only] = evaluations;
  if (only !== undefined && evaluations.length === 1 && disabled.size === 0) return { resource, problem, ...only };
  const active = (statement: { readonly ruleId: string }) => !disabled.has(statement.ruleId);
  return {
    resource,
    problem,
    reached: evaluations.flatMap((evaluation) => evaluation.reached).filter((id) => !disabled.has(id)),
    violations: evaluations.flatMap((evaluation) => evaluation.violations).filter(active),
    unknown: evaluations.flatMap((evaluation) => evaluation.unknown).filter(active),
    evidence: evaluations.flatMap((evaluation) => evaluation.evidence).filter(active),
  };
}

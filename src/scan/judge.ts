import { createEngine, type Engine } from '../engine/engine.js';
import { type Problem, ReadygateError } from '../errors.js';
import { evaluateResource, type Evaluation, type InputFacts } from '../evaluate/evaluate.js';
import { relatedInput, type Relations } from '../join/join.js';
import { type PolicyBundle, parameterData } from '../policy/bundle.js';
import { type Answer, answersOf, findRoute, type Route, type Routes } from '../policy/routes.js';
import type { JsonObject, Resource, Rule } from '../types.js';

/** What the rules said of one resource: reached, violations, unknown, evidence of all bundles, and what went wrong. */
export interface Judgement extends Evaluation {
  readonly resource: Resource;
  readonly problem: Problem | null;
}

/** Loaded policies that judge resources. */
export interface Judge {
  readonly rules: ReadonlyMap<string, Rule>;
  /** Rules about one resource alone: pure, so the same value gives the same result wherever it stands. */
  alone(resource: Resource): Judgement;
  /** Relational rules, once all resources are known. */
  related(resource: Resource, relations: Relations): Judgement;
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
  readonly engine: Engine;
  readonly routes: Routes;
  answersOf(route: Route): readonly Answer[];
}

/** Compiles the bundles' WebAssembly and makes them ready. */
export function createJudge(options: JudgeOptions): Judge {
  const loaded: Loaded[] = options.bundles.map((bundle) => ({
    engine: createEngine(bundle.wasm, parameterData(bundle.rules, options.parameters)),
    routes: bundle.routes,
    answersOf: createAnswers(bundle.rules),
  }));
  const rules = new Map(options.bundles.flatMap((bundle) => bundle.rules).map((rule) => [rule.id, rule]));
  const judge = (resource: Resource, phase: keyof Routes, facts: (relations: readonly string[]) => InputFacts): Judgement =>
    merge(resource, loaded, phase, { facts, disabled: options.disabled });
  return {
    rules,
    alone: (resource) =>
      judge(resource, 'alone', () => (resource.family === 'kubernetes' && resource.planned === undefined ? { schema: { problems: options.schemaProblems(resource.value) } } : {})),
    related: (resource, relations) => judge(resource, 'related', (names) => ({ related: relatedInput(relations, resource, names) })),
  };
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

interface MergeOptions {
  readonly disabled: ReadonlySet<string>;
  facts(relations: readonly string[]): InputFacts;
}

function merge(resource: Resource, loaded: readonly Loaded[], phase: keyof Routes, { facts, disabled }: MergeOptions): Judgement {
  const evaluations: Evaluation[] = [];
  let problem: Problem | null = null;
  for (const { engine, routes, answersOf: answers } of loaded) {
    const route = findRoute(routes[phase], resource.family, resource.kind);
    if (route === null) continue;
    try {
      evaluations.push(evaluateResource(engine, { ...route, answers: answers(route) }, resource, facts(route.relations)));
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

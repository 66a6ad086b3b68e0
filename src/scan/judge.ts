import { createEngine, type Engine, type PolicyModule } from '../engine/engine.js';
import { rememberAnswers } from '../engine/remember.js';
import { type Problem, ReadygateError } from '../errors.js';
import { type Evaluation, type InputFacts, readEvaluation, withAsked, writeInput } from '../evaluate/evaluate.js';
import { relatedResources, type Relations } from '../join/join.js';
import { type BundleIndex, parameterData } from '../policy/bundle.js';
import { createPrefilter, type Prefilter } from '../policy/prefilter.js';
import { type Answer, answersOf, findRoute, type Route, type Routes } from '../policy/routes.js';
import type { JsonObject, Resource, Rule } from '../types.js';

/** `alone`: rules about one resource, which are pure. `related`: rules that need the relations of a whole scan. */
export type Phase = keyof Routes;

/** What the rules said of one resource: violations, unknown, evidence of all bundles, and what went wrong. */
export interface Judgement extends Evaluation {
  readonly resource: Resource;
  readonly phase: Phase;
  readonly problem: Problem | null;
}

/** Loaded policies that judge resources in this thread. */
export interface Judge {
  readonly rules: ReadonlyMap<string, Rule>;
  /** Judges one resource by the rules about it alone: the same value gives the same result wherever it stands. */
  alone(resource: Resource): Judgement;
  /** Judges one resource by the relational rules, once all resources are known. */
  related(resource: Resource, relations: Relations): Judgement;
  /** The rules that judge resources of a kind: the same list for each of them. */
  rulesFor(resource: Pick<Resource, 'family' | 'kind'>, phase: Phase): readonly string[];
  /** The relations that the rules for a resource ask for; empty where none of them is relational. */
  relationsOf(resource: Pick<Resource, 'family' | 'kind'>): readonly string[];
}

/** What a judge is made of. */
export interface JudgeOptions {
  /** The bundled rules first, then those of a team. */
  readonly bundles: readonly BundleIndex[];
  /** The compiled policies of the bundles, in their order. */
  readonly modules: readonly PolicyModule[];
  readonly parameters: Readonly<Record<string, JsonObject>>;
  /** Ids of rules that are switched off. */
  readonly disabled: ReadonlySet<string>;
  /** Whether equal resources are evaluated once: a repository has many, while what comes one by one is seldom the same. */
  readonly remembers: boolean;
  /** What the Kubernetes schema says of an object, for `input.schema.problems`. */
  schemaProblems(value: JsonObject): readonly JsonObject[];
}

/** One bundle that is ready. */
interface Loaded {
  /** Whether its rules may read what no bundled rule does. */
  readonly readsAll: boolean;
  readonly routes: Routes;
  engine(): Engine;
  readonly prefilter: Prefilter;
  answersOf(route: Route): readonly Answer[];
}

/** Makes policies ready; an instance of each is made when it is first asked. */
export function createJudge(options: JudgeOptions): Judge {
  const loaded = options.bundles.flatMap((bundle, index) => (options.modules[index] === undefined ? [] : [{ readsAll: index > 0, ...loadBundle(bundle, options.modules[index], options) }]));
  const { rulesFor, relationsOf } = createCatalogue(loaded, options.disabled);
  const judging = { loaded, disabled: options.disabled };
  return {
    rules: new Map(options.bundles.flatMap((bundle) => bundle.rules).map((rule) => [rule.id, rule])),
    alone: (resource) => ask(resource, 'alone', judging, () => (resource.family === 'kubernetes' && resource.planned === undefined ? { schema: { problems: options.schemaProblems(resource.value) } } : {})),
    related: (resource, relations) => ask(resource, 'related', judging, (names) => ({ related: relatedResources(relations, resource, names) })),
    rulesFor,
    relationsOf,
  };
}

function loadBundle(bundle: BundleIndex, module: PolicyModule, { parameters, remembers }: JudgeOptions): Omit<Loaded, 'readsAll'> {
  let engine: Engine | null = null;
  const create = () => createEngine(module, parameterData(bundle.rules, parameters));
  return { routes: bundle.routes, engine: () => (engine ??= remembers ? rememberAnswers(create()) : create()), prefilter: createPrefilter(bundle.rules), answersOf: createAnswers(bundle.rules) };
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

/** Answers which rules judge a kind, from one list for each kind. */
function createCatalogue(loaded: readonly Loaded[], disabled: ReadonlySet<string>): Pick<Judge, 'rulesFor' | 'relationsOf'> {
  const remember = (list: (routes: readonly Route[]) => readonly string[]) => {
    const known = new Map<string, readonly string[]>();
    return ({ family, kind }: Pick<Resource, 'family' | 'kind'>, phase: Phase) => {
      const key = `${phase} ${family}:${kind}`;
      const found = known.get(key) ?? list(loaded.flatMap(({ routes }) => findRoute(routes[phase], family, kind) ?? []));
      known.set(key, found);
      return found;
    };
  };
  const relations = remember((routes) => [...new Set(routes.flatMap((route) => route.relations))]);
  return { rulesFor: remember((routes) => routes.flatMap(({ ruleIds }) => ruleIds).filter((id) => !disabled.has(id))), relationsOf: (resource) => relations(resource, 'related') };
}

interface JudgingOptions {
  readonly loaded: readonly Loaded[];
  readonly disabled: ReadonlySet<string>;
}

/** Asks the policies of every bundle about a resource. */
function ask(resource: Resource, phase: Phase, { loaded, disabled }: JudgingOptions, facts: (relations: readonly string[]) => InputFacts): Judgement {
  const evaluations: Evaluation[] = [];
  let problem: Problem | null = null;
  for (const bundle of loaded) {
    const route = findRoute(bundle.routes[phase], resource.family, resource.kind);
    if (route === null) continue;
    try {
      const input = writeInput(resource, facts(route.relations), bundle.readsAll);
      const asked = bundle.prefilter.asked(route.ruleIds, input);
      const answer = bundle.engine().evaluate(route.entrypoint, withAsked(input, asked));
      evaluations.push(readEvaluation(answer, { ruleIds: route.ruleIds, answers: bundle.answersOf(route), asked }, resource));
    } catch (error) {
      if (!(error instanceof ReadygateError)) throw error;
      problem = { ...error.problem, location: { file: resource.file, line: 1, column: 1 } };
      evaluations.push({ skipped: route.ruleIds, violations: [], unknown: [], evidence: [] });
    }
  }
  return { resource, phase, problem, ...merge(evaluations, disabled) };
}

const NOTHING: Evaluation = { skipped: [], violations: [], unknown: [], evidence: [] };

function merge(evaluations: readonly Evaluation[], disabled: ReadonlySet<string>): Evaluation {
  const [only = NOTHING] = evaluations;
  if (evaluations.length <= 1 && disabled.size === 0) return only;
  const active = (statement: { readonly ruleId: string }) => !disabled.has(statement.ruleId);
  return {
    skipped: evaluations.flatMap((evaluation) => evaluation.skipped).filter((id) => !disabled.has(id)),
    violations: evaluations.flatMap((evaluation) => evaluation.violations).filter(active),
    unknown: evaluations.flatMap((evaluation) => evaluation.unknown).filter(active),
    evidence: evaluations.flatMap((evaluation) => evaluation.evidence).filter(active),
  };
}

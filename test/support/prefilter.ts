import { compileModule, createEngine } from '../../src/engine/engine.js';
import { type Evaluation, type InputFacts, readEvaluation, withAsked, writeInput } from '../../src/evaluate/evaluate.js';
import { relatedResources, type Relations } from '../../src/join/join.js';
import { loadBundledPolicies, parameterData } from '../../src/policy/bundle.js';
import { createPrefilter } from '../../src/policy/prefilter.js';
import { answersOf, findRoute, type Route } from '../../src/policy/routes.js';
import type { Resource } from '../../src/types.js';
import { createValidator } from '../../src/validate/validate.js';
import { exampleParameters } from './policies.js';

/** Asks the bundled rules about resources twice: those alone that may have something to say, and all of them. Returns what differs, by file and kind. */
export function createComparison(): (resources: readonly Resource[], relations: Relations) => string[] {
  const policies = loadBundledPolicies();
  const engine = createEngine(compileModule(policies.wasm), parameterData(policies.rules, exampleParameters()));
  const prefilter = createPrefilter(policies.rules);
  const validate = createValidator(null);
  const rules = new Map(policies.rules.map((rule) => [rule.id, rule]));
  const evaluate = (resource: Resource, route: Route, input: string, asked: readonly string[]): Evaluation =>
    readEvaluation(engine.evaluate(route.entrypoint, withAsked(input, asked)), { ruleIds: route.ruleIds, answers: answersOf(route.ruleIds.flatMap((id) => rules.get(id) ?? [])), asked }, resource);
  return (resources, relations) =>
    resources.flatMap((resource) =>
      (['alone', 'related'] as const).flatMap((phase) => {
        const route = findRoute(policies.routes[phase], resource.family, resource.kind);
        if (route === null) return [];
        const facts: InputFacts = phase === 'alone' ? { schema: { problems: validate(resource.value).map((problem) => ({ ...problem })) } } : { related: relatedResources(relations, resource, route.relations) };
        const input = writeInput(resource, facts);
        const [some, all] = [prefilter.asked(route.ruleIds, input), route.ruleIds].map((asked) => JSON.stringify(evaluate(resource, route, input, asked)));
        return some === all ? [] : [`${resource.file} ${resource.kind}: ${some} is not ${all}`];
      }),
    );
}

import type { Rule, RuleFamily } from '../types.js';
import { textsOf } from './prefilter.js';

/** One entrypoint of the compiled policies: the rules that judge a kind, evaluated in one call. */
export interface Route {
  /** Entrypoint name in the WebAssembly module, e.g. `route/r3/answers`. */
  readonly entrypoint: string;
  readonly ruleIds: readonly string[];
  /** What the host has to put under `input.related`, sorted. */
  readonly relations: readonly string[];
}

/**
 * From `<family>:<kind>` to the route of its rules. `<family>:*` is for the kinds that only rules about `any` kind judge.
 * `alone` needs nothing but the resource; `related` runs after the join.
 */
export interface Routes {
  readonly alone: Readonly<Record<string, Route>>;
  readonly related: Readonly<Record<string, Route>>;
}

/** Names for sets of kinds, as in `policies/kinds.json`. */
export type KindGroups = Readonly<Record<string, readonly string[]>>;

/** The route for a resource's kind, or null when no rule judges it. */
export function findRoute(routes: Routes['alone'], family: RuleFamily, kind: string): Route | null {
  return routes[`${family}:${kind}`] ?? routes[`${family}:*`] ?? null;
}

/** Computes the routes of a set of rules, and the Rego modules that have to be compiled with them, by path. */
export function createRoutes(rules: readonly Rule[], groups: KindGroups): { routes: Routes; modules: Record<string, string> } {
  const builder: Builder = { groups, modules: {}, known: new Map() };
  const active = rules.filter((rule) => rule.deprecated === null);
  const alone = routesOf(active.filter((rule) => rule.relations.length === 0), builder);
  const related = routesOf(active.filter((rule) => rule.relations.length > 0), builder);
  return { routes: { alone, related }, modules: builder.modules };
}

interface Builder {
  readonly groups: KindGroups;
  readonly modules: Record<string, string>;
  /** Routes by the ids of their rules: kinds with the same rules share an entrypoint. */
  readonly known: Map<string, Route>;
}

function routesOf(rules: readonly Rule[], builder: Builder): Record<string, Route> {
  const byKind = new Map<string, Rule[]>();
  for (const rule of rules) {
    for (const kind of kindsOf(rule, builder.groups)) {
      const key = `${rule.family}:${kind}`;
      byKind.set(key, [...(byKind.get(key) ?? []), rule]);
    }
  }
  const routes: Record<string, Route> = {};
  for (const [key, specific] of [...byKind].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const general = key.endsWith(':*') ? [] : (byKind.get(`${key.slice(0, key.indexOf(':'))}:*`) ?? []);
    routes[key] = routeFor([...specific, ...general], builder);
  }
  return routes;
}

function kindsOf(rule: Rule, groups: KindGroups): Set<string> {
  return new Set(rule.kinds.flatMap((kind) => (kind === 'any' ? ['*'] : (groups[kind] ?? [kind]))));
}

function routeFor(rules: readonly Rule[], builder: Builder): Route {
  const sorted = [...new Map(rules.map((rule) => [rule.id, rule])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const ruleIds = sorted.map((rule) => rule.id);
  const key = ruleIds.join(' ');
  const known = builder.known.get(key);
  if (known !== undefined) return known;
  const name = `r${builder.known.size}`;
  const relations = [...new Set(sorted.flatMap((rule) => rule.relations))].sort();
  const route: Route = { entrypoint: `route/${name}/answers`, ruleIds, relations };
  builder.known.set(key, route);
  builder.modules[`route/${name}.rego`] = routeModule(name, sorted);
  return route;
}

/** One place in what a route answers: what it says of which rule. */
export interface Answer {
  readonly ruleId: string;
  readonly result: 'violations' | 'evidence';
  /** Whether the rule may say nothing at all, because it does not apply or is not asked: then the answer is a list that is empty, or holds the statements. */
  readonly guarded: boolean;
  /** Whether the rule applies also where it is not asked. */
  readonly appliesUnasked: boolean;
}

/** What the answers of a route with these rules are, in their order. */
export function answersOf(rules: readonly Rule[]): Answer[] {
  return rules.flatMap((rule) => {
    const facts = { ruleId: rule.id, guarded: rule.defines.applies || textsOf(rule).length > 0, appliesUnasked: rule.mentions.length > 0 };
    return (['violations', 'evidence'] as const).filter((result) => rule.defines[result]).map((result) => ({ ...facts, result }));
  });
}

/**
 * A route is one list of the sets that its rules return. Rules that wait for something to be mentioned are asked where `input.asked` names
 * them, all of them where it is missing. Naming rules, leaving out the empty ones and telling those that do not apply is
 * left to the host: in WebAssembly each of them would cost more than an ordinary rule.
 */
function routeModule(name: string, rules: readonly Rule[]): string {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const waiting = rules.filter((rule) => textsOf(rule).length > 0).map(({ id }) => id);
  const lines = answersOf(rules).map(({ ruleId, result, guarded }) => {
    const rule = byId.get(ruleId);
    const place = `data.${rule?.package ?? ''}`;
    if (!guarded) return `\t${place}.${result},`;
    const guards = [...(waiting.includes(ruleId) ? [`asked["${ruleId}"]`] : []), ...(rule?.defines.applies === true ? [`${place}.applies`] : []), `found := ${place}.${result}`];
    return `\t[found | ${guards.join('; ')}],`;
  });
  const everything = JSON.stringify(Object.fromEntries(waiting.map((id) => [id, true])));
  return [`package route.${name}`, '', `default asked := ${everything}`, '', 'asked := input.asked', '', 'answers := [', ...lines, ']', ''].join('\n');
}

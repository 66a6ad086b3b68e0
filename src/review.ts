import type { Problem } from './errors.js';
import { compareFindings, createFinding, draftFinding } from './findings/create.js';
import { identifyKubernetes } from './identify/kubernetes.js';
import { embeddedIn } from './scan/ingest.js';
import type { Judge } from './scan/judge.js';
import { suppress } from './suppress/apply.js';
import { annotationWaivers } from './suppress/inline.js';
import type { KnownIds, Waiver } from './suppress/waiver.js';
import { type Finding, type JsonObject, SEVERITIES, type Severity } from './types.js';

/** What stands for the file of an object that came without one. */
export const NO_FILE = '(object)';

/** What a review depends on; nothing else of the outside world reaches it. */
export interface ReviewOptions {
  readonly judge: Judge;
  /** Severities that the configuration changed. */
  readonly severities: Readonly<Record<string, Severity>>;
  readonly waivers: readonly Waiver[];
  /** Whether waivers in the object's annotation count. */
  readonly inlineWaivers: boolean;
  /** Ids that a waiver may name. */
  readonly known: KnownIds;
  /** The environment that the object is for; null where none is known. */
  readonly environment: string | null;
  /** `2026-11-24`. */
  readonly today: string;
}

/** What the rules say of one object. */
export interface Review {
  /** Worst first; waived ones included. */
  readonly findings: readonly Finding[];
  /** Why the review is not the whole truth: policies that failed. */
  readonly errors: readonly Problem[];
  /** Waivers of the object that do not count: malformed or expired. */
  readonly notices: readonly Problem[];
}

/**
 * Judges one Kubernetes object without a file: identify → evaluate → suppress. Relational rules are left out, because an object alone has no neighbours.
 * A finding's place is its `path`; file, line and column say nothing.
 */
export function review(value: JsonObject, options: ReviewOptions): Review {
  const { judge, severities, today, environment } = options;
  const resources = identifyKubernetes({ file: NO_FILE, index: 0, type: 'kubernetes', value, template: null });
  const judgements = resources.flatMap((resource) => [resource, ...embeddedIn(resource)]).map((resource) => judge.alone(resource));
  const place = { file: NO_FILE, line: 1, column: 1, snippet: null, related: [] };
  const found = judgements.flatMap(({ resource, violations }) =>
    violations.flatMap(({ ruleId, violation }) => {
      const rule = judge.rules.get(ruleId);
      return rule === undefined ? [] : [createFinding(rule, severities[ruleId] ?? rule.severity, resource.identity, draftFinding(rule, resource, { violation, place }))];
    }),
  );
  const annotated = options.inlineWaivers ? resources.map((resource) => annotationWaivers(resource, place, options.known)) : [];
  const inline = annotated.flatMap(({ waivers }) => waivers);
  const suppressing = { baseline: new Map<string, number>(), today, environmentsOf: () => (environment === null ? [] : [environment]) };
  const { findings } = suppress(found, { ...suppressing, waivers: [...options.waivers, ...inline] });
  const expired = suppress([], { ...suppressing, waivers: inline.filter((waiver) => waiver.until < today) }).notices;
  return {
    findings: [...findings].sort(compareFindings((severity) => SEVERITIES.indexOf(severity))),
    errors: judgements.flatMap(({ problem }) => problem ?? []),
    notices: [...annotated.flatMap(({ problems }) => problems), ...expired],
  };
}

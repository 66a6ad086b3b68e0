import { suggest } from '../base/suggest.js';
import type { SchemaProblem } from './problem.js';
import type { KindFacts, KubernetesSchemas } from './schemas.js';

/** What is said of an object's `apiVersion` and `kind`, and the type to compare its fields with, or null for none. */
export interface KindVerdict {
  readonly problems: readonly SchemaProblem[];
  readonly type: string | null;
}

const NOTHING_KNOWN: KindVerdict = { problems: [], type: null };

/** Judges whether the API server of 1.`minor` serves a kind. Groups that do not come with Kubernetes are not judged. */
export function judgeKind(schemas: KubernetesSchemas, minor: number, apiVersion: string, kind: string): KindVerdict {
  const facts = schemas.findKind(`${apiVersion} ${kind}`);
  if (facts === undefined) return judgeUnknown(schemas, apiVersion, kind);
  if (facts.since > minor && facts.since > schemas.oldest) {
    return { problems: [unknownKind(apiVersion, kind, { suggestion: '', introducedIn: `1.${facts.since}` })], type: null };
  }
  if (facts.removed !== null && facts.removed <= minor) return { problems: [lifecycleProblem('removed-api', apiVersion, kind, facts)], type: null };
  const isDeprecated = facts.deprecated !== null && facts.deprecated <= minor;
  return { problems: isDeprecated ? [lifecycleProblem('deprecated-api', apiVersion, kind, facts)] : [], type: facts.type };
}

function lifecycleProblem(problem: 'deprecated-api' | 'removed-api', apiVersion: string, kind: string, facts: KindFacts): SchemaProblem {
  const release = (minor: number | null) => (minor === null ? '' : `1.${minor}`);
  const params = { apiVersion, kind, deprecatedIn: release(facts.deprecated), removedIn: release(facts.removed), replacement: facts.replacement };
  return { kind: problem, path: ['apiVersion'], params };
}

function judgeUnknown(schemas: KubernetesSchemas, apiVersion: string, kind: string): KindVerdict {
  const slash = apiVersion.indexOf('/');
  const group = apiVersion.slice(0, Math.max(0, slash));
  const isBuiltIn = schemas.groups.has(group);
  // A group without a dot is no custom resource's: `networking/v1 Ingress` is Kubernetes' own Ingress, misspelt.
  const fullGroup = isBuiltIn || group.includes('.') ? undefined : [...schemas.groups].find((name) => name.startsWith(`${group}.`));
  if (!isBuiltIn && fullGroup === undefined) return NOTHING_KNOWN;
  const suggestion = suggestKind(schemas, `${fullGroup ?? group}${apiVersion.slice(slash)}`, kind);
  // Files of other tools call themselves `v1` as well (kubeconfig's Config, OpenShift's Template): only what was nearly right counts.
  const isCertain = isBuiltIn && group !== '' && !kind.endsWith('List');
  if (suggestion === '' && !isCertain) return NOTHING_KNOWN;
  return { problems: [unknownKind(apiVersion, kind, { suggestion, introducedIn: '' })], type: null };
}

function unknownKind(apiVersion: string, kind: string, params: { suggestion: string; introducedIn: string }): SchemaProblem {
  const isVersionWrong = params.suggestion.endsWith(` ${kind}`);
  return { kind: 'unknown-kind', path: [isVersionWrong ? 'apiVersion' : 'kind'], params: { apiVersion, kind, ...params } };
}

/** The kind that was meant: the same one in another API version, or else one of nearly the same name in this version. */
function suggestKind(schemas: KubernetesSchemas, apiVersion: string, kind: string): string {
  const current = schemas.kindNames().filter((name) => schemas.findKind(name)?.removed === null);
  const sameKind = current.filter((name) => name.endsWith(` ${kind}`));
  const sameGroup = apiVersion.slice(0, apiVersion.lastIndexOf('/') + 1);
  const inGroup = sameKind.filter((name) => name.startsWith(sameGroup) && !name.slice(sameGroup.length).includes('/'));
  const best = [...inGroup, ...sameKind].find((name) => /(^|\/)v\d+ /.test(name)) ?? sameKind[0];
  if (best !== undefined) return best;
  const names = current.filter((name) => name.startsWith(`${apiVersion} `)).map((name) => name.slice(apiVersion.length + 1));
  const others = current.map((name) => name.slice(name.indexOf(' ') + 1));
  const similar = suggest(kind, names) ?? suggest(kind, others);
  if (similar === null || Math.abs(similar.length - kind.length) > 2) return '';
  return names.includes(similar) ? `${apiVersion} ${similar}` : suggestKind(schemas, apiVersion, similar);
}

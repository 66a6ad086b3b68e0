import type { GroupVersionKind, Lifecycle, Release } from './kubernetes-releases.js';
import { shortName } from './kubernetes-types.js';

/** One kind in one API version, over all releases. Numbers are minor versions of Kubernetes. */
export interface Kind {
  /** The short name of its type, or null when its fields are not looked at (lists). */
  type: string | null;
  readonly since: number;
  until: number;
  readonly lifecycle: Lifecycle | null;
  /** `apps/v1 Deployment`, or empty. */
  replacement: string;
}

/** Deprecations that are not stated where the others are. */
const STATED_ELSEWHERE: Readonly<Record<string, Lifecycle>> = {
  // https://kubernetes.io/blog/2025/04/24/endpoints-deprecation/
  'v1 Endpoints': { deprecated: 33, removed: null, replacement: { group: 'discovery.k8s.io', version: 'v1', kind: 'EndpointSlice' } },
  // https://github.com/kubernetes/kubernetes/blob/master/CHANGELOG/CHANGELOG-1.19.md#deprecation
  'v1 ComponentStatus': { deprecated: 19, removed: null, replacement: null },
};

/** Every kind that any release knows, by `apps/v1 Deployment`. */
export function collectKinds(releases: readonly Release[], lifecycles: ReadonlyMap<string, Lifecycle>): Map<string, Kind> {
  const kinds = new Map<string, Kind>();
  for (const { minor, definitions } of releases) {
    for (const [name, { 'x-kubernetes-group-version-kind': owners = [] }] of Object.entries(definitions)) {
      const [owner, ...others] = owners;
      // DeleteOptions, WatchEvent and their like belong to every group, and nobody writes them into a manifest.
      if (owner === undefined || others.length > 0) continue;
      const key = keyOf(owner);
      const kind = kinds.get(key) ?? { type: null, since: minor, until: minor, lifecycle: lifecycleOf(owner, lifecycles), replacement: '' };
      kind.type = owner.kind.endsWith('List') ? null : shortName(name);
      kind.until = minor;
      kinds.set(key, kind);
    }
  }
  const newest = releases.at(-1)?.minor ?? 0;
  for (const [key, kind] of kinds) kind.replacement = findReplacement(key, kind, (name) => kinds.get(name)?.until === newest, [...kinds.keys()]);
  return kinds;
}

function keyOf({ group, version, kind }: GroupVersionKind): string {
  return `${group === '' ? '' : `${group}/`}${version} ${kind}`;
}

function lifecycleOf(owner: GroupVersionKind, lifecycles: ReadonlyMap<string, Lifecycle>): Lifecycle | null {
  const folder = (owner.group === '' ? 'core' : owner.group.split('.')[0]) ?? '';
  return STATED_ELSEWHERE[keyOf(owner)] ?? lifecycles.get(`${folder}/${owner.version} ${owner.kind}`) ?? null;
}

/** What to write instead: the most stable version of the same kind in the same group, or else what the type itself names. */
function findReplacement(key: string, { lifecycle }: Kind, isCurrent: (key: string) => boolean, keys: readonly string[]): string {
  const named = lifecycle?.replacement ?? null;
  if (isCurrent(key) && (lifecycle?.deprecated ?? null) === null) return '';
  const [, prefix = '', version = '', kind = ''] = /^(?:(.*)\/)?(\S+) (\S+)$/.exec(key) ?? [];
  const sameKind = keys.filter((other) => {
    const match = /^(?:(.*)\/)?(\S+) (\S+)$/.exec(other);
    return (match?.[1] ?? '') === prefix && match?.[3] === kind && match[2] !== version && isCurrent(other);
  });
  const best = sameKind.sort((one, other) => stability(other) - stability(one))[0];
  if (best !== undefined && (stability(best) > stability(key) || !isCurrent(key))) return best;
  return named !== null && isCurrent(keyOf(named)) ? keyOf(named) : '';
}

/** Orders API versions as Kubernetes does: v2 over v1 over v1beta2 over v1beta1 over v1alpha1. */
function stability(key: string): number {
  const [, major = '0', stage = '', minor = '0'] = /v(\d+)(?:(alpha|beta)(\d+))? /.exec(key) ?? [];
  const rank = stage === '' ? 2 : stage === 'beta' ? 1 : 0;
  return rank * 10_000 + Number(major) * 100 + Number(minor);
}

/** A kind as one line of the data file, facts that say nothing left out. */
export function formatKind({ type, since, until, lifecycle, replacement }: Kind, newest: number): string {
  const planned = lifecycle?.removed ?? null;
  // Some went earlier than planned.
  const removed = until === newest ? planned : Math.min(planned ?? Infinity, until + 1);
  const deprecated = lifecycle?.deprecated ?? null;
  return JSON.stringify({
    ...(type === null ? {} : { type }),
    since,
    ...(deprecated === null || (removed !== null && deprecated >= removed) ? {} : { deprecated }),
    ...(removed === null ? {} : { removed }),
    ...(replacement === '' ? {} : { replacement }),
  });
}

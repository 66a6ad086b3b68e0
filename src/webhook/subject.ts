import picomatch from 'picomatch';
import { property, textAt } from '../base/json.js';
import { ruleKind } from '../identify/kind.js';
import type { JsonObject } from '../types.js';
import { type AdmissionRequest, ownersOf } from './admission.js';

/** What of a request is judged: an object and the one that it replaces, or nothing and why. */
export type Subject = { readonly object: JsonObject; readonly before: JsonObject | null } | { readonly unjudged: string };

/** Subresources whose object is the whole Pod, with containers that were not there before. */
const WHOLE_POD = new Set(['ephemeralcontainers', 'resize']);

/** Kinds that make pods and whose own admission judges the pods' template. */
const JUDGED_OWNERS = new Set(['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'ReplicationController', 'Job', 'CronJob', 'Rollout.argoproj.io']);

/** Kinds that the above make. */
const OWNED_KINDS = new Set(['Pod', 'ReplicaSet', 'ReplicationController', 'Job']);

/**
 * Tells what there is to judge. Nothing goes live by a DELETE or a CONNECT, nor by a subresource that holds no whole object, nor by the removal of a
 * finalizer. What a controller makes of a workload was judged with the workload, but only a controller is believed: anybody can write an owner reference.
 */
export function createSubjectFinder(controllers: readonly string[]): (request: AdmissionRequest) => Subject {
  const isController = controllers.length === 0 ? () => false : picomatch([...controllers], { dot: true, bash: true });
  return (request) => {
    const { operation, object, oldObject, subResource, kind } = request;
    if (operation === 'DELETE' || operation === 'CONNECT') return { unjudged: `nothing goes live by a ${operation}` };
    if (subResource !== '' && !(kind === 'Pod' && WHOLE_POD.has(subResource))) return { unjudged: `the subresource ${subResource} is no whole object` };
    if (object === null) return { unjudged: 'there is no object' };
    if (operation === 'UPDATE' && textAt(property(object, 'metadata'), 'deletionTimestamp') !== null) return { unjudged: 'the object is being deleted' };
    if (isController(request.user) && isOwned(request, object)) return { unjudged: 'the workload that owns it was judged' };
    return { object, before: operation === 'UPDATE' ? oldObject : null };
  };
}

function isOwned({ apiGroup, kind }: AdmissionRequest, object: JsonObject): boolean {
  if (!OWNED_KINDS.has(ruleKind(`${apiGroup}/`, kind))) return false;
  return ownersOf(object).some((owner) => owner['controller'] === true && JUDGED_OWNERS.has(ruleKind(textAt(owner, 'apiVersion') ?? '', textAt(owner, 'kind') ?? '')));
}

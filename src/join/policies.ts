import { isList, isObject, property, textAt, valueAt } from '../base/json.js';
import type { Resource } from '../types.js';
import type { Note } from './join.js';

/** Tells every policy at admission one that turns objects away, where the scan has any: `input.related.enforced_policies`. */
export function noteEnforcedPolicies(resources: readonly Resource[], note: Note): void {
  const policies = resources.filter((resource) => isPolicy(resource));
  const enforced = policies.find(denies);
  if (enforced !== undefined) for (const policy of policies) note(policy, 'enforced_policies', enforced);
}

function isPolicy({ kind }: Resource): boolean {
  return kind === 'ValidatingAdmissionPolicyBinding' || /\.(?:policies\.)?kyverno\.io$|\.constraints\.gatekeeper\.sh$|\.policies\.kubewarden\.io$/.test(kind);
}

function denies({ kind, value }: Resource): boolean {
  const spec = property(value, 'spec');
  if (kind.endsWith('.constraints.gatekeeper.sh')) return !['dryrun', 'warn'].includes(textAt(spec, 'enforcementAction') ?? 'deny');
  if (kind.endsWith('.policies.kubewarden.io')) return textAt(spec, 'mode') !== 'monitor';
  const actions = property(spec, 'validationActions');
  if (isList(actions)) return actions.includes('Deny');
  const rules = property(spec, 'rules');
  const ofRules = isList(rules) ? rules.filter(isObject).map((rule) => textAt(valueAt(rule, ['validate']), 'failureAction')) : [];
  return [textAt(spec, 'validationFailureAction'), ...ofRules].some((action) => action?.toLowerCase() === 'enforce');
}

# METADATA
# title: Policy that is enforced at admission
# description: A policy that only watches lets everything in that it was written against.
# related_resources:
#   - ref: https://kyverno.io/docs/policy-types/cluster-policy/validate/
#   - ref: https://open-policy-agent.github.io/gatekeeper/website/docs/violations/
#   - ref: https://kubernetes.io/docs/reference/access-authn-authz/validating-admission-policy/
# custom:
#   id: K8S-0416
#   severity: medium
#   checklist: [SEC-RUNTIME-5]
#   kinds: [ClusterPolicy.kyverno.io, Policy.kyverno.io, ValidatingPolicy.policies.kyverno.io, ValidatingAdmissionPolicyBinding, ClusterAdmissionPolicy.policies.kubewarden.io, AdmissionPolicy.policies.kubewarden.io, K8sRequiredLabels.constraints.gatekeeper.sh, K8sAllowedRepos.constraints.gatekeeper.sh, K8sPSPPrivilegedContainer.constraints.gatekeeper.sh, K8sPSPAllowPrivilegeEscalationContainer.constraints.gatekeeper.sh, K8sContainerLimits.constraints.gatekeeper.sh, K8sRequiredResources.constraints.gatekeeper.sh, K8sRequiredProbes.constraints.gatekeeper.sh, K8sDisallowedTags.constraints.gatekeeper.sh, K8sPSPHostNamespace.constraints.gatekeeper.sh, K8sPSPHostFilesystem.constraints.gatekeeper.sh, K8sPSPCapabilities.constraints.gatekeeper.sh, K8sPSPAllowedUsers.constraints.gatekeeper.sh, K8sBlockNodePort.constraints.gatekeeper.sh, K8sImageDigests.constraints.gatekeeper.sh, K8sHttpsOnly.constraints.gatekeeper.sh]
#   relations: [enforced_policies]
#   message: No policy turns anything away at admission; this one only watches
#   remediation: Set the action to Enforce, Deny or protect once what is there has been mended.
package rules.kubernetes.admission_policy

import data.lib.admission

evidence contains {"path": ["spec"], "params": {}} if admission.mode == "denies"

# Beside a policy that turns away, a new one may watch for a while.
violations contains {"path": ["spec"], "params": {}} if {
	admission.mode == "watches"
	count(object.get(input, ["related", "enforced_policies"], [])) == 0
}

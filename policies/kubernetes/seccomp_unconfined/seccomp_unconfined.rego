# METADATA
# title: Seccomp switched off
# description: The container may make every system call, those included by which most breakouts start.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
#   - ref: https://kubernetes.io/docs/tutorials/security/seccomp/
# custom:
#   id: K8S-0035
#   severity: high
#   checklist: [SEC-RUNTIME-1, SEC-RUNTIME-2]
#   kinds: [workload]
#   mentions: [seccomp]
#   message: "Container {container} runs with the seccomp profile {profile}"
#   remediation: Set seccompProfile.type to RuntimeDefault, or to Localhost with a profile of its own.
#   parameters:
#     localhost_profiles: {description: "Files of profiles that containers may name with Localhost; with none named here, any", default: []}
package rules.kubernetes.seccomp_unconfined

import data.lib.pods
import data.lib.security

violations contains violation if {
	some context in security.contexts
	type := context.holds.seccompProfile.type
	is_string(type)
	not type in ["RuntimeDefault", "Localhost", ""]
	violation := {"path": array.concat(security.place(context, "seccompProfile"), ["type"]), "params": {"container": context.name, "profile": type}}
}

# A profile that is not among those that the nodes are known to have.
violations contains violation if {
	known := data.parameters["K8S-0035"].localhost_profiles
	count(known) > 0
	some context in security.contexts
	context.holds.seccompProfile.type == "Localhost"
	profile := object.get(context.holds.seccompProfile, "localhostProfile", "")
	not profile in known
	violation := {"path": array.concat(security.place(context, "seccompProfile"), ["localhostProfile"]), "params": {"container": context.name, "profile": profile}}
}

# Before Kubernetes 1.27 annotations could say it.
violations contains {"path": path, "params": {"container": container.name, "profile": "unconfined"}} if {
	some container in pods.containers
	some annotation in ["seccomp.security.alpha.kubernetes.io/pod", concat("/", ["container.seccomp.security.alpha.kubernetes.io", container.name])]
	pods.annotations[annotation] == "unconfined"
	path := array.concat(pods.template_path, ["metadata", "annotations", annotation])
}

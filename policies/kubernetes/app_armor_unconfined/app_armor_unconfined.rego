# METADATA
# title: AppArmor switched off
# description: On nodes with AppArmor the runtime's profile keeps a container from mounting, tracing and the kernel's files.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
#   - ref: https://kubernetes.io/docs/tutorials/security/apparmor/
# custom:
#   id: K8S-0032
#   severity: medium
#   checklist: [SEC-RUNTIME-1, SEC-RUNTIME-2]
#   kinds: [workload]
#   mentions: [apparmor]
#   message: "Container {container} runs with the AppArmor profile {profile}"
#   remediation: Remove the profile or set appArmorProfile.type to RuntimeDefault or Localhost.
package rules.kubernetes.app_armor_unconfined

import data.lib.pods
import data.lib.security

violations contains violation if {
	some context in security.contexts
	type := context.holds.appArmorProfile.type
	is_string(type)
	not type in ["RuntimeDefault", "Localhost", ""]
	violation := {"path": array.concat(security.place(context, "appArmorProfile"), ["type"]), "params": {"container": context.name, "profile": type}}
}

# Before Kubernetes 1.30 annotations said it.
violations contains violation if {
	some annotation, profile in pods.annotations
	startswith(annotation, "container.apparmor.security.beta.kubernetes.io/")
	is_string(profile)
	not profile in ["runtime/default", ""]
	not startswith(profile, "localhost/")
	container := split(annotation, "/")[1]
	violation := {"path": array.concat(pods.template_path, ["metadata", "annotations", annotation]), "params": {"container": container, "profile": profile}}
}

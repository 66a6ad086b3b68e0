# METADATA
# title: Container without a seccomp profile
# description: Unless the kubelet is told otherwise, it may make every system call, those included by which most breakouts start.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
#   - ref: https://kubernetes.io/docs/tutorials/security/seccomp/
# custom:
#   id: K8S-0045
#   severity: medium
#   checklist: [SEC-RUNTIME-2]
#   kinds: [workload]
#   message: "Container {container} has no seccomp profile"
#   remediation: Set seccompProfile.type to RuntimeDefault in the security context of the pod.
package rules.kubernetes.seccomp_missing

import data.lib.pods
import data.lib.security

default applies := false

applies if pods.windows == false

violations contains violation if {
	some context in security.contexts
	object.get(context.holds, ["seccompProfile", "type"], "") in ["", null]
	not context.own.privileged == true
	violation := {"path": array.concat(security.place(context, "seccompProfile"), ["type"]), "params": {"container": context.name}}
}

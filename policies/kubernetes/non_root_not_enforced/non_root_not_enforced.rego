# METADATA
# title: User that is named but not enforced
# description: >-
#   Admission at the level restricted asks for runAsNonRoot and turns the pod away without it, however high the number of its user.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
# custom:
#   id: K8S-0044
#   severity: low
#   checklist: [SEC-RUNTIME-2]
#   kinds: [workload]
#   mentions: [runAsUser, hostUsers, windows]
#   message: "Container {container} names a user other than root but does not set runAsNonRoot"
#   remediation: "Set runAsNonRoot: true beside runAsUser."
package rules.kubernetes.non_root_not_enforced

import data.lib.pods
import data.lib.security

default applies := false

applies if {
	security.user_namespace == false
	pods.windows == false
}

violations contains {"path": security.place(context, "runAsNonRoot"), "params": {"container": context.name}} if {
	some context in security.contexts
	context.holds.runAsUser > 0
	not context.holds.runAsNonRoot == true
}

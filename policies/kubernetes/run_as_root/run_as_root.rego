# METADATA
# title: Container that runs as root
# description: Root in a container is root on the node when it gets out, and reads and changes whatever is mounted.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
#   - ref: https://kubernetes.io/docs/tasks/configure-pod-container/security-context/
# custom:
#   id: K8S-0043
#   severity: high
#   checklist: [SEC-RUNTIME-2, SEC-IMAGE-5]
#   kinds: [workload]
#   mentions: [runAsUser, hostUsers]
#   message: "Container {container} runs as the user 0"
#   remediation: "Set runAsUser to a number above 0, or remove it and set runAsNonRoot: true for an image that has a USER."
package rules.kubernetes.run_as_root

import data.lib.security

default applies := false

applies if security.user_namespace == false

violations contains {"path": security.place(context, "runAsUser"), "params": {"container": context.name}} if {
	some context in security.contexts
	context.holds.runAsUser == 0
}

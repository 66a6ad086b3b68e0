# METADATA
# title: Container that may run as root
# description: >-
#   Nothing but the image decides who it runs as, and most images say root. Root in a container is root on the node when it gets out.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
#   - ref: https://kubernetes.io/docs/tasks/configure-pod-container/security-context/
# custom:
#   id: K8S-0042
#   severity: medium
#   checklist: [SEC-RUNTIME-2, SEC-IMAGE-5]
#   kinds: [workload]
#   message: "Container {container} may run as root"
#   remediation: "Set runAsNonRoot: true in the security context of the pod or of the container; the image needs a USER with a number."
package rules.kubernetes.run_as_non_root

import data.lib.security

default applies := false

applies if security.user_namespace == false

violations contains violation if {
	some context in security.contexts
	not context.holds.runAsNonRoot == true
	not says_who(context.holds)
	violation := {"path": security.place(context, "runAsNonRoot"), "params": {"container": context.name}}
}

# Another user is enough, and root has a rule of its own.
says_who(settings) if is_number(settings.runAsUser)

says_who(settings) if lower(settings.windowsOptions.runAsUserName) != "containeradministrator"

# METADATA
# title: Processes that may gain privileges
# description: A program with the setuid bit, sudo for instance, makes its caller root. no_new_privs, which this field sets, ends that.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
# custom:
#   id: K8S-0041
#   severity: medium
#   checklist: [SEC-RUNTIME-2]
#   kinds: [workload]
#   message: "Container {container} may gain privileges beyond those it starts with"
#   remediation: Set securityContext.allowPrivilegeEscalation to false on the container; the pod has no such field.
package rules.kubernetes.privilege_escalation

import data.lib.pods

default applies := false

applies if pods.windows == false

violations contains violation if {
	some container in pods.containers
	not container.value.securityContext.allowPrivilegeEscalation == false
	not always(container)
	violation := {"path": array.concat(container.path, ["securityContext", "allowPrivilegeEscalation"]), "params": {"container": container.name}}
}

# Kubernetes allows nothing else beside these two, which have rules of their own.
always(container) if container.value.securityContext.privileged == true

always(container) if {
	some capability in container.value.securityContext.capabilities.add
	capability in ["SYS_ADMIN", "CAP_SYS_ADMIN"]
}

# METADATA
# title: Privileged container
# description: It has every capability and every device of its node, with no profile around it. Who gets into it has the node.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
# custom:
#   id: K8S-0024
#   severity: critical
#   checklist: [SEC-RUNTIME-1, SEC-RUNTIME-2]
#   kinds: [workload]
#   mentions: [privileged, kube-system]
#   message: "Container {container} is privileged"
#   remediation: Remove securityContext.privileged, and add the one capability that is needed.
package rules.kubernetes.privileged

import data.lib.pods
import data.lib.security

default applies := false

applies if security.core_agent == false

violations contains violation if {
	some container in pods.containers
	container.value.securityContext.privileged == true
	violation := {"path": array.concat(container.path, ["securityContext", "privileged"]), "params": {"container": container.name}}
}

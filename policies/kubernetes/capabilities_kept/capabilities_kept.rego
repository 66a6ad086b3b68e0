# METADATA
# title: Container that keeps the capabilities it is given
# description: >-
#   Runtimes give every container about fourteen of root's powers, to change owners, to forge packets or to bind low ports. Few programs
#   need any.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
# custom:
#   id: K8S-0046
#   severity: medium
#   checklist: [SEC-RUNTIME-2]
#   kinds: [workload]
#   message: "Container {container} does not drop all capabilities"
#   remediation: >-
#     Set securityContext.capabilities.drop to [ALL] on the container, and add NET_BIND_SERVICE where it binds a port below 1024.
package rules.kubernetes.capabilities_kept

import data.lib.capabilities
import data.lib.pods

default applies := false

applies if pods.windows == false

violations contains violation if {
	some container in pods.containers
	not container.value.securityContext.privileged == true
	not capabilities.drops_all(container)
	violation := {"path": array.concat(container.path, ["securityContext", "capabilities", "drop"]), "params": {"container": container.name}}
}

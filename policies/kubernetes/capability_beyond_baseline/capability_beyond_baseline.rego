# METADATA
# title: Capability beyond what the baseline allows
# description: It gives power over what containers share, the network of the pod or the clock of the node for instance.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
#   - ref: https://man7.org/linux/man-pages/man7/capabilities.7.html
# custom:
#   id: K8S-0026
#   severity: high
#   checklist: [SEC-RUNTIME-1, SEC-RUNTIME-2]
#   kinds: [workload]
#   mentions: ['"add"', kube-system]
#   message: "Container {container} adds the capability {capability}, which the level baseline does not allow"
#   remediation: Remove it from securityContext.capabilities.add, or leave the task to a component of the cluster, such as a CNI plugin.
package rules.kubernetes.capability_beyond_baseline

import data.lib.capabilities
import data.lib.security

default applies := false

applies if security.core_agent == false

violations contains {"path": added.path, "params": {"container": added.container, "capability": added.capability}} if {
	some added in capabilities.added
	not added.capability in capabilities.baseline
	not added.capability in capabilities.node_takers
}

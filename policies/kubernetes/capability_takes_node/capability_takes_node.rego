# METADATA
# title: Capability that hands over the node
# description: With it a process loads code into the kernel, reads any file or memory of the node, or is root in all but name.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
#   - ref: https://man7.org/linux/man-pages/man7/capabilities.7.html
# custom:
#   id: K8S-0025
#   severity: critical
#   checklist: [SEC-RUNTIME-1, SEC-RUNTIME-2]
#   kinds: [workload]
#   mentions: ['"add"', kube-system]
#   message: "Container {container} adds the capability {capability}, which hands over the node"
#   remediation: Remove it from securityContext.capabilities.add; what truly needs it belongs in a small agent of its own.
package rules.kubernetes.capability_takes_node

import data.lib.capabilities
import data.lib.security

default applies := false

applies if security.core_agent == false

violations contains {"path": added.path, "params": {"container": added.container, "capability": added.capability}} if {
	some added in capabilities.added
	added.capability in capabilities.node_takers
}

# METADATA
# title: Capability beyond what the level restricted allows
# description: "The level restricted lets a container bind a low port and nothing else: owners and modes of files are set in the image."
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
#   - ref: https://man7.org/linux/man-pages/man7/capabilities.7.html
# custom:
#   id: K8S-0047
#   severity: low
#   checklist: [SEC-RUNTIME-2]
#   kinds: [workload]
#   mentions: ['"add"']
#   message: "Container {container} adds the capability {capability}, which the level restricted does not allow"
#   remediation: Remove it from securityContext.capabilities.add, and prepare files with their owner when the image is built.
#   parameters:
#     allowed: {description: Capabilities that any container may add, default: [NET_BIND_SERVICE]}
package rules.kubernetes.capability_beyond_restricted

import data.lib.capabilities

violations contains {"path": added.path, "params": {"container": added.container, "capability": added.capability}} if {
	some added in capabilities.added
	added.capability in capabilities.baseline
	not added.capability in data.parameters["K8S-0047"].allowed
}

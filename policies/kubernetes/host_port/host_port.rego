# METADATA
# title: Port of the node taken by a container
# description: The port is open on the node past every Service and most network policies, and only one such pod fits on a node.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
# custom:
#   id: K8S-0030
#   severity: medium
#   checklist: [SEC-RUNTIME-1, SEC-RUNTIME-2]
#   kinds: [workload]
#   mentions: [hostPort, kube-system]
#   message: "Container {container} takes port {port} of its node"
#   remediation: Remove hostPort and send traffic through a Service.
#   parameters:
#     allowed: {description: "Ranges of ports that containers may take, as {min, max}", default: []}
package rules.kubernetes.host_port

import data.lib.pods
import data.lib.security

default applies := false

applies if security.core_agent == false

violations contains violation if {
	some container in pods.containers
	some i, port in container.value.ports
	is_number(port.hostPort)
	port.hostPort > 0
	not allowed(port.hostPort)
	violation := {"path": array.concat(container.path, ["ports", i, "hostPort"]), "params": {"container": container.name, "port": port.hostPort}}
}

allowed(port) if {
	some range in data.parameters["K8S-0030"].allowed
	port >= range.min
	port <= range.max
}

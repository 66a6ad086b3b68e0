# METADATA
# title: Gateway with plain HTTP alone
# description: Requests and answers cross the internet in clear, sessions and passwords included.
# related_resources:
#   - ref: https://gateway-api.sigs.k8s.io/guides/tls/
# custom:
#   id: K8S-0236
#   severity: high
#   checklist: [SEC-NET-1]
#   kinds: [Gateway.gateway.networking.k8s.io]
#   message: "Gateway {gateway} has no listener with TLS"
#   remediation: Add a listener with protocol HTTPS and tls.certificateRefs, and let the HTTP listener redirect to it.
package rules.kubernetes.gateway_without_tls

default applies := false

# Gateways inside the network and waypoints of a mesh are no entry from outside.
applies if {
	count(protocols) > 0
	not internal_class
}

internal_class if {
	some part in ["rilb", "internal", "waypoint", "mesh"]
	contains(input.resource.spec.gatewayClassName, part)
}

protocols := [listener.protocol | some listener in input.resource.spec.listeners]

violations contains {"path": ["spec", "listeners"], "params": {"gateway": input.resource.metadata.name}} if {
	applies
	"HTTP" in protocols
	not "HTTPS" in protocols
	not "TLS" in protocols
}

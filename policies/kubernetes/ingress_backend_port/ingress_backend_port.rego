# METADATA
# title: Ingress that sends to a port which the Service does not have
# description: The ingress controller finds no endpoints for it and answers with 503.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/services-networking/ingress/#the-ingress-resource
# custom:
#   id: K8S-0223
#   severity: high
#   checklist: [HA-ZONE-3]
#   kinds: [Ingress]
#   relations: [services]
#   message: "Ingress {ingress} sends to port {port} of Service {service}, which has no such port"
#   remediation: Set the backend's port to a port or port name of the Service (not to the container's port).
package rules.kubernetes.ingress_backend_port

import data.lib.ingress

default applies := false

applies if count(input.related.services) > 0

violations contains violation if {
	some backend in ingress.backends
	backend.port != null
	ports := [port |
		some service in input.related.services
		service.metadata.name == backend.service
		some port in service.spec.ports
	]
	count(ports) > 0
	not has(ports, backend.port)
	violation := {"path": backend.path, "params": {"ingress": input.resource.metadata.name, "service": backend.service, "port": backend.port}}
}

has(ports, wanted) if {
	some port in ports
	wanted in [port.port, object.get(port, "name", null)]
}

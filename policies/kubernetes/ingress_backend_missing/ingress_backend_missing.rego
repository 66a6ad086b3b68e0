# METADATA
# title: Ingress that sends to a Service which is not there
# description: Requests for that path are answered with 503. It is said only where other Services of the same Ingress are defined here.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/services-networking/ingress/#the-ingress-resource
# custom:
#   id: K8S-0222
#   severity: medium
#   checklist: [HA-ZONE-3]
#   kinds: [Ingress]
#   relations: [services]
#   message: "Ingress {ingress} sends to Service {service}, which is not defined here as its other Services are"
#   remediation: Correct the backend's service name, or add the Service.
package rules.kubernetes.ingress_backend_missing

import data.lib.ingress

default applies := false

applies if count(input.related.services) > 0

known := {service.metadata.name | some service in input.related.services}

violations contains violation if {
	applies
	some backend in ingress.backends
	not backend.service in known
	not backend.port == "use-annotation"
	violation := {"path": backend.path, "params": {"ingress": input.resource.metadata.name, "service": backend.service}}
}

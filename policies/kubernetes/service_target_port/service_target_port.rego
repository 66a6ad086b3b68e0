# METADATA
# title: Service that sends to a port which no container names
# description: The Service has endpoints without that port, so that connections to it are refused.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports
# custom:
#   id: K8S-0221
#   severity: high
#   checklist: [HA-ZONE-3]
#   kinds: [Service]
#   relations: [workloads]
#   message: "Service {service} sends to port {port}, which no container of its pods names"
#   remediation: Name the container's port like that in ports, or set targetPort to a name or number that it has.
package rules.kubernetes.service_target_port

import data.lib.workloads

default applies := false

applies if {
	count(input.related.workloads) > 0
	count(targets) > 0
}

targets := [{"port": port.targetPort, "path": ["spec", "ports", i, "targetPort"]} |
	some i, port in input.resource.spec.ports
	is_string(port.targetPort)
	trim(port.targetPort, "0123456789") != ""
]

named := {port.name |
	some workload in input.related.workloads
	some container in workloads.serving_of(workload)
	some port in container.ports
}

violations contains violation if {
	applies
	some target in targets
	not target.port in named
	violation := {"path": target.path, "params": {"service": input.resource.metadata.name, "port": target.port}}
}

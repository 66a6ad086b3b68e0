# METADATA
# title: Container that serves without a readiness probe
# description: Traffic is sent to it before it can answer, so that each rollout and each restart loses requests.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/
# custom:
#   id: K8S-0201
#   severity: medium
#   checklist: [TEST-HEALTH-2]
#   kinds: [long_running]
#   message: "Container {container} listens on port {port} but has no readiness probe"
#   remediation: Set readinessProbe to a check that succeeds once the container can serve requests.
#   parameters:
#     without_ports: {description: Whether main containers that listen on no port need a probe as well, default: false}
package rules.kubernetes.readiness_missing

import data.lib.pods
import data.lib.probes
import data.lib.workloads

default applies := false

applies if {
	workloads.one_off == false
	count(judged) > 0
}

judged := array.concat(serving, [{"container": container, "port": 0} |
	data.parameters["K8S-0201"].without_ports == true
	some container in pods.main
	count(object.get(container.value, "ports", [])) == 0
])

# Ports from which only tools read are no service.
tool_ports := ["metrics", "prom", "debug", "jmx", "pprof", "profil"]

serving := [{"container": container, "port": ports[0]} |
	some container in pods.serving
	ports := [port.containerPort |
		some port in container.value.ports
		is_number(port.containerPort)
		not for_tools(object.get(port, "name", ""))
	]
	count(ports) > 0
]

for_tools(name) if {
	some part in tool_ports
	contains(name, part)
}

violations contains violation if {
	some {"container": container, "port": port} in judged
	not probes.asks(container.value, "readinessProbe")
	violation := {"path": array.concat(container.path, ["readinessProbe"]), "params": {"container": container.name, "port": port}}
}

# METADATA
# title: Probe of a port that the container does not name
# description: The probe can never succeed, so that the container is restarted for ever or never gets traffic.
# related_resources:
#   - ref: https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#use-a-named-port
# custom:
#   id: K8S-0206
#   severity: high
#   checklist: [TEST-HEALTH-1, TEST-HEALTH-2]
#   kinds: [long_running]
#   about: ['Probe"']
#   message: "The {probe} of container {container} asks port {port}, which the container does not name"
#   remediation: Give the container's port that name in ports, or set the probe's port to a name or number that it has.
package rules.kubernetes.probe_port

import data.lib.probes

default applies := false

applies if count(named) > 0

named := [probe |
	some probe in probes.all
	is_string(probe.ask.port)
	not numeric(probe.ask.port)
]

violations contains violation if {
	some probe in named
	not probe.ask.port in [port.name | some port in probe.of.ports]
	violation := {
		"path": array.concat(probe.path, [probe.handler, "port"]),
		"params": {"container": probe.container, "probe": probe.type, "port": probe.ask.port},
	}
}

numeric(text) if trim(text, "0123456789") == ""

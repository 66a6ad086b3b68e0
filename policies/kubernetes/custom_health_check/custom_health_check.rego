# METADATA
# title: Probe asks the application itself
# description: A path made for health, the gRPC health protocol or a command of its own tells more than an open port or the start page.
# related_resources:
#   - ref: https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/
# custom:
#   id: K8S-0212
#   severity: info
#   checklist: [TEST-HEALTH-4]
#   kinds: [long_running]
#   mentions: ['Probe"']
#   message: "The {probe} of container {container} asks the application itself"
#   remediation: Let a probe ask a path made for health by httpGet, the gRPC health protocol, or a command by exec.
package rules.kubernetes.custom_health_check

import data.lib.probes

evidence contains {"path": array.concat(probe.path, [probe.handler]), "params": {"container": probe.container, "probe": probe.type}} if {
	some probe in probes.all
	asks_application(probe)
}

asks_application(probe) if probe.handler == "grpc"

asks_application(probe) if {
	probe.handler == "httpGet"
	trim(probe.ask.path, "/ ") != ""
}

asks_application(probe) if {
	probe.handler == "exec"
	count(probe.ask.command) > 0
	not probes.always_succeeds(probe.ask.command)
}

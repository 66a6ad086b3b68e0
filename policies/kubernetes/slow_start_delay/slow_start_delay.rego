# METADATA
# title: Slow start bridged by a delay instead of a startup probe
# description: A fixed delay is too long on a good day, when a hang is noticed late, and too short on a bad one, when the container is killed while it starts.
# related_resources:
#   - ref: https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#define-startup-probes
# custom:
#   id: K8S-0209
#   severity: low
#   checklist: [TEST-HEALTH-3]
#   kinds: [long_running]
#   about: [livenessProbe]
#   message: "Container {container} is given {seconds} s before its liveness probe instead of a startup probe"
#   remediation: Add a startupProbe with failureThreshold × periodSeconds as long as the slowest start, and remove livenessProbe.initialDelaySeconds.
#   parameters:
#     seconds: { description: From which delay on a start counts as slow., default: 60 }
package rules.kubernetes.slow_start_delay

import data.lib.probes

default applies := false

applies if count(probes.liveness) > 0

violations contains violation if {
	some probe in probes.liveness
	probe.delay >= data.parameters["K8S-0209"].seconds
	not probes.asks(probe.of, "startupProbe")
	violation := {"path": array.concat(probe.path, ["initialDelaySeconds"]), "params": {"container": probe.container, "seconds": probe.delay}}
}

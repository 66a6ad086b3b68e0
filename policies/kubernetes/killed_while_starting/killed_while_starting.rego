# METADATA
# title: Liveness probe that gives up before the container is expected to answer
# description: The container is killed while it still starts, again and again.
# related_resources:
#   - ref: https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#define-startup-probes
# custom:
#   id: K8S-0210
#   severity: medium
#   checklist: [TEST-HEALTH-3]
#   kinds: [long_running]
#   about: [livenessProbe]
#   message: "Container {container} is killed {kill} s after its start, but its readiness probe expects the first answer after {expect} s"
#   remediation: Add a startupProbe with failureThreshold × periodSeconds as long as the slowest start.
package rules.kubernetes.killed_while_starting

import data.lib.probes

default applies := false

applies if count(probes.liveness) > 0

violations contains violation if {
	some live in probes.liveness
	some ready in probes.readiness
	ready.of == live.of
	ready.ask == live.ask
	kill := live.delay + (live.failures * live.period)
	kill <= ready.delay
	not probes.asks(live.of, "startupProbe")
	violation := {"path": live.path, "params": {"container": live.container, "kill": kill, "expect": ready.delay}}
}

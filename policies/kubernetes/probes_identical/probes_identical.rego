# METADATA
# title: Liveness probe that repeats the readiness probe
# description: >-
#   When the container is slow for a moment, it is restarted at once instead of being spared traffic, and the load moves on to the next one.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/
# custom:
#   id: K8S-0203
#   severity: low
#   checklist: [TEST-HEALTH-1]
#   kinds: [long_running]
#   about: [livenessProbe]
#   message: "Container {container} is restarted by the same check that takes it out of traffic, after {seconds} s of answers slower than one second"
#   remediation: Ask something cheaper in livenessProbe, or give it more patience than readinessProbe by a greater failureThreshold and timeoutSeconds.
package rules.kubernetes.probes_identical

import data.lib.probes

default applies := false

applies if count(probes.liveness) > 0

violations contains violation if {
	some live in probes.liveness
	live.timeout == 1
	some ready in probes.readiness
	ready.of == live.of
	ready.ask == live.ask
	ready.handler == live.handler
	live.failures * live.period <= ready.failures * ready.period
	violation := {"path": live.path, "params": {"container": live.container, "seconds": live.failures * live.period}}
}

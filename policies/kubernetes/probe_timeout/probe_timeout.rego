# METADATA
# title: Probe that may take longer than its period
# description: The next probe waits for the last one, so that a container that hangs is noticed later than the period says.
# related_resources:
#   - ref: https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#configure-probes
# custom:
#   id: K8S-0205
#   severity: low
#   checklist: [TEST-HEALTH-1, TEST-HEALTH-2]
#   kinds: [long_running]
#   about: ['Probe"']
#   message: "The {probe} of container {container} waits {timeout} s for an answer but is due every {period} s"
#   remediation: Set timeoutSeconds to less than periodSeconds.
package rules.kubernetes.probe_timeout

import data.lib.probes

default applies := false

applies if count(probes.all) > 0

violations contains violation if {
	some probe in probes.all
	probe.timeout > probe.period
	violation := {
		"path": array.concat(probe.path, ["timeoutSeconds"]),
		"params": {"container": probe.container, "probe": probe.type, "timeout": probe.timeout, "period": probe.period},
	}
}

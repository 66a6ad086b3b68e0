# METADATA
# title: Liveness probe that restarts after a single miss
# description: One slow answer, a pause of the garbage collector or a busy node is enough to kill a healthy container.
# related_resources:
#   - ref: https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#configure-probes
# custom:
#   id: K8S-0204
#   severity: medium
#   checklist: [TEST-HEALTH-1]
#   kinds: [long_running]
#   about: [livenessProbe]
#   message: "Container {container} is restarted after one failed liveness probe"
#   remediation: Set livenessProbe.failureThreshold to 3 or more.
package rules.kubernetes.liveness_impatient

import data.lib.probes

default applies := false

applies if count(probes.liveness) > 0

violations contains violation if {
	some probe in probes.liveness
	probe.failures == 1
	violation := {"path": array.concat(probe.path, ["failureThreshold"]), "params": {"container": probe.container}}
}

# METADATA
# title: Startup probe gives the container time to start
# description: A startup probe holds back the others until the container has started, however long that takes.
# related_resources:
#   - ref: https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#define-startup-probes
# custom:
#   id: K8S-0211
#   severity: info
#   checklist: [TEST-HEALTH-3]
#   kinds: [long_running]
#   mentions: [startupProbe]
#   message: "Container {container} has a startup probe"
#   remediation: Set startupProbe where a container may start slowly.
package rules.kubernetes.startup_probe

import data.lib.probes

evidence contains {"path": probe.path, "params": {"container": probe.container}} if {
	some probe in probes.all
	probe.type == "startupProbe"
}

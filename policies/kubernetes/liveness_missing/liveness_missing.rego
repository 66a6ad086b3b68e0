# METADATA
# title: Container without a liveness probe
# description: A process that hangs without ending is never restarted, and stays broken until a person notices.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/
# custom:
#   id: K8S-0200
#   severity: medium
#   checklist: [TEST-HEALTH-1]
#   kinds: [long_running]
#   message: "Container {container} has no liveness probe"
#   remediation: Set livenessProbe to a cheap check of the process itself, for instance httpGet on a path that asks no dependency.
package rules.kubernetes.liveness_missing

import data.lib.pods
import data.lib.probes
import data.lib.workloads

default applies := false

applies if workloads.one_off == false

violations contains violation if {
	some container in pods.serving
	not probes.asks(container.value, "livenessProbe")
	violation := {"path": array.concat(container.path, ["livenessProbe"]), "params": {"container": container.name}}
}

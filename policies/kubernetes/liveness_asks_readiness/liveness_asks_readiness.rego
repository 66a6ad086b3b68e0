# METADATA
# title: Liveness probe that asks whether the container is ready
# description: >-
#   Readiness fails when a database or another service is away. Asked as liveness, that restarts every replica at once and makes a small outage a large one.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/
# custom:
#   id: K8S-0208
#   severity: medium
#   checklist: [TEST-HEALTH-5]
#   kinds: [long_running]
#   about: [livenessProbe]
#   message: "The liveness probe of container {container} asks {path}, which is about readiness"
#   remediation: Set livenessProbe.httpGet.path to a check of the process alone, such as /live, and keep the readiness path for readinessProbe.
package rules.kubernetes.liveness_asks_readiness

import data.lib.probes

default applies := false

applies if count(probes.liveness) > 0

violations contains violation if {
	some probe in probes.liveness
	path := probe.ask.path
	about_readiness(lower(path))
	violation := {"path": array.concat(probe.path, ["httpGet", "path"]), "params": {"container": probe.container, "path": path}}
}

about_readiness(path) if {
	some step in split(split(path, "?")[0], "/")
	step in ["ready", "readyz", "readiness", "is-ready", "isready"]
}

# METADATA
# title: Probe that cannot fail
# description: A command that always succeeds says that the container is well whatever happens.
# related_resources:
#   - ref: https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#define-a-liveness-command
# custom:
#   id: K8S-0207
#   severity: medium
#   checklist: [TEST-HEALTH-4, TEST-HEALTH-1, TEST-HEALTH-2]
#   kinds: [long_running]
#   about: ['"exec"']
#   message: "The {probe} of container {container} succeeds whatever happens"
#   remediation: Let the probe's exec.command ask the application and end with its exit status.
package rules.kubernetes.probe_cannot_fail

import data.lib.probes

default applies := false

applies if count(commands) > 0

commands := [probe | some probe in probes.all; probe.handler == "exec"]

violations contains violation if {
	some probe in commands
	probes.always_succeeds(probe.ask.command)
	violation := {"path": array.concat(probe.path, ["exec", "command"]), "params": {"container": probe.container, "probe": probe.type}}
}

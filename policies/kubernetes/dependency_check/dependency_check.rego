# METADATA
# title: Dependencies decide whether the pod is ready
# description: Readiness on a path of its own, or a start that waits, keeps traffic away while what the pod needs is not there.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/
# custom:
#   id: K8S-0213
#   severity: info
#   checklist: [TEST-HEALTH-5]
#   kinds: [long_running]
#   mentions: [readinessProbe, initContainers]
#   message: "Container {container} takes its dependencies into account"
#   remediation: Ask dependencies in readinessProbe on a path of its own, such as /ready, and the process alone in livenessProbe.
package rules.kubernetes.dependency_check

import data.lib.pods
import data.lib.probes

words := ["ready", "readiness", "dependenc", "deep"]

evidence contains {"path": probes.place(probe), "params": {"container": probe.container}} if {
	some probe in probes.readiness
	some word in words
	probes.asks_for(probe, word)
	not same_as_liveness(probe)
}

evidence contains {"path": container.path, "params": {"container": container.name}} if {
	some container in pods.init
	container.type == "init"
	waits(container.value)
}

same_as_liveness(ready) if {
	some live in probes.liveness
	live.of == ready.of
	live.ask == ready.ask
}

waits(container) if {
	text := lower(concat(" ", array.concat(texts(container, "command"), texts(container, "args"))))
	some way in ["pg_isready", "nc -z", "nc -vz", "nslookup", "wait-for", "wait_for", "wait4x", "dockerize", "mysqladmin ping", "redis-cli ping"]
	contains(text, way)
}

waits(container) if {
	some image in ["wait-for", "wait4x", "dockerize"]
	contains(container.image, image)
}

texts(container, field) := [text | some text in container[field]; is_string(text)]

# METADATA
# title: Probe or hook that asks another host
# description: >-
#   The kubelet sends the request from the node: a pod can so reach what only nodes may reach, and learns nothing about its own health.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
# custom:
#   id: K8S-0031
#   severity: medium
#   checklist: [SEC-RUNTIME-1]
#   kinds: [workload]
#   mentions: ['"host"', kube-system]
#   message: "The {handler} of container {container} asks the host {host}"
#   remediation: Remove host, so that the pod itself is asked; a Host header goes into httpHeaders.
package rules.kubernetes.host_in_probe

import data.lib.pods
import data.lib.security

default applies := false

applies if security.core_agent == false

violations contains violation if {
	some container in pods.containers
	some place in [["livenessProbe"], ["readinessProbe"], ["startupProbe"], ["lifecycle", "postStart"], ["lifecycle", "preStop"]]
	handler := object.get(container.value, place, null)
	some action in ["httpGet", "tcpSocket"]
	host := handler[action].host
	is_string(host)
	host != ""
	path := array.concat(container.path, array.concat(place, [action, "host"]))
	violation := {"path": path, "params": {"container": container.name, "handler": place[count(place) - 1], "host": host}}
}

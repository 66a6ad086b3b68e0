# METADATA
# title: Container that waits for a person at a terminal
# description: An open input or terminal is left over from debugging, and a way in for whoever may attach to the pod.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#debugging
# custom:
#   id: K8S-0055
#   severity: low
#   advice: true
#   checklist: [SEC-RUNTIME-2]
#   kinds: [workload]
#   mentions: ['"stdin"', '"tty"']
#   message: "Container {container} sets {field}"
#   remediation: Remove stdin and tty; kubectl debug opens a terminal when one is needed.
package rules.kubernetes.interactive

import data.lib.pods

violations contains {"path": array.concat(container.path, [field]), "params": {"container": container.name, "field": field}} if {
	some container in pods.resourced
	some field in ["stdin", "tty"]
	container.value[field] == true
}

# METADATA
# title: Unmasked /proc in a pod without users of its own
# description: >-
#   The runtime hides the parts of /proc that tell about the kernel and change it. Unmasked, root in the container can use them.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
# custom:
#   id: K8S-0034
#   severity: high
#   checklist: [SEC-RUNTIME-1, SEC-RUNTIME-2]
#   kinds: [workload]
#   mentions: [procMount]
#   message: "Container {container} has /proc with nothing masked"
#   remediation: "Remove procMount; a container engine in a pod needs hostUsers: false with it."
package rules.kubernetes.proc_mount

import data.lib.pods
import data.lib.security

violations contains violation if {
	security.user_namespace == false
	some container in pods.containers
	mount := container.value.securityContext.procMount
	not mount in ["Default", "", null]
	violation := {"path": array.concat(container.path, ["securityContext", "procMount"]), "params": {"container": container.name}}
}

# METADATA
# title: Unmasked /proc in a user namespace
# description: >-
#   Users of its own keep the node safe, but the level restricted still turns the pod away, and the kernel shows more of itself.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
# custom:
#   id: K8S-0048
#   severity: low
#   checklist: [SEC-RUNTIME-2]
#   kinds: [workload]
#   about: [hostUsers]
#   message: "Container {container} has /proc with nothing masked"
#   remediation: Remove procMount unless the container runs containers itself.
package rules.kubernetes.proc_mount_user_namespace

import data.lib.pods
import data.lib.security

default applies := false

applies if security.user_namespace

violations contains violation if {
	applies == true
	some container in pods.containers
	mount := container.value.securityContext.procMount
	not mount in ["Default", "", null]
	violation := {"path": array.concat(container.path, ["securityContext", "procMount"]), "params": {"container": container.name}}
}

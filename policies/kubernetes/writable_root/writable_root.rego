# METADATA
# title: Container that can write to its root file system
# description: Who gets into it can replace the program or bring tools along, and what it writes there fills the disk of the node.
# related_resources:
#   - ref: https://kubernetes.io/docs/tasks/configure-pod-container/security-context/
# custom:
#   id: K8S-0050
#   severity: medium
#   checklist: [SEC-RUNTIME-2]
#   kinds: [workload]
#   message: "Container {container} can write to its root file system"
#   remediation: Set securityContext.readOnlyRootFilesystem to true, and mount an emptyDir where the program writes, /tmp for instance.
package rules.kubernetes.writable_root

import data.lib.pods

default applies := false

applies if pods.windows == false

violations contains violation if {
	some container in pods.containers
	not container.value.securityContext.readOnlyRootFilesystem == true
	violation := {"path": array.concat(container.path, ["securityContext", "readOnlyRootFilesystem"]), "params": {"container": container.name}}
}

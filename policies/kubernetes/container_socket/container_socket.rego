# METADATA
# title: Socket of the container runtime in a pod
# description: >-
#   Who may speak to the runtime can start a privileged container with it, and so has the node. Read-only makes no difference to a socket.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/storage/volumes/#hostpath
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
# custom:
#   id: K8S-0027
#   severity: critical
#   checklist: [SEC-RUNTIME-1, SEC-RUNTIME-2]
#   kinds: [workload]
#   mentions: [hostPath]
#   message: "Volume {volume} hands the runtime's socket {host_path} to the pod"
#   remediation: Remove the volume; build images with a rootless builder and read metrics from the kubelet.
package rules.kubernetes.container_socket

import data.lib.host_paths

violations contains {"path": volume.path, "params": {"volume": volume.name, "host_path": volume.host_path}} if {
	some volume in host_paths.volumes
	volume.class == "socket"
}

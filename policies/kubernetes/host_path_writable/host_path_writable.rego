# METADATA
# title: Writable directory that gives the node away
# description: Who may write there changes what the node runs next, or who may log in to it.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/storage/volumes/#hostpath
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
# custom:
#   id: K8S-0028
#   severity: critical
#   checklist: [SEC-RUNTIME-1, SEC-RUNTIME-2]
#   kinds: [workload]
#   mentions: [hostPath, kube-system]
#   message: "Volume {volume} lets the pod write to {host_path} of its node"
#   remediation: "Remove the volume, or set readOnly: true on every mount of it and name only the directory that is needed."
package rules.kubernetes.host_path_writable

import data.lib.host_paths
import data.lib.security

default applies := false

applies if security.core_agent == false

violations contains {"path": volume.path, "params": {"volume": volume.name, "host_path": volume.host_path}} if {
	some volume in host_paths.volumes
	volume.class == "writable"
}

# METADATA
# title: Directory of the node in a pod
# description: >-
#   The pod reads what the node and other pods keep there, depends on the node it happens to run on, and leaves its data behind.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/storage/volumes/#hostpath
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
# custom:
#   id: K8S-0029
#   severity: medium
#   checklist: [SEC-RUNTIME-1, SEC-RUNTIME-2]
#   kinds: [workload]
#   mentions: [hostPath, kube-system]
#   message: "Volume {volume} is {host_path} of the node"
#   remediation: Use an emptyDir for scratch space, a PersistentVolumeClaim for data, a projected volume for certificates and tokens.
#   parameters:
#     allowed: {description: "Directories that pods may have, as {path, read_only}, with everything below them", default: []}
package rules.kubernetes.host_path

import data.lib.host_paths
import data.lib.security

default applies := false

applies if security.core_agent == false

violations contains {"path": volume.path, "params": {"volume": volume.name, "host_path": volume.host_path}} if {
	some volume in host_paths.volumes
	volume.class == "other"
	not allowed(volume)
	not observed(volume)
}

# Collectors of logs and exporters of figures read on every node what no other volume has.
observed(volume) if {
	input.resource.kind == "DaemonSet"
	volume.written == false
	some place in ["/var/log/", "/run/log/", "/var/lib/docker/containers/", "/proc/", "/sys/", "/etc/machine-id/"]
	startswith(concat("", [trim_right(volume.host_path, "/"), "/"]), place)
}

allowed(volume) if {
	some place in data.parameters["K8S-0029"].allowed
	startswith(concat("", [trim_right(volume.host_path, "/"), "/"]), concat("", [trim_right(place.path, "/"), "/"]))
	fits(place, volume)
}

fits(place, _) if place.read_only == false

fits(_, volume) if volume.written == false

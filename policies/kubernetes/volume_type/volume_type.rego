# METADATA
# title: Volume of a type that names its storage in the pod
# description: >-
#   Such volumes carry the address and credentials of a server or disk into every manifest, and most have no driver in Kubernetes any
#   more.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
# custom:
#   id: K8S-0040
#   severity: low
#   advice: true
#   checklist: [SEC-RUNTIME-2]
#   kinds: [workload]
#   mentions: ['"volumes"']
#   message: "Volume {volume} is of the type {type}"
#   remediation: Use a PersistentVolumeClaim, with the driver named in a StorageClass.
#   parameters:
#     allowed:
#       description: Types that pods may use
#       default: [configMap, csi, downwardAPI, emptyDir, ephemeral, image, persistentVolumeClaim, projected, secret]
#     flex_drivers: {description: "Drivers that a flexVolume may use", default: []}
package rules.kubernetes.volume_type

import data.lib.pods

# hostPath has rules of its own.
violations contains violation if {
	some i, volume in pods.spec.volumes
	some type, source in volume
	is_object(source)
	type != "hostPath"
	not type in data.parameters["K8S-0040"].allowed
	not allowed_driver(type, source)
	violation := {"path": array.concat(pods.spec_path, ["volumes", i, type]), "params": {"volume": name(volume), "type": type}}
}

name(volume) := volume.name if {
	is_string(volume.name)
} else := ""

allowed_driver("flexVolume", source) if source.driver in data.parameters["K8S-0040"].flex_drivers

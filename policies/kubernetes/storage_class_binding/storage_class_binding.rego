# METADATA
# title: Volumes made before the pod has a zone
# description: The volume may be made in a zone where the pod cannot run, and then the pod waits for ever.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/storage/storage-classes/#volume-binding-mode
# custom:
#   id: K8S-0246
#   severity: medium
#   checklist: [HA-ZONE-1]
#   kinds: [StorageClass]
#   message: "StorageClass {class} makes zonal volumes before their pods are scheduled"
#   remediation: Set volumeBindingMode to WaitForFirstConsumer.
package rules.kubernetes.storage_class_binding

default applies := false

# Disks that live in one zone; those that are copied over zones or are told their zones are another matter.
applies if {
	input.resource.provisioner in [
		"ebs.csi.aws.com", "ebs.csi.eks.amazonaws.com", "pd.csi.storage.gke.io", "disk.csi.azure.com", "cinder.csi.openstack.org",
		"kubernetes.io/aws-ebs", "kubernetes.io/gce-pd", "kubernetes.io/azure-disk", "kubernetes.io/cinder",
	]
	not input.resource.allowedTopologies
	not over_zones
}

over_zones if contains(input.resource.parameters["replication-type"], "regional")

over_zones if {
	some key in ["skuName", "skuname", "storageaccounttype"]
	endswith(input.resource.parameters[key], "_ZRS")
}

violations contains {"path": ["volumeBindingMode"], "params": {"class": input.resource.metadata.name}} if {
	applies
	object.get(input.resource, "volumeBindingMode", "Immediate") != "WaitForFirstConsumer"
}

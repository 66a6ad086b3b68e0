package rules.kubernetes.storage_class_binding_test

import data.rules.kubernetes.storage_class_binding

class(content) := {"resource": object.union({"kind": "StorageClass", "metadata": {"name": "fast"}, "provisioner": "ebs.csi.aws.com"}, content)}

found := {{"path": ["volumeBindingMode"], "params": {"class": "fast"}}}

test_zonal_volumes_made_at_once_are_found if {
	storage_class_binding.violations == found with input as class({"volumeBindingMode": "Immediate"})
	storage_class_binding.violations == found with input as class({})
}

test_volumes_that_wait_for_their_pod_pass if {
	storage_class_binding.violations == set() with input as class({"volumeBindingMode": "WaitForFirstConsumer"})
}

test_storage_over_zones_is_not_asked if {
	every content in [
		{"provisioner": "efs.csi.aws.com"},
		{"allowedTopologies": [{"matchLabelExpressions": []}]},
		{"provisioner": "pd.csi.storage.gke.io", "parameters": {"replication-type": "regional-pd"}},
		{"provisioner": "disk.csi.azure.com", "parameters": {"skuName": "Premium_ZRS"}},
	] {
		not storage_class_binding.applies with input as class(content)
		storage_class_binding.violations == set() with input as class(content)
	}
}

package rules.kubernetes.storage_class_unencrypted_test

import data.rules.kubernetes.storage_class_unencrypted

class(parameters) := {"resource": {"kind": "StorageClass", "metadata": {"name": "fast"}, "parameters": parameters}}

test_encryption_that_is_switched_off_is_found if {
	storage_class_unencrypted.violations == {{"path": ["parameters", "encrypted"], "params": {"name": "fast"}}} with input as class({"encrypted": "False"})
}

test_encryption_passes if {
	storage_class_unencrypted.violations == set() with input as class({"encrypted": "true"})
	storage_class_unencrypted.applies == true with input as class({"encrypted": "true"})
}

test_a_class_that_says_nothing_is_not_judged if {
	storage_class_unencrypted.applies == false with input as class({"type": "pd-ssd"})
}

package rules.kubernetes.secrets_unencrypted_in_etcd_test

import data.rules.kubernetes.secrets_unencrypted_in_etcd

configuration(resources) := {"resource": {"kind": "EncryptionConfiguration", "resources": resources}}

test_identity_first_is_found if {
	secrets_unencrypted_in_etcd.violations == {{"path": ["resources", 1, "providers", 0], "params": {}}} with input as configuration([
		{"resources": ["configmaps"], "providers": [{"aesgcm": {}}]},
		{"resources": ["secrets"], "providers": [{"identity": {}}, {"aesgcm": {}}]},
	])
}

test_no_entry_for_secrets_is_found if {
	secrets_unencrypted_in_etcd.violations == {{"path": ["resources"], "params": {}}} with input as configuration([{"resources": ["configmaps"], "providers": [{"kms": {}}]}])
}

test_encryption_first_passes_by_name_or_wildcard if {
	every name in ["secrets", "*.", "*.*"] {
		secrets_unencrypted_in_etcd.violations == set() with input as configuration([{"resources": [name], "providers": [{"kms": {}}, {"identity": {}}]}])
	}
}

test_the_first_entry_counts if {
	secrets_unencrypted_in_etcd.violations == set() with input as configuration([
		{"resources": ["secrets"], "providers": [{"secretbox": {}}]},
		{"resources": ["*.*"], "providers": [{"identity": {}}]},
	])
}

package rules.kubernetes.encryption_key_in_clear_test

import data.rules.kubernetes.encryption_key_in_clear

configuration(providers) := {"resource": {"kind": "EncryptionConfiguration", "resources": [{"resources": ["secrets"], "providers": providers}]}}

test_a_key_in_the_file_is_found if {
	encryption_key_in_clear.violations == {{
		"path": ["resources", 0, "providers", 1, "aescbc", "keys", 0, "secret"],
		"params": {"name": "key1", "provider": "aescbc"},
	}} with input as configuration([{"kms": {"name": "kms"}}, {"aescbc": {"keys": [{"name": "key1", "secret": "c2VjcmV0IGlzIHNlY3VyZSwgb3IgaXMgaXQ/"}]}}])
}

test_placeholders_and_kms_pass if {
	encryption_key_in_clear.violations == set() with input as configuration([
		{"kms": {"name": "kms", "endpoint": "unix:///tmp/kms.sock"}},
		{"aesgcm": {"keys": [{"name": "key1", "secret": "<BASE64 ENCODED SECRET>"}]}},
		{"identity": {}},
	])
}

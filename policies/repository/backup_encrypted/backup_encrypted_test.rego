package rules.repository.backup_encrypted_test

import data.rules.repository.backup_encrypted

given(encrypted, target) := {"resource": {"name": "nightly", "encrypted": encrypted, "target": target}}

test_a_dump_in_clear_on_a_machine if {
	backup_encrypted.violations == {{"path": ["tool"], "params": {"name": "nightly"}}} with input as given(null, "node")
	backup_encrypted.violations == set() with input as given(true, "node")
	backup_encrypted.applies with input as given(true, "remote")
}

test_what_a_store_may_encrypt_is_left_to_it if {
	not backup_encrypted.applies with input as given(null, "remote")
	not backup_encrypted.applies with input as given(null, "kept")
}

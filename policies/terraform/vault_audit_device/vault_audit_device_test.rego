package rules.terraform.vault_audit_device_test

import data.rules.terraform.vault_audit_device

audit(values) := {"resource": {"address": "vault_audit.main", "type": "vault_audit", "values": values}}

test_a_device_is_shown if {
	vault_audit_device.evidence == {{"path": ["values", "type"], "params": {"address": "vault_audit.main"}}} with input as audit({"type": "file", "options": {"file_path": "stdout"}})
}

test_a_device_without_a_type_shows_nothing if vault_audit_device.evidence == set() with input as audit({})

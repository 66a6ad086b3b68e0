package rules.terraform.vault_audit_in_clear_test

import data.rules.terraform.vault_audit_in_clear

audit(options) := {"resource": {"address": "vault_audit.main", "type": "vault_audit", "values": {"type": "file", "options": options}}}

test_secrets_in_clear_are_found if {
	vault_audit_in_clear.violations == {{"path": ["values", "options", "log_raw"], "params": {"address": "vault_audit.main"}}} with input as audit({"log_raw": "true"})
}

test_hashes_pass if {
	vault_audit_in_clear.violations == set() with input as audit({"file_path": "stdout"})
	vault_audit_in_clear.violations == set() with input as audit({"log_raw": "false"})
}

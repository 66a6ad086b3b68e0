package rules.repository.log_protection_test

import data.rules.repository.log_protection

settings(flat, on) := {"source": {"kind": "settings"}, "facts": {"settings": [{"key": "k", "flat": flat, "text": "t", "on": on, "path": ["a"]}]}}

finding := {{"path": ["a"], "params": {"name": "k", "value": "t"}}}

test_open if {
	log_protection.violations == finding with input as settings("_xpack_security_enabled_", false)
	log_protection.violations == finding with input as settings("_plugins_security_disabled_", true)
	log_protection.violations == set() with input as settings("_xpack_security_enabled_", true)
	log_protection.violations == set() with input as settings("_plugins_security_disabled_", false)
}

test_protected if {
	log_protection.evidence == finding with input as settings("_xpack_security_enabled_", true)
	log_protection.evidence == finding with input as settings("_audit_sensitive_data_masking_", true)
	log_protection.evidence == set() with input as settings("_audit_sensitive_data_masking_", false)
	log_protection.evidence == {{"path": ["x"], "params": {"name": "", "value": ""}}} with input as {"source": {"kind": "log_pipeline"}, "facts": {"masks": [["x"]]}}
}

package rules.repository.admin_events_test

import data.rules.repository.admin_events

settings(flat, on) := {"facts": {"settings": [{"key": "k", "flat": flat, "on": on, "path": ["a"]}, {"key": "other", "flat": flat, "text": "x", "path": ["b"]}]}}

finding := {{"path": ["a"], "params": {"name": "k"}}}

test_switch if {
	admin_events.evidence == finding with input as settings("_audit_events_admin_actions_", true)
	admin_events.violations == finding with input as settings("_audit_events_admin_actions_", false)
	admin_events.evidence == finding with input as settings("_security_audit_log_all_operations_", true)
	admin_events.evidence == set() with input as settings("_cache_enabled_", true)
	admin_events.violations == set() with input as settings("_cache_enabled_", false)
}

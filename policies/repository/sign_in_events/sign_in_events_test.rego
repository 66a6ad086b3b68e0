package rules.repository.sign_in_events_test

import data.rules.repository.sign_in_events

settings(flat, on) := {"facts": {"settings": [{"key": "k", "flat": flat, "on": on, "path": ["a"]}, {"key": "other", "flat": flat, "text": "x", "path": ["b"]}]}}

finding := {{"path": ["a"], "params": {"name": "k"}}}

test_switch if {
	sign_in_events.evidence == finding with input as settings("_audit_events_authentication_", true)
	sign_in_events.violations == finding with input as settings("_audit_events_authentication_", false)
	sign_in_events.evidence == set() with input as settings("_cache_enabled_", true)
	sign_in_events.violations == set() with input as settings("_cache_enabled_", false)
}

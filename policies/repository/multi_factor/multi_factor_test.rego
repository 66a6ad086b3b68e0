package rules.repository.multi_factor_test

import data.rules.repository.multi_factor

# A file of settings from their flat names and what they say.
file(entries) := {"resource": {}, "facts": {"holder": "file", "open": [], "settings": [object.union({"key": flat, "flat": concat("", ["_", flat, "_"]), "path": [flat]}, said) | some [flat, said] in entries]}}

found(flat, params) := {"path": [flat], "params": params}

test_switched_on_or_required if {
	settings := file([["auth_mfa_enabled", {"text": "true", "on": true}], ["require_2fa", {"text": "yes", "on": true}], ["security_two_factor", {"text": "required"}]])
	multi_factor.evidence == {found("auth_mfa_enabled", {}), found("require_2fa", {}), found("security_two_factor", {})} with input as settings
	multi_factor.violations == set() with input as settings
}

test_switched_off_or_optional if {
	settings := file([["auth_mfa_enabled", {"text": "false", "on": false}], ["mfa_mode", {"text": "optional"}]])
	multi_factor.violations == {found("auth_mfa_enabled", {"name": "auth_mfa_enabled", "value": "false"}), found("mfa_mode", {"name": "mfa_mode", "value": "optional"})} with input as settings
	multi_factor.evidence == set() with input as settings
}

test_one_way_of_it_says_nothing if {
	settings := file([["auth_mfa_sms_enabled", {"text": "false", "on": false}], ["auth_mfa_digits", {"text": "6", "number": 6}], ["replication_factor", {"text": "3", "number": 3}]])
	multi_factor.violations == set() with input as settings
	multi_factor.evidence == set() with input as settings
}

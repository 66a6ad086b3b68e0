package rules.repository.request_validation_test

import data.rules.repository.request_validation

# A file of settings from their flat names and what they say.
file(entries) := {"resource": {}, "facts": {"holder": "file", "open": [], "settings": [object.union({"key": flat, "flat": concat("", ["_", flat, "_"]), "path": [flat]}, said) | some [flat, said] in entries]}}

found(flat, params) := {"path": [flat], "params": params}

test_checks_are_switched_on if {
	settings := file([["security_validation_validate_json_schema", {"text": "true", "on": true}], ["validate_content_type", {"text": "true", "on": true}]])
	request_validation.evidence == {found("security_validation_validate_json_schema", {})} with input as settings
	request_validation.violations == set() with input as settings
}

test_checks_are_switched_off if {
	settings := file([["sanitize_input", {"text": "false", "on": false}], ["schema_validation_enabled", {"text": "false", "on": false}]])
	request_validation.violations == {found("sanitize_input", {"name": "sanitize_input"})} with input as settings
	request_validation.evidence == set() with input as settings
}

package rules.repository.refresh_token_rotation_test

import data.rules.repository.refresh_token_rotation

# A file of settings from their flat names and what they say.
file(entries) := {"resource": {}, "facts": {"holder": "file", "open": [], "settings": [object.union({"key": flat, "flat": concat("", ["_", flat, "_"]), "path": [flat]}, said) | some [flat, said] in entries]}}

found(flat, params) := {"path": [flat], "params": params}

test_rotation_is_switched_on if {
	settings := file([["auth_refresh_token_rotation", {"text": "true", "on": true}], ["revoke_refresh_token", {"text": "true", "on": true}], ["reuse_refresh_tokens", {"text": "false", "on": false}], ["refresh_token_usage", {"text": "OneTimeOnly"}]])
	refresh_token_rotation.evidence == {found("auth_refresh_token_rotation", {}), found("revoke_refresh_token", {}), found("reuse_refresh_tokens", {}), found("refresh_token_usage", {})} with input as settings
	refresh_token_rotation.violations == set() with input as settings
}

test_rotation_is_switched_off if {
	settings := file([["auth_refresh_token_rotation_enabled", {"text": "false", "on": false}], ["reuse_refresh_tokens", {"text": "true", "on": true}]])
	refresh_token_rotation.violations == {found("auth_refresh_token_rotation_enabled", {"name": "auth_refresh_token_rotation_enabled"}), found("reuse_refresh_tokens", {"name": "reuse_refresh_tokens"})} with input as settings
	refresh_token_rotation.evidence == set() with input as settings
}

test_that_there_are_refresh_tokens_says_nothing if {
	settings := file([["jwt_tokens_refresh_token", {"text": "true", "on": true}], ["key_rotation", {"text": "true", "on": true}]])
	refresh_token_rotation.evidence == set() with input as settings
	refresh_token_rotation.violations == set() with input as settings
}

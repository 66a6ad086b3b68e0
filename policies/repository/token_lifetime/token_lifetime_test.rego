package rules.repository.token_lifetime_test

import data.rules.repository.token_lifetime

# A file of settings from their flat names and what they say.
file(entries) := {"resource": {}, "facts": {"holder": "file", "open": [], "settings": [object.union({"key": flat, "flat": concat("", ["_", flat, "_"]), "path": [flat]}, said) | some [flat, said] in entries]}}

found(flat, params) := {"path": [flat], "params": params}

test_minutes_and_hours_are_short_enough if {
	settings := file([["auth_jwt_expiration", {"text": "8h", "seconds": 28800}], ["token_expiry", {"text": "86400", "number": 86400}]])
	token_lifetime.evidence == {found("auth_jwt_expiration", {}), found("token_expiry", {})} with input as settings
	token_lifetime.violations == set() with input as settings
}

test_days_and_no_end_are_too_long if {
	settings := file([["jwt_expires_in", {"text": "7d", "seconds": 604800}], ["access_token_ttl", {"text": "0", "number": 0}]])
	token_lifetime.evidence == set() with input as settings
	token_lifetime.violations == {
		found("jwt_expires_in", {"name": "jwt_expires_in", "lifetime": "7d"}),
		found("access_token_ttl", {"name": "access_token_ttl", "lifetime": "ever"}),
	} with input as settings
}

test_other_tokens_may_live_longer if {
	settings := file([["jwt_refresh_token_expiration", {"text": "30d", "seconds": 2592000}], ["rotation_policies_jwt_secret_max_age_hours", {"text": "720", "number": 720, "seconds": 2592000}]])
	token_lifetime.violations == set() with input as settings
	token_lifetime.evidence == set() with input as settings
}

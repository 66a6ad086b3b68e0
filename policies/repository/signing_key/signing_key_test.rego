package rules.repository.signing_key_test

import data.rules.repository.signing_key

# A file of settings from their flat names and what they say.
file(entries) := {"resource": {}, "facts": {"holder": "file", "open": [], "settings": [object.union({"key": flat, "flat": concat("", ["_", flat, "_"]), "path": [flat]}, said) | some [flat, said] in entries]}}

found(flat, params) := {"path": [flat], "params": params}

test_pairs_of_keys_are_strong if {
	settings := file([["auth_jwt_algorithm", {"text": "RS256"}], ["auth_mfa_algorithm", {"text": "SHA1"}]])
	signing_key.evidence == {found("auth_jwt_algorithm", {})} with input as settings
	signing_key.violations == set() with input as settings
}

test_no_algorithm_is_no_signature if {
	signing_key.violations == {found("jwt_alg", {"name": "jwt_alg", "problem": "is none: tokens are not signed at all"})} with input as file([["jwt_alg", {"text": "none"}]])
}

test_keys_in_files_are_weak_or_known if {
	settings := {"facts": {"holder": "file", "open": [], "settings": [
		{"key": "auth.jwt.secret", "flat": "_auth_jwt_secret_", "path": ["a"], "text": "hunter2"},
		{"key": "AUTH_SECRET", "flat": "_auth_secret_", "path": ["b"], "text": "changeme-changeme-changeme-changeme"},
		{"key": "JWT_SECRET", "flat": "_jwt_secret_", "path": ["c"], "text": "q8Zr5xkT2mVwYb7nLd4sHg9cJf3pKa6e"},
		{"key": "security.jwt.secret-key", "flat": "_security_jwt_secret_key_", "path": ["f"], "text": "q8Zr5xkT2mVwYb7nLd4sHg9cJf3pKa6e"},
		{"key": "JWT_SECRET", "flat": "_jwt_secret_", "path": ["d"], "text": "REPLACE_WITH_A_STRONG_SECRET"},
		{"key": "rotation.jwt_secret.auto_rotate", "flat": "_rotation_jwt_secret_auto_rotate_", "path": ["e"], "text": "true", "on": true},
	]}}
	signing_key.violations == {
		{"path": ["a"], "params": {"name": "auth.jwt.secret", "problem": "is shorter than 32 bytes"}},
		{"path": ["b"], "params": {"name": "AUTH_SECRET", "problem": "is a default that others know"}},
		{"path": ["c"], "params": {"name": "JWT_SECRET", "problem": "stands in clear"}},
		{"path": ["f"], "params": {"name": "security.jwt.secret-key", "problem": "stands in clear"}},
	} with input as settings
}

test_a_default_in_compose_counts_and_manifests_are_left_to_their_rules if {
	open := [{"key": "JWT_SECRET", "flat": "_jwt_secret_", "path": ["environment", "JWT_SECRET"], "fallback": "changeme"}]
	signing_key.violations == {{"path": ["environment", "JWT_SECRET", "fallback"], "params": {"name": "JWT_SECRET", "problem": "is shorter than 32 bytes"}}} with input as {"facts": {"holder": "compose", "purpose": "production", "settings": [], "open": open}}
	signing_key.violations == set() with input as {"facts": {"holder": "file", "settings": [], "open": open}}
	signing_key.violations == set() with input as {"facts": {"holder": "container", "open": [], "settings": [{"key": "JWT_SECRET", "flat": "_jwt_secret_", "path": [], "text": "short"}]}}
}

test_beside_another_deployment_a_plain_compose_file_signs_nothing if {
	plain := {"facts": {"holder": "compose", "purpose": "unknown", "restarts": true, "open": [], "settings": [{"key": "JWT_SECRET", "flat": "_jwt_secret_", "path": ["a"], "text": "changeme"}]}}
	signing_key.violations == {{"path": ["a"], "params": {"name": "JWT_SECRET", "problem": "is shorter than 32 bytes"}}} with input as plain
	signing_key.violations == set() with input as object.union(plain, {"related": {"workloads": [{}]}})
}

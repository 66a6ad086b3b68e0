package rules.kubernetes.jwt_key_strong_test

import data.rules.kubernetes.jwt_key_strong

config_map(data_) := {"resource": {"kind": "ConfigMap", "metadata": {"name": "web"}, "data": data_}}

password(name, length) := {"resource": {"kind": "Password", "metadata": {"name": name}, "spec": {"length": length}}}

generated(annotations) := {"resource": {"kind": "Secret", "metadata": {"name": "jwt", "annotations": annotations}}}

autogenerate := "secret-generator.v1.mittwald.de/autogenerate"

test_public_key_cryptography_is_evidence if {
	jwt_key_strong.evidence == {{"path": ["data", "JWT_ALGORITHM"], "params": {"name": "JWT_ALGORITHM"}}} with input as config_map({"JWT_ALGORITHM": "ES256"})
	jwt_key_strong.evidence == {{"path": ["spec", "containers", 0, "env", 0, "value"], "params": {"name": "JWT_ALG"}}} with input as {"resource": {
		"kind": "Pod",
		"spec": {"containers": [{"name": "web", "env": [{"name": "JWT_ALG", "value": "RS256"}]}]},
	}}
}

test_a_long_generated_key_is_evidence if {
	jwt_key_strong.evidence == {{"path": ["spec", "length"], "params": {"name": "jwt-secret"}}} with input as password("jwt-secret", 32)
	found := {{"path": ["metadata", "annotations", autogenerate], "params": {"name": "jwt-secret"}}}
	jwt_key_strong.evidence == found with input as generated({autogenerate: "jwt-secret"})
}

test_other_keys_are_not if {
	jwt_key_strong.evidence == set() with input as config_map({"JWT_ALGORITHM": "HS256", "ALGORITHM": "RS256"})
	jwt_key_strong.evidence == set() with input as password("jwt-secret", 16)
	jwt_key_strong.evidence == set() with input as password("db", 64)
	jwt_key_strong.evidence == set() with input as generated({autogenerate: "jwt-secret", "secret-generator.v1.mittwald.de/length": "16"})
}

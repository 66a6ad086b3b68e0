package rules.kubernetes.jwt_key_weak_test

import data.rules.kubernetes.jwt_key_weak

secret(value) := {"resource": {"kind": "Secret", "stringData": {"jwt-secret": value}}}

found(problem) := {{"path": ["stringData", "jwt-secret"], "params": {"name": "jwt-secret", "problem": problem}}}

test_each_key_in_a_file_has_the_worst_of_its_problems if {
	jwt_key_weak.violations == found("is shorter than 32 bytes") with input as secret("hunter2")
	jwt_key_weak.violations == found("is a default that others know") with input as secret("your-super-secret-jwt-key-of-good-length")
	jwt_key_weak.violations == found("stands in clear") with input as secret("pY2bB8sWn0cJ5mQ1pY2bB8sWn0cJ5mQ1")
	jwt_key_weak.violations == found("stands in clear") with input as secret("-----BEGIN PRIVATE KEY-----")
	jwt_key_weak.applies == true with input as secret("hunter2")
}

test_keys_of_thirty_two_bytes_in_base64_are_long_enough if {
	value := "gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIA="
	jwt_key_weak.violations == {{"path": ["data", "jwt-secret"], "params": {"name": "jwt-secret", "problem": "stands in clear"}}} with input as {"resource": {
		"kind": "Secret",
		"data": {"jwt-secret": value},
	}}
}

test_without_a_key_there_is_nothing_to_judge if {
	jwt_key_weak.applies == false with input as secret("${JWT_SECRET}")
	jwt_key_weak.applies == false with input as {"resource": {"kind": "Deployment"}}
}

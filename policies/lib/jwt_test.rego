package lib.jwt_test

import data.lib.jwt

test_names_of_signing_keys if {
	every name in ["JWT_SECRET", "jwt-signing-key", "NEXTAUTH_SECRET", "APP_JWT_SECRET_KEY", "token.secret"] {
		jwt.signs(name)
	}
	every name in ["JWT_TTL", "JWT_PUBLIC_KEY", "JWT_SECRET_FILE", "JWT_TOKEN", "JWT_KEY_PASSPHRASE", "API_KEY"] {
		not jwt.signs(name)
	}
}

test_keys_of_environment_variables_config_maps_and_secrets if {
	jwt.keys == [{
		"name": "JWT_SECRET",
		"bytes": 7,
		"text": "hunter2",
		"path": ["spec", "containers", 0, "env", 0, "value"],
	}] with input as {"resource": {"kind": "Pod", "spec": {"containers": [{"name": "web", "env": [{"name": "JWT_SECRET", "value": "hunter2"}]}]}}}
	jwt.keys == [{
		"name": "jwt-secret",
		"bytes": 7,
		"text": "hunter2",
		"path": ["data", "jwt-secret"],
	}] with input as {"resource": {"kind": "ConfigMap", "data": {"jwt-secret": "hunter2", "jwt-ttl": "15m"}}}
	[[key.name, key.bytes] | some key in jwt.keys] == [["jwt-key", 3], ["jwt-secret", 7]] with input as {"resource": {
		"kind": "Secret",
		"data": {"jwt-secret": "aHVudGVyMg==", "jwt-key": "gICA", "user": "c2hvcA=="},
		"stringData": {"JWT_SECRET": "${JWT_SECRET}", "jwt-signing-key": "<key>"},
	}}
}

test_known_and_public_key_keys if {
	jwt.known("Your-256-bit-secret")
	not jwt.known("pY2bB8sWn0cJ5mQ1")
	jwt.asymmetric("-----BEGIN RSA PRIVATE KEY-----")
	not jwt.asymmetric("pY2bB8sWn0cJ5mQ1")
}

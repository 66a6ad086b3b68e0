package lib.secret_names_test

import data.lib.secret_names

test_names_of_credentials if {
	every name in [
		"DB_PASSWORD", "password", "spring.datasource.password", "dbPassword", "API_KEY", "api-key", "AWS_SECRET_ACCESS_KEY", "AZURE_BATCH_KEY",
		"OCI_CLI_KEY_CONTENT", "client-secret", "SLACK_TOKEN", "token", "MYSQL_PWD", "pass", "DATA_SOURCE_PASS", "SECRET_KEY_BASE", "requirepass",
	] {
		secret_names.sensitive(name)
	}
}

test_names_of_other_things if {
	every name in [
		"DB_USER", "TOKEN_TTL", "MAX_TOKENS", "secretName", "PASSWORD_FILE", "TLS_KEY_PATH", "KEYCLOAK_URL", "AWS_ACCESS_KEY_ID", "JWT_PUBLIC_KEY",
		"DISABLE_PASSWORD_AUTH", "MYSQL_ALLOW_EMPTY_PASSWORD_MODE", "ETCD_INITIAL_CLUSTER_TOKEN", "CORS_ALLOW_CREDENTIALS", "password-min-length",
		"ROUTING_KEY", "passenger_count", "tokenExpiration", "IMAGE_PULL_SECRET", "monkey", "credentialsSecret", "DB_PASSWORD_SECRET", "input_token", "pagination.next_token",
	] {
		not secret_names.sensitive(name)
	}
}

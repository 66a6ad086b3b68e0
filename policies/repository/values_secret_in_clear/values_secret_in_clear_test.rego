package rules.repository.values_secret_in_clear_test

import data.rules.repository.values_secret_in_clear as rule

setting(key, flat, text) := {"key": key, "flat": flat, "path": split(key, "."), "text": text}

values(settings) := {"resource": {}, "facts": {"holder": "chart", "by": "file", "settings": settings, "open": []}}

found(key) := {"path": split(key, "."), "params": {"name": key}}

test_passwords_tokens_and_addresses_with_a_password_are_found if {
	every case in [
		setting("grafana.adminPassword", "_grafana_admin_password_", "prom-strong-password"),
		setting("auth.password", "_auth_password_", "changeme"),
		setting("oauth.clientSecret", "_oauth_client_secret_", "q8Zr31pLw0"),
		setting("minio.secretKey", "_minio_secret_key_", "minio123"),
		setting("database.url", "_database_url_", "postgres://shop:hunter2@db/shop"),
		setting("slack", "_slack_", concat("", ["https://hooks.slack.com/services/T", "0123/B0123/abcdefghijklmnop"])),
	] {
		rule.violations == {found(case.key)} with input as values([case])
		rule.applies with input as values([case])
	}
}

test_names_of_secrets_and_words_in_their_place_are_none if {
	every case in [
		setting("grafana.adminPassword", "_grafana_admin_password_", ""),
		setting("auth.existingSecret", "_auth_existing_secret_", "shop-db"),
		setting("server.secret", "_server_secret_", "shop-server"),
		setting("data.secretKey", "_data_secret_key_", "db-password"),
		setting("auth.password", "_auth_password_", "<password>"),
		setting("auth.password", "_auth_password_", "your-password"),
		setting("smtp.password", "_smtp_password_", "set by the store"),
		object.union(setting("auth.token", "_auth_token_", "3600"), {"number": 3600}),
		object.union(setting("automountServiceAccountToken", "_automount_service_account_token_", "false"), {"on": false}),
		setting("auth.password", "_auth_password_", "password"),
		setting("auth.password", "_auth_password_", "****"),
		setting("database.url", "_database_url_", "postgres://shop:hunter2@example/shop"),
	] {
		rule.violations == set() with input as values([case])
	}
}

test_values_without_credentials_are_not_asked if {
	rule.applies == false with input as values([setting("replicaCount", "_replica_count_", "2")])
}

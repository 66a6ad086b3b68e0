package rules.repository.secret_in_settings_test

import data.rules.repository.secret_in_settings

settings(holder, entries) := {"facts": {"holder": holder, "purpose": "production", "open": [], "settings": [object.union({"key": key, "flat": concat("", ["_", lower(key), "_"]), "path": [key], "text": text}, more) | some [key, text, more] in entries]}}

found(key) := {"path": [key], "params": {"name": key}}

test_credentials_in_clear_are_found if {
	input_ := settings("file", [
		["DB_PASSWORD", "changeme", {}], ["api.key", "x", {}], ["stripe", "sk_live_4eC39HqLyjWDarjtT1zdp7dc", {}], ["DATABASE_URL", "postgres://shop:hunter2@db:5432/shop", {}], ["PIN_PASSWORD", "1234", {"number": 1234}],
	])
	secret_in_settings.violations == {found("DB_PASSWORD"), found("stripe"), found("DATABASE_URL"), found("PIN_PASSWORD")} with input as input_
	secret_in_settings.applies with input as input_
}

test_references_placeholders_and_other_things_are_none if {
	input_ := settings("file", [
		["DB_PASSWORD", "REPLACE_WITH_STRONG_PASSWORD", {}], ["OPENAI_API_KEY", "your_openai_api_key", {}], ["tls.secret", "shop-tls", {}], ["max_token", "4096", {"number": 4096}], ["access_token", "true", {"on": true}],
		["password", "password", {}], ["labels.password", "Your new password", {}], ["PASSWORD_MIN_LENGTH", "12", {"number": 12}], ["API_KEY", "xxxxxxxx", {}],
	])
	secret_in_settings.violations == set() with input as input_
	secret_in_settings.applies with input as input_
}

test_where_no_credential_is_meant_it_does_not_apply if {
	not secret_in_settings.applies with input as settings("file", [["port", "8080", {"number": 8080}]])
	not secret_in_settings.applies with input as settings("container", [["DB_PASSWORD", "changeme", {}]])
	secret_in_settings.violations == set() with input as settings("container", [["DB_PASSWORD", "changeme", {}]])
}

test_a_default_in_compose_is_one if {
	open := [{"key": "DB_PASSWORD", "flat": "_db_password_", "path": ["environment", "DB_PASSWORD"], "fallback": "postgres"}, {"key": "API_TOKEN", "flat": "_api_token_", "path": ["b"]}]
	secret_in_settings.violations == {{"path": ["environment", "DB_PASSWORD", "fallback"], "params": {"name": "DB_PASSWORD"}}} with input as {"facts": {"holder": "compose", "purpose": "production", "settings": [], "open": open}}
	secret_in_settings.violations == set() with input as {"facts": {"holder": "file", "settings": [], "open": open}}
	secret_in_settings.applies with input as {"facts": {"holder": "file", "settings": [], "open": open}}
}

test_beside_another_deployment_a_plain_compose_file_is_for_development if {
	plain := {"facts": {"holder": "compose", "purpose": "unknown", "restarts": true, "open": [], "settings": [
		{"key": "POSTGRES_PASSWORD", "flat": "_postgres_password_", "path": ["a"], "text": "postgres"},
		{"key": "STRIPE", "flat": "_stripe_", "path": ["b"], "text": "sk_live_4eC39HqLyjWDarjtT1zdp7dc"},
	]}}
	secret_in_settings.violations == {{"path": ["a"], "params": {"name": "POSTGRES_PASSWORD"}}, {"path": ["b"], "params": {"name": "STRIPE"}}} with input as plain
	secret_in_settings.violations == {{"path": ["b"], "params": {"name": "STRIPE"}}} with input as object.union(plain, {"related": {"workloads": [{}]}})
}

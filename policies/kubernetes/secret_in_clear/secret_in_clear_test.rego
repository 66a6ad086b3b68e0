package rules.kubernetes.secret_in_clear_test

import data.rules.kubernetes.secret_in_clear

secret(fields) := {"resource": object.union({"kind": "Secret", "metadata": {"name": "db"}}, fields)}

found(field, name) := {"path": [field, name], "params": {"secret": "db", "name": name}}

test_encoded_and_plain_values_are_found if {
	secret_in_clear.violations == {found("data", "password"), found("stringData", "url")} with input as secret({
		"data": {"password": "aHVudGVyMg==", "username": "c2hvcA=="},
		"stringData": {"url": "postgres://shop:changeme@db/shop"},
	})
}

test_bytes_are_found_unless_everybody_may_have_them if {
	secret_in_clear.violations == {found("data", "keystore.jks")} with input as secret({"data": {"keystore.jks": "gICA", "ca.crt": "gICA"}})
}

test_placeholders_empty_and_encrypted_values_pass if {
	secret_in_clear.violations == set() with input as secret({
		"data": {"tls.crt": "", "tls.key": "", "api-key": "<API_KEY_BASE64>"},
		"stringData": {"password": "${PASSWORD}", "token": "ENC[AES256_GCM,data:abc,type:str]"},
	})
	secret_in_clear.violations == set() with input as secret({})
}

test_secrets_that_controllers_fill_and_sops_are_not_judged if {
	secret_in_clear.applies == false with input as secret({"type": "kubernetes.io/service-account-token"})
	secret_in_clear.violations == set() with input as secret({"sops": {"version": "3.9.0"}, "stringData": {"password": "hunter2"}})
}

test_what_another_rule_says_is_not_said_twice if {
	secret_in_clear.violations == set() with input as secret({"stringData": {"id_rsa": "-----BEGIN PRIVATE KEY-----\nabc"}})
}

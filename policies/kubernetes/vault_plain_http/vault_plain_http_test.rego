package rules.kubernetes.vault_plain_http_test

import data.rules.kubernetes.vault_plain_http

resource(kind, fields) := {"resource": object.union({"kind": kind, "metadata": {"name": "web"}}, fields)}

found(path) := {{"path": path, "params": {"name": "web"}}}

env(name, value) := resource("Pod", {"spec": {"containers": [{"name": "web", "env": [{"name": name, "value": value}]}]}})

config(disabled) := resource("ConfigMap", {"data": {"vault.hcl": concat("", ["listener \"tcp\" {\n  tls_disable = ", disabled, "\n}\nstorage \"raft\" {}\n"])}})

test_plain_addresses_and_listeners_are_found if {
	vault_plain_http.violations == found(["spec", "containers", 0, "env", 0, "value"]) with input as env("VAULT_ADDR", "http://vault:8200")
	vault_plain_http.violations == found(["data", "vault.hcl"]) with input as config("1")
	vault_plain_http.violations == found(["spec", "provider", "vault", "server"]) with input as resource("SecretStore", {"spec": {"provider": {"vault": {"server": "http://vault:8200"}}}})
	release := resource("HelmRelease", {"spec": {"chartRef": {"name": "vault"}, "values": {"global": {"tlsDisable": true}}}})
	vault_plain_http.violations == found(["spec", "values", "global", "tlsDisable"]) with input as release
	vault_plain_http.applies == true with input as release
}

test_certificates_that_are_not_checked_are_found if {
	vault_plain_http.violations == found(["spec", "containers", 0, "env", 0, "value"]) with input as env("VAULT_SKIP_VERIFY", "true")
	vault_plain_http.violations == found(["spec", "skipTLSVerify"]) with input as resource("VaultConnection", {"spec": {"address": "https://vault:8200", "skipTLSVerify": true}})
}

test_tls_passes if {
	vault_plain_http.violations == set() with input as env("VAULT_ADDR", "https://vault:8200")
	vault_plain_http.applies == true with input as env("VAULT_ADDR", "https://vault:8200")
	vault_plain_http.violations == set() with input as config("0")
	vault_plain_http.applies == true with input as config("0")
}

test_what_has_no_part_in_it_is_not_judged if {
	vault_plain_http.applies == false with input as env("VAULT_SKIP_VERIFY", "false")
	vault_plain_http.applies == false with input as resource("ConfigMap", {"data": {"a": "b"}})
}

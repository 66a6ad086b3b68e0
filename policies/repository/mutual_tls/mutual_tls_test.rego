package rules.repository.mutual_tls_test

import data.rules.repository.mutual_tls

# A file of settings from their flat names and what they say.
file(entries) := {"resource": {}, "facts": {"holder": "file", "open": [], "settings": [object.union({"key": flat, "flat": concat("", ["_", flat, "_"]), "path": [flat]}, said) | some [flat, said] in entries]}}

found(flat, params) := {"path": [flat], "params": params}

test_certificates_are_demanded if {
	settings := file([["security_enable_mtls", {"text": "true", "on": true}], ["server_ssl_client_auth", {"text": "need"}]])
	mutual_tls.evidence == {found("security_enable_mtls", {}), found("server_ssl_client_auth", {})} with input as settings
	mutual_tls.violations == set() with input as settings
}

test_certificates_are_not_demanded if {
	settings := file([["tls_client_auth", {"text": "false", "on": false}], ["mtls_mode", {"text": "permissive"}]])
	mutual_tls.violations == {found("tls_client_auth", {"name": "tls_client_auth", "value": "false"}), found("mtls_mode", {"name": "mtls_mode", "value": "permissive"})} with input as settings
	mutual_tls.evidence == set() with input as settings
}

test_where_the_certificate_lies_says_nothing if {
	mutual_tls.evidence == set() with input as file([["security_client_cert_path", {"text": "/etc/shop/client.crt"}]])
}

package rules.repository.tls_version_test

import data.rules.repository.tls_version

# A file of settings from their flat names and what they say.
file(entries) := {"resource": {}, "facts": {"holder": "file", "open": [], "settings": [object.union({"key": flat, "flat": concat("", ["_", flat, "_"]), "path": [flat]}, said) | some [flat, said] in entries]}}

found(flat, params) := {"path": [flat], "params": params}

test_the_newest_version_is_enforced if {
	settings := file([["tls_min_version", {"text": "1.3", "number": 1.3}], ["server_tls_min_version", {"text": "VersionTLS13"}], ["ssl_minimum_protocol", {"text": "TLSv1.3"}]])
	tls_version.evidence == {found("tls_min_version", {}), found("server_tls_min_version", {}), found("ssl_minimum_protocol", {})} with input as settings
	tls_version.violations == set() with input as settings
}

test_older_versions_are_accepted if {
	settings := file([["tls_min_version", {"text": "1.2", "number": 1.2}], ["min_tls_version", {"text": "TLS1.0"}]])
	tls_version.violations == {found("tls_min_version", {"name": "tls_min_version", "version": "1.2"}), found("min_tls_version", {"name": "min_tls_version", "version": "1.0"})} with input as settings
	tls_version.evidence == set() with input as settings
}

test_the_newest_version_that_is_allowed_says_nothing if {
	settings := file([["tls_max_version", {"text": "1.3", "number": 1.3}], ["database_tls_min_version", {"text": "1.2", "number": 1.2}], ["tls_min_version", {"text": "default"}]])
	tls_version.evidence == set() with input as settings
	tls_version.violations == set() with input as settings
}

package rules.kubernetes.tls_version_broken_test

import data.rules.kubernetes.tls_version_broken

option(version) := {"resource": {"kind": "TLSOption", "spec": {"minVersion": version}}}

test_versions_before_1_2_are_found if {
	tls_version_broken.violations == {{"path": ["spec", "minVersion"], "params": {"version": "TLS 1.1"}}} with input as option("VersionTLS11")
	protocols := {"resource": {"kind": "ConfigMap", "data": {"ssl-protocols": "SSLv3 TLSv1.2"}}}
	tls_version_broken.violations == {{"path": ["data", "ssl-protocols"], "params": {"version": "SSL 3.0"}}} with input as protocols
}

test_later_versions_pass if {
	tls_version_broken.violations == set() with input as option("VersionTLS12")
	tls_version_broken.violations == set() with input as option("VersionTLS13")
}

test_where_no_version_is_set_nothing_is_asked if {
	not tls_version_broken.applies with input as {"resource": {"kind": "ConfigMap", "data": {"key": "value"}}}
	tls_version_broken.applies with input as option("VersionTLS12")
}

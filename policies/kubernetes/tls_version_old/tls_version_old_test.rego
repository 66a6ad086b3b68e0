package rules.kubernetes.tls_version_old_test

import data.rules.kubernetes.tls_version_old

option(version) := {"resource": {"kind": "TLSOption", "spec": {"minVersion": version}}}

test_tls_1_2_is_found if {
	tls_version_old.violations == {{"path": ["spec", "minVersion"], "params": {}}} with input as option("VersionTLS12")
}

test_tls_1_3_passes_and_older_ones_are_another_rules_business if {
	tls_version_old.violations == set() with input as option("VersionTLS13")
	tls_version_old.violations == set() with input as option("VersionTLS10")
}

test_where_no_version_is_set_nothing_is_asked if {
	not tls_version_old.applies with input as {"resource": {"kind": "TLSOption", "spec": {}}}
	tls_version_old.applies with input as option("VersionTLS13")
}

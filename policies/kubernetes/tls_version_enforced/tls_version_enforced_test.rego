package rules.kubernetes.tls_version_enforced_test

import data.rules.kubernetes.tls_version_enforced

option(version) := {"resource": {"kind": "TLSOption", "spec": {"minVersion": version}}}

test_tls_1_3_as_the_oldest_is_evidence if {
	tls_version_enforced.evidence == {{"path": ["spec", "minVersion"], "params": {}}} with input as option("VersionTLS13")
}

test_older_ones_are_not if {
	tls_version_enforced.evidence == set() with input as option("VersionTLS12")
}
